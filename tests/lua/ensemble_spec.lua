-- Protects: an ensemble is the equal mixture of its members, log p = log(1/N sum exp log p_i), computed here from the members alone in
-- double; its score is the derivative of that; a row of its samples is that row of one member's; shipped C, and what the members' weights in
-- one file say, are the same.
-- guarded: nothing here depends on how well kernels are optimised.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"
local shipped = require "shipped"

local C = ffi.C
local dir = support.directory()

-- The members, flows of a description with initial parameters of several seeds, and an ensemble of them that was read from one file.
local function ensemble(text, members, options)
  local flows, err, made = {}, ffi.new "nf_error", ffi.new "nf_program *[1]"
  for i = 1, members do
    flows[i] = support.compile(text, options)
    C.nf_init(flows[i].program, 6 + i, flows[i].params)
  end
  local one = flows[1]
  assert.equal(0, C.nf_ensemble_make(made, one.program, members, err))
  local all = ffi.new(one.type .. "[?]", members * one.n_params + 1)
  for i, f in ipairs(flows) do ffi.copy(all + (i - 1) * one.n_params, f.params, one.n_params * ffi.sizeof(one.type)) end
  local path = support.fresh(dir, "safetensors", "")
  assert.equal(0, C.nf_weights_write(made[0], all, path, err))
  local flow = support.compile(text, options)
  flow:load(path)
  assert.equal(members, flow.members)
  assert.equal(members * one.n_params, flow.n_params)
  C.nf_free(made[0])
  return flow, flows, path
end

