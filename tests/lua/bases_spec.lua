-- Every base distribution, in one dimension and in three. Protects: the density integrates to one, the samples have
-- that density (Kolmogorov-Smirnov), gradients and score are those of central differences.
local nfc = require "nfc"
local support = require "support"

-- One line a base: what a model file says, and how far out a grid must reach.
local bases = {
  { "gaussian {}", 9 },
  { "diagonal_gaussian {}", 9 },
  { "uniform { low = -1, high = 2 }", 3, hard = true }, -- minus infinity outside: no differences there
  { "uniform { edge = 0.1 }", 5 },
  { "student_t { df = 3 }", 400 },
  { "student_t { df = 0.9 }", 1e7 },
  { "laplace {}", 30 },
  { "logistic {}", 40 },
  { "mixture { components = 3 }", 12 },
}

local function compile(base, dim, flow)
  local text = 'return model { name = "base", dim = %d, precision = "double", base = %s, flow = { %s } }'
  local f = support.compile(string.format(text, dim, base, flow or "reverse {}"))
  for k = 0, f.n_params - 1 do f.params[k] = f.params[k] + 0.3 * math.sin(1.7 * k + 1) end
  return f
end

-- A grid that is fine near 0 and reaches far: x = sinh(t) / sinh(1) * 0.05.
local function grid(far, n)
  local reach, x = math.log(2 * far / 0.05 + 2), {}
  for i = 0, n do
    local t = reach * (2 * i / n - 1)
    x[i + 1] = { 0.025 * (math.exp(t) - math.exp(-t)) }
  end
  return x
end

describe("bases", function()
  for _, base in ipairs(bases) do
    it(base[1], function()
      local flow = compile(base[1], 1)
      local x = grid(base[2], 40000)
      local lp = flow:log_prob(nfc.matrix(x))
      -- the distribution function, by the trapezoidal rule
      local F = { 0 }
      for i = 2, #x do
        F[i] = F[i - 1] + 0.5 * (math.exp(lp[i - 1][1]) + math.exp(lp[i][1])) * (x[i][1] - x[i - 1][1])
      end
      assert.is_true(math.abs(F[#F] - 1) < 2e-3, string.format("the density integrates to %.6f", F[#F]))
      -- the largest difference to that of the samples: above 2 / sqrt(n) once in 1000 times
      local n, sample = 20000, {}
      local drawn = flow:sample(n, { seed = 5 })
      for i = 1, n do sample[i] = drawn[i][1] end
      table.sort(sample)
      local at, worst = 1, 0
      for i = 1, n do
        while at < #x and x[at][1] < sample[i] do at = at + 1 end
        worst = math.max(worst, math.abs(F[at] / F[#F] - i / n))
      end
      assert.is_true(worst < 2 / math.sqrt(n), string.format("Kolmogorov-Smirnov distance %.4f", worst))
      if base.hard then return end
      -- derivatives, behind a layer
      local text = string.format('return model { name = "b", dim = 3, base = %s, flow = { elementwise { affine {} } } }',
                                 base[1])
      local path = support.write(support.directory() .. "/b.lua", text)
      local code, out = support.command("test-gradients " .. path)
      assert.equal(0, code, out)
    end)
  end
end)

describe("a uniform base", function()
  it("is a density where its soft walls are far wider than the box", function()
    for _, edge in ipairs { 1, 1e9, 1e30 } do
      local flow = support.compile("return model { dim = 1, precision = 'double', flow = {}, base = uniform { low = 0, high = 1e-300, edge = " .. edge .. " } }")
      assert.is_true(math.abs(flow:log_prob({ { 0 } })[1][1] - (2 * math.log(0.5) - math.log(edge))) < 1e-12)
    end
  end)
end)

-- A box whose ends the model's numbers hardly tell apart. Protects: what compiles is a density on those numbers.
describe("a box is refused where its precision has too few numbers in it:", function()
  local few = { -- { low, high, refused in float, in double }
    { 0, 1 }, { -1, 2 }, { 1, 1 + 2 ^ -15 }, { 1, 1 + 2 ^ -15 - 2 ^ -23, true }, { 1, 1 + 1e-9, true }, { 1e8, 1e8 + 1, true }, { -1e8 - 1, -1e8, true },
    { 0, 1e-40 }, { 0, 1e-46, true }, { -1e-46, 1e-46, true }, { -1e30, 1e30 }, { 1, 1 + 2 ^ -44, true }, { 1, 1 + 2 ^ -45, true, true },
    { 1, 1 + 1e-9, edge = 0.1 }, { 1, 1 + 1e-9, true, edge = 1e-9 }, { 1e16, 1e16 + 2, true, true, edge = 1 },
  }
  for _, f in ipairs(few) do
    for k, precision in ipairs { "float", "double" } do
      local base = string.format("uniform { low = %.17g, high = %.17g, edge = %.17g }", f[1], f[2], f.edge or 0)
      it(base .. " in " .. precision, function()
        local other = precision == "float" and "double" or "float"
        local path = support.write(support.directory() .. "/m.lua", "return model { dim = 1, precision = '" .. other .. "', flow = {},\nbase = " .. base .. " }")
        local text = support.read(path):gsub(other, precision)
        local ok, flow = pcall(support.compile, text)
        assert.equal(f[2 + k] or false, not ok, tostring(flow))
        local status, _, err = support.command("compile " .. path .. " --precision " .. precision .. " -o " .. support.directory())
        assert.equal(f[2 + k] and 65 or 0, status, err) -- as the model's own precision
        if not ok then
          local want = "m.lua:2: uniform: low = " .. string.format("%.17g", f[1])
          assert.is_truthy(err:find(want, 1, true) and err:find("too close for " .. precision, 1, true), err)
        elseif not f.edge and f[2] - f[1] < 2 ^ (k == 1 and -14 or -43) and f[1] == 1 then
          local n, step = 0, 2 ^ (k == 1 and -23 or -52)
          for i = -3, 2000 do
            n = n + math.exp(flow:log_prob({ { 1 + i * step } })[1][1]) * step
          end
          assert.is_true(math.abs(n - 1) < 1 / 250, "adds up to " .. n)
          local x = flow:sample(1000, { seed = 1 })
          for i = 1, 1000 do assert.is_true(x[i][1] >= f[1] and x[i][1] <= f[2]) end
        end
      end)
    end
  end
end)
