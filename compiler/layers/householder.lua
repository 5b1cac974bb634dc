-- A product of reflections, z - 2 v (v . z) / (v . v) (Tomczak & Welling 2016): an orthogonal matrix, ldj = 0.
local function reflect(p, z, first, last, step)
  for k = first, last, step do
    local v = row_of(p.vectors, k, #z)
    local most = detach(reduce_max(abs(v))) -- only the direction of v counts; a vector of zeros has none and reflects nothing
    v = v / where(most > 0, most, 1)
    z = z - v * (2 * sum(v * z) / max(sum(v * v), 0.5))
  end
  return z, 0
end

return layer "householder" {
  options = { count = option.integer { default = 2, min = 1, max = 1000, help = "reflections" } },
  params = function(o, dim) return { { "vectors", init.lecun(o.count, dim) } } end,
  forward = function(p, z, o) return reflect(p, z, 1, o.count, 1) end,
  inverse = function(p, z, o) return reflect(p, z, o.count, 1, -1) end,
}
