-- What layers do with features that are angles, from -pi to pi (Rezende et al. 2020, "Normalizing flows on tori and spheres").
-- `is`: a list, whether each feature of a row is one.
local circle = {}

-- Any number as an angle; and one from -3 pi to 3 pi, in fewer steps.
function circle.angle(t) return atan2(sin(t), cos(t)) end
function circle.wrap(a) return between(a, -pi, pi, a + 2 * pi, a, a - 2 * pi) end

function circle.any(is)
  for _, angle in ipairs(is) do
    if angle then return true end
  end
  return false
end

-- The list for the features at these places, in their order; `of` gives nil where none of them is an angle.
function circle.moved(is, places)
  local list = {}
  for k, i in ipairs(places) do list[k] = is[i] end
  return list
end
function circle.of(is, places)
  local list = circle.moved(is, places)
  return circle.any(list) and list or nil
end

-- The places of the other features, and of the angles.
function circle.sides(is)
  local others, angles = {}, {}
  for i, angle in ipairs(is) do
    local list = angle and angles or others
    list[#list + 1] = i
  end
  return others, angles
end

local function range(first, last)
  local list = {}
  for i = first, last do list[#list + 1] = i end
  return list
end

-- A row as networks see it: the other features, the sine of each angle, the cosine of each.
function circle.seen(row, is)
  local others, angles = circle.sides(is)
  local own = take(row, angles)
  if #others == 0 then return concat(sin(own), cos(own)) end
  return concat(take(row, others), sin(own), cos(own))
end

-- The feature that each number of this is of.
function circle.inputs(is)
  local others, angles = circle.sides(is)
  return join(others, angles, angles)
end

-- The transform that does to angles what t does to other features.
function circle.transform(t, fail)
  if not t.spec.circle then
    fail(".transform: %s{} cannot move a feature that is circular{}: it would tear the circle; rq_spline{} and additive{} do not", t.name)
  end
  return t.spec.circle(t.o)
end

-- The feature that each number is of which a network gives for t and, of angles, `turned`: the others' first.
function circle.outputs(t, turned, is)
  local others, angles = circle.sides(is)
  local list = {}
  for _ = 1, #t.outputs do list = join(list, others) end
  for _ = 1, #turned.outputs do list = join(list, angles) end
  return list
end

-- A row of v by these transforms with the numbers h, and its ldj.
function circle.transformed(direction, t, turned, p, v, h, is)
  local others, angles = circle.sides(is)
  if #others == 0 then
    local y, ldj = turned.spec[direction](p, v, h, turned.o)
    return y, sum(ldj)
  end
  local n, place = #others * #t.outputs, {}
  local a, d = t.spec[direction](p, take(v, others), take(h, range(1, n)), t.o)
  local b, e = turned.spec[direction](p, take(v, angles), take(h, range(n + 1, #h)), turned.o)
  for k, i in ipairs(join(others, angles)) do place[i] = k end
  return take(concat(a, b), place), sum(d) + sum(e)
end

-- ---- transforms of angles -------------------------------------------------------------------------------------------

-- A rotation by t.
circle.rotation = transform "rotation" {
  outputs = { "turn" },
  forward = function(_, x, h) return circle.wrap(x + circle.angle(h)), 0 * x end,
  inverse = function(_, y, h) return circle.wrap(y - circle.angle(h)), 0 * y end,
}

-- The numbers h of n angles: those of the spline, and the rotations before and behind it.
local function parts(h, n)
  local last = #h - 2 * n
  return take(h, range(1, last)), circle.angle(take(h, range(last + 1, last + n))), circle.angle(take(h, range(last + n + 1, #h)))
end

-- A rational-quadratic spline of the circle between two rotations, with one slope where its ends meet. Because of the rotations,
-- the place where the data's circle was cut is a knot neither of the spline nor of its inverse.
circle.spline = transform "circular_spline" {
  options = {
    bins = option.integer { required = true }, scale = option.string { required = true },
    min_width = option.number { required = true }, min_height = option.number { required = true }, min_slope = option.number { required = true },
  },
  check = function(o)
    o.spline = rq_spline { bins = o.bins, bound = math.pi, min_width = o.min_width, min_height = o.min_height, min_slope = o.min_slope,
                           tails = "circular", scale = o.scale }
  end,
  outputs = function(o) return join(o.spline.outputs, { "turn_before", "turn_behind" }) end,
  forward = function(p, x, h, o)
    local own, before, behind = parts(h, #x)
    local y, ldj = o.spline.spec.forward(p, circle.wrap(x + before), own, o.spline.o)
    return circle.wrap(y + behind), ldj
  end,
  inverse = function(p, y, h, o)
    local own, before, behind = parts(h, #y)
    local x, ldj = o.spline.spec.inverse(p, circle.wrap(y - behind), own, o.spline.o)
    return circle.wrap(x - before), ldj
  end,
}

return circle
