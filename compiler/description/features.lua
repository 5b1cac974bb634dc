-- features.lua - what a model's domain says of its features: the layer that goes before the flow, and which features each layer
-- then gets.
--
-- Part of describe.lua, which runs it with its own tables and functions.
local ours = ...
local inside, seal, fail, copy, sorted_keys, teller = ours.inside, ours.seal, ours.fail, ours.copy, ours.sorted_keys, ours.teller

-- One domain for all features, or a list of one for each.
local one = ours.option.domain()
local one_each = ours.option.list { of = "domains", each = one }
local option = { help = "of all features, or a list with one for each", check = function(v)
  local single = one.check(v)
  if single then return single end
  if type(v) ~= "table" then return nil, "a domain, as positive {}, or a list of one for each feature" end
  return one_each.check(v)
end }

-- Checks a part and those in its options where dim, the features it gets, is known, the outermost first; these may set options
-- of their own. A transform was checked when it was made.
local function check_part(m, p, dim)
  local check = p.kind ~= "transform" and p.spec.check
  if check then check(p.o, dim, m.context, teller(p), m.precision) end
  for _, k in ipairs(sorted_keys(p.o)) do
    for _, value in ipairs(type(p.o[k]) == "table" and p.o[k] or { p.o[k] }) do
      local inner = inside[value]
      if inner and inner.spec then check_part(m, inner, dim) end
    end
  end
end

-- The domains of a checked model's features as a list, one after the other; nil where all are the line.
local function domains_of(m, at)
  local all, lines, n = m.domain, true, 0
  if inside[all] then
    all = {}
    for i = 1, math.ceil(m.dim / inside[m.domain].width) do all[i] = m.domain end
  end
  for _, d in ipairs(all) do
    n = n + inside[d].width
    lines = lines and inside[d].name == "real" and not inside[d].own
  end
  if n ~= m.dim then
    if n == #all then fail(at, "model.domain has %d %s, dim is %d", n, n == 1 and "entry" or "entries", m.dim) end
    fail(at, "model.domain is of %d features, dim is %d; a simplex is of one less than its shares", n, m.dim)
  end
  return not lines and all or nil
end

-- A copy of a part and of those in its options: what is found out of it in one place is not so in another.
local function again(p)
  local record = inside[p]
  if not record or not record.spec then return p end
  local own, o = {}, {}
  for key, value in next, record do own[key] = value end
  for key, value in next, record.o do o[key] = type(value) == "table" and copy(value) or again(value) end
  own.o = o
  return seal(own)
end

-- Checks a layer into which these features go, of which angles[i] says whether feature i is an angle; gives the same of those
-- that leave it. A layer that says nothing of angles gets the other features alone: record.features. circle: numeric/circle.lua.
local function enter(m, record, circle, angles, circles, front)
  local know = record.spec.angles
  if know or not circles then check_part(m, record, m.dim) end
  local after = know and know(record.o, record.own and copy(angles) or angles, teller(record), front)
  if type(after) == "table" and after ~= angles then
    local list = {}
    for i = 1, m.dim do list[i] = after[i] == true end
    return list
  end
  if circles and not after then
    record.features = circle.sides(angles)
    if #record.features == 0 then fail(record.at, "%s has nothing to do: all features are circular", record.name) end
    check_part(m, record, #record.features)
  end
  return angles
end

-- Puts the layer `domains` before the flow of a model whose features have domains, and checks all parts. m.lead: how many layers
-- in front have no number, 1 where it stands before others. words: the vocabulary.
local function place(m, at, words, source)
  local angles = {}
  m.domain, m.lead = m.domain and domains_of(m, at), 0
  if m.domain then
    if source and source.o.standardize then
      fail(source.at, "%s.standardize takes the rows out of the model's domain; standardize {} in the flow does not", source.name)
    end
    m.lead = #m.flow > 0 and 1 or 0
    table.insert(m.flow, 1, words.domains { m.domain })
  end
  for i = 1, m.dim do angles[i] = false end
  local circles = false
  for k, p in ipairs(m.flow) do
    if circles then m.flow[k] = again(p) end
    local before = angles
    angles = enter(m, inside[m.flow[k]], words.circle, angles, circles, k == 1)
    if angles ~= before then circles = words.circle.any(angles) end
  end
  if circles then
    m.base = again(m.base)
    local base = inside[m.base]
    base.features, base.angles = words.circle.sides(angles)
    if #base.features > 0 then check_part(m, base, #base.features) end
  else
    check_part(m, inside[m.base], m.dim)
  end
end

-- ---- what a base draws --------------------------------------------------------------------------------------------------

-- A base whose model has angles draws for the other features alone; behind the numbers that it asks for are those of the
-- angles: so many, and the row of them once there is one.
local beside, rest = 0, nil

local function range(first, last)
  local list = {}
  for i = first, last do list[#list + 1] = i end
  return list
end

-- random(n) of the vocabulary, which draws n + m numbers by `draw`.
local function random_of(draw, take)
  return function(n, ...)
    if beside == 0 or type(n) ~= "number" then return draw(n, ...) end
    local all = draw(n + beside)
    rest = take(all, range(n + 1, n + beside))
    return n > 0 and take(all, range(1, n)) or nil
  end
end

local function drawing(n) beside, rest = n, nil end
local function drawn() return rest end

-- Calls f with each feature's number and its domain.
local function each_feature(domains, f)
  local n = 0
  for _, d in ipairs(domains) do
    for _ = 1, inside[d].width do
      n = n + 1
      f(n, inside[d])
    end
  end
end

-- Domains as C has them, feature by feature: their names, with blanks between; the least and the greatest number in each, one after
-- the other; and how many points log_prob takes between whole numbers, 0 of features that are none, nil where no feature is one.
local function names(domains)
  local words = {}
  each_feature(domains, function(i, d) words[i] = d.name end)
  return table.concat(words, " ")
end

local function ends(domains)
  local numbers = {}
  each_feature(domains, function(i, d)
    local of = d.spec.ends
    numbers[2 * i - 1], numbers[2 * i] = -math.huge, math.huge
    if of then numbers[2 * i - 1], numbers[2 * i] = of(d.o) end
  end)
  return numbers
end

local function points(domains)
  local list, any = {}, false
  each_feature(domains, function(i, d)
    local of = d.spec.points
    list[i] = of and of(d.o) or 0
    any = any or list[i] ~= 0
  end)
  return any and list or nil
end

return { option = option, place = place, names = names, ends = ends, points = points, random = random_of, drawing = drawing, drawn = drawn }
