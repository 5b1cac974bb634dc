-- trace.lua - from a checked model to the graph: declares the parameters, finds the stretches of layers that repeat, and
-- calls the functions of each once, with symbolic rows.
--
-- A block is a stretch of layers that is compiled once; its copies are the places in the flow where it stands. They
-- differ in where their parameters lie and in nothing else. Layers that only reorder features are no part of any block:
-- the rows between blocks lie in whatever order suits the next one, which a list tells, and the last rows are read
-- through it.
local host, describe, m = ...
local fail, found, open, sorted_keys = describe.fail, describe.found, describe.open, describe.sorted_keys

-- m.lead layers in front, those of the model's domain, stand in no list of the user's: they have no number and no border of
-- their own, and belong to the first that does.
local flow, base, lead = {}, open(m.base), m.lead
for i, layer in ipairs(m.flow) do flow[i] = open(layer) end

-- How many features a part gets: all but those that are angles, where it does not know these.
local function width_of(part) return part.features and #part.features or m.dim end

-- What enters layers that have parameters which the data set: { layer, whether it is the context }, in the layers' order;
-- see nf_statistic in program.h.
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
-- Those that asked for the tree that stands in `around`.
local function declare(tree, prefix, at, layer, around)
  local rows, list = {}, tree
  if type(tree) ~= "table" then fail(at, "params: expected a table, found %s", found(tree)) end
  for outer = 1, #around do
    if around[outer] == tree then fail(at, "params: the table at %s stands in itself", prefix) end
  end
  around[#around + 1] = tree
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
        if not layer or how.cols ~= (of_context and m.context or width_of(flow[layer])) or how.rows ~= 0 then
          fail(at, "parameter %s%s: only a layer's vector of one number a %s can be set by the data", prefix, name,
               of_context and "context column" or "feature")
        end
        from = entering(layer, of_context)
      end
      local ok, row = pcall(host.param, prefix .. name, how.rows, how.cols, how.init, how.a, how.b, how.trainable,
                            how.keep, how.statistic, from - 1)
      if not ok then fail(at, "%s", tostring(row)) end
      rows[key] = host.input(row, "p." .. string.gsub(prefix, "^flow%.%d+%.", "") .. name)
    else
      rows[key] = declare(pair[2], prefix .. name .. ".", at, layer, around)
    end
  end
  around[#around] = nil
  return rows
end

-- Calls one function of a part; an error of the graph is told where the part was written.
local function call(part, role, ...)
  local ok, a, b = xpcall(part.spec[role], describe.located, ...)
  if ok and host.pending() then
    ok, a = false, "a comparison of rows stands outside where(); only where(a > b, yes, no) can use it"
  end
  if not ok then
    a = string.sub(a, 1, 300)
    if string.sub(a, 1, #host.path + 1) == host.path .. ":" then error(a, 0) end
    fail(part.at, "%s (%s): %s", part.name, role, a)
  end
  return a, b
end

local function params_of(part, prefix, layer)
  local tree = part.spec.params or {}
  if type(tree) == "function" then tree = call(part, "params", part.o, width_of(part), m.context) end
  return declare(describe.copy(tree), prefix, part.at, layer, {})
end

local function rows_of(part, role, value, width)
  local n = host.width(value)
  if n ~= width then
    fail(part.at, "%s (%s) returns %s, expected a row of %d", part.name, role,
         n and "a row of " .. n or found(value), width)
  end
  return value
end

local p, tensors = {}, { 0 } -- tensors[i]: how many the layers before layer i have
for i, layer in ipairs(flow) do
  p[i] = params_of(layer, "flow." .. i - lead .. ".", i)
  tensors[i + 1] = host.tensors()
end
local p_base = width_of(base) > 0 and params_of(base, "base.") or {}

-- What enters the functions of one role, of a block: each has its own, so that what a layer keeps of a row is found out.
local owners = 0
local function data(width)
  owners = owners + 1
  return host.data(width, owners)
end

local x = data(m.dim)
local context = m.context > 0 and host.input(host.context(m.context), "context") or nil

-- What the functions of a layer or base make of what they are given: a set of texts "role, hashes", see architecture.lua.
-- Layers of one class, for which they are called once, share it.
local made = { base = {} }

local function note(key, role, ...)
  local words = { role, ... }
  for i = 2, #words do words[i] = type(words[i]) == "number" and string.format("%.17g", words[i]) or host.hash_of(words[i]) end
  made[key][table.concat(words, " ")] = true
end

local take, concat = host.operations.take, host.operations.concat

-- The row z with these features in their places.
local function put(z, features, own)
  local index = {}
  for j = 1, m.dim do index[j] = j end
  for k, j in ipairs(features) do index[j] = m.dim + k end
  return take(concat(z, own), index)
end

-- Forward or inverse of layer i, on features in the order its options o know them by: a row, and its ldj.
local function run(i, role, z, o)
  local layer, all = flow[i], z
  host.region(string.format("%s, %s", layer.name, role), layer.at)
  if layer.features then z = take(z, layer.features) end
  local y, d = call(layer, role, p[i], host.input(z, "z"), o, context)
  rows_of(layer, role, y, width_of(layer))
  if layer.features then y = put(host.input(all, "z"), layer.features, y) end
  if d == nil then fail(layer.at, "%s (%s) returns no ldj; return 0 where it is none", layer.name, role) end
  if type(d) ~= "number" then rows_of(layer, role .. ", ldj", d, 1) end
  note(i, role, y, d)
  return y, d
end

-- ---- orders: lists of places, nil for the usual one -----------------------------------------------------------------

-- The list c with c[k] = a[b[k]].
local function compose(a, b)
  if not a or not b then return a or b end
  local c, usual = {}, true
  for k, j in ipairs(b) do
    c[k] = a[j]
    usual = usual and c[k] == k
  end
  return not usual and c or nil
end

local function invert(a)
  if not a then return nil end
  local c = {}
  for k, j in ipairs(a) do c[j] = k end
  return c
end

local function same_order(a, b)
  if not a or not b then return a == b end
  for k, j in ipairs(a) do
    if j ~= b[k] then return false end
  end
  return true
end

local function reorder(z, order) return order and take(z, order) or z end

-- ---- which layers are alike -----------------------------------------------------------------------------------------

local DEEPEST = 20 -- options within options that are looked at

local function alike(a, b, depth)
  if rawequal(a, b) then return true end
  depth = (depth or 0) + 1
  if depth > DEEPEST then return false end
  local part, other = open(a), open(b)
  if part and other then return part.spec == other.spec and alike(part.o, other.o, depth) end
  if type(a) ~= "table" or type(b) ~= "table" then return false end
  for k, v in next, a do
    if not alike(v, b[k], depth) then return false end
  end
  for k in next, b do
    if a[k] == nil then return false end
  end
  return true
end

-- The plain options as a text, so that few layers are compared with each other.
local function summary(name, o)
  local words = { name }
  for _, key in ipairs(sorted_keys(o)) do
    if type(o[key]) ~= "table" then words[#words + 1] = tostring(key) .. "=" .. tostring(o[key]) end
  end
  return table.concat(words, " ")
end

local classes, by_summary = {}, {}

-- The number of the class of layers with this spec and these options, which get these features; nil: all.
local function class_of(spec, name, o, features)
  local key = summary(name, o)
  local list = by_summary[key] or {}
  by_summary[key] = list
  for _, class in ipairs(list) do
    if class.spec == spec and alike(class.o, o) and alike(class.features, features) then return class end
  end
  local class = { spec = spec, o = o, features = features, number = #classes + 1, made = {} }
  classes[class.number], list[#list + 1] = class, class
  return class
end

-- What is seen of a layer whose parameters are single numbers: the order, where it does nothing but y[j] = z[order[j]] and
-- back; or that it treats all features alike, and so may have them in any order.
local function probe(i, class)
  for _, row in next, p[i] do
    if host.width(row) ~= 1 then return end
  end
  local y, d = run(i, "forward", x, class.o)
  local back, e = run(i, "inverse", x, class.o)
  local order, undone = host.order(y), host.order(back)
  local still = type(d) == "number" and d == 0 and type(e) == "number" and e == 0
  if still and order and undone and not compose(order, undone) then class.order = order end
  class.symmetric = not class.order and host.symmetric(x, y, d, back, e)
end

-- The order in which a layer may have its features, so that layers which differ in it alone are alike, and its options
-- for that order. The order is a copy: C reads it when the model may have changed its own.
local function sorted(layer)
  if not layer.spec.sorted or layer.features then return nil, layer.o end
  local given, o = call(layer, "sorted", layer.o)
  local own, seen = describe.copy(given), {}
  local good = type(o) == "table" and (own == nil or type(own) == "table" and #own == m.dim)
  for k = 1, good and own and m.dim or 0 do
    local j = own[k]
    good = good and type(j) == "number" and j >= 1 and j <= m.dim and j == math.floor(j) and not seen[j]
    if good then seen[j] = true end
  end
  if not good then fail(layer.at, "%s (sorted) returns no order of %d features and options", layer.name, m.dim) end
  return own, o
end

-- ---- the layers that compute something ------------------------------------------------------------------------------

-- Each: layer, its number; class; o, its options; own, the order in which it has the features, nil for the usual one;
-- version, which context it sees; orders, what the layers behind it that only reorder make of its features, one after
-- the other. The first of `real` stands for the data.
local real = { { orders = {} } }
local versions = { {} } -- contexts that layers see: { layer that made it }
local version_of = {}   -- by layer
local own_order = {}    -- by layer; nil: the usual one, or it does not matter

for i, layer in ipairs(flow) do
  version_of[i] = #versions
  local own, o = sorted(layer)
  local class = class_of(layer.spec, layer.name, o, layer.features)
  made[i] = class.made
  if not class.probed then
    class.probed = true
    probe(i, class)
  end
  class.layer, class.last_o = i, o
  own_order[i] = not class.symmetric and own or nil
  if class.order and not own then
    local last = real[#real]
    last.orders[#last.orders + 1] = class.order
  else
    real[#real + 1] = { layer = i, class = class, o = o, own = own, version = version_of[i], orders = {} }
  end
  if context and layer.spec.context then
    host.region(string.format("%s, context", layer.name), layer.at)
    local seen = host.input(data(m.context), "context")
    local shown = rows_of(layer, "context", call(layer, "context", p[i], seen, layer.o), m.context)
    note(i, "context", shown)
    if not host.same(shown, seen) then versions[#versions + 1] = { layer = i, row = shown, data = seen } end
  end
end
version_of[#flow + 1] = #versions

local function all_orders(r)
  local order
  for _, next_order in ipairs(r.orders) do order = compose(order, next_order) end
  return order
end

-- A layer that treats all features alike takes them as the next one wants them.
for k = #real - 1, 2, -1 do
  if real[k].class.symmetric then real[k].own = compose(all_orders(real[k]), real[k + 1].own) end
end
-- after: how a layer's features are reordered for the next one. Behind the last they lie as they would if the flow went on.
for k = 1, #real - 1 do
  real[k].after = compose(compose(invert(real[k].own), all_orders(real[k])), real[k + 1].own)
end
for k = #real - 1, 2, -1 do
  if #real > 1 and real[k].class == real[#real].class then
    real[#real].after = real[k].after
    break
  end
end

-- Where the features of each border between two layers lie: before the real layer `before`, feature j at order[j].
local borders = {}
for k, r in ipairs(real) do
  local back, order = invert(compose(r.own, r.after)), nil
  borders[#borders + 1] = { before = k, order = back }
  for _, next_order in ipairs(r.orders) do
    order = compose(order, next_order)
    borders[#borders + 1] = { before = k, order = compose(back, order) }
  end
end

-- ---- blocks and their copies ----------------------------------------------------------------------------------------

local blocks, copies, by_key = {}, {}, {}
local LONGEST = 64 -- layers of a block that repeats

-- Whether the layers a and b are alike; `inner`: and what follows them.
local function same_layer(a, b, inner)
  return a.class == b.class and a.version == b.version and (not inner or same_order(a.after, b.after))
end

-- How often real[first ..] repeats with a period, up to `last`.
local function count_copies(first, last, period)
  local count = 1
  while first + (count + 1) * period - 1 <= last do
    for k = 0, period - 1 do
      if not same_layer(real[first + k], real[first + count * period + k], k < period - 1) then return count end
    end
    count = count + 1
  end
  return count
end

-- The stretch of real[first .. last] whose repetition saves most: where it begins, its period and how often it stands
-- there; nil if nothing repeats.
local function find_repeat(first, last)
  local best, saved = nil, 0
  for period = 1, math.min(LONGEST, math.floor((last - first + 1) / 2)) do
    local k = first
    while k + 2 * period - 1 <= last do
      local count = count_copies(k, last, period)
      if (count - 1) * period > saved then best, saved = { k, period, count }, (count - 1) * period end
      k = count > 1 and k + (count - 1) * period or k + 1
    end
  end
  if best then return unpack(best) end
end

-- The block of the layers real[first .. first + n - 1], with `after` behind its last.
local function block_of(first, n, after)
  local key = {}
  for k = first, first + n - 1 do
    local order = real[k].after
    if k == first + n - 1 then order = after end
    key[#key + 1] = real[k].class.number .. ":" .. table.concat(order or {}, ",")
  end
  key = table.concat(key, " ")
  if not by_key[key] then
    by_key[key] = #blocks + 1
    blocks[#blocks + 1] = { first = first, n = n, after = after }
  end
  return by_key[key]
end

-- Where most copies have the same order behind them it is theirs; what differs is made up for after the copy.
local function add_copies(first, n, count)
  local after = real[first + n - 1].after
  for c = 1, count - 1 do
    if not same_order(after, real[first + c * n + n - 1].after) then
      after = count > 2 and same_order(after, real[first + n + n - 1].after) and after or nil
      break
    end
  end
  local block = block_of(first, n, after)
  for c = 0, count - 1 do
    local own = first + c * n
    copies[#copies + 1] = { block = block, before = own - 2, version = real[own].version - 1,
                            tensors = tensors[real[own].layer], end_tensors = tensors[real[own + n - 1].layer + 1],
                            after = compose(invert(after), real[own + n - 1].after) }
  end
end

local function cut(first, last)
  if first > last then return end
  local k, n, count = find_repeat(first, last)
  if k then
    cut(first, k - 1)
    add_copies(k, n, count)
    cut(k + n * count, last)
    return
  end
  k = first
  while k < last and real[k + 1].version == real[first].version do k = k + 1 end
  add_copies(first, k - first + 1, 1)
  cut(k + 1, last)
end
cut(2, #real)

-- ---- tracing --------------------------------------------------------------------------------------------------------

for _, block in ipairs(blocks) do
  block.data, block.inverse_data = data(m.dim), data(m.dim)
  local z, ldj = block.data, host.ldj()
  local first, last = block.first, block.first + block.n - 1
  local function after(k)
    if k == last then return block.after end
    return real[k].after
  end
  block.forward_inner, block.inverse_inner, block.name = {}, {}, nil
  block.tensors, block.end_tensors = tensors[real[first].layer], tensors[real[last].layer + 1]
  for k = first, last do
    local name = flow[real[k].layer].name
    if k < first + 2 then block.name = block.name and block.name .. "_" .. name or name end
    local y, d = run(real[k].layer, "forward", z, real[k].o)
    z, ldj = reorder(y, after(k)), ldj + d
    if k < last then block.forward_inner[k - first + 1] = z end
  end
  block.y, block.forward_ldj = z, ldj
  z, ldj = block.inverse_data, host.ldj()
  for k = last, first, -1 do
    local y, d = run(real[k].layer, "inverse", reorder(z, invert(after(k))), real[k].o)
    z, ldj = y, ldj + d
    if k > first then block.inverse_inner[k - first] = z end
  end
  block.x, block.inverse_ldj = z, ldj
end

-- Of a block only the first copy is called, and a layer whose function keeps a parameter may read another's there. So each
-- layer of the model file is called once more, the last of its class, with rows of its own: check.c sees what it reads.
local alone = {}
for _, class in ipairs(classes) do
  local forward, i = class.spec.forward, class.layer
  if not class.order and type(forward) == "function" and host.debug.getinfo(forward, "S").source == "@" .. host.path then
    local layer = { name = flow[i].name, n = 1, tensors = tensors[i], end_tensors = tensors[i + 1], forward_inner = {},
                    inverse_inner = {}, data = data(m.dim), inverse_data = data(m.dim) }
    layer.y, layer.forward_ldj = run(i, "forward", layer.data, class.last_o)
    layer.x, layer.inverse_ldj = run(i, "inverse", layer.inverse_data, class.last_o)
    alone[#alone + 1] = layer
  end
end

local last = borders[#borders].order
for _, border in ipairs(borders) do border.before = border.before - 1 end
for k, e in ipairs(set_by_data) do
  local border, features = borders[e[1]], flow[e[1]].features
  if features and border.order then features = compose(border.order, features) end
  set_by_data[k] = { of_context = e[2], version = version_of[e[1]] - 1, before = border.before, features = features or border.order }
end
for _ = 1, lead do table.remove(borders, 2) end
for k = 2, #versions do
  local i = versions[k].layer
  versions[k - 1] = { name = flow[i].name, row = versions[k].row, data = versions[k].data, tensors = tensors[i], end_tensors = tensors[i + 1] }
end
versions[#versions] = nil
local out = { blocks = blocks, alone = alone, copies = copies, borders = borders, versions = versions, start = real[1].after,
              entering = set_by_data, layer_names = {}, made = made, own_order = own_order }
for i = lead + 1, #flow do out.layer_names[i - lead] = flow[i].name end
out.base = { name = base.name, version = version_of[#flow + 1] - 1, tensors = tensors[#flow + 1],
             end_tensors = host.tensors() }
host.region(base.name .. ", log_prob", base.at)
out.base.data = data(m.dim)
local z = reorder(out.base.data, last)
local angles = base.angles or {}

-- The log-density of a row: the base's for the features that are no angles, which are uniform.
local function log_prob()
  local ops, of_angles = host.operations, 0
  if #angles > 0 then
    of_angles = ops.sum(ops.where(ops.lt(ops.abs(take(host.input(z, "z"), angles)), 4), -math.log(2 * math.pi), -math.huge))
  end
  if width_of(base) == 0 then return of_angles end
  local own = host.input(base.features and take(z, base.features) or z, "z")
  local l = rows_of(base, "log_prob", call(base, "log_prob", p_base, own, base.o, context), 1)
  return #angles > 0 and l + of_angles or l
end

local function sample()
  local n = width_of(base)
  describe.features.drawing(#angles)
  local own = n > 0 and rows_of(base, "sample", call(base, "sample", p_base, n, base.o, context), n)
  if #angles == 0 then return own end
  if not describe.features.drawn() then describe.random(0) end
  local turned, index = describe.features.drawn() * math.pi, {}
  for k, j in ipairs(base.features) do index[j] = k end
  for k, j in ipairs(angles) do index[j] = n + k end
  return take(own and concat(own, turned) or turned, index)
end

out.base.log_prob = log_prob()
note("base", "log_prob", out.base.log_prob)
host.region(base.name .. ", sample", base.at)
host.sampling(true)
local drawn = sample()
note("base", "sample", drawn)
out.base.sample = reorder(drawn, invert(last))
host.sampling(false)

-- The target's log-density is a function of the data alone, which no layer stands before.
if m.target then
  local given = open(m.target)
  local target = { name = "target", at = given.at, spec = given.o }
  out.target = { name = target.name, tensors = host.tensors(), end_tensors = host.tensors(), data = data(m.dim) }
  host.region("target, log_density", target.at)
  out.target.log_prob = rows_of(target, "log_density", call(target, "log_density", host.input(out.target.data, "x"), context), 1)
  made.target = host.hash_of(out.target.log_prob)
end

-- A context that nothing reads is a mistake: what it was to condition does not depend on it.
if context then
  local results = { out.base.log_prob, out.base.sample }
  for _, block in ipairs(blocks) do
    for _, row in ipairs { block.y, block.forward_ldj, block.x, block.inverse_ldj } do results[#results + 1] = row end
  end
  if not host.reads_context(results) then
    fail(m.at, "model.context is %d, but neither a layer nor the base reads it", m.context)
  end
end
return out
