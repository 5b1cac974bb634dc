-- slow: trains every model.
-- Every model of models/ after a training of its own data, shortened to a few seconds (its own length with NFC_FULL=1).
-- Protects: that the models learn. A loss lies between what cannot be gone below, the entropy of the data where that is
-- known, by a formula or by quadrature, and a bound that is missed where a layer, the optimiser or the data are wrong.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"
pcall(ffi.cdef, "double erf(double);")

local full = os.getenv "NFC_FULL"
local log, pi = math.log, math.pi
local half = 0.5 * log(2 * pi * math.exp(1)) -- the entropy of a standard normal

-- The log of all columns' standard deviations: what standardizing took off the entropy.
local function log_std(x)
  local sum = 0
  for j = 1, x.cols do
    local mean, square = 0, 0
    for i = 1, #x do mean = mean + x[i][j] / #x end
    for i = 1, #x do square = square + (x[i][j] - mean) ^ 2 / #x end
    sum = sum + 0.5 * log(square)
  end
  return sum
end

-- -mean log p over the first rows of a set, p(x, y) by the function.
local function entropy(x, p)
  local sum, n = 0, math.min(#x, 600)
  for i = 1, n do sum = sum - log(p(x[math.floor(i * #x / n)][1], x[math.floor(i * #x / n)][2])) / n end
  return sum
end

local function bell(d, s) return math.exp(-d * d / (2 * s * s)) / (s * math.sqrt(2 * pi)) end

-- The entropy of a toy set before it is standardized.
local raw = {
  points = function() return log(4) + 2 * half end, -- a shear of a normal
  circles = function(x)
    return entropy(x, function(a, b)
      local p = 0
      for k = 0, 499 do
        local t = 2 * pi * k / 500
        for _, r in ipairs { 1, 0.5 } do p = p + bell(a - r * math.cos(t), 0.05) * bell(b - r * math.sin(t), 0.05) / 1000 end
      end
      return p
    end)
  end,
  moons = function(x, noise)
    return entropy(x, function(a, b)
      local p = 0
      for k = 0, 499 do
        local t = pi * (k + 0.5) / 500
        p = p + (bell(a - math.cos(t), noise) * bell(b - math.sin(t), noise)
                 + bell(a - 1 + math.cos(t), noise) * bell(b - 0.5 + math.sin(t), noise)) / 1000
      end
      return p
    end)
  end,
  -- noise of 0.1 on a square of sides 1/6
  two_spirals = function(x)
    local function edge(d, side)
      local s = 0.1 * math.sqrt(2)
      return 3 * (ffi.C.erf(d / s) - ffi.C.erf((d - side / 6) / s)) * side
    end
    return entropy(x, function(a, b)
      local p = 0
      for k = 0, 1999 do
        local t = math.sqrt((k + 0.5) / 2000) * 3 * pi
        for side = -1, 1, 2 do
          p = p + edge(a + side * math.cos(t) * t / 3, side) * edge(b - side * math.sin(t) * t / 3, side) / 4000
        end
      end
      return p
    end)
  end,
  pinwheel = function() return log(5) + 2 * half + log(0.3) + log(0.1) + log(4) end, -- arms that do not meet: an upper bound
  checkerboard = function() return log(32) end,                                       -- eight squares of 2 x 2
  eight_gaussians = function() return log(8) + 2 * (half + log(0.5 / math.sqrt(2))) end,
  interval = function() return log(2) end,
}

-- The data of each model, how far above their entropy the loss may end, after how many steps; columns of measurements have
-- no known entropy: their loss must be so much below that of independent normals.
local models = {
  points = { raw = { "points", n = 1024, seed = 42 }, above = 0.6, steps = 8000 },
  points_spline = { raw = { "points", n = 1024, seed = 6 }, above = 0.08, steps = 1500 },
  planar = { raw = { "points", n = 2000, seed = 42 }, above = 0.15, steps = 1500 },
  nice = { raw = { "points", n = 4000, seed = 42 }, above = 0.05, steps = 1500 },
  circles = { raw = { "circles", n = 5000, seed = 42, noise = 0.05 }, above = 0.35, steps = 1500 },
  custom_layer = { raw = { "moons", n = 2048, seed = 7 }, above = 0.45, steps = 2000, noise = 0.1 },
  realnvp = { raw = { "moons", n = 4000, seed = 1, noise = 0.05 }, above = 0.2, steps = 1500, noise = 0.05 },
  maf = { raw = { "pinwheel", n = 5000, seed = 3 }, above = 0.35, steps = 1500 },
  iaf = { raw = { "eight_gaussians", n = 5000, seed = 4 }, above = 0.35, steps = 1500 },
  nsf = { raw = { "checkerboard", n = 20000, seed = 5 }, above = 0.22, steps = 1200 },
  nsf_autoregressive = { raw = { "two_spirals", n = 10000, seed = 6 }, above = 0.3, steps = 1500 },
  uniform = { raw = { "interval", n = 4096, seed = 1, low = 1, high = 3 }, above = 0.01, steps = 3000, as_it_is = true },
  conditional = { below = 0.8, steps = 800 },
  glow_like = { below = 40, steps = 800 },
  breast_cancer = { below = 30, steps = 800 },
  digits = { below = 40, steps = 400 },
}

describe("models/", function()
  for name, m in pairs(models) do
    it(name .. ".lua learns", function()
      local flow = nfc.compile(support.root .. "/models/" .. name .. ".lua")
      local run = flow:train(nil, not full and { steps = m.steps } or nil)
      local least, most
      if m.raw then
        m.raw.type = "double"
        local make = nfc.data[m.raw[1]]
        local kind = table.remove(m.raw, 1)
        local x = make(m.raw)
        local h = raw[kind](x, m.noise) - (m.as_it_is and 0 or log_std(x))
        least, most = h - 0.12, h + m.above -- rows that were learned by heart cost less than new ones
      else
        local x = run.data
        most = flow.dim * half - m.below
        local other = log_std(x)
        if flow.context > 0 then other = other - log_std(nfc.matrix((function()
          local c = {}
          for i = 1, #x do c[i] = { x[i][2] } end
          return c
        end)())) end
        most = most + other
        least = most - 20 * flow.dim
      end
      assert.is_true(run.loss <= most, string.format("%.4f nats, at most %.4f", run.loss, most))
      assert.is_true(run.loss >= least, string.format("%.4f nats, at least %.4f", run.loss, least))
    end)
  end

  it("all have a bound", function()
    for name in io.popen("ls " .. support.root .. "/models"):read("*a"):gmatch "([%w_]+)%.lua" do
      assert.is_truthy(models[name], "no bound for " .. name)
    end
  end)
end)
