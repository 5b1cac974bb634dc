-- Shift only: y = x + t, volume preserving (NICE, Dinh et al. 2014).
return transform "additive" {
  outputs = { "t" },
  circle = function() return circle.rotation {} end,
  forward = function(_, x, h) return x + h, 0 * x end,
  inverse = function(_, y, h) return y - h, 0 * y end,
}
