-- Weights: files of another model, and files that are not what they say, are refused with what is wrong; all that does
-- not change the flow may change.
-- guarded: nothing here depends on how well kernels are optimised.
local nfc = require "nfc"
local support = require "support"

local dir = support.directory()

-- The message with which a model refuses the file; nil: it takes it.
local function refusal(file, text, options)
  local ok, message = pcall(function() return support.compile(text, options):load(file) end)
  return not ok and tostring(message) or nil
end

local count = 0
local function save(text, options)
  count = count + 1
  local file = dir .. "/w" .. count .. ".safetensors"
  support.compile(text, options):save(file)
  return file
end

local spline = [[
return model { name = "a", dim = 2, base = gaussian {}, flow = {
  coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 }, activation = "relu" }, transform = rq_spline { bins = 3, bound = 5 } },
  reverse {}, spline { bins = 3 }, shuffle { seed = 1 }, autoregressive { net = made { hidden = { 4 } } } } }]]

-- What is changed in the text above, and what is told.
local differences = {
  { "bound = 5", "bound = 2", "'flow%.1%.transform%.bound' is '5' there, '2' here" },
  { "relu", "tanh", "'flow%.1%.net%.activation' is 'relu' there, 'tanh' here" },
  { "1, 0", "0, 1", "'flow%.1%.mask' is '{1, 0}' there, '{0, 1}' here" },
  { "{ 4 }, act", "{ 5 }, act", "'flow%.1%.net%.hidden' is '{4}' there, '{5}' here" },
  { "reverse {}", "permute { { 1, 2 } }", "'flow%.2' is 'reverse' there, 'permute' here" },
  { "reverse {}, ", "", "'layers' is '5' there, '4' here" },
  { "seed = 1", "seed = 2", "'flow%.4%.seed' is '1' there, '2' here" },
  { "spline { bins = 3 }", 'spline { bins = 3, bound = 4 }', "'flow%.3%.bound' is '5' there, '4' here" },
  { "made {", "made { residual = true,", "'flow%.5%.net%.residual' is 'false' there, 'true' here" },
  { "gaussian {}", "laplace {}", "'base' is 'gaussian' there, 'laplace' here" },
  { "gaussian {}", "student_t { df = 3 }", "'base' is 'gaussian' there, 'student_t' here" },
}

local custom = [[
local scale = 2 -- a constant
local table_of = { shift = { 1, 2 } }
function double(x) return 2 * x end
local function helper(x) return scale * x end
local mine = layer "mine" {
  options = { power = option.number { default = 1 } },
  params = { t = init.zeros(2) },
  forward = function(p, z, o) return double(helper(z)) * o.power + table_of.shift[1] + p.t, 2 * log(4 * o.power) end,
  inverse = function(p, x, o) return (x - p.t - table_of.shift[1]) / (4 * o.power), -2 * log(4 * o.power) end,
}
return model { name = "c", dim = 2, flow = { mine {} } }]]

local custom_differences = {
  { "scale = 2", "scale = 3", "'flow%.1%.functions' are others" }, -- what it uses of what it uses
  { "shift = { 1", "shift = { 7", "'flow%.1%.functions' are others" },
  { "return 2 * x", "return x + x + 0", "'flow%.1%.functions' are others" }, -- a global of the file
  { "p.t - table_of", "p.t + 0 - table_of", "'flow%.1%.functions' are others" },
  { "mine {} }", "mine { power = 2 } }", "'flow%.1%.power' is '1' there, '2' here" },
  { '"mine"', '"yours"', "'flow%.1' is 'mine' there, 'yours' here" },
}

