-- flowjax_layers.lua - what FlowJAX has and nfc has not, as definitions in nfc's vocabulary: { name, text }, of which a model gets those that
-- it uses. A part of flowjax.lua.
return {
  { "scaled", [[
-- FlowJAX's affine transformer: y = a x + t, where a = softplus(s + shift) + least is 1 for s = 0.
local function scale_of(s, o) return softplus(s + math.log(math.exp(1 - o.least) - 1)) + o.least end
local scaled = transform "scaled" {
  options = { least = option.number { required = true, min = 0, below = 1 } },
  outputs = { "t", "s" },
  forward = function(_, x, h, o)
    local t, s = split(h, 2)
    local a = scale_of(s, o)
    return a * x + t, log(a)
  end,
  inverse = function(_, y, h, o)
    local t, s = split(h, 2)
    local a = scale_of(s, o)
    return (y - t) / a, -log(a)
  end,
}
]] },
  { "boxed", [[
-- FlowJAX's spline: its ends have learned slopes, and beyond them y = x.
local function beyond(o, v, to, log_slope)
  local bound = o.spline.o.bound
  return where(abs(v) > bound, v, to), where(abs(v) > bound, 0, log_slope)
end
local boxed = transform "boxed" {
  options = { spline = option.transform { required = true } },
  outputs = function(o) return o.spline.outputs end,
  forward = function(p, x, h, o) return beyond(o, x, o.spline.spec.forward(p, x, h, o.spline.o)) end,
  inverse = function(p, y, h, o) return beyond(o, y, o.spline.spec.inverse(p, y, h, o.spline.o)) end,
}
]] },
  { "bent", [[
-- The spline of FlowJAX's triangular flows: x is bent into [-1, 1] by a tanh whose ends beyond +-most are straight, goes
-- through the spline there, and is bent back.
local function ends(most) -- the slope of the straight ends, and where they meet the axis
  local slope = 1 / math.cosh(most) ^ 2
  return slope, math.tanh(most) - slope * most
end
local function bend(x, most)
  local slope, far = ends(most)
  local straight = gt(abs(x), most)
  return where(straight, slope * x + where(x > 0, far, -far), tanh(x)),
    where(straight, math.log(slope), 2 * (math.log(2) - abs(x) - softplus(-2 * abs(x))))
end
local function unbend(y, most)
  local slope, far = ends(most)
  local straight = gt(abs(y), math.tanh(most))
  return where(straight, (y - where(y > 0, far, -far)) / slope, 0.5 * (log1p(y) - log1p(-y))),
    where(straight, -math.log(slope), -log1p(y) - log1p(-y))
end
local function within(direction)
  return function(p, v, h, o)
    local at, l1 = bend(v, o.most)
    local to, l2 = o.spline.spec[direction](p, at, h, o.spline.o)
    local out, l3 = unbend(to, o.most)
    return out, l1 + l2 + l3
  end
end
local bent = transform "bent" {
  options = { spline = option.transform { required = true }, most = option.number { required = true, above = 0 } },
  outputs = function(o) return o.spline.outputs end,
  forward = within "forward",
  inverse = within "inverse",
}
]] },
  { "shifted", [[
-- Adds a linear map of the context.
local shifted = layer "shifted" {
  params = function(_, dim, context) return { { "weight", init.lecun(dim, context) } } end,
  forward = function(p, z, _, context) return z + dense(p.weight, context), 0 end,
  inverse = function(p, z, _, context) return z - dense(p.weight, context), 0 end,
}
]] },
  { "ridge", [[
-- FlowJAX's planar layer: z + u f(w . z + b), where w, u and b are learned or what a network makes of the context; f is tanh
-- or, with a slope, a leaky relu. u is moved along w, so that 1 + w . u is `least`, which is positive.
local function parts(p, dim, o, context)
  local h = o.net and o.net.spec.apply(p.net, context, o.net.o, context) or p.numbers
  local from, to = {}, {}
  for i = 1, dim do from[i], to[i] = i, dim + i end
  local w, u, b = take(h, from), take(h, to), h[2 * dim + 1]
  local wu = sum(w * u)
  local least = log1p(softplus(wu))
  return w, u + (least - 1 - wu) / sum(w * w) * w, b, least
end
-- 1 + w . u f', where f' is the derivative of f, and `flat` is 1 - f'.
local function stretch(least, flat) return flat + least * (1 - flat) end
local ridge = layer "ridge" {
  options = { net = option.net {}, slope = option.number { default = 0, min = 0 } },
  params = function(o, dim, context)
    if o.net then return { { "net", o.net.spec.params(o.net.o, context, 2 * dim + 1, context, context) } } end
    return { { "numbers", init.uniform(-1, 1, 2 * dim + 1) } }
  end,
  forward = function(p, z, o, context)
    local w, u, b, least = parts(p, #z, o, context)
    local t = sum(w * z) + b
    if o.slope == 0 then return z + u * tanh(t), log(stretch(least, square(tanh(t)))) end
    local slope = where(t < 0, o.slope, 1)
    return z + u * slope * t, log(stretch(least, 1 - slope))
  end,
  inverse = function(p, y, o, context)
    local w, u, b, least = parts(p, #y, o, context)
    local goal = sum(w * y) + b
    if o.slope > 0 then
      local slope = where(goal < 0, o.slope, 1)
      return y - u * slope * (goal / stretch(least, 1 - slope)), -log(stretch(least, 1 - slope))
    end
    local t = solve(function(t, as)
      local f = tanh(t)
      return t - f + as(least) * f, stretch(as(least), f * f)
    end, goal, goal - abs(least - 1), goal + abs(least - 1))
    return y - u * tanh(t), -log(stretch(least, square(tanh(t))))
  end,
}
]] },
}
