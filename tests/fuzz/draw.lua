-- draw.lua - a model file from a seed: well formed, or with one mistake planted.
local vocabulary = require "vocabulary"
local expressions = require "expressions"
local draw = {}

-- Whole numbers from a to b, the same everywhere (Park & Miller 1988, 48271).
function draw.random(seed)
  local state = (seed * 7919 + 20240229) % 2147483646 + 1
  local function r(a, b)
    state = (state * 48271) % 2147483647
    return a + math.floor((b - a + 1) * ((state - 1) / 2147483646))
  end
  for _ = 1, 5 do r(0, 1) end
  return r
end

local function dimension(r)
  local kind = r(1, 20)
  return kind == 1 and 43 or kind <= 3 and r(10, 24) or r(1, 9)
end

local function drawn(r, i, dim)
  local layers = vocabulary.layers
  for k = 0, #layers - 1 do -- all layers come first in turn
    local layer = layers[(i + k) % #layers + 1]
    if dim >= (layer.least_dim or 1) then return layer end
  end
  return layers[r(1, 1)]
end

-- A model: text, dim, context; well formed.
function draw.model(seed)
  local r = draw.random(seed)
  local dim, context = dimension(r), r(1, 4) == 1 and r(1, 3) or 0
  local base = vocabulary.bases[r(1, 2) == 1 and 1 or r(1, #vocabulary.bases)].draw(r, dim)
  local function rest()
    return string.format('name = "m%d", dim = %d, context = %d, base = %s, precision = "double"', seed, dim, context, base)
  end
  if seed % 25 == 24 then -- features on circles, among others
    return { text = string.format("return model { %s,\n  %s }\n", rest(), vocabulary.circles(r, dim, context)), dim = dim, context = context, seed = seed, domain = true }
  end
  if seed % 25 == 12 then
    return { text = string.format("return model { %s,\n  %s }\n", rest(), vocabulary.blocks(r, dim)), dim = dim, context = context, seed = seed }
  end
  local p = vocabulary.presets[r(1, #vocabulary.presets)]
  if r(1, 12) == 1 and dim >= (p.least_dim or 1) and dim <= (p.most_dim or dim) then
    local made = p.draw(r, dim)
    if not made:find "hidden" then context = 0 end
    return { text = "return " .. made .. "\n  " .. rest() .. " }\n", dim = dim, context = context, seed = seed }
  end
  local flow, own = { drawn(r, seed, dim).draw(r, dim) }, {}
  for _ = 2, r(1, dim > 9 and 4 or 6) do
    local layer = vocabulary.layers[r(1, #vocabulary.layers)]
    if r(1, 4) == 1 then
      local name = "mine" .. #own + 1
      own[#own + 1], flow[#flow + 1] = expressions.draw(r, name, dim, context)
    elseif not layer.first and dim >= (layer.least_dim or 1) then
      flow[#flow + 1] = layer.draw(r, dim)
    end
  end
  -- a context that nothing reads is refused
  if context > 0 and not table.concat(flow):find "net =" then flow[#flow + 1] = vocabulary.conditioned(r, dim) end
  local text = string.format("%s%sreturn model { %s,\n  flow = {\n    %s,\n  },\n}\n", #own > 0 and expressions.prelude or "",
                             table.concat(own), rest(), table.concat(flow, ",\n    "))
  return { text = text, dim = dim, context = context, seed = seed }
end

-- ---- mistakes ---------------------------------------------------------------------------------------------------

-- A random one of the places where a pattern matches: its captures, and where it is.
local function place(r, text, pattern)
  local places, from = {}, 1
  while true do
    local found = { text:find(pattern, from) }
    if not found[1] then break end
    places[#places + 1], from = found, found[2] + 1
  end
  if #places > 0 then return unpack(places[r(1, #places)]) end
end

local function put(text, first, last, with) return text:sub(1, first - 1) .. with .. text:sub(last + 1) end

local constructors = { model = true, affine = true, additive = true, rq_spline = true, logistic_mixture = true, mlp = true, made = true }
for _, layer in ipairs(vocabulary.layers) do constructors[layer.draw(draw.random(1), 2):match "^%w+"] = true end
for _, base in ipairs(vocabulary.bases) do constructors[base.draw(draw.random(1), 2):match "^[%w_]+"] = true end

-- Whether a place is in the model itself, not in the definition of a layer.
local function in_model(text, at) return at > #text:match "^.*\n?return " end

-- Each makes a wrong text of a right one, or nil where it does not apply.
local mistakes = {
  function(r, text) -- an unknown key
    local first, last, name = place(r, text, "([%a_]+) {")
    if constructors[name] then return put(text, first, last, name .. " { " .. vocabulary.one_of(r, { "zzz", "hiden", "Scale" }) .. " = 1, ") end
  end,
  function(r, text) -- a value of another type
    local first, last, key = place(r, text, "([%a_]+) = [%w\"._-]+[, }]")
    if key and in_model(text, first) then
      return put(text, first, last - 1, key .. " = " .. vocabulary.one_of(r, { "function() end", "gaussian {}", "0/0", "{{}}" }))
    end
  end,
  function(r, text) -- a number that is no whole one, or out of range
    local first, last, key = place(r, text, "(%w+) = %d+[, }]")
    local whole = { dim = 1, context = 1, bins = 1, components = 1, count = 1, split = 1, layers = 1 }
    if whole[key] then return put(text, first, last - 1, key .. " = " .. vocabulary.one_of(r, { "1.5", "-1", "1e300", "1/0", "0/0" })) end
  end,
  function(r, text) -- a name misspelt
    local first, last, name = place(r, text, "([%a_]+) {")
    if constructors[name] then
      local k = r(1, #name)
      return put(text, first, last, name:sub(1, k - 1) .. "q" .. name:sub(k + 1) .. " {")
    end
  end,
  function(r, text) -- a bracket too few or too many
    local first, last, bracket = place(r, text, "([{}()])")
    return put(text, first, last, vocabulary.one_of(r, { "", bracket .. bracket }))
  end,
  function(r, text) -- a string that is no choice
    local first, last = place(r, text, '"[%a_]+"[, }]')
    if first and in_model(text, first) then return put(text, first, last - 1, '"no such thing"') end
  end,
  function(_, text) -- dim or flow left out
    local first, last = text:find "dim = %d+,"
    return first and put(text, first, last, "")
  end,
  function(r, text) -- a place past the end
    local first, last = place(r, text, "{ {[%d, ]+} }")
    return first and put(text, first, last, vocabulary.one_of(r, { "{ {} }", "{ {99} }", "{ {1, 1} }", "{ {0} }", "{ {2.5} }" }))
  end,
  function(r, text) -- an own layer that returns another width, no ldj, or compares outside where()
    local first, last, what = place(r, text, "return (take)%(concat%(k,")
    if not first then first, last, what = place(r, text, "return (o%.gain) %*") end
    return first and put(text, first, last, vocabulary.one_of(r, { "return concat(z or x, 1, 1), 0 --", "return nil --", "return 1 --", "local bad = (z or x) > 1; return " }) .. what)
  end,
  function(r, text) -- an error, an endless loop or a wrong type within a layer
    local first, last = place(r, text, "local s, t = parts")
    return first and put(text, first, last, vocabulary.one_of(r, {
      "error 'no'; local s, t = parts", "error {}; local s, t = parts", "take(p, {1}); local s, t = parts", "take(z or x, {0}); local s, t = parts",
      "random(3); local s, t = parts", "dense(z or x, row {}); local s, t = parts", "sweep(3, function() end); local s, t = parts",
      "sweep(2, function(x) return x end); local s, t = parts", "iterate(3, function() end, z or x); local s, t = parts",
      "reshape(z or x, 7, 7); local s, t = parts", "concat(); local s, t = parts", "where(true, 1, 2); local s, t = parts",
    }))
  end,
}

-- A model with one mistake: its text is refused.
function draw.mistake(seed)
  local r, m = draw.random(seed + 1000003), draw.model(seed)
  for _ = 1, 20 do
    local wrong = mistakes[r(1, #mistakes)](r, m.text)
    if wrong and wrong ~= m.text then return wrong end
  end
  return m.text .. "}"
end

return draw
