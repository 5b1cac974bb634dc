-- bounded(s): s limited to -80 .. 80, so that e^s, e^-s and their products with usual numbers are within the range of a
-- float.
return function(s) return clamp(s, -80, 80) end