-- Layers, nets, transforms and bases of the file's own: what changes a number is refused, told as `functions` of the key;
-- what changes none is taken, and the numbers are the same to the bit. In the texts, dim is 2.
local owns = {
  {
    key = "flow.1",
    text = [[-- begin
local act, factor = tanh, math.sin(0.3)
cfg = { k = 2 }
_G.other = 0.3
local tables = { f = sigmoid, g = softplus }
function mine_too(x) return x + 0.1 end
local function double(x) return 2 * x end local function triple(x) return 3 * x end
local soft = setmetatable({}, { __index = { k = 3 } })
local called = setmetatable({}, { __index = function() return 4 end, __call = function(_, x) return 5 * x end })
local function mk(k) return function(x) return k * x end end
local first, second = mk(6), mk(7)
local step = 0
local function counted() step = step + 0.5 return step end
local mine = layer "mine" {
  check = function(o) o.k = 0.7 end,
  params = { { "a", init.uniform(0, 1, 2) }, { "b", init.zeros(2) }, { "m", init.lecun(3, 2) } },
  forward = function(p, z, o)
    local h = o.k * p.a * act(z) + p.b * factor + cfg.k * z + other * tables.f(z) + tables.g(z) + mine_too(z)
    h = h + double(z[1]) * triple(z[2]) + soft.k * z + called.any * called(z) + first(z[1]) - second(z[2])
    h = h + math.pi * sin(z) + math.floor(2.5) + counted() + sum(z ^ 2) + sum(square(z))
    for i = 1, 3 do h = tanh(h) + z / i end
    h = where(z[1] > 0.2, h, z) + where(lt(z, 0.3), 1, h) + max(h, z) + reduce_max(h) + cumsum(z)
    h = h + take(z, { 2, 1 }) + concat(z[1], sum(dense(p.m, z)))
    local u, v = iterate(4, function(u, v) return 0.5 * tanh(u) + v, v - 0.1 * u end, z, 2 * z)
    h = h + detach(u) - row { 0.1, 0.2 } + sum(dense(keep_first(p.m, { 1, 2, 2 }), z)) + detach(exp(z))
    return h + 0.01 * z, sum(z)
  end,
  inverse = function(p, y)
    local x, ldj = sweep(2, function(x) return concat(y[1], y[2] - 0.5 * tanh(x[1])), sum(x * p.a) end)
    return x + reshape(reshape(y, 2, 1), 1, 2), ldj - 1
  end,
}
return model { name = "c", dim = 2, flow = { mine {} } }]],
    refused = {
      { "act, factor = tanh", "act, factor = sigmoid" }, { "math.sin(0.3)", "math.cos(0.3)" }, { "0.3)\n", "0.31)\n" },
      { "k = 2 }", "k = 3 }" }, { "_G.other = 0.3", "_G.other = 0.4" }, { "f = sigmoid", "f = exp" },
      { "f = sigmoid, g = softplus", "f = softplus, g = sigmoid" }, { "x + 0.1", "x - 0.1" },
      { "double(x) return 2 * x end local function triple(x) return 3 * x end", "double(x) return 3 * x end local function triple(x) return 4 * x end" },
      { "return 2 * x end", "return x + x + x end" }, { "{ k = 3 }", "{ k = 4 }" }, { "return 4 end", "return 5 end" }, { "return 5 * x", "return 6 * x" },
      { "mk(6), mk(7)", "mk(7), mk(6)" }, { "return k * x", "return k + x" }, { "step + 0.5", "step + 1" },
      { "-- begin", "function tanh(x) return x end" }, { "-- begin", "math.pi = 3" }, { "-- begin", "math.floor = math.ceil" },
      { "-- begin", "math.sin = math.cos" }, { "-- begin", "sum = reduce_max" }, { "-- begin", "square = abs" },
      { "o.k = 0.7", "o.k = 0.8" }, { "h = o.k * p.a", "h = o.k * p.b" }, { "p.a * act(z) + p.b", "p.b * act(z) + p.a" }, { "first(z[1]) - second", "second(z[1]) - first" },
      { "first(z[1]) - second(z[2])", "second(z[2]) - first(z[1])" }, { "double(z[1])", "double(z[2])" }, { "z ^ 2", "z ^ 4" },
      { "i = 1, 3", "i = 1, 2" }, { "tanh(h) + z / i", "tanh(h) + i / z" }, { "tanh(h) + z", "tanh(h + z)" },
      { "0.2, h, z)", "0.2, z, h)" }, { "z[1] > 0.2", "z[1] < 0.2" }, { "z[1] > 0.2", "z[2] > 0.2" }, { "> 0.2", "> 0.35" }, { "lt(z, 0.3)", "gt(z, 0.3)" },
      { "lt(z, 0.3), 1, h", "lt(z, 0.3), h, 1" }, { "max(h, z)", "min(h, z)" }, { "reduce_max(h)", "sum(h)" }, { "cumsum(z)", "z" },
      { "{ 2, 1 }", "{ 1, 2 }" }, { "{ 2, 1 }", "{ 2, 2 }" }, { "concat(z[1], sum(dense(p.m, z)))", "concat(sum(dense(p.m, z)), z[1])" },
      { "iterate(4", "iterate(5" }, { "0.5 * tanh(u)", "0.6 * tanh(u)" }, { "tanh(u) + v", "tanh(v) + u" }, { "v - 0.1", "v + 0.1" },
      { "z, 2 * z)", "2 * z, z)" }, { "+ detach(u)", "+ detach(v)" }, { "{ 0.1, 0.2 }", "{ 0.2, 0.1 }" }, { "{ 1, 2, 2 }", "{ 2, 1, 2 }" },
      { "detach(exp(z))", "exp(z)" }, { "+ 0.01 * z, sum(z)", "+ 0.01 * z, 2 * sum(z)" }, { "+ 0.01 * z, sum(z)", "+ 0.01 * z, 0" },
      { "sweep(2, function(x) return concat(y[1], y[2]", "sweep(2, function(x) return concat(y[2], y[1]" }, { "0.5 * tanh(x[1])", "0.4 * tanh(x[1])" },
      { "sum(x * p.a) end", "sum(y * p.a) end" }, { "sum(x * p.a) end", "sum(x * p.b) end" }, { "ldj - 1", "ldj + 1" }, { "return x + reshape", "return x - reshape" },
      { "reshape(y, 2, 1), 1, 2)", "take(y, { 2, 1 }), 1, 2)" },
    },
    taken = {
      { "-- begin", "-- another comment" }, { " local function triple", "\nlocal function triple" }, { "end local function triple(x)", "end\n--[[ so ]] local function triple(\n  y)\n  local x = y" },
      { "local step = 0", "local step, unused = 0, function() return tanh(5) end" }, { "mk(k) return function(x) return k * x end end", "mk(n) return function(k) return k * n end end" },
      { "return 2 * x end", "return x * 2 end" }, { "return 2 * x end", "local k = 1 + 1 return k * x end" }, { "act, factor = tanh, math.sin(0.3)", "act, factor = function(x) return tanh(x) end, math.sin(0.3)" },
      { "sum(z ^ 2)", "sum(z * z)" }, { "z[1] > 0.2", "0.2 < z[1]" }, { "p.b * factor", "factor * p.b" }, { "local h = o.k", "local dead = exp(z) local h = o.k" },
      { "for i = 1, 3 do h = tanh(h) + z / i end", "h = tanh(tanh(tanh(h) + z / 1) + z / 2) + z / 3" }, { "double(z[1])", "double(take(z, { 1 }))" },
      { "init.uniform(0, 1, 2)", "init.constant(7, 2)" }, { "init.lecun(3, 2)", "init.fixed(init.lecun(3, 2))" }, { "init.zeros(2)", "init.data_mean(2)" },
      { '{ "a", init.uniform(0, 1, 2) }, { "b", init.zeros(2) }', '{ "b", init.zeros(2) }, { "a", init.uniform(0, 1, 2) }' },
      { 'name = "c"', 'name = "d", data = points {}, train = { steps = 3, seed = 9 }' }, { "name =", "precision = 'float', name =" },
      { "inverse = function(p, y)", "inverse = function(q, y) local p = q" },
    },
  },
  {
    key = "flow.1", -- functions that have names, or stand in tables; options that are functions
    text = [[
local function A(_, z) return 2 * z, 2 * math.log(2) end
local function B(_, z) return z / 2, -2 * math.log(2) end
local T = { up = A, down = B }
local any = { check = function(v) return v end }
return model { dim = 2, flow = {
  layer "l" { options = { f = any }, forward = function(p, z, o) local y, d = T.up(p, z) return o.f(y), d end, inverse = T.down } { f = tanh },
  layer "m" { forward = A, inverse = B } {},
  layer "r" { forward = function(p, z) return z * row { 2, 3 }, 0 end, inverse = function(p, z) return z / row { 2, 3 }, 0 end } {},
} }]],
    refused = {
      { "up = A, down = B", "up = B, down = A" }, { "f = tanh", "f = sin" }, { '"r" {', '"r" { sorted = function(o) return { 2, 1 }, o end, ' , "flow.3" },
      { "forward = A, inverse = B", "forward = B, inverse = A", "flow.2" },
    },
    taken = { { '"l" {', '"l" { sorted = function(o) return { 2, 1 }, o end, ' }, { "T.up(p, z)", "A(p, z)" }, { "= T.down", "= function(...) return T.down(...) end" } },
  },
  {
    key = "base",
    text = [[
local A, C = function(x) return -0.5 * square(x) end, function(x) return -abs(x) end
local p, q = A, C
return model { dim = 2, flow = { leaky_relu {} }, base = base "b" {
  params = { shift = init.zeros(2) },
  log_prob = function(t, z) return sum(p(z - t.shift)) + q(z[1]) end,
  sample = function(t, dim) local r = random(dim) return normal(r) + t.shift end,
} {} }]],
    refused = {
      { "p, q = A, C", "p, q = C, A" }, { "z - t.shift", "z + t.shift" }, { "q(z[1])", "q(z[2])" }, { "normal(r) +", "2 * normal(r) +" },
      { "random(dim) return", "take(random(dim), { 2, 1 }) return" },
    },
    taken = { { "return sum(p(z - t.shift)) + q(z[1])", "local y = z - t.shift return q(z[1]) + sum(p(y))" }, { "leaky_relu {}", "leaky_relu { }" } },
  },
  {
    key = "flow.2", -- parts of a built-in layer, in turn within a layer of the file's own and an inverted one
    text = [[
local act, k = tanh, 2
local n = net "n" {
  params = function(_, n_in, n_out) return { w = init.lecun(n_out, n_in, 1) } end,
  apply = function(p, x) return act(dense(p.w, x)) end,
}
local t = transform "t" {
  outputs = { "s", "t" },
  forward = function(_, x, h) local a, b = split(h, 2) return x * exp(a) + k * b, a end,
  inverse = function(_, y, h) local a, b = split(h, 2) return (y - k * b) * exp(-a), -a end,
}
local around = layer "around" {
  options = { net = option.net(), each = option.list { each = option.layer() } },
  params = function(o, dim) return { net = o.net.spec.params(o.net.o, dim, dim, dim) } end,
  forward = function(p, z, o)
    local y = o.each[1].spec.forward({}, z, o.each[1].o)
    return y + o.net.spec.apply(p.net, z, o.net.o), 0
  end,
  inverse = function(p, z, o) return z - o.net.spec.apply(p.net, z, o.net.o), 0 end,
}
return model { dim = 2, flow = { leaky_relu {},
  coupling { split = 1, net = n {}, transform = affine {} },
  coupling { split = 1, net = mlp { hidden = {} }, transform = t {} },
  elementwise { t {} }, invert { elementwise { t {} } }, autoregressive { net = made { hidden = { 3 } }, transform = t {} },
  around { net = mlp { hidden = { 2 } }, each = { reverse {} } }, invert { around { net = n {}, each = { reverse {} } } },
} }]],
    refused = {
      { "act, k = tanh", "act, k = softplus" }, { "act(dense(p.w, x))", "dense(p.w, act(x))" }, { "k = tanh, 2", "k = tanh, 3", "flow.3" },
      { "x * exp(a)", "x * exp(2 * a)", "flow.3" }, { "(y - k * b)", "(y + k * b)", "flow.3" },
      { '{ "s", "t" }', '{ "t", "s" }', "flow.4" }, { "return y + o.net", "return y - o.net", "flow.7" }, { "z - o.net.spec.apply", "z + o.net.spec.apply", "flow.7" },
    },
    taken = { { 'net "n" {', 'net "n" {\n' }, { "return act(", "local f = act return f(" }, { "leaky_relu {}", "leaky_relu { }" } },
  },
  {
    key = "flow.2", -- what layers show of the context
    text = [[
local k = 2
local shows = layer "shows" { context = function(_, c) return k * c end, forward = function(_, z) return z, 0 end, inverse = function(_, z) return z, 0 end }
local reads = layer "reads" { forward = function(_, z, _, c) return z + c[1], 0 end, inverse = function(_, z, _, c) return z - c[1], 0 end }
return model { dim = 2, context = 2, flow = { actnorm {}, shows {}, reads {} } }]],
    refused = { { "k = 2", "k = 3" }, { "z + c[1]", "z + c[2]", "flow.3" }, { "z - c[1]", "z - c[2]", "flow.3" } },
    taken = { { "k * c", "c * k" } },
  },
}

