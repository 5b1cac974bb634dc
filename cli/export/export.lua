-- export.lua - says a model in the terms of another library: what the files of the libraries share.
--
-- Runs in a Lua state of its own, which has nothing but base, string, table and math. `host` has the functions of
-- export.c, `model` is what description/parts.lua lists, `params` is { NAME = { shape, place } }, `importers` the tables that the
-- files of nfc import return, `libraries` those that the other files here return:
--
--   name      as --to says it
--   versions  of the library that the programs are for, in words
--   write     function(flow, python): adds the tensors of the library's flow, and gives the statements in Python that build it
--
-- networks.lua, the first of them, has no name, and what they share of networks; each is given those before it.
--
-- What these write into the program is their own words and numbers, never a text of the model.
local host, model, params, libraries, importers, asked = ...

local function fail(format, ...) host.fail(string.format(format, ...)) end
local function wrong_usage(format, ...) host.wrong_usage(string.format(format, ...)) end

-- ---- the model, as libraries read it ----------------------------------------------------------------------------

-- layers, base: parts { name, own, o }; format: of the file, "pt", "safetensors" or "npz"; double: whether the model's numbers are.
local flow = { fail = fail, wrong_usage = wrong_usage, dim = model.dim, context = model.context, layers = model.flow, base = model.base,
               format = asked.format, double = model.precision == "double" }
local taken = {}

-- Every part knows where it stands, `at`, as errors say it, and what its parameters' names begin with.
local function place(part, at, prefix)
  part.at, part.prefix = string.format("%s (%s)", at, part.name), prefix
  for key, inner in pairs(part.o) do
    if type(inner) == "table" and inner.name then place(inner, type(key) == "string" and at .. "." .. key or at, prefix) end
  end
end
for i, layer in ipairs(model.flow) do
  local number = i - model.lead
  place(layer, number > 0 and "flow." .. number or "domain", string.format("flow.%d.", number))
end
place(model.base, "base", "base.")

-- What nfc import knows of this library.
function flow.importer()
  for _, one in ipairs(importers) do
    if one.name == asked.to then return one end
  end
end

-- Whether a layer computes what the first layer of another model does, with the same options: of the text of that layer, and of the
-- definitions that it needs. So a network that nfc import has written is known again, by what its functions make of rows.
function flow.same(layer, definitions, text)
  local number = tonumber(string.match(layer.prefix, "%d+"))
  local at = model.flow[number + model.lead]
  while at ~= layer and at.name == "invert" do at, text = at.o[1], "invert { " .. text .. " }" end
  -- a model has no context that nothing reads: another layer does
  local reader = model.context > 0 and ", coupling { split = 0, net = mlp { hidden = { 1 } } }" or ""
  return at == layer and host.same(number, string.format('%s\nreturn model { dim = %d, context = %d, precision = "%s", flow = { %s%s } }',
    definitions, model.dim, model.context, model.precision, text, reader))
end

-- A list of numbers and of such lists as Lua reads it; nil where it is no list.
function flow.list(value)
  if type(value) == "number" then return string.format("%.17g", value) end
  if type(value) ~= "table" or value.name then return nil end
  local words = {}
  for i, v in ipairs(value) do
    words[i] = flow.list(v)
    if not words[i] then return nil end
  end
  return "{" .. table.concat(words, ", ") .. "}"
end

function flow.has(name) return params[name] ~= nil end

-- The numbers of a parameter, as a list of its rows, and its shape.
function flow.take(name)
  if not params[name] then fail("there is no parameter %s, as %s has", name, asked.to) end
  taken[name] = true
  return host.numbers(params[name].place), params[name].shape
end

-- A tensor of the library's flow: kind "f", numbers of the model's precision, if not said; "i", whole ones; "b", 0 and 1.
function flow.tensor(name, shape, numbers, kind) host.tensor(name, kind or "f", shape, numbers) end

-- ---- layers ---------------------------------------------------------------------------------------------------------

