-- slow: compiles and trains every model.
-- The models in models/. Protects: that all of them train on their own data, that what they sample has the density they
-- claim, and that trained samples look like the data.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"

local quick = { steps = 60 }
local names = {}
for name in io.popen("ls " .. support.root .. "/models"):read("*a"):gmatch "([%w_]+)%.lua" do names[#names + 1] = name end

local function mean_and_error(m)
  local mean, square = 0, 0
  for i = 1, #m do mean = mean + m[i][1] / #m end
  for i = 1, #m do square = square + (m[i][1] - mean) ^ 2 / (#m - 1) end
  return mean, math.sqrt(square / #m)
end

-- The integrals of p and of p log p over a square around 0, for a flow of two features.
local function quadrature(flow, reach, n)
  local grid, h = nfc.matrix(ffi.new(flow.type .. "[?]", n * n * 2), n * n, 2), 2 * reach / n
  for i = 0, n - 1 do
    for j = 0, n - 1 do
      grid.data[(i * n + j) * 2], grid.data[(i * n + j) * 2 + 1] = -reach + (i + 0.5) * h, -reach + (j + 0.5) * h
    end
  end
  local log_p, mass, mean = flow:log_prob(grid), 0, 0
  for i = 1, n * n do
    local p = math.exp(log_p[i][1]) * h * h
    mass, mean = mass + p, mean + (p > 0 and p * log_p[i][1] or 0)
  end
  return mass, mean
end

-- Energy distance between the first n and the other rows, and how many of `rounds` random splits have a larger one.
local function energy_test(rows, n, rounds)
  local all = #rows
  local d, order = ffi.new("float[?]", all * all), {}
  for i = 0, all - 1 do
    order[i] = i
    for j = 0, all - 1 do
      local a, b = rows[i + 1], rows[j + 1]
      d[i * all + j] = math.sqrt((a[1] - b[1]) ^ 2 + (a[2] - b[2]) ^ 2)
    end
  end
  local function energy()
    local within, between = 0, 0
    for i = 0, all - 1 do
      for j = 0, i - 1 do
        local v = d[order[i] * all + order[j]]
        if (i < n) == (j < n) then within = within + v else between = between + v end
      end
    end
    return between - within
  end
  local own, larger = energy(), 0
  for _ = 1, rounds do
    for i = all - 1, 1, -1 do
      local j = math.random(0, i)
      order[i], order[j] = order[j], order[i]
    end
    if energy() >= own then larger = larger + 1 end
  end
  return larger
end

describe("models/", function()
  for _, name in ipairs(names) do
    it(name .. ".lua trains, and samples what it says", function()
      local flow = nfc.compile(support.root .. "/models/" .. name .. ".lua")
      local run = flow:train(nil, quick)
      assert.is_true(run.loss == run.loss and math.abs(run.loss) < 1e6)
      if flow.context > 0 then return end
      local own, err = mean_and_error(flow:log_prob(flow:sample(4000, { seed = 1 })))
      local other, other_err = mean_and_error(flow:log_prob(flow:sample(4000, { seed = 2 })))
      assert.is_true(math.abs(own - other) < 5 * math.sqrt(err ^ 2 + other_err ^ 2), string.format("%g +- %g, %g", own, err, other))
      if flow.dim ~= 2 then return end
      local x, reach = flow:sample(4000, { seed = 1 }), 15
      local log_p, inside = flow:log_prob(x), {}
      for i = 1, #x do
        local is = math.abs(x[i][1]) < reach and math.abs(x[i][2]) < reach
        inside[i], log_p[i][1] = { is and 1 or 0 }, is and log_p[i][1] or 0
      end
      local mass, mean = quadrature(flow, reach, 700)
      local share, share_error = mean_and_error(inside)
      assert.is_true(math.abs(mass - share) < 5 * share_error + 0.01, string.format("%g of the samples, %g of the density", share, mass))
      own, err = mean_and_error(log_p)
      assert.is_true(math.abs(own - mean) < 5 * err + 0.02, string.format("samples %g +- %g, quadrature %g", own, err, mean))
    end)
  end

  it("points_spline.lua's samples are not told from fresh points", function()
    local flow = nfc.compile(support.root .. "/models/points_spline.lua")
    flow:train()
    local n, rows = 400, {}
    local samples, fresh = flow:sample(n, { seed = 3 }), nfc.data.points { n = n, seed = 99, standardize = true }
    for i = 1, n do rows[i], rows[n + i] = { samples[i][1], samples[i][2] }, { fresh[i][1], fresh[i][2] } end
    math.randomseed(1)
    assert.is_true(energy_test(rows, n, 99) >= 2) -- p > 0.02
    for i = 1, n do rows[i][1] = rows[i][1] + 0.5 end -- and the test can fail
    assert.is_true(energy_test(rows, n, 99) < 2)
  end)
end)
