-- The real line, which a feature has without a domain too.
return domain "real" {
  forward = function(x) return x, 0 end,
  inverse = function(u) return u, 0 end,
}
