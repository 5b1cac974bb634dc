-- describe.lua - the vocabulary of a model file: constructors that check every field and return plain data.
--
-- Runs once in the sandbox, before the model file. `host` holds the C functions of vocabulary.c, `environment` makes
-- environments (safe.lua), `arguments` is arguments.lua as a function. A model file is not trusted: it has its own copies
-- of the libraries and of every table of the vocabulary, and what constructors give it are sealed parts that it can
-- neither change nor make by hand.
local host, environment, arguments, features = ...
local path, getinfo = host.path, host.debug.getinfo
local safe_format = environment().string.format -- for what a model's own words and values go into

-- ---- errors -----------------------------------------------------------------------------------------------------

-- Where the model file stands: "models/points.lua:7". A tail call, `return model { ... }`, leaves no trace of its line:
-- then the last line with a return.
local function line_here()
  for level = 2, 200 do
    local info = getinfo(level, "Sl")
    if not info then break end
    if info.source == "@" .. path then return path .. ":" .. info.currentline end
  end
end

local function here() return line_here() or host.last_return > 0 and path .. ":" .. host.last_return or path end

local function fail(at, format, ...) -- in one line, whatever the model's words are
  error(at .. ": " .. string.gsub(safe_format(format, ...), "\\?\n", "\\n"), 0)
end

