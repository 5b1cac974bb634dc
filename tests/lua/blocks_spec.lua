-- Layers that repeat are compiled once. Protects: that a flow computes the same whether its layers are taken to be alike or
-- not, with whatever reorders features between them; that printed C does not grow with the depth; that what may not be taken
-- to be alike is not.
local ffi = require "ffi"
local support = require "support"

-- A layer around another, with an option that it makes no use of: with another `id` it is another layer.
local around = [[
local around = layer "around" {
  options = { option.layer { required = true }, id = option.integer { default = 1 } },
  params = function(o, dim, context)
    local p = o[1].spec.params or {}
    return type(p) == "function" and p(o[1].o, dim, context) or p
  end,
  forward = function(p, z, o, c) return o[1].spec.forward(p, z, o[1].o, c) end,
  inverse = function(p, z, o, c) return o[1].spec.inverse(p, z, o[1].o, c) end,
}
local net = mlp { hidden = { 5 }, activation = "tanh" }
local shifted = layer "shifted" {
  options = { by = option.list { each = option.number() } },
  forward = function(_, z, o) return z * 2 + (o.by and o.by[1] or 0), #z * math.log(2) end,
  inverse = function(_, z, o) return (z - (o.by and o.by[1] or 0)) / 2, -#z * math.log(2) end,
}
]]