-- log(1/N sum exp v_i) in double.
local function mixture(values)
  local top, sum = -math.huge, 0
  for _, v in ipairs(values) do top = math.max(top, v) end
  if top == -math.huge then return top end
  for _, v in ipairs(values) do sum = sum + math.exp(v - top) end
  return top + math.log(sum / #values)
end

-- Rows that are not in a pattern, dim + context columns.
local function rows(flow, n, scale)
  local m = {}
  for i = 1, n do
    m[i] = {}
    for j = 1, flow.dim + flow.context do m[i][j] = (scale or 2) * math.sin(1 + 1.7 * i * j + j) end
  end
  return nfc.matrix(m)
end

local models = {
  points = [[return presets.nice and (function() local flow = {}
    for i = 1, 3 do
      flow[#flow + 1] = leaky_relu {}
      flow[#flow + 1] = coupling { mask = i % 2 == 1 and {1, 0} or {0, 1}, net = mlp { hidden = {4}, activation = "tanh" } }
    end
    return model { name = "points", dim = 2, flow = flow } end)()]],
  maf = [[return model { name = "maf", dim = 3, base = student_t { df = 3 }, flow = {
    autoregressive { net = made { hidden = { 8 } } }, reverse {}, autoregressive { net = made { hidden = { 8 } } } } }]],
  spline = [[return model { name = "spline", dim = 2, context = 2, flow = { coupling { split = 1, net = mlp { hidden = { 5 } },
    transform = rq_spline { bins = 4, bound = 3 } }, reverse {}, coupling { split = 1, net = mlp { hidden = { 5 } } } } }]],
  mixed = [[return model { name = "mixed", dim = 2, base = mixture { components = 2 }, flow = { givens {}, leaky_relu {}, linear {} } }]],
  box = [[return model { name = "box", dim = 1, base = uniform { low = -1, high = 2 }, flow = { leaky_relu {} } }]],
  flat = [[return model { name = "flat", dim = 1, context = 1, base = logistic {}, flow = { spline { bins = 4, bound = 4 }, leaky_relu {},
    autoregressive { net = made { hidden = { 4 } } } } }]],
}
models.points = models.points:gsub("return presets.nice and", "return")

local tolerance = { float = 2e-6, double = 1e-14 }

for name, text in pairs(models) do
  for _, precision in ipairs { "float", "double" } do
    describe("an ensemble of " .. name .. " in " .. precision, function()
      local flow, members = ensemble(text, 5, { precision = precision })

      it("has the log-density of the mixture", function()
        local x = rows(flow, 500)
        local lp, own = flow:log_prob(x), {}
        for i, f in ipairs(members) do own[i] = f:log_prob(x) end
        for k = 1, #x do
          local values = {}
          for i = 1, #own do values[i] = own[i][k][1] end
          local expected = mixture(values)
          if math.abs(expected) == math.huge then
            assert.equal(expected, lp[k][1])
          else
            assert.near(expected, lp[k][1], tolerance[precision] * (1 + math.abs(expected)), "row " .. k)
          end
        end
        local loss = 0
        for k = 1, #x do loss = loss - lp[k][1] / #x end
        if loss < math.huge then assert.near(loss, flow:loss(x), 1e-6 * (1 + math.abs(loss))) end
      end)

      it("draws a row as one of the members does, each as often", function()
        local n, first = 20000, 12345
        local context = flow.context > 0 and rows(flow, n):columns(flow.context == 2 and { 3, 4 } or { 2 }) or nil
        local x, own, count = flow:sample(n, { seed = 3, first = first, context = context }), {}, {}
        local again, last = 0, nil
        local counted = 0 -- leaky_relu {} leaves positive rows as they are, whosever they are
        for i, f in ipairs(members) do own[i], count[i] = f:sample(n, { seed = 3, first = first, context = context }), 0 end
        for k = 1, n do
          local from, several
          for i = 1, #members do
            local same = true
            for j = 1, flow.dim do same = same and own[i][k][j] == x[k][j] end
            if same then from, several = i, from ~= nil end
          end
          assert.is_truthy(from, "row " .. k .. " is no member's")
          if not several then count[from], counted = count[from] + 1, counted + 1 end
          again, last = again + (from == last and 1 or 0), not several and from or nil
        end
        assert.is_true(counted > n / 4)
        if counted == n then assert.near(n / 5, again, 5 * math.sqrt(n * 0.16), "rows of the same member as the one before") end
        local chi = 0
        for _, c in ipairs(count) do chi = chi + (c - counted / 5) ^ 2 / (counted / 5) end
        assert.is_true(chi < 18.5, "chi-square of 4 degrees of freedom, 0.1 %: " .. chi)
        assert.is_true(chi > 0.09, "the same, below: " .. chi)
        for _, from in ipairs { 0, 1, 999, n - 1 } do -- any split gives the same rows
          local part = flow:sample(1, { seed = 3, first = first + from, context = context and context:slice(from + 1, from + 1) })
          for j = 1, flow.dim do assert.equal(x[from + 1][j], part[1][j]) end
        end
      end)

      it("has a score that is the derivative", function()
        local x = rows(flow, 40, 0.7)
        local s, h = flow:score(x), precision == "double" and 1e-5 or 2e-2
        if precision == "float" then -- of the same numbers in double
          local twin = ensemble(text, 5, { precision = "double" })
          local t = twin:score(x)
          for k = 1, #x do
            for j = 1, flow.dim do assert.near(t[k][j], s[k][j], 2e-3 * (1 + math.abs(t[k][j])), "row " .. k) end
          end
          return
        end
        for k = 1, #x do
          for j = 1, flow.dim do
            local function at(d)
              local row = {}
              for c = 1, x.cols do row[c] = x[k][c] + (c == j and d or 0) end
              return flow:log_prob(nfc.matrix { row })[1][1]
            end
            local slope = (8 * (at(h) - at(-h)) - (at(2 * h) - at(-2 * h))) / (12 * h)
            assert.near(slope, s[k][j], 1e-6 * (1 + math.abs(slope)), "row " .. k .. ", " .. j)
          end
        end
      end)

      local compiled = precision == "float" or name == "spline" -- gcc takes its time
      if compiled then it("is what the shipped C computes", function()
        local out = support.directory()
        flow:emit(out, { weights = true, entries = "log_prob,score,sample,sample_log_prob" })
        support.run_all { string.format("gcc -std=c99 -O1 -Wall -Wextra -Wpedantic -Wconversion -Werror -fPIC -shared %s/%s.c -o %s/a.so -lm", out, name, out) }
        local f = shipped.functions(flow, out, shipped.load(out .. "/a.so"))
        local params = ffi.cast(flow.type .. " *", f.entry.weights)
        for i = 0, flow.n_params - 1 do assert.equal(flow.params[i], params[i]) end
        local n = 1500
        local x, part = rows(flow, n):to(flow.type), ffi.new(flow.type .. "[?]", n * flow.dim)
        local context = ffi.new(flow.type .. "[?]", n * flow.context + 1)
        for k = 0, n - 1 do
          for j = 0, flow.dim - 1 do part[k * flow.dim + j] = x[k + 1][j + 1] end
          for j = 0, flow.context - 1 do context[k * flow.context + j] = x[k + 1][flow.dim + j + 1] end
        end
        local function near(expected, found, what)
          if expected ~= found then
            assert.near(expected, found, (precision == "float" and 1e-3 or 1e-11) * (1 + math.abs(expected)), what)
          end
        end
        local lp, score = flow:log_prob(x), flow:score(x)
        local lp_c, score_c = f.log_prob(params, n, part, context), f.score(params, n, part, context)
        for k = 0, n - 1 do
          near(lp[k + 1][1], lp_c[k], "log_prob of row " .. k)
          for j = 0, flow.dim - 1 do near(score[k + 1][j + 1], score_c[k * flow.dim + j], "score of row " .. k) end
        end
        local from = flow.context > 0 and x:columns(flow.context == 2 and { 3, 4 } or { 2 }) or nil
        local y, y_c = flow:sample(n, { seed = 9, first = 77, context = from }), f.sample(params, 9, 77, n, context)
        for k = 0, n - 1 do
          for j = 0, flow.dim - 1 do near(y[k + 1][j + 1], y_c[k * flow.dim + j], "sample " .. k) end
        end
        -- a row has the same bits alone, in the middle and at the end of blocks
        for _, k in ipairs { 0, 127, 128, 1023, 1024, n - 1 } do
          assert.equal(lp_c[k], f.log_prob(params, 1, part + k * flow.dim, context + k * flow.context)[0])
          local alone = f.sample(params, 9, 77 + k, 1, context + k * flow.context)
          for j = 0, flow.dim - 1 do assert.equal(y_c[k * flow.dim + j], alone[j]) end
        end
      end) end
    end)
  end
end

describe("an ensemble", function()
  it("has a density of integral 1", function()
    for _, name in ipairs { "box", "flat" } do
      local flow = ensemble(models[name], 4, { precision = "double" })
      local n, sum, low, high = 40000, 0, -400, 400
      if name == "box" then low, high = -60, 60 end
      local x, h = {}, (high - low) / n
      for i = 1, n do x[i] = flow.context > 0 and { low + (i - 0.5) * h, 0.3 } or { low + (i - 0.5) * h } end
      local lp = flow:log_prob(x)
      for i = 1, n do sum = sum + math.exp(lp[i][1]) * h end
      assert.near(1, sum, 1e-2, name)
    end
  end)

  it("is -inf with score 0 outside of all supports alone", function()
    local flow, members = ensemble(models.box, 3, { precision = "double" })
    local edge = {} -- below 0 a member is the base stretched by 1 / alpha
    for i, f in ipairs(members) do edge[i] = -1 / f.params[0] end
    table.sort(edge)
    local x = nfc.matrix { { edge[1] - 0.1 }, { (edge[1] + edge[2]) / 2 }, { (edge[2] + edge[3]) / 2 }, { -0.1 }, { 2.5 } }
    local lp, score = flow:log_prob(x), flow:score(x)
    assert.equal(-math.huge, lp[1][1])
    assert.equal(-math.huge, lp[5][1])
    assert.is_true(lp[2][1] > -math.huge and lp[2][1] < lp[3][1] and lp[3][1] < lp[4][1])
    for k = 1, 5 do assert.equal(0, score[k][1]) end
  end)

  it("of one member is that flow, to the bit", function()
    local flow, members = ensemble(models.points, 1)
    local x = rows(flow, 100)
    local a, b = flow:log_prob(x), members[1]:log_prob(x)
    local y, z = flow:sample(100), members[1]:sample(100)
    local s, t = flow:score(x), members[1]:score(x)
    for k = 1, 100 do
      assert.equal(b[k][1], a[k][1])
      for j = 1, 2 do
        assert.equal(z[k][j], y[k][j])
        assert.equal(t[k][j], s[k][j])
      end
    end
  end)

  it("does not depend on threads, blocks or the rows beside one", function()
    local flow = ensemble(models.maf, 3)
    local x = rows(flow, 40000)
    local before = C.nf_threads()
    C.nf_use_threads(1)
    local lp, score, y = flow:log_prob(x), flow:score(x), flow:sample(40000)
    C.nf_use_threads(3)
    local lp3, score3, y3 = flow:log_prob(x), flow:score(x), flow:sample(40000)
    C.nf_use_threads(before)
    for _, k in ipairs { 1, 2, 1024, 1025, 16384, 16385, 32769, 40000 } do
      assert.equal(lp[k][1], flow:log_prob(x:slice(k, k))[1][1])
      assert.equal(score[k][2], flow:score(x:slice(k, k))[1][2])
      assert.equal(y[k][3], flow:sample(1, { first = k - 1 })[1][3])
    end
    for k = 1, 40000 do
      assert(lp[k][1] == lp3[k][1] and score[k][1] == score3[k][1] and y[k][1] == y3[k][1], k)
    end
  end)

  it("has a loss of rows that count by weights", function()
    local flow = ensemble(models.box, 3, { precision = "double" })
    local x = { { 0.5 }, { -0.2 }, { 7 }, { 1.5 } } -- 7 is outside of all supports
    local lp = flow:log_prob(x)
    assert.near(-(2 * lp[1][1] + 3 * lp[2][1] + lp[4][1]) / 6, flow:loss(x, { weights = { 2, 3, 0, 1 } }), 1e-14)
    local far, own = ensemble(models.mixed, 3, { precision = "double" }), { { 300, 1 }, { 2, -500 } }
    for _, unit in ipairs { 1, 3e307, 5e-324 } do
      local of = far:log_prob(own)
      local want = -(2 * of[1][1] + 3 * of[2][1]) / 5
      assert.is_true(want > 100)
      assert.near(want, far:loss(own, { weights = { 2 * unit, 3 * unit } }), 1e-12 * want)
    end
    assert.equal(math.huge, flow:loss(x))
    assert.is_false(pcall(flow.loss, flow, x, { weights = { 1, -1, 1, 1 } }))
  end)

  it("is loaded and saved, and gives way to one flow", function()
    local flow, members, path = ensemble(models.points, 3)
    local again = dir .. "/again.safetensors"
    flow:save(again)
    assert.equal(support.read(path), support.read(again))
    members[2]:save(again)
    flow:load(again)
    assert.equal(0, flow.members)
    assert.equal(members[2].n_params, flow.n_params)
    local x = rows(flow, 10)
    assert.equal(members[2]:log_prob(x)[7][1], flow:log_prob(x)[7][1])
    assert.equal(members[2]:forward(x)[7][1], flow:forward(x)[7][1])
  end)

  it("says what it does not have", function()
    local flow = ensemble(models.points, 2)
    local x = rows(flow, 3)
    for what, call in pairs {
      forward = function() flow:forward(x) end, inverse = function() flow:inverse(x) end, layers = function() flow:layers(x) end,
      latents = function() flow:latents(x) end, vjp = function() flow:log_prob_vjp(x, nfc.matrix { { 1 }, { 1 }, { 1 } }) end,
    } do
      local ok, message = pcall(call)
      assert.is_false(ok, what)
      assert.is_truthy(tostring(message):find("points: an ensemble of 2 flows has log_prob, score, loss and samples", 1, true), message)
    end
    local ok, message = pcall(flow.emit, flow, dir .. "/none", { entries = "forward" })
    assert.is_false(ok)
    assert.is_truthy(message:find("entries: expected some of log_prob, score, sample, sample_log_prob, which ensembles have", 1, true), message)
    ok, message = pcall(flow.emit, flow, dir .. "/none", { target = "cuda" })
    assert.is_false(ok)
    assert.is_truthy(message:find("points: an ensemble of 2 flows is printed in C alone: expected target c, or the weights of one flow", 1, true), message)
    assert.is_false(support.exists(dir .. "/none"))
  end)

  it("has 1 to 1000 members", function()
    local flow, err, made = support.compile(models.points), ffi.new "nf_error", ffi.new "nf_program *[1]"
    for _, n in ipairs { 0, 1001, 2 ^ 40 } do
      assert.equal(64, C.nf_ensemble_make(made, flow.program, n, err))
      assert.is_true(made[0] == nil)
      assert.is_truthy(ffi.string(err.text):find("points: an ensemble has 1 to 1000 members, not " .. string.format("%.0f", n), 1, true))
    end
  end)
end)

describe("a file of an ensemble", function()
  local flow, _, path = ensemble(models.points, 3)
  local model = support.write(dir .. "/points.lua", models.points)
  local other = support.write(dir .. "/other.lua", (models.points:gsub("{4}", "{5}")))
  local csv = support.write(dir .. "/x.csv", "0.1,0.2\n-1,2\n")

  it("is what eval, sample and compile take", function()
    local code, out = support.command(string.format("eval %s -w %s -d %s -o -", model, path, csv))
    assert.equal(0, code)
    local lp = flow:log_prob { { 0.1, 0.2 }, { -1, 2 } }
    local a, b = out:match "(%S+)\n(%S+)\n"
    assert.equal(lp[1][1], tonumber(ffi.new("float", tonumber(a))))
    assert.equal(lp[2][1], tonumber(ffi.new("float", tonumber(b))))
    code, out = support.command(string.format("sample %s -w %s -n 5 --seed 4 --first 2", model, path))
    assert.equal(0, code)
    local y, k = flow:sample(5, { seed = 4, first = 2 }), 0
    for u, v in out:gmatch "(%S+),(%S+)\n" do
      k = k + 1
      assert.equal(y[k][1], tonumber(ffi.new("float", tonumber(u))))
      assert.equal(y[k][2], tonumber(ffi.new("float", tonumber(v))))
    end
    assert.equal(5, k)
    code = support.command(string.format("compile %s -w %s -o %s/c", model, path, dir))
    assert.equal(0, code)
    assert.is_truthy(support.read(dir .. "/c/points.h"):find "#define POINTS_MEMBERS 3\n")
    assert.is_truthy(support.read(dir .. "/c/points.h"):find("extern const float points_weights[POINTS_MEMBERS][POINTS_PARAMS];", 1, true))
    assert.is_truthy(support.read(dir .. "/c/points.json"):find '"members":%s*3,')
    assert.is_nil(support.read(dir .. "/c/points.h"):find "points_forward")
    assert.is_nil(support.read(dir .. "/c/points.h"):find "points_loss")
  end)

  it("is refused by what takes one flow, and by other models", function()
    local ones = "w.safetensors holds an ensemble of 3 flows, expected the weights of one flow"
    local w = dir .. "/w.safetensors"
    support.write(w, support.read(path))
    for _, arguments in ipairs { "export %s -w %s --to raw -o " .. dir .. "/raw", "train %s -w %s -o " .. dir .. "/run --steps 1" } do
      local code, _, err = support.command(string.format(arguments, model, w) .. (arguments:find "train" and " -d " .. csv or ""))
      assert.equal(65, code, err)
      assert.is_truthy(err:find(ones, 1, true), err)
    end
    local code, _, err = support.command(string.format("compile %s -w %s --target cuda -o %s/none", model, w, dir))
    assert.equal(64, code)
    assert.is_truthy(err:find("points: an ensemble of 3 flows is printed in C alone: expected target c, or the weights of one flow\n", 1, true), err)
    assert.is_false(support.exists(dir .. "/none"))
    code, _, err = support.command(string.format("eval %s -w %s -d %s", other, w, csv))
    assert.equal(65, code)
    assert.is_truthy(err:find("w.safetensors holds the weights of another model than points: 'flow.2.net.hidden' is '{4}' there, '{5}' here", 1, true), err)
    for _, flag in ipairs { "--layers" } do
      code, _, err = support.command(string.format("sample %s -w %s -n 1 %s", model, w, flag))
      assert.equal(64, code)
      assert.is_truthy(err:find("an ensemble of 3 flows has log_prob, score, loss and samples", 1, true), err)
    end
  end)

  it("is refused where it is damaged", function()
    local text = support.read(path)
    local function refusal(from, to)
      local damaged, n = text:gsub(from, to)
      assert.is_true(n > 0, from)
      local file = support.write(dir .. "/damaged.safetensors", damaged)
      local code, _, err = support.command(string.format("eval %s -w %s -d %s", model, file, csv))
      assert.equal(65, code, err)
      return err
    end
    for _, n in ipairs { "0", "-", "x", "." } do
      assert.is_truthy(refusal('"members":"3"', '"members":"' .. n .. '"'):find('its metadata have no number of members, 1 to 1000, under "members"', 1, true))
    end
    assert.is_truthy(refusal('"members":"3"', '"members":"4"'):find "tensor flow.1.alpha has shape %[3,1%], the model points expects %[4,1%]")
    assert.is_truthy(refusal('"members":"3"', '"nembers":"3"'):find "tensor flow.1.alpha has shape %[3,1%], the model points expects %[1%]")
    assert.is_truthy(refusal("%[3,4,1%]", "[3,1,4]"):find "has shape %[3,1,4%], the model points expects %[3,4,1%]")
  end)
end)

-- ---- training -------------------------------------------------------------------------------------------------------

local toy = support.write(dir .. "/t.lua", [[return model { name = "t", dim = 2, data = points { n = 300, seed = 3, standardize = true },
  flow = { leaky_relu {}, coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } }, actnorm {} },
  train = { steps = 60, batch = 50, valid = 0.2, patience = 40, optimizer = adamw { lr = 3e-2 } } }]])

local function train(arguments, code)
  local found, out, err = support.command("train " .. toy .. " --jit tcc " .. arguments)
  assert.equal(code or 0, found, arguments .. "\n" .. out .. err)
  return out, err
end

-- log.csv without its seconds, which differ.
local function log(path) return (support.read(path .. "/log.csv"):gsub(",[%d.]+\n", "\n")) end
local function weights(path) return support.read(path .. "/weights.safetensors") end

describe("nfc train --members", function()
  local run = dir .. "/run"
  local said = train("--members 3 --seed 11 -o " .. run)

  it("trains what --seed trains, one after the other", function()
    for k = 1, 3 do
      local alone = dir .. "/alone" .. k
      train(string.format("--seed %d -o %s", 10 + k, alone))
      assert.equal(weights(alone), weights(run .. "/member-" .. k))
      assert.equal(log(alone), log(run .. "/member-" .. k))
    end
    assert.not_equal(weights(run .. "/member-1"), weights(run .. "/member-2"))
  end)

  it("leaves their mixture in one file, whose loss it tells", function()
    local flow, members = nfc.compile(toy), {}
    flow:load(run .. "/weights.safetensors")
    for k = 1, 3 do
      members[k] = nfc.compile(toy)
      members[k]:load(run .. "/member-" .. k .. "/weights.safetensors")
    end
    local x, loss = nfc.data.points { n = 300, seed = 3, standardize = true, type = "float" }, 0
    local lp = flow:log_prob(x)
    for i, f in ipairs(members) do members[i] = f:log_prob(x) end
    for k = 1, #x do
      local expected = mixture { members[1][k][1], members[2][k][1], members[3][k][1] }
      assert.near(expected, lp[k][1], 1e-5 * (1 + math.abs(expected)))
      loss = loss - expected / #x
    end
    assert.near(loss, tonumber(said:match "t: ensemble of 3 flows, training NLL (%S+) nats\n"), 1e-5)
    assert.is_truthy(said:find(run .. "/member-2/weights.safetensors\n", 1, true))
    assert.equal(run .. "/weights.safetensors\n", said:sub(-#run - 21))
    assert.is_false(support.exists(run .. "/log.csv"))
    assert.is_false(support.exists(run .. "/.lock"))
    assert.is_truthy(support.read(run .. "/run.json"):find '"members":%s*3')
  end)

  it("goes on where it was stopped, with the same bits", function()
    local half = dir .. "/half"
    support.run(string.format("cp -r %s %s && rm -r %s/weights.safetensors %s/member-2 %s/member-3", run, half, half, half, half))
    train("--seed 12 --steps 20 -o " .. half .. "/member-2") -- as if it had been stopped after 20
    local out = train("--resume -o " .. half) -- all else is in run.json
    assert.is_truthy(out:find "t: ensemble of 3 flows")
    assert.equal(weights(run), weights(half))
    for k = 1, 3 do assert.equal(log(run .. "/member-" .. k), log(half .. "/member-" .. k)) end
  end)

  it("adds members, and keeps the ensemble until there are as many", function()
    local more = dir .. "/more"
    support.run(string.format("cp -r %s %s", run, more))
    local out = train("--resume --members 4 -o " .. more)
    assert.is_truthy(out:find "t: ensemble of 4 flows")
    for k = 1, 3 do assert.equal(weights(run .. "/member-" .. k), weights(more .. "/member-" .. k)) end
    train("--seed 14 -o " .. dir .. "/fourth")
    assert.equal(weights(dir .. "/fourth"), weights(more .. "/member-4"))
    local before = weights(more)
    support.run(string.format("%s train %s --jit tcc --resume --patience 0 --steps 1000000000 -o %s & pid=$!; sleep 1; kill -INT $pid; wait $pid",
                              support.nfc, toy, more))
    assert.equal(before, weights(more)) -- of the first member alone there is no ensemble instead
    assert.is_truthy(support.read(more .. "/run.json"):find '"members":%s*4')
    support.run(string.format("rm -r %s && cp -r %s %s && echo x > %s/member-2/.lock", more, run, more, more))
    train("--resume --steps 70 -o " .. more, 74)
    assert.equal(weights(run), weights(more)) -- nor where the second cannot go on
    assert.not_equal(weights(run .. "/member-1"), weights(more .. "/member-1"))
  end)

  it("saves what is there on Ctrl-C", function()
    local stopped = dir .. "/stopped"
    local code, out = support.run(string.format(
      "%s train %s --jit tcc --patience 0 --steps 1000000000 --members 2 -o %s & pid=$!; for i in $(seq 1000); do [ -e %s/member-1/log.csv ] && break; sleep 0.05; done; " ..
      "kill -INT $pid; wait $pid", support.nfc, toy, stopped, stopped))
    assert.equal(130, code)
    assert.is_truthy(out:find "t, member 1 of 2: %d+ steps in [%d.]+ s %(interrupted%)")
    local flow = nfc.compile(toy)
    flow:load(stopped .. "/weights.safetensors")
    assert.equal(1, flow.members)
    assert.is_false(support.exists(stopped .. "/member-2"))
    assert.is_false(support.exists(stopped .. "/.lock"))
    code = support.command(string.format("eval %s -w %s/weights.safetensors", toy, stopped))
    assert.equal(0, code)
  end)

  it("takes neither the other's directory nor a finished one", function()
    local alone = dir .. "/alone1"
    local before, single = weights(run), weights(alone)
    for arguments, message in pairs {
      ["-o " .. run] = run .. " holds a finished run: --force replaces it, --resume goes on with it",
      ["--members 2 -o " .. run] = run .. " holds a finished run: --force replaces it, --resume goes on with it",
      ["--members 2 -o " .. alone] = alone .. " holds a finished run",
      ["--force -o " .. run] = run .. " holds an ensemble: -o RUN names another place for one flow",
      ["--resume --members 1 -o " .. run] = run .. " holds an ensemble: -o RUN names another place for one flow",
      ["--force --members 2 -o " .. alone] = alone .. " holds the training of one flow: -o RUN names another place for an ensemble",
      ["--resume --members 2 -o " .. alone] = alone .. " holds the training of one flow: -o RUN names another place for an ensemble",
    } do
      local _, err = train(arguments, 74)
      assert.is_truthy(err:find(message, 1, true), arguments .. ": " .. err)
    end
    assert.equal(before, weights(run))
    assert.equal(single, weights(alone))
    train("--members 2 --seed 1 --force -o " .. run)
    assert.not_equal(before, weights(run))
  end)

  it("leaves no members of a former ensemble behind", function()
    local fewer = dir .. "/fewer"
    local function holds(...)
      local _, list = support.run("ls -A " .. fewer)
      assert.equal(table.concat({ ... }, "\n") .. "\n", list)
    end
    train("--members 5 --seed 11 -o " .. fewer)
    support.run(string.format("mkdir %s/member-2/plots %s/member-4/plots %s/member-5/plots && cd %s && touch member-2/plots/loss.png member-4/plots/loss.png " ..
                              "member-4/plots/animation.gif member-5/plots/own.png member-5/notes && mkdir elsewhere && touch elsewhere/log.csv && " ..
                              "ln -s elsewhere member-7", fewer, fewer, fewer, fewer))
    train("--members 2 --seed 3 --force -o " .. fewer)
    holds("elsewhere", "member-1", "member-2", "member-5", "member-7", "run.json", "t.lua", "weights.safetensors")
    local _, list = support.run(string.format("cd %s && find member-5 member-7 elsewhere | sort", fewer)) -- what somebody else has put there
    assert.equal("elsewhere\nelsewhere/log.csv\nmember-5\nmember-5/notes\nmember-5/plots\nmember-5/plots/own.png\nmember-7\n", list)
    support.run("rm -r " .. fewer)
    train("--members 3 --seed 11 -o " .. fewer)
    local third = weights(fewer .. "/member-3")
    train("--members 2 --force -d " .. support.write(dir .. "/alone.csv", "1,2\n") .. " -o " .. fewer, 65) -- one row cannot be held out
    holds("member-1", "member-2", "member-3", "run.json", "t.lua", "weights.safetensors")
    assert.equal(third, weights(fewer .. "/member-3"))
  end)

  it("that replaces another goes on where it was stopped, whatever that one's options were", function()
    local other = dir .. "/other"
    train("--members 3 --seed 11 -o " .. other)
    support.run(string.format("cd %s && rm -r member-2 && mkdir used && echo x > used/.lock && ln -s used member-2", other))
    train("--seed 4 --lr 1e-2 --force --members 3 -o " .. other, 74) -- stopped behind the first
    support.run(string.format("rm %s/member-2", other))
    train("--resume -o " .. other)
    train("--seed 4 --lr 1e-2 --members 3 -o " .. dir .. "/like_other")
    assert.equal(weights(dir .. "/like_other"), weights(other))
  end)

  it("is refused other data and options when it goes on", function()
    local two = dir .. "/two"
    train("--members 2 -o " .. two)
    local _, err = train("--resume --lr 0.5 -o " .. two, 64)
    assert.is_truthy(err:find(two .. "/member-1 was begun with lr 0.03 and cannot go on with 0.5", 1, true), err)
    local csv = support.write(dir .. "/rows.csv", "1,2\n3,5\n4,4\n5,1\n0,0\n")
    train("--members 3 --resume -o " .. two)
    local before = weights(two)
    _, err = train("--members 2 --resume --steps 50 -o " .. two, 64) -- which would train on members, of whom the weights then were not
    assert.is_truthy(err:find(two .. " holds an ensemble of 3 flows and cannot go on with 2", 1, true), err)
    assert.equal(before, weights(two))
    support.run(string.format("rm -r %s/member-2 %s/member-3 %s/weights.safetensors", two, two, two))
    train("--members 2 --resume -o " .. two) -- there were not as many
    assert.is_truthy(support.read(two .. "/run.json"):find '"members":%s*2')
    local warm, alone = dir .. "/warm", dir .. "/alone1"
    train("--members 2 -w " .. alone .. "/weights.safetensors -o " .. warm)
    support.run(string.format("cp -r %s %s-whole && rm -r %s/member-2 %s/weights.safetensors", warm, warm, warm, warm))
    _, err = train("--resume -o " .. warm, 64) -- the second began with these weights too
    assert.is_truthy(err:find(warm .. " was begun with weights", 1, true), err)
    train("--resume -w " .. two .. "/member-1/weights.safetensors -o " .. warm, 64)
    train("--resume -w " .. alone .. "/weights.safetensors -o " .. warm)
    assert.equal(weights(warm .. "-whole"), weights(warm))
    support.run(string.format("rm -r %s/member-2", two))
    _, err = train("--resume -d " .. csv .. " -o " .. two, 65)
    assert.is_truthy(err:find("the data are not those that " .. two .. "/member-1 was begun with", 1, true), err)
  end)

  it("leaves nothing where it does not begin, and the members before where one fails", function()
    local csv = support.write(dir .. "/one.csv", "1,2\n")
    train("--members 2 -d " .. csv .. " -o " .. dir .. "/nothing", 65) -- one row cannot be held out
    assert.is_false(support.exists(dir .. "/nothing"))
    local kept = dir .. "/kept"
    support.run(string.format("mkdir -p %s/member-2 && echo x > %s/member-2/.lock", kept, kept))
    local _, err = train("--members 2 -o " .. kept, 74)
    assert.is_truthy(err:find("cannot use " .. kept .. "/member-2: its file .lock is no lock", 1, true), err)
    local flow = nfc.compile(toy)
    flow:load(kept .. "/weights.safetensors")
    assert.equal(1, flow.members)
    support.run(string.format("rm -r %s/member-2", kept))
    train("--resume -o " .. kept)
    flow:load(kept .. "/weights.safetensors")
    assert.equal(2, flow.members)
  end)

  it("reads standard input once", function()
    local code, out, err = support.run(string.format("printf '1,2\n3,5\n4,4\n5,1\n0,0\n2,2\n' | %s train %s --jit tcc -d - --members 2 --steps 5 -o %s/piped",
                                                     support.nfc, toy, dir))
    assert.equal(0, code, err)
    assert.is_truthy(out:find "t: ensemble of 2 flows")
  end)

  it("logs which member it is", function()
    local out = train("--members 2 --steps 4 --log-json -o " .. dir .. "/json")
    local steps, ends = {}, {}
    for line in out:gmatch "[^\n]+" do
      local member, step = line:match '^{"member": (%d), "step": (%d), '
      if member then steps[#steps + 1] = member .. step end
      ends[#ends + 1] = line:match '^{"model": "t", "member": (%d), "steps": 4'
    end
    assert.same({ "11", "12", "13", "14", "21", "22", "23", "24" }, steps)
    assert.same({ "1", "2" }, ends)
    assert.is_truthy(out:find '\n{"model": "t", "members": 2, "loss": [-%d.]+}\n$')
  end)

  it("is told of counts that are none", function()
    for _, n in ipairs { "0", "-1", "1e9", "1001", "2.5", "x" } do
      local _, err = train("--members " .. n .. " -o " .. dir .. "/none", 64)
      assert.is_truthy(err:find("--members: expected a whole number from 1 to 1000, found '" .. n .. "'", 1, true), err)
    end
    assert.is_false(support.exists(dir .. "/none"))
  end)

  it("is drawn in the pictures that need no latents", function()
    local _, _, err = support.command("plot " .. run .. " --only layers")
    if err:find "gnuplot" then return end
    assert.is_truthy(err:find("--only: layers is of one flow, " .. run .. " is an ensemble: nfc plot " .. run .. "/member-1 draws it", 1, true), err)
    local code, out, err2 = support.command("plot " .. run)
    assert.equal(0, code, err2)
    local names = {}
    for name in out:gmatch "/plots/(%w+)%.png" do names[#names + 1] = name end
    assert.same({ "data", "samples", "density", "corner" }, names)
    assert.equal(0, (support.command("plot " .. run .. "/member-2 --only loss,layers")))
    code, out = support.command("plot " .. run .. " --terminal")
    assert.equal(0, code)
    assert.is_truthy(out:find "samples" and not out:find "training")
  end)

  it("is a key of model files, and of train in Lua, with the same bits", function()
    local file = support.write(dir .. "/keyed.lua", (support.read(toy):gsub("steps = 60", "members = 2, seed = 21, %0")))
    local out = dir .. "/keyed"
    assert.equal(0, (support.command("train " .. file .. " --jit tcc -o " .. out)))
    local flow, steps = nfc.compile(toy), {}
    local result = flow:train(nil, { members = 2, seed = 21, on_step = function(s) steps[#steps + 1] = s.member end })
    assert.equal(2, flow.members)
    assert.equal(2, result.members)
    assert.is_truthy(tostring(result):find "^ensemble of 2 flows: ")
    assert.equal(1, steps[1])
    assert.equal(2, steps[#steps])
    assert.equal(#steps, result.steps)
    local saved = dir .. "/lua.safetensors"
    flow:save(saved)
    assert.equal(weights(out), support.read(saved))
    assert.near(flow:loss(result.data), result.loss, 1e-12)
    flow:train(nil, { steps = 3 }) -- goes on with both
    assert.equal(2, flow.members)
    local ok, message = pcall(flow.train, flow, nil, { members = 3 })
    assert.is_false(ok)
    assert.is_truthy(message:find("train.members: the flow has been trained as an ensemble of 2", 1, true), message)
  end)

  it("keeps in Lua what was trained to its end", function()
    local flow, n = nfc.compile(toy), 0
    local result = flow:train(nil, { members = 3, seed = 21, patience = 0, on_step = function(s)
      n = n + 1
      return s.member == 3
    end })
    assert.is_true(result.interrupted)
    assert.equal(121, n)
    assert.equal(2, flow.members)
    local one = nfc.compile(support.write(dir .. "/one.lua", (support.read(toy):gsub("steps = 60", "seed = 21, %0"))))
    one:train(nil, { patience = 0 })
    for i = 0, one.n_params - 1 do assert.equal(one.params[i], flow.params[i]) end
    flow = nfc.compile(toy)
    assert.is_false(pcall(flow.train, flow, { { 1, 2 } }, { members = 3 })) -- one row cannot be held out
    assert.equal(0, flow.members)
    assert.equal(one.n_params, flow.n_params)
  end)
end)