-- What xpcall makes of an error while the stack still shows where it comes from: one with the model file's line, and
-- without a place in our own files. `otherwise`: what stands there if no line of the model is on the stack.
local function located(message, otherwise)
  if type(message) ~= "string" then message = "an error that is no text" end
  if string.sub(message, 1, #path + 1) == path .. ":" then return message end
  local at = line_here() or otherwise
  return (at and at .. ": " or "") .. string.gsub(message, "^[%w_]+/[%w_]+%.lua:%d+: ", "")
end

-- ---- sealed parts -----------------------------------------------------------------------------------------------

-- What constructors make is kept here, under what they give out: a userdata that nobody can write to. Who reads a field
-- of it gets a copy. So a table of the right shape is no part, and no part changes after it was checked.
local inside = setmetatable({}, { __mode = "k" })

-- A deep copy of plain tables, without their metatables; everything else as it is.
local function copy(value, copies)
  if type(value) ~= "table" then return value end
  copies = copies or {}
  if copies[value] then return copies[value] end
  local to = {}
  copies[value] = to
  for k, v in next, value do to[copy(k, copies)] = copy(v, copies) end
  return to
end

local blank = newproxy(true)
local part = getmetatable(blank)
part.__metatable = false
function part.__index(p, key)
  local record = inside[p]
  return copy(key == "spec" and record.guarded or record[key])
end
function part.__newindex(p) fail(here(), "%s{} cannot be changed once it is made", inside[p].name) end
function part.__tostring(p) return inside[p].name .. "{}" end

local function seal(record)
  local p = newproxy(blank)
  inside[p] = record
  return p
end

local function found(value)
  local kind = type(value)
  if kind == "string" then
    return string.format("the string %q", #value > 40 and string.sub(value, 1, 40) .. "..." or value)
  end
  if kind == "number" then return string.format("%.17g", value) end
  if kind == "nil" then return "nothing" end
  if kind == "boolean" then return tostring(value) end
  if inside[value] then return inside[value].name .. "{}" end
  if kind == "function" then return "a function (a name without its { }?)" end
  return "a " .. kind
end

-- Keys of a table in a fixed order: booleans, numbers, then strings. What else there may be has none but that of what
-- errors say of it.
local function is_before(a, b)
  local x, y = type(a), type(b)
  if x ~= y then return x < y end
  if x == "number" or x == "string" then return a < b end
  if x == "boolean" then return not a and b end
  return found(a) < found(b)
end

local function sorted_keys(t)
  local keys = {}
  for k in next, t do keys[#keys + 1] = k end
  table.sort(keys, is_before)
  return keys
end

local function nearest(word, names)
  local near = host.nearest(word, names)
  return near and string.format(", did you mean '%s'?", near) or ""
end

-- ---- what is given ----------------------------------------------------------------------------------------------

local given_to = arguments(host, { inside = inside, found = found, sorted_keys = sorted_keys, nearest = nearest, copy = copy,
                                   fail = fail, here = here, safe_format = safe_format })
local is_text, is_function, demand, takes, only = given_to.is_text, given_to.is_function, given_to.demand, given_to.takes, given_to.only
local option, options_of, check_options, teller = given_to.option, given_to.options_of, given_to.check_options, given_to.teller
features = features { inside = inside, seal = seal, fail = fail, copy = copy, sorted_keys = sorted_keys, teller = teller,
                      option = option }

-- ---- kinds of things --------------------------------------------------------------------------------------------

-- The definition of a transform as layers get it, which call it with a row of v features: h has one number for each of its
-- outputs and features; each direction gives a row of v and the log slope of each feature. A single one is that of every
-- feature, so that a layer may sum them whoever wrote the transform.
local function guarded(transform)
  local spec = copy(transform.spec)
  for _, role in ipairs { "forward", "inverse" } do
    local f, name = spec[role], string.format("%s (%s)", transform.name, role)
    local function hold(what, row, n)
      local is = host.width(row)
      if is ~= n then fail(transform.at, "%s %s %s, expected a row of %d", name, what, is and "a row of " .. is or found(row), n) end
    end
    spec[role] = function(p, x, h, o)
      local n, each = #x, {}
      hold("is called with", h, n * #transform.outputs)
      local y, ldj = f(p, x, h, o)
      hold("returns", y, n)
      if ldj == nil then fail(transform.at, "%s returns no ldj; return 0 where it is none", name) end
      if host.width(ldj) ~= 1 then hold("returns, as ldj,", ldj, n) end
      if n == 1 or host.width(ldj) == n then return y, ldj end
      for i = 1, n do each[i] = 1 end
      return y, host.operations.take(ldj, each)
    end
  end
  return spec
end

-- Each kind is defined by a table of functions; required ones are checked where the thing is defined.
local required = {
  layer = { "forward", "inverse" },
  transform = { "forward", "inverse", "outputs" },
  net = { "params", "apply" },
  base = { "log_prob", "sample" },
  domain = { "forward", "inverse" },
  data = {}, optimizer = {}, target = {},
}
local known = {
  layer = { "options", "check", "params", "context", "sorted", "angles", "forward", "inverse" },
  transform = { "options", "check", "params", "forward", "inverse", "outputs", "circle" },
  net = { "options", "check", "params", "apply", "masked" },
  base = { "options", "check", "params", "log_prob", "sample" },
  domain = { "options", "check", "features", "ends", "points", "forward", "inverse", "angle" },
  data = { "options", "check", "from_string", "columns" }, optimizer = { "options" }, target = { "options" },
}

-- What stands under each key; layers call a transform's and a network's params themselves, as functions.
local spec_kinds = {
  options = "table?", check = "callback?", context = "callback?", sorted = "callback?", angles = "callback?",
  circle = "callback?", features = "callback?", ends = "callback?", points = "callback?", masked = "boolean?", angle = "boolean?",
  params = { layer = "tree?", base = "tree?", transform = "callback?", net = "callback" },
  forward = "callback", inverse = "callback", outputs = "outputs", apply = "callback", log_prob = "callback", sample = "callback",
}

-- npy "FILE" and npy { "FILE", ... } say file = "FILE", npy { "FILE", "FILE", ... } a list of them.
local function named(spec, given)
  local word = spec.from_string
  if type(given) == "string" and word then return { [word] = given } end
  if type(given) ~= "table" or not word or given[1] == nil or given[word] ~= nil then return given end
  local all, list = {}, {}
  for i, value in ipairs(given) do list[i] = value end
  for key, value in next, given do
    if list[key] == nil then all[key] = value end
  end
  all[word] = list[2] == nil and list[1] or list
  return all
end

local function is_name(name) return type(name) == "string" and string.find(name, "^[%a_][%w_]*$") and #name <= 40 end

-- The functions that make parts, presets too: each with its kind and the options that it declares.
local constructors = {}

-- Whether the model file runs: what is defined from then on is its own, no longer the layer library's.
local of_model = false

local function defines(kind)
  return function(name)
    if not is_name(name) then fail(here(), "%s: expected a name, found %s", kind, found(name)) end
    return function(spec)
      local at = here()
      if type(spec) ~= "table" then fail(at, "%s '%s': expected a table, found %s", kind, name, found(spec)) end
      spec = copy(spec)
      for _, key in ipairs(required[kind]) do
        if spec[key] == nil then fail(at, "%s '%s' has no %s", kind, name, key) end
      end
      for _, key in ipairs(sorted_keys(spec)) do
        local ok = false
        for _, k in ipairs(known[kind]) do ok = ok or k == key end
        if not ok then
          local text = type(key) == "string" and string.sub(key, 1, 60) or found(key)
          fail(at, "%s '%s' has no key '%s'%s", kind, name, text, nearest(text, known[kind]))
        end
        local wanted = spec_kinds[key]
        if wanted then demand(string.format("%s '%s', %s", kind, name, key), wanted[kind] or wanted, spec[key]) end
      end
      for _, key in ipairs(sorted_keys(spec.options or {})) do
        demand(string.format("%s '%s', options.%s", kind, name, is_text(key) and key or found(key)), "option", spec.options[key])
      end
      local own = of_model
      local function constructor(given)
        local where = here()
        given = named(spec, given)
        if given == nil then given = {} end
        if type(given) ~= "table" then fail(where, "%s: expected a table, found %s", name, found(given)) end
        local thing = { kind = kind, name = name, spec = spec, own = own, at = where,
                        o = check_options(where, name, spec.options or {}, copy(given)) }
        -- layers, networks and bases are checked where dim is known
        if spec.check and (kind == "transform" or kind == "data") then spec.check(thing.o, teller(thing)) end
        if kind == "transform" then
          thing.outputs = copy(is_function(spec.outputs) and spec.outputs(thing.o) or spec.outputs)
          demand(name .. ", its outputs", "names", thing.outputs)
          thing.guarded = guarded(thing)
        elseif kind == "domain" then
          thing.width = spec.features and spec.features(thing.o) or 1
          demand(name .. ", its features", "whole", thing.width)
        end
        return seal(thing)
      end
      constructors[constructor] = { kind = kind, options = spec.options or {} }
      return constructor
    end
  end
end

-- ---- initialisers -----------------------------------------------------------------------------------------------

-- How a parameter starts. A vector has rows = 0; a matrix is rows x cols. vocabulary.c checks the numbers.
local function initialiser(kind, a, b, rows, cols, keep)
  return seal { kind = "initialiser", name = "init", init = kind, a = a, b = b, rows = rows, cols = cols,
                keep = copy(keep), trainable = true }
end

-- The same with one field another.
local function changed(how, key, value)
  local to = copy(inside[how])
  to[key] = value
  return seal(to)
end

local init = {}
local function define_init(name, f, ...) init[name] = takes("init." .. name, f, ...) end
define_init("constant", function(value, n) return initialiser("constant", value, 0, 0, n or 1) end, "number", "whole?")
define_init("zeros", function(n) return initialiser("constant", 0, 0, 0, n or 1) end, "whole?")
define_init("uniform", function(low, high, n) return initialiser("uniform", low, high, 0, n or 1) end, "number", "number", "whole?")
-- A matrix [out, in]: truncated normal of variance 1 / fan_in (LeCun et al. 1998). With `keep` only the first keep[r]
-- numbers of row r; the others start at zero, see keep_first.
define_init("lecun", function(n_out, n_in, fan_in, keep)
  return initialiser("truncated_normal", math.sqrt(1 / (fan_in or n_in)), 0, n_out, n_in, keep)
end, "whole", "whole", "positive?", "counts?")
-- Not trained.
define_init("fixed", function(how) return changed(how, "trainable", false) end, "initialiser")
-- For a layer's vector of one number a feature, or a context column: a statistic of the rows that enter the layer, taken
-- from the data before training; until then mean 0 and standard deviation 1. See nf_statistic in program.h.
local function statistic(name, which, otherwise, of_context)
  define_init(name, function(n)
    return changed(changed(initialiser("constant", otherwise, 0, 0, n), "statistic", which), "of_context", of_context)
  end, "whole")
end
statistic("data_mean", "mean", 0)
statistic("data_std", "std", 1)
statistic("data_log_std", "log_std", 0)
statistic("context_mean", "mean", 0, true)
statistic("context_std", "std_or_one", 1, true)
-- A tree of parameters, none of them set by the data, though by the context.
local function unset(tree, copies)
  local how = inside[tree]
  if how then return (how.of_context or how.kind ~= "initialiser") and tree or changed(tree, "statistic", nil) end
  if type(tree) ~= "table" then return tree end
  if copies[tree] then return copies[tree] end
  local to = {}
  copies[tree] = to
  for k, v in next, tree do to[k] = unset(v, copies) end
  return to
end
function init.unset(tree) return unset(tree, {}) end

-- ---- the environment --------------------------------------------------------------------------------------------

-- The layer library's; a model file gets a copy of it, see model_environment.
local env = environment()
for name, f in next, host.operations do env[name] = f end
env.option, env.init = only("option", option), only("init", init)
env.random = features.random(env.random, env.take)

-- The keys of a model's table, for the function `name`. It gives them in an order that is the same in every run: tables
-- and functions lie in that of their addresses.
local function ordered_keys(name, t)
  if type(t) ~= "table" then error(name .. ": expected a table, found " .. found(t), 3) end
  local keys = sorted_keys(t)
  for _, k in ipairs(keys) do
    local kind = type(k)
    if kind ~= "number" and kind ~= "string" and kind ~= "boolean" then
      error(string.format("%s: a key is %s; only numbers, strings and booleans have an order", name, found(k)), 3)
    end
  end
  return keys
end

-- The first key behind this one, which may have been taken out of the table meanwhile.
function env.next(t, key)
  for _, k in ipairs(ordered_keys("next", t)) do
    if key == nil or is_before(key, k) then return k, t[k] end
  end
  return nil
end

function env.pairs(t)
  local keys, i = ordered_keys("pairs", t), 0
  return function()
    repeat i = i + 1 until keys[i] == nil or t[keys[i]] ~= nil -- some may have been taken out
    if keys[i] ~= nil then return keys[i], t[keys[i]] end
  end
end

-- ---- vocabulary beside the layer library ------------------------------------------------------------------------

for _, kind in ipairs { "layer", "transform", "net", "base", "domain" } do env[kind] = defines(kind) end

-- A row split into n parts of one width.
env.split = takes("split", function(row, n)
  local width, parts = host.width(row) / n, {}
  if width ~= math.floor(width) then error(string.format("split: %d values into %d parts", host.width(row), n), 0) end
  for i = 1, n do
    local index = {}
    for j = 1, width do index[j] = (i - 1) * width + j end
    parts[i] = env.take(row, index)
  end
  return unpack(parts)
end, "row", "whole")

env.square = takes("square", function(x) return x * x end, "row")

-- Row k of a matrix of so many columns.
env.row_of = takes("row_of", function(matrix, k, columns)
  local index = {}
  for j = 1, columns do index[j] = (k - 1) * columns + j end
  return env.take(matrix, index)
end, "row", "whole", "whole")

env.clamp = takes("clamp", function(x, low, high) return env.min(env.max(x, low), high) end, "row", "row", "row")

-- Lists of { name, initialiser or list } end to end.
function env.join(...)
  local all = {}
  for i = 1, select("#", ...) do
    demand("join, argument " .. i, "list", (select(i, ...)))
    for _, entry in ipairs((select(i, ...))) do all[#all + 1] = entry end
  end
  return all
end

env.activations = only("activations", {
  identity = function(x) return x end,
  tanh = env.tanh,
  sigmoid = env.sigmoid,
  softplus = env.softplus,
  relu = function(x) return env.where(x > 0, x, 0) end,
  leaky_relu = function(x) return env.where(x > 0, x, 0.01 * x) end,
  elu = function(x) return env.where(x > 0, x, env.exp(x) - 1) end,
  gelu = function(x) return 0.5 * x * (1 + env.erf(x * math.sqrt(0.5))) end,
  silu = function(x) return x * env.sigmoid(x) end,
})

-- Toy data sets; see runtime/toy.c.
local data = defines "data"
for _, name in ipairs(sorted_keys(host.toys)) do
  env[name] = data(name) { options = options_of(name), columns = host.toys[name], check = function(o, tell)
    if o.low and o.low >= o.high then tell(".low: expected a number below high = %g, found %g", o.high, o.low) end
  end }
end

-- Data in a file. Whether it is a regular one is seen where it is opened (model.c); here, what its name says.
local function reader(name, usual, endings)
  local options = options_of "file"
  options.file.required = true
  if name == "npy" then options.header, options.separator = nil, nil end -- such a file has none
  local function check(file, tell)
    local fits = name == "npy" and string.find(file, ".%.npz:.") ~= nil
    for _, ending in ipairs(endings) do fits = fits or #file > #ending and string.sub(file, -#ending) == ending end
    if not fits then tell(".file: expected a name that ends in %s, found %s", usual, found(file)) end
    if string.find(file, "%c") then tell(".file: expected a name without control characters, found %s", found(file)) end
    for _, folder in ipairs { "/dev/", "/proc/", "/sys/" } do
      if string.sub(file, 1, #folder) == folder then tell(".file: expected a regular file, found %s", found(file)) end
    end
  end
  return data(name) { options = options, from_string = "file", check = function(o, tell)
    for _, file in ipairs(o.file) do check(file, tell) end
    o.file = table.concat(o.file, "\n") -- as C reads it
  end }
end
env.npy, env.csv = reader("npy", ".npy or .npz", { ".npy", ".npy.gz", ".npz" }), reader("csv", ".csv or .tsv", { ".csv", ".tsv", ".csv.gz", ".tsv.gz" })

env.adamw = defines "optimizer" "adamw" { options = options_of "adamw" }

-- An unnormalised log-density of the data, which log_density(x, context) computes of a row as a base's log_prob does.
env.target = defines "target" "target" {
  options = { log_density = option.callback { required = true, help = "a function (x, context) of rows; need not be normalised, -inf outside of the support" } },
}

-- The rest of what training takes; the optimizer's part comes from adamw{}.
local train_options = options_of "train"
for _, row in ipairs(host.options "adamw") do train_options[row.key] = nil end
train_options.optimizer = option.optimizer { default = function() return env.adamw {} end, help = "the optimiser" }

local model_options = {
  name = option.string { help = "of the files and functions that are printed, letters, digits and _; otherwise the model file's" },
  dim = option.integer { required = true, min = 1, max = host.most_features, help = "features of a row" },
  context = option.integer { default = 0, min = 0, max = host.most_features, help = "columns of the context, which stand behind the features" },
  flow = option.list { required = true, of = "layers", most = 10000, each = option.layer(), help = "in the order in which forward applies them" },
  domain = features.option,
  base = option.base { default = function() return env.gaussian {} end, help = "the distribution of the latents" },
  target = option.target { help = "a density that is trained towards and integrated" },
  data = option.data { help = "a data set or file to train on, where no other is named" },
  train = { check = function(v) if type(v) == "table" then return v end return nil, "a table" end, help = "options of the training" },
  precision = option.choice { default = "float", from = { "float", "double" }, help = "of all numbers" },
}

function env.model(given)
  local at = here()
  if type(given) ~= "table" then fail(at, "model: expected a table, found %s", found(given)) end
  local m = check_options(at, "model", model_options, copy(given))
  m.train = check_options(at, "train", train_options, m.train or {})
  m.name, m.precision = m.name or host.default_name, host.precision or m.precision
  if not string.find(m.name, "^[%a_][%w_]*$") or #m.name > 60 then
    fail(at, "model.name: expected letters, digits and _, at most 60, found %s", found(m.name))
  end
  local source = m.data and inside[m.data]
  if source and source.spec.columns and source.spec.columns ~= m.dim + m.context then
    fail(source.at, "%s has %d columns, dim + context is %d", source.name, source.spec.columns, m.dim + m.context)
  end
  features.place(m, at, env, source)
  m.kind, m.at, m.spec = "model", at, {}
  return seal(m)
end
constructors[env.model] = { kind = "model", options = model_options }

-- The plain facts of a checked model that describe.c reads.
local function facts(m)
  local train, source = {}, m.data and inside[m.data]
  for _, options in ipairs { m.train, inside[m.train.optimizer].o } do
    for key, value in next, options do train[key] = value end
  end
  return {
    name = m.name, at = m.at, dim = m.dim, context = m.context, precision = m.precision, layers = #m.flow - m.lead, train = train,
    domain = m.domain and features.names(m.domain), ends = m.domain and features.ends(m.domain),
    points = m.domain and features.points(m.domain),
    data = source and { name = source.name, options = source.o },
  }
end

-- The domains by name; and the function for a word that is a data set and a domain: { a, b } is the domain.
local domains = {}
local function beside(of_data, of_domain)
  if not of_data then return of_domain end
  local function either(given) return (type(given) == "table" and rawget(given, 1) ~= nil and of_domain or of_data)(given) end
  constructors[either] = constructors[of_data]
  return either
end

-- A default as a model file has it; "" for none, or one that is worked out.
local function as_written(value)
  local p, given = inside[value], {}
  if type(value) == "table" then
    for i, item in ipairs(value) do given[i] = as_written(item) end
    return "{" .. table.concat(given, ", ") .. "}"
  end
  if not p then return is_text(value) and safe_format("%q", value) or type(value) == "number" and safe_format("%.14g", value) or tostring(value or "") end
  for _, key in ipairs(sorted_keys(p.spec.options or {})) do
    if p.o[key] ~= p.spec.options[key].default then given[#given + 1] = key .. " = " .. as_written(p.o[key]) end
  end
  return p.name .. (given[1] and " { " .. table.concat(given, ", ") .. " }" or " {}")
end

-- Adds lines about a word of this kind: its name and kind, then each option, behind a tab: key, what it may be, default or "required",
-- and help, with tabs between.
local function declare(lines, name, kind, options)
  lines[#lines + 1] = name .. "\t" .. kind
  for _, key in ipairs(sorted_keys(options)) do
    local o, default = options[key], options[key].default
    if is_function(default) then default = default() end
    local _, expected = o.check(blank) -- which no option is
    lines[#lines + 1] = table.concat({ "", is_text(key) and key or "[" .. key .. "]", expected, o.required and "required" or as_written(default),
                                       o.help or "" }, "\t")
  end
end

local function missing(_, name)
  local names = {}
  for _, k in ipairs(sorted_keys(env)) do names[#names + 1] = type(k) == "string" and k or nil end
  name = type(name) == "string" and string.sub(name, 1, 60) or found(name)
  fail(here(), "there is no '%s'%s", name, nearest(name, names))
end
setmetatable(env, { __index = missing, __metatable = false })

return {
  fail = fail, found = found, located = located, features = features, random = env.random,
  -- The same for C, as the last resort.
  told = function(message) return located(message, here()) end, sorted_keys = sorted_keys, copy = copy,
  -- The names that make parts, one a line, presets as presets.NAME.
  constructors = function()
    local names = {}
    for _, name in ipairs(sorted_keys(env)) do
      if constructors[rawget(env, name)] then names[#names + 1] = name end
    end
    for _, name in ipairs(sorted_keys(env.presets)) do names[#names + 1] = "presets." .. name end
    return table.concat(names, "\n")
  end,
  -- The same with kinds and options, see declare; a domain whose word is a data set too as domain.NAME, and the options of
  -- training as the word "train".
  declarations = function()
    local lines = {}
    for _, words in ipairs { env, env.presets } do
      for _, name in ipairs(sorted_keys(words)) do
        local c = constructors[rawget(words, name)]
        if c and c.kind ~= "domain" then declare(lines, (words == env and "" or "presets.") .. name, c.kind, c.options) end
      end
    end
    for _, name in ipairs(sorted_keys(domains)) do
      local alone = constructors[rawget(env, name)].kind == "domain"
      declare(lines, (alone and "" or "domain.") .. name, "domain", domains[name].options)
    end
    declare(lines, "train", "train", train_options)
    return table.concat(lines, "\n")
  end,
  -- What is in a part, the table itself.
  open = function(p) return inside[p] end,
  -- What is in the model that a file returned, and its facts; nil for anything else.
  model = function(value)
    local m = inside[value]
    if m and m.kind == "model" then return m, facts(m) end
  end,
  -- Runs one file of the layer library and puts what it returns into the vocabulary.
  library = function(name, chunk)
    local made = setfenv(chunk, env)(given_to.options_here, model_options, function(f, options) constructors[f] = { kind = "preset", options = options } end, only)
    local c = constructors[made]
    if c and c.kind == "domain" then
      domains[name], constructors[made] = c, nil
      made = beside(rawget(env, name), made)
      constructors[made] = constructors[made] or c
    end
    env[name] = made
  end,
  -- The vocabulary for a model file: functions are shared, tables are its own.
  model_environment = function()
    of_model = true
    local own = environment()
    for name, value in next, env do
      if own[name] == nil then
        own[name] = type(value) == "table" and setmetatable(copy(value), copy(getmetatable(value))) or value
      end
    end
    return setmetatable(own, { __index = missing, __metatable = false })
  end,
}