-- The flow's layers are those of the list, `times` times; each taken for itself where they are apart.
local function compile(layers, times, apart, rest)
  return support.compile(around .. string.format([[
local flow = {}
for i = 1, %d do
  for _, f in ipairs { %s } do
    local l = f(i)
    flow[#flow + 1] = %s and around { l, id = #flow + 1 } or l
  end
end
return model { name = "m", precision = "double", flow = flow, %s }]], times, layers, tostring(apart), rest))
end

local function fill(flow)
  for i = 0, flow.n_params - 1 do flow.params[i] = 0.8 * math.sin(1.7 * i + 0.3) end
end

local function rows(n, width)
  local x = {}
  for i = 1, n do
    x[i] = {}
    for j = 1, width do x[i][j] = 1.5 * math.sin(3.1 * i + 0.7 * j) end
  end
  return x
end

local function same(a, b, what)
  assert.equal(a.rows * a.cols, b.rows * b.cols)
  for i = 0, a.rows * a.cols - 1 do
    assert.is_true(math.abs(a.data[i] - b.data[i]) <= 1e-9 * math.max(1, math.abs(b.data[i])),
                   string.format("%s, number %d: %.17g, apart %.17g", what, i, a.data[i], b.data[i]))
  end
end

local function gradient(flow, x)
  local grad, loss = ffi.new("double[?]", flow.n_params), ffi.new "double[1]"
  local m = require("nfc").matrix(x):to "double"
  local width = flow.dim + flow.context
  local r = ffi.new("nf_rows", { n = #x, x = m.data, context = m.data + flow.dim, stride_x = width, stride_context = width })
  assert(ffi.C.nf_loss(flow.program, flow.params, r, loss, grad, ffi.new "nf_error") == 0)
  return { rows = 1, cols = flow.n_params, data = grad }
end

-- Every intermediate of the inverse.
local function layers(flow, z)
  local count, m = flow.n_layers + 1, require("nfc").matrix(z):to "double"
  local out, all = ffi.new("void *[?]", count), {}
  for i = 1, count do
    all[i] = { rows = #z, cols = flow.dim, data = ffi.new("double[?]", #z * flow.dim) }
    out[i - 1] = all[i].data
  end
  local r = ffi.new("nf_rows", { n = #z, x = m.data, stride_x = flow.dim })
  assert(ffi.C.nf_run(flow.program, 7, flow.params, r, out, ffi.new "nf_error") == 0)
  return all
end

local flows = {
  { "pairs of couplings", [[function() return coupling { mask = { 1, 0, 1, 0 }, net = net } end,
     function() return coupling { mask = { 0, 1, 0, 1 }, net = net } end]], 4 },
  { "a layer that treats all features alike, and a coupling that takes turns",
    [[function() return leaky_relu {} end, function(i) return coupling { mask = i % 2 == 1 and { 1, 1, 0, 0 } or { 0, 0, 1, 1 }, net = net } end]], 5 },
  { "a turned coupling first", [[function() return leaky_relu {} end,
     function(i) return coupling { mask = i % 2 == 0 and { 1, 1, 0, 0 } or { 0, 0, 1, 1 }, net = net } end]], 4 },
  { "features reversed between", "function() return autoregressive { net = made { hidden = { 9 } } } end, function() return reverse {} end", 4 },
  { "orders of their own between", "function() return coupling { split = 2, net = net } end, function(i) return shuffle { 10 + i } end", 4 },
  { "orders of their own, some of them the same",
    "function() return coupling { split = 2, net = net } end, function(i) return shuffle { i < 4 and 3 or i } end", 6 },
  { "reordered first and last",
    "function() return permute { { 2, 3, 4, 1 } } end, function() return actnorm {} end, function() return linear {} end, function() return permute { { 4, 3, 2, 1 } } end", 2 },
  { "networks that differ in an option of theirs",
    [[function(i) return coupling { split = 2, net = mlp { hidden = { 5 }, activation = i % 2 == 0 and "tanh" or "sigmoid" } } end]], 4 },
  { "an option that some have not", "function(i) return shifted { by = i % 2 == 0 and { 1.5 } or nil } end", 4 },
  { "nothing but orders", "function(i) return shuffle { i } end, function() return reverse {} end", 3 },
  { "wide ones", "function() return coupling { split = 2, net = mlp { hidden = { 70, 70 } } } end, function() return reverse {} end", 3 },
  { "inverses of sweeps", "function() return invert { autoregressive { net = made { hidden = { 9 } } } } end, function() return reverse {} end", 3 },
}

describe("weights so many that the runtime multiplies for their gradient:", function()
  it("both tiers have the right gradient, where a product reads what comes in", function()
    local text = [[return model { name = "m", dim = 4, precision = "double", flow = {
      coupling { split = 2, net = mlp { hidden = { 2048, 8 }, activation = "tanh" } }, reverse {},
      autoregressive { net = made { hidden = { 1200 } } } } }]]
    local all = {}
    for i, jit in ipairs { "tcc", "cc" } do
      local flow = support.compile(text, { jit = jit })
      fill(flow)
      local x = rows(40, 4)
      local grad = gradient(flow, x).data
      for k = 0, flow.n_params - 1, math.floor(flow.n_params / 40) do
        local was, loss = flow.params[k], {}
        for j, h in ipairs { 1e-5, -1e-5 } do
          flow.params[k] = was + h
          loss[j] = flow:loss(x)
        end
        flow.params[k] = was
        assert.is_true(math.abs(grad[k] - (loss[1] - loss[2]) / 2e-5) < 1e-5, jit .. ", parameter " .. k)
      end
      flow:train(x, { steps = 3, batch = 40, seed = 1, lr = 1e-3 })
      all[i] = { rows = 1, cols = flow.n_params, data = flow.params }
    end
    same(all[1], all[2], "parameters after training")
  end)
end)

describe("a flow's layers, compiled once or each for itself, are the same flow:", function()
  for _, case in ipairs(flows) do
    it(case[1], function()
      local rest = "dim = 4"
      local once, apart = compile(case[2], case[3], false, rest), compile(case[2], case[3], true, rest)
      assert.equal(once.n_params, apart.n_params)
      fill(once)
      fill(apart)
      local x = rows(37, 4)
      local z, ldj = once:forward(x)
      local z2, ldj2 = apart:forward(x)
      same(z, z2, "forward")
      same(ldj, ldj2, "its ldj")
      local y, back = once:inverse(x)
      local y2, back2 = apart:inverse(x)
      same(y, y2, "inverse")
      same(back, back2, "its ldj")
      same(once:log_prob(x), apart:log_prob(x), "log_prob")
      same(once:score(x), apart:score(x), "score")
      same(once:sample(20, { seed = 3 }), apart:sample(20, { seed = 3 }), "sample")
      if once.n_params > 0 then same(gradient(once, x), gradient(apart, x), "gradient") end
      local each, each2 = layers(once, x), layers(apart, x)
      assert.equal(#each, #each2)
      for i = 1, #each do same(each[i], each2[i], "row " .. i .. " of layers") end
    end)
  end

  it("context, which some of them change", function()
    local list = [[function() return coupling { split = 2, net = net } end, function(i) return i == 2 and standardize {} or reverse {} end]]
    local once, apart = compile(list, 5, false, "dim = 4, context = 2"), compile(list, 5, true, "dim = 4, context = 2")
    fill(once)
    fill(apart)
    local x = rows(23, 6)
    -- around{} has no function of the context: only without standardize's would they be the same
    assert.equal(once.n_params, apart.n_params)
    local numeric, exact = {}, gradient(once, x)
    for _, i in ipairs { 0, 5, 60, once.n_params - 1 } do
      local at = once.params[i]
      once.params[i] = at + 1e-6
      local up = once:loss(x)
      once.params[i] = at - 1e-6
      numeric[i] = (up - once:loss(x)) / 2e-6
      once.params[i] = at
      assert.is_true(math.abs(numeric[i] - exact.data[i]) < 1e-6 * math.max(1, math.abs(numeric[i])),
                     string.format("parameter %d: %.12g, numeric %.12g", i, exact.data[i], numeric[i]))
    end
  end)
end)

it("a masked weight that data and context share has no gradient where it is masked", function()
  local flow = support.compile([[
local keep = { 1, 2, 3, 4, 5 }
local both = layer "both" {
  params = function() return { { "w", init.lecun(5, 5, 5, keep) } } end,
  context = function(p, c) return c + tanh(dense(keep_first(p.w, keep), c)) end,
  forward = function(p, z, _, c) return z + dense(keep_first(p.w, keep), c), 0 end,
  inverse = function(p, z, _, c) return z - dense(keep_first(p.w, keep), c), 0 end,
}
return model { name = "m", dim = 5, context = 5, precision = "double", flow = { both {}, coupling { split = 2, net = mlp { hidden = { 3 } } } } }]])
  fill(flow)
  for r = 0, 4 do
    for k = r + 1, 4 do flow.params[5 * r + k] = 0 end
  end
  local x = rows(19, 10)
  local grad = gradient(flow, x)
  for r = 0, 4 do
    for k = 0, 4 do
      local i = 5 * r + k
      local at = flow.params[i]
      flow.params[i] = at + 1e-6
      local up = flow:loss(x)
      flow.params[i] = at - 1e-6
      local numeric = (up - flow:loss(x)) / 2e-6
      flow.params[i] = at
      assert.is_true(math.abs(grad.data[i] - numeric) < 1e-6, string.format("[%d, %d]: %.9g, numeric %.9g", r, k, grad.data[i], numeric))
      if k > r then assert.equal(0, grad.data[i]) end
    end
  end
end)

describe("printed C", function()
  local function text(model, name)
    local dir = support.directory()
    local code, _, err = support.command(string.format("compile %s -o %s", support.write(dir .. "/m.lua", model), dir))
    assert.equal(0, code, err)
    return support.read(string.format("%s/%s.c", dir, name))
  end

  it("does not grow with the number of equal layers", function()
    local function size(n)
      return #text(string.format([[
local flow = {}
for i = 1, %d do
  flow[#flow + 1] = autoregressive { net = made { hidden = { 16 } } }
  flow[#flow + 1] = reverse {}
end
return model { name = "deep", dim = 6, flow = flow }]], n), "deep")
    end
    local few, many = size(5), size(20)
    assert.is_true(many < 1.05 * few, string.format("%d bytes for 5, %d for 20", few, many))
  end)

  it("has one function for couplings that differ in what they keep", function()
    local _, n = support.read(support.root .. "/generated/points.c"):gsub("\nstatic void points_nf_[%w_]*coupling_forward%(", "")
    assert.equal(1, n)
  end)
end)

it("layers that only reorder, and could take the features in another order, are each their own", function()
  local flow = support.compile [[
local function swapped(p, z, o)
  local to = { 1, 2, 3 }
  to[o.a], to[o.b] = o.b, o.a
  return take(z, to), 0
end
local swap = layer "swap" {
  options = { a = option.integer(), b = option.integer() },
  sorted = function(o) return { o.a, o.b, 6 - o.a - o.b }, { a = 1, b = 2 } end,
  forward = swapped, inverse = swapped,
}
return model { dim = 3, flow = { swap { a = 1, b = 2 }, swap { a = 2, b = 3 } } }]]
  local z = flow:forward { { 1, 2, 3 } }
  assert.same({ 2, 3, 1 }, { z[1][1], z[1][2], z[1][3] })
  local x = flow:inverse(z)
  assert.same({ 1, 2, 3 }, { x[1][1], x[1][2], x[1][3] })
end)

describe("layers that are not alike", function()
  local function refused(body, message)
    local path = support.write(support.directory() .. "/model.lua", body)
    local code, _, err = support.command("inspect " .. path)
    assert.equal(65, code, err)
    assert.truthy(err:find(message, 1, true), err)
  end

  it("a row that one keeps for another", function()
    refused([[local kept
return model { dim = 2, flow = { layer "a" { forward = function(_, z) kept = kept or z return z * 2, 1.386 end, inverse = function(_, z) return z / 2, -1.386 end } {},
  layer "b" { params = { w = init.zeros(2) }, forward = function(p, z) return z + p.w + kept, 0 end, inverse = function(p, z) return z - p.w, 0 end } {} } }]],
            "reads a row that was kept from another function")
  end)

  it("parameters of another shape each time", function()
    refused([[local n = 0
local l = layer "l" { params = function() n = n + 1 return { { "w", init.zeros(n) } } end,
  forward = function(p, z) return z + sum(p.w), 0 end, inverse = function(p, z) return z - sum(p.w), 0 end }
return model { dim = 2, flow = { l {}, l {}, l {} } }]], "have parameters of different shapes")
  end)

  it("parameters that start elsewhere each time", function()
    refused([[local n = 0
local l = layer "l" { params = function() n = n + 1 return { { "w", init.constant(n) } } end,
  forward = function(p, z) return z + p.w, 0 end, inverse = function(p, z) return z - p.w, 0 end }
return model { dim = 2, flow = { l {}, l {}, l {} } }]], "have parameters that start differently")
  end)

  it("an order that is none", function()
    refused([[return model { dim = 2, flow = { layer "l" { sorted = function(o) return { 1, 1 }, o end,
  forward = function(_, z) return z, 0 end, inverse = function(_, z) return z, 0 end } {} } }]], "(sorted) returns no order of 2 features")
  end)
end)
