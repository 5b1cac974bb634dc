-- Features that are whole numbers. Protects: probabilities that add up to one within 1e-6, of one, two and more such features and beside real
-- ones; log_prob against the normal distribution's own function; score and the gradient of the loss; samples that are whole and inside;
-- training, which finds a known distribution and names a row that is none; ensembles; what is printed as C.
local support = require "support"
local inf, nan = math.huge, 0 / 0

local own = require "domain_flows"(7)
local flow_of, uniform, fill, near = own.flow_of, own.uniform, own.fill, own.near

-- The sum of exp(log_prob) over rows, a list, each of which counts so much.
local function total(flow, rows, weight)
  local lp, sum = flow:log_prob(rows), 0
  for i = 1, #rows do sum = sum + math.exp(lp[i][1]) * (weight and weight[i] or 1) end
  return sum
end

-- The normal distribution's function, by the Taylor series of its integral from 0 (Abramowitz & Stegun, 26.2.10), or where that
-- is long by the continued fraction of its tail (26.2.14).
local function normal(z)
  if math.abs(z) > 5 then
    local f = math.abs(z)
    for k = 60, 1, -1 do f = math.abs(z) + k / f end
    local tail = math.exp(-z * z / 2) / math.sqrt(2 * math.pi) / f
    return z > 0 and 1 - tail or tail
  end
  local term, sum = z, z
  for k = 1, 200 do
    term = -term * z * z / (2 * k)
    sum = sum + term / (2 * k + 1)
  end
  return 0.5 + sum / math.sqrt(2 * math.pi)
end

local ranges = { { 0, 1 }, { 0, 9 }, { -3, 20 }, { 5, 300 } }
local affine = "elementwise { affine { scale = 'exp' } }" -- params: log of the scale, shift