-- The transforms that make all layers, by { NAME = function(layer) } for the names that the library has: each gives a list of
-- { inverse = whether as its inverse, ... }, what else is in them being the library's. own, where given: the same for a layer that the
-- model file defines, nil for one that the library has not.
function flow.transforms(layers, own)
  local function of(layer)
    local defined = layer.own and own and own(layer)
    if layer.own and not defined then fail("%s is defined in the model file: %s has no such transform", layer.at, asked.to) end
    if layer.name == "invert" then
      local list = {}
      for _, one in ipairs(of(layer.o[1])) do
        one.inverse = not one.inverse
        table.insert(list, 1, one)
      end
      return list
    end
    if not defined and not layers[layer.name] then fail("%s: %s has no such transform", layer.at, asked.to) end
    local list = defined or layers[layer.name](layer)
    flow.seen = flow.seen or flow.context > 0 and (layer.own or layer.o.net ~= nil)
    return list
  end
  local all = {}
  for _, layer in ipairs(flow.layers) do
    for _, one in ipairs(of(layer)) do all[#all + 1] = one end
  end
  return all
end

-- The mean and the factor of standardize{}, nil where it leaves features as they are; what it does to the context is then in
-- flow.standardized, { mean, std }, for a flow that has one context for all its layers.
function flow.standardize(layer)
  local mean, factor, plain = flow.take(layer.prefix .. "mean"), flow.take(layer.prefix .. "std"), true
  for i, std in ipairs(factor) do plain, factor[i] = plain and mean[i] == 0 and std == 1, 1 / std end
  if flow.has(layer.prefix .. "context_mean") then
    if flow.seen then fail("%s standardizes a context that layers before it have seen: a flow of %s has one for all", layer.at, asked.to) end
    flow.seen, flow.standardized = true, { (flow.take(layer.prefix .. "context_mean")), (flow.take(layer.prefix .. "context_std")) }
    if plain then return nil end
  end
  return mean, factor
end

-- The ends of the domains in domains{}, -inf and inf where there are none.
function flow.ends(layer)
  local low, high = {}, {}
  for i, d in ipairs(layer.o[1]) do
    if d.own or d.name ~= "real" and d.name ~= "positive" and d.name ~= "interval" then
      fail("%s: feature %d is %s{}%s; what goes to %s are real{}, positive{} and interval{}", layer.at, i, d.name, d.own and " of the model file" or "", asked.to)
    end
    low[i], high[i] = d.name == "real" and -math.huge or d.o.a or 0, d.o.b or math.huge
  end
  return low, high
end

-- The features, from 0, that a permute{}, shuffle{} or reverse{} puts first, second, ...
function flow.order(layer)
  local order, to = layer.o.order or layer.o[1], {}
  for i = 1, model.dim do to[i] = (order and order[i] or model.dim + 1 - i) - 1 end
  return to
end

-- Mean and standard deviation of a diagonal_gaussian{}; nil: the base is gaussian{}.
function flow.normal()
  local base, std = flow.base, {}
  if base.own or base.name ~= "gaussian" and base.name ~= "diagonal_gaussian" then
    fail("%s is no gaussian{} or diagonal_gaussian{}, as are taken to %s", base.at, asked.to)
  end
  if base.name == "gaussian" then return nil end
  for i, s in ipairs((flow.take "base.log_scale")) do std[i] = math.exp(flow.lists.bounded(s)) end
  return flow.take "base.mean", std
end

-- ---- lists of numbers -------------------------------------------------------------------------------------------

local lists = {}
flow.lists = lists

-- f of each.
function lists.map(list, f)
  local to = {}
  for i, v in ipairs(list) do to[i] = f(v) end
  return to
end

function lists.fill(n, v)
  local to = {}
  for i = 1, n do to[i] = v end
  return to
end

function lists.range(n)
  local to = {}
  for i = 1, n do to[i] = i end
  return to
end

-- The list c with c[a[i]] = i.
function lists.inverse(a)
  local to = {}
  for i, k in ipairs(a) do to[k] = i end
  return to
end

-- The matrix of a list of rows of `cols` numbers whose row i is its row rows[i], column j its column columns[j]; where either is
-- 0 there is a 0.
function lists.picked(list, cols, rows, columns)
  local to, n = {}, #columns
  for i, r in ipairs(rows) do
    for j, c in ipairs(columns) do to[(i - 1) * n + j] = r > 0 and c > 0 and list[(r - 1) * cols + c] or 0 end
  end
  return to
end

-- Lists end to end.
function lists.join(...)
  local all = {}
  for i = 1, select("#", ...) do
    for _, v in ipairs((select(i, ...))) do all[#all + 1] = v end
  end
  return all
end

-- s within -80 .. 80, as the layers' `bounded`.
function lists.bounded(s) return math.max(-80, math.min(80, s)) end

-- ---- the program in Python ---------------------------------------------------------------------------------------

local python, imported, names_of, definitions = {}, {}, {}, {}

-- Has a module imported: "torch", "jax.numpy as jnp".
function python.import(module) imported["import " .. module] = true end

-- Has `name` imported from the module; gives the name.
function python.from(module, name)
  names_of[module] = names_of[module] or {}
  names_of[module][name] = true
  return name
end

-- Has a definition stand before the flow, once.
function python.define(name, text)
  if not definitions[name] then definitions[#definitions + 1] = text end
  definitions[name] = true
  return name
end

function python.number(v)
  local short = string.format("%.15g", v)
  return tonumber(short) == v and short or string.format("%.17g", v)
end

function python.list(list) return "[" .. table.concat(lists.map(list, python.number), ", ") .. "]" end

-- A call of `name` with these arguments.
function python.call(name, words) return name .. "(" .. table.concat(words, ", ") .. ")" end

-- The path of the file, which is the user's own text: as a plain string, or by its bytes.
function python.path()
  if string.find(asked.path, "^[%w%._/+,=@ -]+$") then return '"' .. asked.path .. '"' end
  local bytes = string.gsub(asked.path, ".", function(c) return string.format("\\x%02x", string.byte(c)) end)
  return python.from("os", "fsdecode") .. '(b"' .. bytes .. '")'
end

-- The statements that make `flow` of an expression for a module of torch, and give it its state.
function python.torch(built)
  python.import "torch"
  local path, more, state = python.path(), flow.double and "flow.double()\n" or ""
  if flow.format == "pt" then
    state = "torch.load(" .. path .. ", weights_only=True)"
  elseif flow.format == "safetensors" then
    state = python.from("safetensors.torch", "load_file") .. "(" .. path .. ")"
  else
    state = "{name: torch.from_numpy(numbers) for name, numbers in " .. python.from("numpy", "load") .. "(" .. path .. ").items()}"
  end
  return string.format("flow = %s\n%sflow.load_state_dict(%s)\n", built, more, state)
end

-- ---- all --------------------------------------------------------------------------------------------------------

local library
for _, one in ipairs(libraries) do library = one.name == asked.to and one or library end
local statements = library.write(flow, python)
for name in pairs(params) do
  if not taken[name] then fail("%s has no place for the parameter %s", asked.to, name) end
end

local function sorted(set)
  local keys = {}
  for key in pairs(set) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

local lines = sorted(imported)
for _, module in ipairs(sorted(names_of)) do
  lines[#lines + 1] = string.format("from %s import %s", module, table.concat(sorted(names_of[module]), ", "))
end
for _, text in ipairs(definitions) do lines[#lines + 1] = "\n\n" .. text:gsub("\n$", "") end
lines[#lines + 1] = #definitions > 0 and "\n" or ""
return string.format("# %s as a flow of %s, %s.\n", model.name, library.name, library.versions) .. table.concat(lines, "\n") .. "\n" .. statements
