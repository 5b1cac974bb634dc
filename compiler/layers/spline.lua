-- A rational-quadratic spline (Durkan et al. 2019) for every feature, with knots that are learned without a network.
local function own(o) return o.own or o.each.o end

return layer "spline" {
  options = {
    bins = option.integer { default = 8, min = 2, max = 1000, help = "pieces" },
    bound = option.number { default = 5, min = 1e-30, max = 1e30, help = "the knots lie in -bound .. bound" },
    tails = option.choice { default = "identity", from = { "identity", "linear", "circular" }, help = "what is outside, see rq_spline" },
  },
  check = function(o) o.each = elementwise { rq_spline { bins = o.bins, bound = o.bound, tails = o.tails } } end,
  angles = function(o, angles, fail)
    o.own = o.each.o -- a copy
    return o.each.spec.angles(o.own, angles, fail)
  end,
  params = function(o, dim) return o.each.spec.params(own(o), dim) end,
  forward = function(p, z, o) return o.each.spec.forward(p, z, own(o)) end,
  inverse = function(p, z, o) return o.each.spec.inverse(p, z, own(o)) end,
}