-- What a flow computes with the weights in a file, as a text.
local function computed(text, file)
  local flow, words = support.compile(text), {}
  flow:load(file)
  local context = flow.context > 0 and { 0.25, -0.5 } or nil
  local rows = nfc.matrix(context and { { 0.3, -0.7, 0.25, -0.5 }, { 0.1, 0.6, 0.25, -0.5 } } or { { 0.3, -0.7 }, { 0.1, 0.6 } })
  local z, d = flow:forward(rows)
  local x, e = flow:inverse(rows)
  for _, m in ipairs { z, d, x, e, flow:log_prob(rows), flow:score(rows), flow:sample(2, { seed = 1, context = context and { context } }) } do
    for i = 1, #m do
      for j = 1, m.cols do words[#words + 1] = string.format("%.17g", m[i][j]) end
    end
  end
  return table.concat(words, " ")
end

local function replaced(text, from, to)
  local at, stop = text:find(from, 1, true)
  assert(at, from .. " is not in the text")
  return text:sub(1, at - 1) .. to .. text:sub(stop + 1)
end

describe("weights of a layer, net, transform or base that the file defines", function()
  for i, own in ipairs(owns) do
    local file, bare, before = dir .. "/own" .. i .. ".safetensors", nil, nil -- bare: it tells no architecture
    setup(function()
      local flow = support.compile(own.text)
      for k = 0, flow.n_params - 1 do flow.params[k] = 0.3 + 0.37 * math.sin(1 + k) end
      flow:save(file)
      bare = support.write(file .. ".bare.safetensors", (support.read(file):gsub('"architecture', '"xrchitecture')))
      before = computed(own.text, file)
    end)
    for _, d in ipairs(own.refused) do
      it(string.format("(%d) are refused where %s became %s", i, d[1], d[2]), function()
        local changed = replaced(own.text, d[1], d[2])
        local told = refusal(file, changed) or "taken"
        assert.is_truthy(told:find("'" .. (d[3] or own.key) .. ".functions' are others there", 1, true), told)
        assert.are_not.equal(before, computed(changed, bare))
      end)
    end
    for _, d in ipairs(own.taken) do
      it(string.format("(%d) fit where %s became %s", i, d[1], d[2]), function()
        local changed = replaced(own.text, d[1], d[2])
        assert.equal(before, computed(changed, file))
        assert.is_nil((refusal(file, changed, { precision = "double" })))
      end)
    end
  end
end)

-- The value of a key in the architecture of the model `text`.
local function told_of(text, key)
  local lines = support.read(save(text)):match '"architecture":"(.-)"'
  return lines:match("\\n" .. key:gsub("%p", "%%%0") .. " = (.-)\\n")
end

describe("the hash of a layer that the file defines", function()
  -- `kept` keeps the three features in an order of its own, as coupling does; `scaled` treats all features alike.
  local text = [[
local kept = layer "kept" {
  options = { first = option.integer() },
  params = { a = init.zeros(1), w = init.zeros(2) },
  sorted = function(o) local list = { o.first } for i = 1, 3 do list[#list + 1] = i ~= o.first and i or nil end return list, { first = 1 } end,
  forward = function(p, z, o) local x = exp(p.a) * tanh(z[o.first]) return z + sum(p.w) + x - x, 0 end,
  inverse = function(p, z, o) return z - sum(p.w), 0 end,
}
local scaled = layer "scaled" {
  params = { a = init.zeros(1) },
  forward = function(p, z) return exp(p.a) * z, 3 * p.a end,
  inverse = function(p, z) return exp(-p.a) * z, -3 * p.a end,
}
return model { dim = 3, flow = { FLOW } }]]
  local function hash(flow, key) return told_of((text:gsub("FLOW", flow)), key .. ".functions") end

  it("is that of the layer alone, wherever it stands, whatever stands around it, and as often as it is there", function()
    for _, mine in ipairs { "kept { first = 2 }", "scaled {}" } do
      local alone = hash(mine, "flow.1")
      assert.truthy(alone)
      for flow, key in pairs {
        [mine .. ", " .. mine] = "flow.2",
        ["leaky_relu {}, " .. mine] = "flow.2",
        ["scaled {}, reverse {}, " .. mine .. ", shuffle { seed = 3 }, kept { first = 3 }"] = "flow.3",
        ["kept { first = 1 }, kept { first = 3 }, scaled {}, actnorm {}, " .. mine .. ", " .. mine .. ", leaky_relu {}"] = "flow.6",
        ["elementwise { 'tanh' }, linear {}, " .. mine .. ", elementwise { 'exp' }"] = "flow.3",
      } do
        assert.equal(alone, hash(flow, key), flow)
      end
    end
    assert.are_not.equal(hash("kept { first = 2 }", "flow.1"), hash("kept { first = 3 }", "flow.1"))
    assert.are_not.equal(hash("kept { first = 2 }", "flow.1"), hash("scaled {}", "flow.1"))
  end)

  it("is the same on every machine, and in every version that calls operations by these names", function()
    assert.equal("6c5e7eea5d1770ce", hash("scaled {}", "flow.1"))
  end)

  it("is of the last bit of a number, in which only precision = 'double' differs", function()
    local function of(number) return told_of("local k = " .. number .. [[

return model { dim = 1, flow = { layer "l" { forward = function(_, z) return k * z, 0 end, inverse = function(_, z) return z / k, 0 end } {} } }]], "flow.1.functions") end
    assert.equal(of "0.3", of "3 / 10")
    assert.are_not.equal(of "0.3", of "0.1 + 0.2")
    assert.are_not.equal(of "0", of "-0")
    assert.equal(of "0 / 0", of "-(0 / 0)")
  end)
end)

describe("weights of another model", function()
  for _, set in ipairs { { spline, differences }, { custom, custom_differences } } do
    for _, d in ipairs(set[2]) do
      it("are refused where " .. d[1] .. " became " .. d[2], function()
        local changed, n = set[1]:gsub(d[1]:gsub("%p", "%%%0"), (d[2]:gsub("%%", "%%%%")), 1)
        assert.equal(1, n)
        local told = refusal(save(set[1]), changed)
        assert.is_truthy(told and told:find("holds the weights of another model than", 1, true), told)
        assert.is_truthy(told:find(d[3]), told)
      end)
    end
  end

  it("are refused by the command with status 65", function()
    local file, model = save(spline), support.write(dir .. "/other.lua", (spline:gsub("bound = 5", "bound = 2")))
    local code, _, err = support.command("sample " .. model .. " -n 2 -w " .. file)
    assert.equal(65, code)
    assert.is_truthy(err:find("'flow.1.transform.bound' is '5' there, '2' here", 1, true), err)
  end)
end)

describe("weights of the same flow", function()
  local function taken(file, text, options) assert.is_nil((refusal(file, text, options))) end

  it("fit whatever the model is called, trained on, and computed in", function()
    local file = save(spline)
    taken(file, (spline:gsub('name = "a"', 'name = "b", data = points {}, train = { steps = 7, optimizer = adamw { lr = 1 } }')))
    taken(file, spline, { precision = "double" })
    taken(save(spline, { precision = "double" }), spline)
    taken(file, (spline:gsub("bound = 5", "bound = 10 / 2, tails = 'identity'")))
  end)

  it("fit a layer of the file's own that is laid out and commented otherwise, wherever it stands", function()
    local file = save(custom)
    taken(file, (custom:gsub("%-%- a constant", "")))
    taken(file, "-- one line\n\n" .. custom:gsub("return double", "--[[ now ]]\n    return\n   double"))
    taken(file, (custom:gsub("%-%- a constant", ""):gsub("%s+", " "):gsub("dim = 2, ", "dim = 2, train = { steps = 3 }, ")))
  end)

  it("fit models of a later version, with options that the file does not know and are at their defaults", function()
    local file = save(spline)
    local bytes = support.read(file)
    local length = 0
    for i = 8, 1, -1 do length = length * 256 + bytes:byte(i) end
    local header = bytes:sub(9, 8 + length)
    local function with(changed) -- the header as long as it was
      return support.write(dir .. "/later.safetensors", bytes:sub(1, 8) .. changed .. (" "):rep(length - #changed) .. bytes:sub(9 + length))
    end
    header = header:gsub('"architecture_hash":"%x+"', '"architecture_hash":"1"')
    local fewer, n = header:gsub("flow%.1%.transform%.min_slope = 0%.001 %(default%)\\n", "")
    assert.equal(1, n)
    taken(with(fewer), spline)
    fewer, n = header:gsub("flow%.1%.transform%.bins = 3\\n", "")
    assert.equal(1, n)
    assert.is_truthy(refusal(with(fewer), spline):find("'flow.1.transform.bins' is nothing there, '3' here", 1, true))
    local text = header:gsub(',"architecture.-architecture_hash":"1"', "") -- as Python writes it
    assert.is_nil(text:find "architecture")
    taken(with(text), spline)
  end)
end)

-- ---- files that are not what they say ----------------------------------------------------------------------------------

local function file_of(header, data)
  header = header .. (" "):rep(-#header % 8)
  local length = ""
  for i = 0, 7 do length = length .. string.char(math.floor(#header / 256 ^ i) % 256) end
  return support.write(dir .. "/made.safetensors", length .. header .. data)
end

local two = 'return model { name = "two", dim = 2, flow = { elementwise { affine { scale = "exp" } } } }'
local one, zero, nan = "\0\0\128\63", "\0\0\0\0", "\0\0\192\127" -- float32, little-endian

describe("a file of weights", function()
  local flow, names
  setup(function()
    flow = support.compile(two)
    local json = support.read(save(two))
    names = {}
    for name in json:gmatch '"(flow%.[%w_.]+)":{"dtype"' do names[#names + 1] = name end
    assert.equal(2, #names)
  end)

  -- The header of two tensors of two floats with their fields replaced.
  local function header(o)
    o = o or {}
    return string.format('{%s"%s":{"dtype":"%s","shape":%s,"data_offsets":%s},"%s":{"dtype":"F32","shape":[2],"data_offsets":%s}%s}',
      o.meta or "", names[1], o.dtype or "F32", o.shape or "[2]", o.first or "[0,8]", names[2], o.second or "[8,16]", o.more or "")
  end

  it("without metadata is taken", function()
    flow:load(file_of(header(), one .. zero .. one .. one))
    assert.equal(1, flow.params[0])
    flow:load(file_of(header { first = "[8,16]", second = "[0,8]" }, zero .. zero .. one .. one)) -- in any order
    assert.equal(1, flow.params[0])
  end)

  local cases = {
    { "cut short", {}, "cut short", one .. one },
    { "with a number that is not one", {}, "not finite", one .. nan .. one .. one },
    { "of another type", { dtype = "BF16", first = "[0,4]", second = "[4,12]" }, "is BF16, expected F32 or F64", one .. one .. one },
    { "of a shape with as many characters", { shape = "[3]", first = "[0,12]", second = "[12,20]" }, "has shape %[3%], the model two expects %[2%]", one:rep(5) },
    { "of a flat matrix's shape", { shape = "[1,2]" }, "has shape %[1,2%]", one:rep(4) },
    { "with tensors that overlap", { second = "[0,8]" }, "overlap, or do not fill it", one:rep(4) },
    { "with a hole", { second = "[12,20]" }, "overlap, or do not fill it", one:rep(5) },
    { "with bytes left over", {}, "overlap, or do not fill it", one:rep(5) },
    { "with offsets that are no whole numbers", { first = "[0.5,8.5]" }, "cut short or damaged", one:rep(5) },
    { "with negative offsets", { first = "[-8,0]" }, "cut short or damaged", one:rep(4) },
    { "with offsets of text", { first = '["0","8"]' }, "has no dtype, shape or data_offsets", one:rep(4) },
    { "with one tensor more", { more = ',"x":{"dtype":"F32","shape":[0],"data_offsets":[16,16]}' }, "holds 3 tensors, the model two has 2", one:rep(4) },
    { "with metadata twice", { meta = '"__metadata__":{},"__metadata__":{"architecture":""},' }, "holds 3 tensors", one:rep(4) },
    { "with a key twice", { dtype = 'F64","dtype":"F32' }, "or more than these", one:rep(4) },
    { "with offsets in an object", { first = '{"from":0,"to":8}' }, "has no dtype, shape or data_offsets", one:rep(4) },
    { "with metadata that are no texts", { meta = '"__metadata__":{"format":1},' }, "something other than texts", one:rep(4) },
    { "with metadata that are no object", { meta = '"__metadata__":[1],' }, "no JSON object", one:rep(4) },
    { "with a hash alone", { meta = '"__metadata__":{"architecture_hash":"0"},' }, "another model", one:rep(4) },
    { "with an empty architecture", { meta = '"__metadata__":{"architecture":""},' }, "'dim' is nothing there, '2' here", one:rep(4) },
  }
  for _, case in ipairs(cases) do
    it(case[1] .. " is refused, and changes nothing", function()
      flow:load(file_of(header(), zero:rep(4)))
      local ok, message = pcall(flow.load, flow, file_of(header(case[2]), case[4]))
      assert.is_false(ok)
      assert.is_truthy(message:find(case[3]), message)
      assert.same({ 0, 0, 0, 0 }, { flow.params[0], flow.params[1], flow.params[2], flow.params[3] })
    end)
  end

  it("with a header that is no JSON object to its end is refused", function()
    for _, text in ipairs { "", "5", "[]", "\239\187\191" .. header(), " " .. header(), header() .. "x", header() .. "{}", header() .. "\0",
                          (header():gsub(names[2], "%0\\u0000x")), header { dtype = "F32\\u0000" } } do
      local ok, message = pcall(flow.load, flow, file_of(text, one:rep(4)))
      assert.is_false(ok, text)
      assert.is_truthy(message:find("its header is no JSON object", 1, true), message)
    end
    flow:load(file_of(header() .. "   ", one:rep(4)))
    flow:load(file_of(header { meta = '"__metadata__":{"notes":"\\\\u0000"},' }, one:rep(4)))
  end)

  it("with a header far longer than the model's is refused before it is parsed", function()
    flow:load(file_of(header { meta = '"__metadata__":{"notes":"' .. ("x"):rep(1e6) .. '"},' }, one:rep(4)))
    local ok, message = pcall(flow.load, flow, file_of('{"a":[' .. ("0,"):rep(1e6) .. "0]}", one:rep(4)))
    assert.is_false(ok)
    assert.is_truthy(message:find("has a header of 2000016 bytes, expected no more than", 1, true), message)
  end)

  it("with a tensor twice is refused", function()
    local twice = header():gsub(names[2], names[1])
    assert.is_falsy((pcall(flow.load, flow, file_of(twice, one:rep(4)))))
  end)

  it("in double with a number too large for float is refused by a model in float", function()
    local ffi = require "ffi"
    local numbers = ffi.new("double[4]", 1e300, 1, 1, 1)
    local wide = header():gsub("F32", "F64"):gsub("%[0,8%]", "[0,16]"):gsub("%[8,16%]", "[16,32]")
    local file = file_of(wide, ffi.string(numbers, 32))
    local ok, message = pcall(flow.load, flow, file)
    assert.is_false(ok)
    assert.is_truthy(message:find "too large for float")
    local double = support.compile(two, { precision = "double" })
    double:load(file)
    assert.equal(1e300, double.params[0])
  end)
end)