describe("probabilities of whole numbers", function()
  it("are the normal distribution's own where the flow is affine", function()
    for _, r in ipairs(ranges) do
      local a, b = r[1], r[2]
      local flow = flow_of(("integer { %d, %d }"):format(a, b), affine)
      for _, p in ipairs { { 0, 0 }, { 0.5, 0.3 }, { -0.7, -1 } } do
        flow.params[0], flow.params[1] = p[1], p[2]
        local one = flow:forward({ { a + 0.25 } })[1][1]
        local u = math.log(0.25 / (b + 0.75 - a))
        local slope = flow:forward({ { a + 0.75 } })[1][1] - one
        slope = slope / (math.log(0.75 / (b + 0.25 - a)) - u)
        local function below(k) -- the probability of less than k
          if k <= a then return 0 end
          return k > b and 1 or normal(one + slope * (math.log((k - a) / (b + 1 - k)) - u))
        end
        for k = a, b, math.max(1, math.floor((b - a) / 7)) do
          near(math.exp(flow:log_prob({ { k } })[1][1]), below(k + 1) - below(k), 1e-8, k .. " of " .. a .. " to " .. b)
        end
      end
    end
  end)

  it("add up to one: of one feature, with and without an end", function()
    for _, flow in ipairs { affine, "elementwise { affine {} }", "planar {}", "planar {}, planar {}" } do
      for _, r in ipairs(ranges) do
        local f, rows = flow_of(("integer { %d, %d }"):format(r[1], r[2]), flow), {}
        for k = r[1], r[2] do rows[#rows + 1] = { k } end
        for trial = 1, 2 do near(total(fill(f, 1), rows), 1, 1e-6, flow .. r[2] .. " trial " .. trial) end
      end
      local f, rows = flow_of("integer { 3 }", flow), {}
      for k = 3, 30000 do rows[#rows + 1] = { k } end
      near(total(fill(f, 0.5), rows), 1, 1e-6, flow .. " without an end")
    end
  end)

  it("add up to one: of two features, one of them real, or positive, with a context", function()
    local net = "net = mlp { hidden = { 4 }, activation = 'tanh' }"
    for _, order in ipairs { "1, 0", "0, 1" } do
      local swapped = order == "1, 0" and "0, 1" or "1, 0"
      local text = ("coupling { mask = { %s }, %s }, coupling { mask = { %s }, %s }"):format(order, net, swapped, net)
      for _, context in ipairs { 0, 1 } do
        local flow, rows, weight, h = fill(flow_of("{ integer { 0, 6 }, real {} }", text, context > 0 and ", context = 1" or "", 2), 0.7), {}, {}, 0.1
        for k = 0, 6 do
          for t = -15, 15, h do rows[#rows + 1], weight[#weight + 1] = { k, t, context > 0 and 0.4 or nil }, h end
        end
        near(total(flow, rows, weight), 1, 1e-6, order)
      end
    end
  end)

  it("add up to one: of two whole numbers, and within 2e-3 of three", function()
    local text = "coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } }, reverse {}, coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } }"
    local flow, rows = fill(flow_of("{ integer { 0, 3 }, integer { -1, 4 } }", text, "", 2), 0.7), {}
    for j = 0, 3 do
      for k = -1, 4 do rows[#rows + 1] = { j, k } end
    end
    near(total(flow, rows), 1, 1e-6, "two")
    flow, rows = fill(flow_of("integer { 0, 5 }", "linear {}, " .. affine, "", 3), 0.5), {}
    for i = 0, 215 do rows[#rows + 1] = { i % 6, math.floor(i / 6) % 6, math.floor(i / 36) } end
    near(total(flow, rows), 1, 2e-3, "three")
  end)

  it("come closer to one with more points, where a spline has kinks", function()
    local rows, worst = {}, {}
    for k = 0, 5 do rows[#rows + 1] = { k } end
    for _, points in ipairs { 8, 64, 1024 } do
      local again = require "domain_flows"(11) -- the same parameters for each
      worst[#worst + 1] = 0
      for _ = 1, 5 do
        local sum = total(again.fill(flow_of(("integer { 0, 5, points = %d }"):format(points), "spline {}"), 1), rows)
        worst[#worst] = math.max(worst[#worst], math.abs(sum - 1))
      end
    end
    assert.is_true(worst[1] > 1e-3 and worst[2] < worst[1] / 4 and worst[3] < 1e-4, table.concat(worst, " "))
  end)

  it("are zero of what is no whole number inside, and never NaN", function()
    for _, precision in ipairs { "float", "double" } do
      local flow = fill(flow_of("integer { -2, 4 }", "spline {}, " .. affine, "", 1, precision), 0.5)
      for _, x in ipairs { -3, 5, 0.5, -1.0001, 1e30, inf, -inf } do assert.equal(-inf, flow:log_prob({ { x } })[1][1]) end
      for x = -2, 4 do
        local lp = flow:log_prob({ { x } })[1][1]
        assert.is_true(lp < 0 and lp > -inf, x .. ": " .. lp)
      end
      local lp = flow:log_prob({ { nan } })[1][1]
      assert.is_true(lp ~= lp)
      assert.equal(inf, flow:loss { { 1 }, { 0.5 } })
      assert.equal(0, flow:score({ { 1 } })[1][1])
    end
  end)
end)

describe("derivatives", function()
  it("of log_prob by a real feature, and of the loss by the parameters, are those of differences", function()
    local text = "standardize {}, coupling { mask = { 1, 0 }, net = mlp { hidden = { 3 } } }, coupling { mask = { 0, 1 }, net = mlp { hidden = { 3 } } }"
    local model = support.write(support.directory() .. "/g.lua", 'return model { dim = 2, domain = { integer { 0, 3 }, real {} }, flow = { ' .. text .. " } }")
    local code, out, err = support.command("test-gradients " .. model)
    assert.equal(0, code, out .. err)
    assert.is_truthy(out:find("g: %d+ derivatives checked, 0 wrong"), out)
  end)

  it("of log_prob by cotangents are refused in a line", function()
    local ok, message = pcall(function() return fill(flow_of("integer { 0, 3 }", affine), 0.5):log_prob_vjp({ { 1 } }, { { 1 } }) end)
    assert.is_true(not ok and message:find("d: feature 1 is a whole number, and log_prob has no vector-Jacobian product", 1, true) ~= nil, message)
  end)
end)

describe("samples of whole numbers", function()
  it("are whole and inside, with parameters up to 1e6", function()
    for _, precision in ipairs { "float", "double" } do
      for _, r in ipairs { { 0, 1 }, { -5, 9 }, { 65000, 65536 }, { 0 }, { -65536 } } do
        local high = r[2] or (precision == "float" and 2 ^ 16 or 2 ^ 45)
        local flow = flow_of(("integer { %s }"):format(table.concat(r, ", ")), affine, ", base = student_t { df = 1 }", 1, precision)
        for _, p in ipairs { { 0, 0 }, { -5, 0 }, { -80, 0 }, { 30, 0 }, { 0, 1e6 }, { 0, -1e6 } } do
          flow.params[0], flow.params[1] = p[1], p[2]
          local x = flow:sample(500, { seed = 3 })
          for i = 1, 500 do
            local v = x[i][1]
            assert.is_true(v == math.floor(v) and v >= r[1] and v <= high, string.format("%s, from %g: a sample is %.17g", precision, r[1], v))
          end
        end
      end
    end
  end)

  it("are as often as log_prob says", function()
    local flow, n, times = fill(flow_of("integer { 0, 7 }", affine), 0.5), 20000, {}
    local x = flow:sample(n, { seed = 2 })
    for i = 1, n do times[x[i][1]] = (times[x[i][1]] or 0) + 1 end
    for k = 0, 7 do
      local p = math.exp(flow:log_prob({ { k } })[1][1])
      local d = (times[k] or 0) / n - p
      assert.is_true(math.abs(d) < 4.5 * math.sqrt(p * (1 - p) / n) + 1e-12, k .. ": " .. (times[k] or 0) / n .. ", not " .. p)
    end
  end)

  it("are those of the shipped C", function()
    if not support.all_compilers and os.execute "which cc >/dev/null" ~= 0 then return end
    local dir = support.directory()
    local flow = fill(flow_of("{ real {}, integer { -2, 4 } }", "reverse {}, " .. affine, "", 2), 0.5)
    flow:emit(dir, { weights = true })
    support.write(dir .. "/main.c", [[
      #include <stdio.h>
      #include "d.h"
      static double work[D_WORK / 8 + 8], x[200];
      int main(void)
      {
          d_sample(d_weights, 4, 0, 100, x, (void *)(((size_t)work + 63) / 64 * 64));
          for (int i = 0; i < 200; i += 2)
              printf("%.17g %.17g\n", x[i], x[i + 1]);
          return 0;
      }]])
    local code, out, err = support.run(("cd %s && cc -O1 -std=c99 -Wall -Wextra -Werror main.c d.c -lm -o main && ./main"):format(dir))
    assert.equal(0, code, err)
    local x, i = flow:sample(100, { seed = 4 }), 0
    for a, b in out:gmatch "(%S+) (%S+)" do
      i = i + 1
      near(tonumber(a), x[i][1], 1e-12)
      assert.equal(x[i][2], tonumber(b))
    end
    assert.equal(100, i)
  end)
end)

describe("training on whole numbers", function()
  local function counts(n) -- of heads among 6
    local rows, of = {}, {}
    for i = 1, n do
      local k = 0
      for _ = 1, 6 do k = k + (uniform() < 0.3 and 1 or 0) end
      rows[i], of[k] = { k }, (of[k] or 0) + 1
    end
    return rows, of
  end

  it("finds a known distribution, and its loss is above that of eval", function()
    local rows = counts(4000)
    for _, domain in ipairs { "integer { 0, 6 }", "integer { 0 }" } do
      local flow = flow_of(domain, "standardize {}, spline {}", "", 1, "float")
      local result = flow:train(rows, { steps = 800, batch = 400, lr = 1e-2, schedule = "cosine" })
      local choose, off = { 1, 6, 15, 20, 15, 6, 1 }, 0
      for k = 0, 6 do
        local p = choose[k + 1] * 0.3 ^ k * 0.7 ^ (6 - k)
        off = off + math.abs(math.exp(flow:log_prob({ { k } })[1][1]) - p) / 2
      end
      assert.is_true(off < 0.05, domain .. ": total variation " .. off)
      local eval = flow:loss(rows)
      assert.is_true(eval < result.loss and result.loss < eval + 0.1, eval .. " " .. result.loss)
      assert.equal("", result.warning or "")
    end
  end)

  it("draws numbers anew for each step, from its own seed, and statistics are of such", function()
    local rows, losses = counts(400), {}
    local function run(seed)
      local flow, list = flow_of("integer { 0, 6 }", "standardize {}, " .. affine), {}
      flow:train(rows, { steps = 3, seed = seed, lr = 1e-30, on_step = function(s) list[#list + 1] = s.loss end })
      losses[#losses + 1] = list
      return flow
    end
    local first, again, other = run(1), run(1), run(2)
    assert.is_true(losses[1][1] ~= losses[1][2] and losses[1][2] ~= losses[1][3])
    assert.same(losses[1], losses[2])
    assert.is_true(losses[1][1] ~= losses[3][1])
    for k = 0, 1 do
      assert.equal(first.params[k], again.params[k])
      near(first.params[k], other.params[k], 0.3)
    end
    local mean, n = 0, 200 -- of log((k + u) / (7 - k - u)) over u from 0 to 1
    for i = 1, #rows do
      for j = 1, n do
        local x = rows[i][1] + (j - 0.5) / n
        mean = mean + math.log(x / (7 - x)) / n / #rows
      end
    end
    near(first.params[0], mean, 0.15)
  end)

  it("moves whole numbers by less than 1, and noise does not", function()
    local low, high = inf, -inf
    local flow = flow_of("{ integer { 0, 6 }, real {} }", "elementwise { affine {} }", "", 2)
    local result = flow:train({ { 3, 0 }, { 3, 1 } }, { steps = 60, noise = 100, lr = 1e-30, on_step = function(s)
      low, high = math.min(low, s.loss), math.max(high, s.loss)
    end })
    assert.is_true(result.steps == 60 and high < inf and low < high)
  end)

  it("names the row and the column of another number, unless it does not count", function()
    for value, says in pairs { [2.5] = "2.5", [-1] = "-1", [7] = "7" } do
      local rows = { { 0.5, 1 }, { 0.25, value }, { 0, 3 } }
      local flow = flow_of("{ real {}, integer { 0, 6 } }", "reverse {}, " .. affine, "", 2)
      local ok, message = pcall(flow.train, flow, rows, { steps = 1 })
      assert.is_true(not ok and message:find("row 2 of the data: column 2 is " .. says .. ", expected a whole number from 0 to 6", 1, true) ~= nil, message)
      flow:train(rows, { steps = 1, weights = { 1, 0, 1 } })
    end
  end)

  it("has no target", function()
    local flow = flow_of("integer { 0, 6 }", affine, ", target = target { log_density = function(x) return -sum(x) end }")
    local ok, message = pcall(flow.train, flow, nil, { steps = 1, objective = "forward_kl" })
    assert.is_true(not ok and message:find("d: feature 1 is a whole number, and a training towards a target needs derivatives by all features", 1, true) ~= nil, message)
  end)

  it("of an ensemble: log_prob is that of the mixture", function()
    local rows = counts(200)
    local dir = support.directory()
    local flow = flow_of("integer { 0, 6 }", affine)
    flow:train(rows, { steps = 20, members = 2, seed = 3, batch = 50, lr = 0.1 })
    local all = {}
    for k = 0, 6 do all[k + 1] = { k } end
    near(total(flow, all), 1, 1e-6, "ensemble")
    local x = flow:sample(50, { seed = 1 })
    for i = 1, 50 do assert.equal(math.floor(x[i][1]), x[i][1]) end
    flow:save(dir .. "/w.safetensors")
  end)
end)

describe("a whole number's", function()
  it("points are no part of what weights fit, its ends are", function()
    local dir = support.directory()
    flow_of("integer { 0, 6 }", affine):save(dir .. "/w.safetensors")
    flow_of("integer { 0, 6, points = 5 }", affine):load(dir .. "/w.safetensors")
    local ok, message = pcall(function() flow_of("integer { 0, 7 }", affine):load(dir .. "/w.safetensors") end)
    assert.is_true(not ok and message:find("'domain.1.2' is '6' there, '7' here", 1, true) ~= nil, message)
  end)

  it("density is log_prob alone among the functions of shipped C, which says so", function()
    local dir, flow = support.directory(), flow_of("{ real {}, integer { 0, 6 } }", "reverse {}", "", 2)
    flow:emit(dir)
    local header = support.read(dir .. "/d.h")
    assert.is_truthy(header:find("Whole numbers: feature 2.", 1, true), header)
    assert.is_truthy(header:find("log_prob is\n * that of the probability of k", 1, true), header)
    for name, there in pairs { log_prob = true, sample = true, score = false, loss = false, log_prob_vjp = false } do
      assert.equal(there, header:find("d_" .. name .. "(", 1, true) ~= nil, name)
    end
    flow:emit(dir, { entries = "sample" })
    header = support.read(dir .. "/d.h")
    assert.is_truthy(header:find("The\n * probability of k, an integral of the density, is not among the functions here.", 1, true), header)
    local ok, message = pcall(flow.emit, flow, dir, { entries = "score" })
    assert.is_true(not ok and message:find("which models of whole numbers have, with commas, each once, found 'score'", 1, true) ~= nil, message)
  end)

  -- Rows of whole numbers, of others, outside, at both ends, NaN; one, two and three such features; a block of points that is not full.
  it("has the same probabilities in shipped C", function()
    if not support.all_compilers and os.execute "which cc >/dev/null" ~= 0 then return end
    for _, case in ipairs {
      { "integer { -2, 4, points = 300 }", 1, 0, "double" }, { "{ integer { 0 }, real {}, integer { 3, 5, points = 20 } }", 3, 0, "double" },
      { "{ integer { 0, 9, points = 7 }, integer { 0, 3 }, interval { 0, 8 }, integer { 1 } }", 4, 2, "double" }, { "{ real {}, integer { 0, 9 } }", 2, 2, "float" },
    } do
      local domain, dim, context, precision = unpack(case)
      local dir, columns = support.directory(), dim + context
      local layer = context > 0 and "autoregressive { net = made { hidden = { 7 } } }" or affine
      local flow = fill(flow_of(domain, "reverse {}, " .. layer, ", context = " .. context, dim, precision), 0.5)
      local rows, text = {}, {}
      for i = 1, 40 do
        rows[i] = {}
        for j = 1, columns do
          rows[i][j] = i % 9 == 4 and 2.5 or math.floor(8 * uniform() - 1)
          if i == 7 and j == dim then rows[i][j] = 0 / 0 end
          text[#text + 1] = rows[i][j] ~= rows[i][j] and "NAN" or string.format("%.17g", rows[i][j])
        end
      end
      flow:emit(dir, { weights = true, entries = "log_prob" })
      support.write(dir .. "/main.c", string.format([[
        #include <math.h>
        #include <stdio.h>
        #include "d.h"
        static double work[D_WORK / 8 + 8];
        static const %s all[] = { %s };
        int main(void)
        {
            static %s x[40 * D_DIM], context[40 * D_CONTEXT + 1], log_prob[40];
            for (int i = 0; i < 40; i++)
                for (int j = 0; j < D_DIM + D_CONTEXT; j++)
                    *(j < D_DIM ? x + i * D_DIM + j : context + i * D_CONTEXT + j - D_DIM) = all[i * (D_DIM + D_CONTEXT) + j];
            (void)context;
            d_log_prob(d_weights, 40, x, %s log_prob, (void *)(((size_t)work + 63) / 64 * 64));
            for (int i = 0; i < 40; i++)
                printf("%%.17g\n", (double)log_prob[i]);
            return 0;
        }]], precision, table.concat(text, ", "), precision, context > 0 and "context," or ""))
      local code, out, err = support.run(("cd %s && cc -O1 -std=c99 -Wall -Wextra -Wconversion -Werror main.c d.c -lm -o main && ./main"):format(dir))
      assert.equal(0, code, err)
      local lp, i, finite = flow:log_prob(rows), 0, 0
      for word in out:gmatch "%S+" do
        i = i + 1
        local got, want = tonumber(word) or 0 / 0, lp[i][1]
        finite = finite + (math.abs(want) < math.huge and 1 or 0)
        local same = got == want or got ~= got and want ~= want or math.abs(got - want) < (precision == "float" and 1e-4 or 1e-11)
        assert.is_true(same, string.format("%s, row %d: %.17g, not %.17g", domain, i, got, want))
      end
      assert.equal(40, i)
      assert.is_true(finite > 3)
    end
  end)

  it("domain of one's own has whole ends and at most 1024 points", function()
    local text = [[local own = domain "own" { ends = function() return %s end, points = function() return %s end,
                     forward = function(x) return x, 0 end, inverse = function(u) return u, 0 end }
                   return model { dim = 1, domain = own {}, flow = {} }]]
    local x = support.compile(text:format("0, 1", "9")):sample(100, { seed = 1 }) -- of a gaussian
    for i = 1, 100 do assert.is_true(x[i][1] == 0 or x[i][1] == 1) end
    for ends, points in pairs { ["0.5, 5"] = "9", ["5, 0"] = "9", ["0, 1e300"] = "9", ["0, 5"] = "1e9", ["0, 6"] = "0/0", ["1, 5"] = "-1", ["-1/0, 5"] = "9" } do
      local ok, message = pcall(support.compile, text:format(ends, points))
      assert.is_true(not ok and message:find("the domain of feature 1 has no points, or no ends, of whole numbers", 1, true) ~= nil, tostring(message))
    end
  end)
end)
