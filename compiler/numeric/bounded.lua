-- bounded(s): s, but within -80 .. 80, so that e^s, e^-s and what they multiply are numbers that a float can hold.
return function(s) return clamp(s, -80, 80) end
