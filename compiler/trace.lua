-- trace.lua - from a checked model to the graph: declares the parameters and calls every layer with symbolic rows.
local host, describe, m = ...
local fail, found, open = describe.fail, describe.found, describe.open

local flow, base = {}, open(m.base)
for i, layer in ipairs(m.flow) do flow[i] = open(layer) end

-- What enters layers that have parameters which the data set: { layer, whether it is the context }, in the layers' order;
-- see nf_statistic in nf.h.
local set_by_data = {}

local function entering(layer, of_context)
  for k, e in ipairs(set_by_data) do
    if e[1] == layer and e[2] == of_context then return k end
  end
  set_by_data[#set_by_data + 1] = { layer, of_context }
  return #set_by_data
end

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
    local pair = type(entry) == "table" and entry or {}
    local name, how = pair[1], open(pair[2])
    local initial = how and how.kind == "initialiser"
    if type(name) ~= "string" or not string.find(name, "^[%w_]+$") or not (initial or type(pair[2]) == "table") then
      fail(at, "params: expected { name, initialiser }, found { %s, %s }", found(name), found(pair[2]))
    end
    local key = string.find(name, "^%d+$") and tonumber(name) or name
    if rows[key] then fail(at, "parameter %s%s is declared twice", prefix, name) end
    if initial then
      local from = 1
      if how.statistic then
        local of_context = how.of_context or false
        if not layer or how.cols ~= (of_context and m.context or m.dim) or how.rows ~= 0 then
          fail(at, "parameter %s%s: only a layer's vector of one number a %s can be set by the data", prefix, name,
               of_context and "context column" or "feature")
        end
        from = entering(layer, of_context)
      end
      local ok, row = pcall(host.param, prefix .. name, how.rows, how.cols, how.init, how.a, how.b, how.trainable,
                            how.keep, how.statistic or 0, from - 1)
      if not ok then fail(at, "%s", tostring(row)) end
      rows[key] = row
    else
      rows[key] = declare(pair[2], prefix .. name .. ".", at, layer)
    end
  end
  return rows
end

local function params_of(part, prefix, layer)
  local tree = part.spec.params or {}
  if type(tree) == "function" then tree = tree(part.o, m.dim, m.context) end
  return declare(describe.copy(tree), prefix, part.at, layer)
end

-- Calls one function of a part; an error of the graph is told where the part was written.
local function call(part, role, ...)
  local ok, a, b = pcall(part.spec[role], ...)
  if ok and host.pending() then
    ok, a = false, "a comparison of rows stands outside where(); only where(a > b, yes, no) can use it"
  end
  if not ok then
    a = string.sub(type(a) == "string" and a or "an error that is no text", 1, 300)
    if string.sub(a, 1, #host.path + 1) == host.path .. ":" then error(a, 0) end
    fail(part.at, "%s (%s): %s", part.name, role, (string.gsub(a, "^[%w_/]+%.lua:%d+: ", "")))
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

local p = {}
for i, layer in ipairs(flow) do p[i] = params_of(layer, "flow." .. i .. ".", i) end
local p_base = params_of(base, "base.")

-- context[i] is what layer i sees; the base sees the last.
local context = { m.context > 0 and host.context(m.context) or nil }
for i, layer in ipairs(flow) do
  context[i + 1] = context[i]
  if context[i] and layer.spec.context then
    host.region(string.format("layer %d: %s, context", i, layer.name))
    context[i + 1] = rows_of(layer, "context", call(layer, "context", p[i], context[i], layer.o), m.context)
  end
end

local function run(i, role, z, ldj)
  local layer = flow[i]
  host.region(string.format("layer %d: %s, %s", i, layer.name, role))
  local y, d = call(layer, role, p[i], z, layer.o, context[i])
  rows_of(layer, role, y, m.dim)
  if d == nil then fail(layer.at, "%s (%s) returns no ldj; return 0 where it is none", layer.name, role) end
  if type(d) ~= "number" then rows_of(layer, role .. ", ldj", d, 1) end
  return y, ldj + d
end

local out = { layer_names = {}, layers = {}, entering = {} }
local x = host.data(m.dim)

local z, ldj = x, host.constant(0)
for i = 1, #flow do
  out.layer_names[i] = flow[i].name
  for k, e in ipairs(set_by_data) do
    if e[1] == i then out.entering[k] = e[2] and context[i] or z end
  end
  z, ldj = run(i, "forward", z, ldj)
end
host.region("base: " .. base.name .. ", log_prob")
out.z, out.ldj = z, ldj
out.log_prob = ldj + rows_of(base, "log_prob", call(base, "log_prob", p_base, z, base.o, context[#flow + 1]), 1)

local y
y, ldj = x, host.constant(0)
out.layers[1] = y
for i = #flow, 1, -1 do
  y, ldj = run(i, "inverse", y, ldj)
  out.layers[#out.layers + 1] = y
end
out.x, out.inverse_ldj = y, ldj

host.region("base: " .. base.name .. ", sample")
host.sampling(true)
y = rows_of(base, "sample", call(base, "sample", p_base, m.dim, base.o, context[#flow + 1]), m.dim)
host.sampling(false)
for i = #flow, 1, -1 do y = run(i, "inverse", y, host.constant(0)) end
out.sample = y
return out
