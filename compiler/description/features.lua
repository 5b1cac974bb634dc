-- features.lua - what a model's domain says of its features: the layer that goes before the flow, and which features each layer
-- then gets.
--
-- Part of describe.lua, which runs it with its own tables and functions.
local ours = ...
local inside, fail, found, sorted_keys, teller = ours.inside, ours.fail, ours.found, ours.sorted_keys, ours.teller

-- One domain for all features, or a list of one for each.
local one, list = ours.option.domain(), nil
list = ours.option.list { of = "domains", each = one }
local option = { help = "of all features, or a list with one for each", check = function(v)
  local single = one.check(v)
  if single then return single end
  if type(v) ~= "table" then return nil, "a domain, as positive {}, or a list of one for each feature" end
  return list.check(v)
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

-- The domain of each feature of a checked model as a list; nil where all are the line.
local function domains_of(m, at)
  local all, lines = m.domain, true
  if inside[all] then
    all = {}
    for i = 1, m.dim do all[i] = m.domain end
  end
  if #all ~= m.dim then fail(at, "model.domain has %d entries, dim is %d", #all, m.dim) end
  for i = 1, m.dim do lines = lines and inside[all[i]].name == "real" end
  return not lines and all or nil
end

-- Puts the layer `domains` before the flow of a model whose features have domains, and checks all parts. m.lead: how many layers
-- in front have no number, 1 where it stands before others.
local function place(m, at, layer, source)
  m.domain, m.lead = m.domain and domains_of(m, at), 0
  if m.domain then
    if source and source.o.standardize then
      fail(source.at, "%s.standardize takes the rows out of the model's domain; standardize {} in the flow does not", source.name)
    end
    m.lead = #m.flow > 0 and 1 or 0
    table.insert(m.flow, 1, layer { m.domain })
  end
  for _, p in ipairs(m.flow) do check_part(m, inside[p], m.dim) end
  check_part(m, inside[m.base], m.dim)
end

-- Their names, with blanks between.
local function names(domains)
  local words = {}
  for i, d in ipairs(domains) do words[i] = inside[d].name end
  return table.concat(words, " ")
end

return { option = option, place = place, names = names }
