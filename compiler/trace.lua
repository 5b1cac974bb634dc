-- trace.lua - from a checked model to the graph: declares the parameters and calls every layer with symbolic rows.
local host, describe, m = ...
local fail, found = describe.fail, describe.found

-- The layers that have parameters which the data set, in their order; see nf_statistic in nf.h.
local set_by_data = {}

-- Declares the parameters of one part and returns them as rows, in the shape of the tree that asked for them: a list
-- of { name, initialiser or list }, or a table by name (taken in the order of the names).
local function declare(tree, prefix, at, layer)
  local rows, list = {}, tree
  if type(tree) ~= "table" then fail(at, "params: expected a table, found %s", found(tree)) end
  if #tree == 0 then
    list = {}
    for _, name in ipairs(describe.sorted_keys(tree)) do list[#list + 1] = { name, tree[name] } end
  end
  for _, entry in ipairs(list) do
    local name, what = entry[1], entry[2]
    if type(name) ~= "string" or not name:match "^[%w_]+$" or type(what) ~= "table" then
      fail(at, "params: expected { name, initialiser }, found { %s, %s }", found(name), found(what))
    end
    local key = tonumber(name) or name
    if rows[key] then fail(at, "parameter %s%s is declared twice", prefix, name) end
    if what.initial then
      if what.statistic then
        if not layer or what.cols ~= m.dim or what.rows ~= 0 then
          fail(at, "parameter %s%s: only a layer's vector of one number a feature can be set by the data", prefix, name)
        end
        if set_by_data[#set_by_data] ~= layer then set_by_data[#set_by_data + 1] = layer end
      end
      local ok, row = pcall(host.param, prefix .. name, what.rows, what.cols, what.init, what.a, what.b, what.trainable,
                            what.keep, what.statistic or 0, #set_by_data - 1)
      if not ok then fail(at, "%s", tostring(row)) end
      rows[key] = row
    else
      rows[key] = declare(what, prefix .. name .. ".", at, layer)
    end
  end
  return rows
end

local function params_of(part, prefix, layer)
  local tree = part.spec.params or {}
  if type(tree) == "function" then tree = tree(part.o, m.dim, m.context) end
  return declare(tree, prefix, part.at, layer)
end

-- Calls one function of a part; an error of the graph is told where the part was written.
local function call(part, role, ...)
  local ok, a, b = pcall(part.spec[role], ...)
  if ok and host.pending() then
    ok, a = false, "a comparison of rows stands outside where(); only where(a > b, yes, no) can use it"
  end
  if not ok then
    a = tostring(a):sub(1, 300)
    if a:sub(1, #host.path + 1) == host.path .. ":" then error(a, 0) end
    fail(part.at, "%s (%s): %s", part.name, role, (a:gsub("^[%w_/]+%.lua:%d+: ", "")))
  end
  return a, b
end

local function rows_of(part, role, value, width)
  local n = host.width(value)
  if n ~= width then
    fail(part.at, "%s (%s) returns %s, expected a row of %d", part.name, role,
         n and "a row of " .. n or found(value), width)
  end
  return value
end

local context = m.context > 0 and host.context(m.context) or nil
local p = {}
for i, layer in ipairs(m.flow) do p[i] = params_of(layer, "flow." .. i .. ".", i) end
local p_base = params_of(m.base, "base.")

local function run(i, role, z, ldj)
  local layer = m.flow[i]
  host.region(string.format("layer %d: %s, %s", i, layer.name, role))
  local y, d = call(layer, role, p[i], z, layer.o, context)
  rows_of(layer, role, y, m.dim)
  if d == nil then fail(layer.at, "%s (%s) returns no ldj; return 0 where it is none", layer.name, role) end
  if type(d) ~= "number" then rows_of(layer, role .. ", ldj", d, 1) end
  return y, ldj + d
end

local out = { layer_names = {}, layers = {}, entering = {} }
local x = host.data(m.dim)

local z, ldj = x, host.constant(0)
for i = 1, #m.flow do
  out.layer_names[i] = m.flow[i].name
  if set_by_data[#out.entering + 1] == i then out.entering[#out.entering + 1] = z end
  z, ldj = run(i, "forward", z, ldj)
end
host.region("base: " .. m.base.name .. ", log_prob")
local base = rows_of(m.base, "log_prob", call(m.base, "log_prob", p_base, z, m.base.o, context), 1)
out.z, out.ldj, out.log_prob = z, ldj, ldj + base

local y
y, ldj = x, host.constant(0)
out.layers[1] = y
for i = #m.flow, 1, -1 do
  y, ldj = run(i, "inverse", y, ldj)
  out.layers[#out.layers + 1] = y
end
out.x, out.inverse_ldj = y, ldj

host.region("base: " .. m.base.name .. ", sample")
y = rows_of(m.base, "sample", call(m.base, "sample", p_base, m.dim, m.base.o, context), m.dim)
for i = #m.flow, 1, -1 do y = run(i, "inverse", y, host.constant(0)) end
out.sample = y
return out
