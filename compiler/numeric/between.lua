-- between(v, low, high, below, inner, above): what a function is that differs on both sides of the interval from low to high.
return function(v, low, high, below, inner, above) return where(v < low, below, where(v > high, above, inner)) end
