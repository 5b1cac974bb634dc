-- import.lua - makes a model of the tensors that another library wrote: what the files of the libraries share.
--
-- Runs in a Lua state of its own, which has nothing but base, string, table and math. `host` has the functions of
-- import.c, `tensors` is { NAME = { shape, kind, wide, place } }, `sources` what the other files return, tables of libraries:
--
--   name      as --from says it
--   config    what the tensors may not tell: { KEY = { default = value or function(file), and either from = choices or above or least,
--             below = bounds of a number } }; a key without a default must be given where it is needed
--   is        function(file): whether the tensors look like this library's
--   read      function(file, config, lists, text): { dim, context, base, base_params, layers = { { text, params, inverted } }, definitions },
--             in nfc's vocabulary; params are lists of numbers by the names that the layer gives them, "net.1.weight"; inverted: whether
--             its inverse is the forward that is meant; definitions are texts that the model file begins with
--
-- What these write into the model is their own words and numbers, never a text of the file.
-- A file whose table has no `read` is a part of the library behind it.
local host, tensors, sources, asked = ...

local libraries = {}
for _, source in ipairs(sources) do
  if source.read then libraries[#libraries + 1] = source end
end

-- Names of modules are used with the dot at their end, which is told without it; and a word behind 1 has no plural.
local function fail(format, ...)
  local text = string.gsub(string.format(format, ...) .. " ", "([%w%]])%. ", "%1 ")
  for _, word in ipairs { "feature", "column", "row", "number" } do text = string.gsub(text, "%f[%d]1 " .. word .. "s%f[%W]", "1 " .. word) end
  host.fail(string.sub(text, 1, -2))
end
local function wrong_usage(format, ...) host.wrong_usage(string.format(format, ...)) end

-- A name as it is sorted, so that 2 comes before 10; what begins a name in front of a "." still begins it.
local function padded(name) return (string.gsub(name, "%d+", function(n) return string.format("%12s", n) end)) end

-- The keys of a table in this order, and what they are sorted by.
local function sorted(t)
  local keys, by = {}, {}
  for key in pairs(t) do
    keys[#keys + 1] = key
    by[key] = padded(key) .. "\0" .. key
  end
  table.sort(keys, function(a, b) return by[a] < by[b] end)
  return keys, by
end

local names, sorted_by = sorted(tensors)

-- ---- the file, as libraries read it -----------------------------------------------------------------------------

local file = { fail = fail, taken = {}, ignored = {} } -- ignored: what stands beside the flow

function file.has(name) return tensors[name] ~= nil end

-- What the numbers of a tensor are, "f", "i", "u" or "b" (floats, whole numbers, those without a sign, booleans), and how many
-- dimensions it has; nil: there is none of this name.
function file.kind(name)
  local t = tensors[name]
  if t then return t.kind, #t.shape end
end

-- Calls every tensor NAME new_name(NAME) from here on.
function file.rename(new_name)
  local renamed, was = {}, {}
  for _, name in ipairs(names) do
    local new = new_name(name)
    if renamed[new] then fail("tensors %s and %s are both %s", was[new], name, new) end
    renamed[new], was[new] = tensors[name], name
  end
  tensors, file.taken = renamed, {}
  names, sorted_by = sorted(tensors)
end

-- Names of tensors, in order, that match a pattern; what its captures give.
function file.each(pattern)
  local i = 0
  return function()
    while i < #names do
      i = i + 1
      local capture = string.match(names[i], pattern)
      if capture then return capture, names[i] end
    end
  end
end

-- The place in `names` of the first that is not before `prefix`.
local function first_at(prefix)
  local low, high = 1, #names + 1
  while low < high do
    local middle = math.floor((low + high) / 2)
    if sorted_by[names[middle]] < prefix then low = middle + 1 else high = middle end
  end
  return low
end

-- The first name that begins with `prefix`, which ends with a "."; nil: there is none.
function file.any(prefix)
  local name = names[first_at(padded(prefix))]
  return name and string.sub(name, 1, #prefix) == prefix and name or nil
end

-- The numbers that follow `prefix`, which ends with a ".", in names, ascending, each once: 0, 2, 4 of a.0.weight, a.2.weight,
-- a.4.bias.
function file.children(prefix)
  local list, i = {}, first_at(padded(prefix))
  while names[i] and string.sub(names[i], 1, #prefix) == prefix do
    local number = tonumber(string.match(names[i], "^%d+", #prefix + 1))
    if number and number ~= list[#list] then list[#list + 1] = number end
    i = i + 1
  end
  return list
end

local function shape_text(shape) return "[" .. table.concat(shape, ", ") .. "]" end

-- The shape of a tensor that must be there, of so many dimensions.
function file.shape(name, dims)
  local t = tensors[name]
  if not t then fail("there is no tensor %s", name) end
  if dims and #t.shape ~= dims then fail("tensor %s has the shape %s, expected %d dimension%s", name, shape_text(t.shape), dims, dims == 1 and "" or "s") end
  return t.shape
end

-- The numbers of a tensor that must be there and have this shape, as a list; it counts as taken.
function file.take(name, ...)
  local shape, want = file.shape(name), { ... }
  local same = #shape == #want
  for d = 1, #want do same = same and shape[d] == want[d] end
  if not same then fail("tensor %s has the shape %s, expected %s", name, shape_text(shape), shape_text(want)) end
  file.taken[name] = true
  return host.numbers(tensors[name].place, name)
end

-- The same for a tensor that may also be one number for all n.
function file.spread(name, n)
  local shape = file.shape(name)
  if #shape > 1 or (shape[1] or 1) ~= 1 then return file.take(name, n) end
  local list = file.take(name, unpack(shape))
  for i = 2, n do list[i] = list[1] end
  return list
end

-- The numbers 0, 1, 2, ... that follow `prefix`, of transforms in a list: one that has no tensors would be passed over.
function file.sequence(prefix)
  local list = file.children(prefix)
  for k, index in ipairs(list) do
    if index ~= k - 1 then fail("%s%d has no tensors: the weights do not tell what it does", prefix, k - 1) end
  end
  return list
end

-- The layer for y = scale x + shift.
function file.affine(shift, scale, where)
  local mean, std = {}, {}
  for i, s in ipairs(scale) do
    if s == 0 then fail("tensor %s has a scale of 0", where) end
    mean[i], std[i] = -shift[i] / s, 1 / s
  end
  return { text = "standardize { context = false }", params = { mean = mean, std = std } }
end

-- Puts a layer before all others that standardizes the context as sbi's Standardize of these names does, where there is one.
function file.standardize_context(layers, prefix, dim, context)
  if context == 0 or not file.has(prefix .. "_mean") then return end
  local mean, std = {}, {}
  for i = 1, dim do mean[i], std[i] = 0, 1 end
  table.insert(layers, 1, { text = "standardize {}", params = {
    mean = mean, std = std, context_mean = file.spread(prefix .. "_mean", context), context_std = file.spread(prefix .. "_std", context) } })
end

-- ---- matrices, as flat lists ------------------------------------------------------------------------------------

local lists = {}

-- Rows `order[1]`, `order[2]`, ... of a list of rows of `cols` numbers.
function lists.rows(list, cols, order)
  local to = {}
  for k, i in ipairs(order) do
    for j = 1, cols do to[(k - 1) * cols + j] = list[(i - 1) * cols + j] end
  end
  return to
end

-- Columns `order[1]`, ... of the same; `only`(row, column of the result): whether the number is not 0.
function lists.columns(list, cols, order, only)
  local to, n = {}, #order
  for i = 1, #list / cols do
    for k, j in ipairs(order) do to[(i - 1) * n + k] = (not only or only(i, k)) and list[(i - 1) * cols + j] or 0 end
  end
  return to
end

function lists.range(from, to)
  local list = {}
  for i = from, to do list[#list + 1] = i end
  return list
end

-- The order of rows that takes feature by feature, `total` numbers each, to number by number, as nfc has them.
function lists.by_output(features, total)
  local order = {}
  for k = 1, total do
    for i = 1, features do order[#order + 1] = (i - 1) * total + k end
  end
  return order
end

-- Units by their degrees, from `least` to `most`: the order that sorts them, and how many there are of each. Units of other
-- degrees are left out.
function lists.by_degree(degrees, least, most)
  local of, order, counts = {}, {}, {}
  for d = least, most do of[d] = {} end
  for u, degree in ipairs(degrees) do
    if of[degree] then table.insert(of[degree], u) end
  end
  for d = least, most do
    for _, u in ipairs(of[d]) do order[#order + 1] = u end
    counts[#counts + 1] = #of[d]
  end
  return order, counts
end

-- ---- masked networks ----------------------------------------------------------------------------------------------

-- How made{} of nfc deals out units of a layer to the degrees if it is told their number alone: counts from degree 0 on.
local function usual_counts(width, places, context)
  local least, counts = (context and width >= places or places == 1) and 0 or 1, {}
  for degree = 0, places - 1 do counts[degree + 1] = 0 end
  for k = 1, width do
    local degree = least + math.floor((k - 1) * (places - least) / width)
    counts[degree + 1] = counts[degree + 1] + 1
  end
  return counts
end

-- Whether a mask is that of units which see those inputs whose degrees are at most their own.
function lists.is_mask(mask, degree, before)
  for u = 1, #degree do
    for j = 1, #before do
      if mask[(u - 1) * #before + j] ~= (before[j] <= degree[u] and 1 or 0) then return false end
    end
  end
  return true
end

-- The degrees of a masked network's inputs: the places of its features, and 0 for each number of the context behind them.
function lists.input_degrees(place, context)
  local degrees = {}
  for j = 1, #place + context do degrees[j] = place[j] or 0 end
  return degrees
end

-- Puts a masked layer, { weight, bias, degree = { of each unit, the number of places that it sees } }, into params[to .. "weight"] and
-- [to .. "bias"]: its rows and columns in these orders, weights that the mask hides as 0. before: the degrees of what enters it, whose
-- last `context` columns, if there are any, go to params[to .. "context"].
function lists.masked(params, to, layer, rows, before, columns, context)
  local cols = #before
  local weight = lists.rows(layer.weight, cols, rows)
  if context > 0 then params[to .. "context"] = lists.columns(weight, cols, lists.range(cols - context + 1, cols)) end
  params[to .. "weight"] = lists.columns(weight, cols, columns, function(u, j) return before[columns[j]] <= layer.degree[rows[u]] end)
  params[to .. "bias"] = lists.rows(layer.bias, 1, rows)
end

-- The parameters of a made{} and its `hidden`. layers: as of lists.masked, with `out`, the number of units, and `order`, that of the
-- last layer's rows; place: of each feature, from 1 to places. The context's columns are the first layer's last ones. Hidden units are
-- sorted by their degrees, as made{} has them.
function lists.made(layers, place, places, context)
  local params, hidden, before = {}, {}, lists.input_degrees(place, context)
  local sorted_inputs = lists.by_degree(place, 1, places)
  for k, layer in ipairs(layers) do
    local rows = layer.order
    if k < #layers then
      local counts
      rows, counts = lists.by_degree(layer.degree, 0, places - 1)
      local same = layer.out >= places - 1
      for d, n in ipairs(usual_counts(layer.out, places, context > 0)) do same = same and counts[d] == n end
      hidden[k] = same and layer.out or counts
    end
    lists.masked(params, "net." .. k .. ".", layer, rows, before, sorted_inputs, k == 1 and context or 0)
    before, sorted_inputs = layer.degree, rows
  end
  return params, hidden
end

-- ---- texts of the model -----------------------------------------------------------------------------------------

local text = {}

-- A number as Lua reads it back.
function text.number(v)
  local short = string.format("%.15g", v)
  return tonumber(short) == v and short or string.format("%.17g", v)
end

-- A list of numbers and of lists of numbers.
function text.list(list)
  local parts = {}
  for i, v in ipairs(list) do parts[i] = type(v) == "table" and text.list(v) or text.number(v) end
  return "{" .. table.concat(parts, ", ") .. "}"
end

-- ---- what was asked for -----------------------------------------------------------------------------------------

local function names_of(list)
  local all = {}
  for i, entry in ipairs(list) do all[i] = entry.name end
  return table.concat(all, ", ")
end

-- The library that was asked for, or the last one whose tensors these look like.
local function choose()
  for i = #libraries, 1, -1 do
    local library = libraries[i]
    if asked.from == library.name then return library end
    if not asked.from and library.is(file) then return library end
  end
  fail("none of its tensors has a name that one of %s gives, as %s", names_of(libraries), names[1])
end

local function value_of(library, key, given)
  local rule = library.config[key]
  if rule.from then
    for _, choice in ipairs(rule.from) do
      if choice == given then return given end
    end
    wrong_usage("--config %s: expected one of %s, found '%s'", key, table.concat(rule.from, ", "), string.sub(given, 1, 60))
  end
  local v = tonumber(given)
  if not v or v ~= v or v <= (rule.above or -math.huge) or v < (rule.least or -math.huge) or v >= (rule.below or math.huge) then
    wrong_usage("--config %s: expected a number %s %g%s, found '%s'", key, rule.above and "above" or "of at least", rule.above or rule.least,
                rule.below and " and below " .. rule.below or "", string.sub(given, 1, 60))
  end
  return v
end

-- The library's config: defaults, and what --config says. The second result has those keys that were given.
local function configure(library)
  local config, given = {}, {}
  for key, rule in pairs(library.config) do
    config[key] = type(rule.default) == "function" and rule.default(file) or rule.default
  end
  for entry in string.gmatch(asked.config or "", "[^,]+") do
    local key, value = string.match(entry, "^%s*([%w_]+)=(.-)%s*$")
    if not key then wrong_usage("--config: expected KEY=VALUE,..., found '%s'", string.sub(entry, 1, 60)) end
    if not library.config[key] then
      local known = sorted(library.config)
      local near = host.nearest(key, known)
      wrong_usage("--config: %s has no key '%s'%s", library.name, string.sub(key, 1, 60),
                  near and ", did you mean '" .. near .. "'?" or "; there are " .. table.concat(known, ", "))
    end
    config[key], given[key] = value_of(library, key, value), true
  end
  return config, given
end

-- ---- the model --------------------------------------------------------------------------------------------------

-- Names every tensor that no layer took.
local function refuse_rest(library)
  local rest = {}
  for _, name in ipairs(names) do
    if not file.taken[name] and not file.ignored[name] then rest[#rest + 1] = name end
  end
  if #rest == 0 then return end
  local shown = table.concat(rest, ", ", 1, math.min(#rest, 8))
  fail("no flow of %s that is taken has %s%s", library.name, shown, #rest > 8 and string.format(" and %d more", #rest - 8) or "")
end

local library = choose()
local config, given = configure(library)
local used = {} -- the keys that the library has looked up
local model = library.read(file, setmetatable({}, { __index = function(_, key)
  used[key] = true
  if config[key] == nil then wrong_usage("the weights do not tell %s: --config %s=VALUE says it", key, key) end
  return config[key]
end }), lists, text)
refuse_rest(library)

local wide = false -- a single number may be Python's, which is saved as a double among floats
for name in pairs(file.taken) do wide = wide or (tensors[name] and tensors[name].wide and #tensors[name].shape > 0) end

local assumed = {}
for _, key in ipairs(sorted(used)) do
  if not given[key] then assumed[#assumed + 1] = key .. " = " .. tostring(config[key]) end
end

local lines, params = {}, {}
local function add(format, ...) lines[#lines + 1] = string.format(format, ...) end
add("-- A flow that %s trained.", library.name)
if #assumed > 0 then add("-- Its weights do not tell, so these are what is usual there: %s.", table.concat(assumed, ", ")) end
for _, definition in ipairs(model.definitions or {}) do lines[#lines + 1] = definition end
add("return model {")
add('  name = "%s", dim = %d,%s%s', asked.name, model.dim, model.context > 0 and string.format(" context = %d,", model.context) or "",
    wide and ' precision = "double",' or "")
if model.base then add("  base = %s,", model.base) end
add("  flow = {")
for i, layer in ipairs(model.layers) do
  add(layer.inverted and "    invert { %s }," or "    %s,", layer.text)
  for name, values in pairs(layer.params or {}) do params[string.format("flow.%d.%s", i, name)] = values end
end
for name, values in pairs(model.base_params or {}) do params["base." .. name] = values end
add("  },")
add("}")
return table.concat(lines, "\n") .. "\n", params, #assumed > 0 and table.concat(assumed, ", ") or nil
