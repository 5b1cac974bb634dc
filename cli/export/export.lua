-- export.lua - says a model in the terms of another library: what the files of the libraries share.
--
-- Runs in a Lua state of its own, which has nothing but base, string, table and math. `host` has the functions of
-- export.c, `model` is what description/parts.lua lists, `params` is { NAME = { shape, place } }, `libraries` the tables that
-- the other files return:
--
--   name      as --to says it
--   versions  of the library that the programs are for, in words
--   write     function(flow, python): adds the tensors of the library's flow, and gives the statements in Python that build it
--
-- What these write into the program is their own words and numbers, never a text of the model.
local host, model, params, libraries, asked = ...

local function fail(format, ...) host.fail(string.format(format, ...)) end
local function wrong_usage(format, ...) host.wrong_usage(string.format(format, ...)) end

-- ---- the model, as libraries read it ----------------------------------------------------------------------------

-- format: of the file, "pt", "safetensors" or "npz"; double: whether the model's numbers are.
local flow = { fail = fail, wrong_usage = wrong_usage, dim = model.dim, context = model.context, layers = model.flow, base = model.base,
               double = model.precision == "double", format = asked.format }
local taken = {}

-- Every part knows where it stands, `at`, as errors say it, and what its parameters' names begin with.
local function place(part, at, prefix)
  part.at, part.prefix = string.format("%s (%s)", at, part.name), prefix
  for key, inner in pairs(part.o) do
    if type(inner) == "table" and inner.name then place(inner, type(key) == "string" and at .. "." .. key or at, prefix) end
  end
end
for i, layer in ipairs(model.flow) do place(layer, "flow." .. i, string.format("flow.%d.", i)) end
place(model.base, "base", "base.")

function flow.has(name) return params[name] ~= nil end

-- The numbers of a parameter, as a list of its rows, and its shape.
function flow.take(name)
  taken[name] = true
  return host.numbers(params[name].place), params[name].shape
end

-- A tensor of the library's flow: kind "f", numbers of the model's precision, if not said; "i", whole ones; "b", 0 and 1.
function flow.tensor(name, shape, numbers, kind) host.tensor(name, kind or "f", shape, numbers) end

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
  if not taken[name] then error(library.name .. " left out " .. name) end
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
