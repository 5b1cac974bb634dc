-- What domains do to the features, each to its own: domains { { positive {}, interval { 0, 1 } } } maps a positive feature and
-- one from 0 to 1 to the line. model { domain = { ... } } puts it in front of the flow.

-- Whether a feature of domain d goes with those of a group: they differ in numbers alone.
local function fits(g, d)
  local spec, o = d.spec, d.o
  if d.width > 1 or g.width > 1 then return false end
  if spec.forward ~= g.spec.forward or spec.inverse ~= g.spec.inverse then return false end
  for key, value in pairs(o) do
    local other = g.each[1][key]
    if other ~= value and not (type(other) == "number" and type(value) == "number") then return false end
  end
  for key in pairs(g.each[1]) do
    if o[key] == nil then return false end
  end
  return true
end

-- Features of one kind are computed together: { name, features, spec, o }, where the numbers in o are rows if they differ; so are
-- those of a domain that is of several.
local function groups(list)
  local all, n = {}, 0
  for _, d in ipairs(list) do
    local g
    for _, other in ipairs(all) do g = g or fits(other, d) and other end
    if not g then
      g = { name = d.name, features = {}, width = d.width, spec = d.spec, each = {}, o = {} }
      all[#all + 1] = g
    end
    for _ = 1, d.width do
      n = n + 1
      g.features[#g.features + 1] = n
    end
    g.each[#g.each + 1] = d.o
  end
  for _, g in ipairs(all) do
    for key, value in pairs(g.each[1]) do
      local values, same = {}, true
      for k, o in ipairs(g.each) do
        values[k] = o[key]
        same = same and o[key] == value
      end
      g.o[key] = same and value or row(values)
    end
  end
  return all
end

local function width(v) return type(v) == "number" and 1 or #v end

-- What a group's domain makes of its features x, and its ldj: of each feature a log slope, or one for all.
local function moved_by(g, direction, x)
  local to, slope = g.spec[direction](x, g.o)
  local n = #g.features
  if to == nil or width(to) ~= n then error(string.format("%s returns something else than a row of %d", g.name, n), 0) end
  if slope == nil then error(string.format("%s returns no log slope; return 0 where it is none", g.name), 0) end
  if width(slope) ~= 1 and width(slope) ~= n then
    error(string.format("%s returns %d log slopes of %d features", g.name, width(slope), n), 0)
  end
  if type(slope) == "number" then return to, n * slope end
  return to, width(slope) == n and sum(slope) or n * slope
end

local function apply(direction)
  return function(_, z, o)
    local moved, place, n, ldj = {}, {}, 0, 0
    for k, g in ipairs(groups(o[1])) do
      local to, own = moved_by(g, direction, take(z, g.features))
      moved[k] = to
      for _, i in ipairs(g.features) do
        n = n + 1
        place[i] = n
      end
      ldj = ldj + own
    end
    return take(concat(unpack(moved)), place), ldj
  end
end

return layer "domains" {
  options = { option.list { required = true, of = "domains", each = option.domain(), help = "of the features, one after the other" } },
  check = function(o, dim, _, fail)
    local n = 0
    for _, d in ipairs(o[1]) do n = n + d.width end
    if n == dim then return end
    if n == #o[1] then fail(" has %d %s, dim is %d", n, n == 1 and "entry" or "entries", dim) end
    fail(" is of %d features, dim is %d; a simplex is of one less than its shares", n, dim)
  end,
  angles = function(o, before, fail, front)
    local angles = {}
    if circle.any(before) then fail(": a feature is circular already") end
    for _, d in ipairs(o[1]) do
      for _ = 1, d.width do angles[#angles + 1] = d.spec.angle or false end
    end
    if circle.any(angles) and not front then fail(": circular {} is a domain of data; it stands in model.domain") end
    return angles
  end,
  forward = apply "forward",
  inverse = apply "inverse",
}
