-- Integrals by Sobol' points. Protects: that the points are nets, in each coordinate and in pairs, every part anew; that integrals are right
-- within the errors told, which are far smaller than those of random points; that rows are chosen among those points; what is refused.
local support = require "support"
local near = support.near

-- The points themselves, [n][dim] in (0, 1), or their first `cols` columns: what a flow that does nothing hands to a target.
local function points(dim, n, seed, precision, cols)
  local flow = support.compile(string.format('return model { name = "cube", dim = %d, precision = %q, base = uniform {}, flow = {} }', dim, precision or "double"))
  local rows = {}
  flow:integrate { n = n, seed = seed, points = "sobol", target = function(x)
    for i = 1, x.rows do
      local row = {}
      for j = 1, cols or dim do row[j] = x[i][j] end
      rows[#rows + 1] = row
    end
    return x:columns(1) * 0
  end }
  assert.equal(n, #rows)
  return rows
end

-- The least t so that points `first` to `first + 2^m - 1` of columns a and b are a (t, m, 2)-net: 2^t in each dyadic box of that volume.
local function t_of(rows, first, m, a, b)
  for t = 0, m do
    local even = true
    for i = 0, m - t do
      local count, wide, high = {}, 2 ^ i, 2 ^ (m - t - i)
      for k = first, first + 2 ^ m - 1 do
        local box = math.floor(rows[k][a] * wide) * high + math.floor(rows[k][b] * high)
        count[box] = (count[box] or 0) + 1
      end
      for box = 0, 2 ^ (m - t) - 1 do even = even and count[box] == 2 ^ t end
    end
    if even then return t end
  end
end

describe("Sobol' points", function()
  it("fill every interval evenly, in each of 64 coordinates and each part", function()
    for _, precision in ipairs { "float", "double" } do
      local m = 7
      local rows = points(66, 16 * 2 ^ m, 3, precision)
      local random = 0
      for j = 1, 66 do
        for part = 0, 15 do
          local seen, distinct = {}, 0
          for k = part * 2 ^ m + 1, (part + 1) * 2 ^ m do
            assert.is_true(rows[k][j] > 0 and rows[k][j] < 1)
            local cell = math.floor(rows[k][j] * 2 ^ m)
            distinct = distinct + (seen[cell] and 0 or 1)
            seen[cell] = true
          end
          if j <= 64 then assert.equal(2 ^ m, distinct) else random = random + distinct / 2 ^ m / 32 end
        end
      end
      near(random, 1 - math.exp(-1), 0.03, "cells that random numbers fill")
      for k = 1, 9 do assert.is_true(rows[k][65] ~= rows[k][66]) end
    end
  end)

  it("fill boxes of pairs of coordinates evenly", function()
    local m = 9
    local rows = points(10, 16 * 2 ^ m, 1)
    for part = 0, 15 do assert.equal(0, t_of(rows, part * 2 ^ m + 1, m, 1, 2)) end
    local most = 0
    for a = 1, 9 do
      for b = a + 1, 10 do most = math.max(most, t_of(rows, 1, m, a, b)) end
    end
    assert.is_true(most <= 4, most) -- random points have 8 and 9
  end)

  it("depend on the seed, differ from part to part, and are uniform over the seeds", function()
    local sum, square, seeds = 0, 0, 200
    local a, b = points(1, 64, 1), points(1, 64, 2)
    for k = 1, 64 do
      assert.is_true(a[k][1] ~= b[k][1])
      assert.is_true(k < 5 or a[k][1] ~= a[k - 4][1]) -- the same point of the part before
    end
    assert.same(a, points(1, 64, 1))
    for seed = 1, seeds do
      local x = points(3, 32, seed)[1][3]
      sum, square = sum + x, square + x * x
    end
    near(sum / seeds, 0.5, 4 * math.sqrt(1 / 12 / seeds), "mean")
    near(square / seeds, 1 / 3, 4 * math.sqrt(4 / 45 / seeds), "square")
  end)
end)

describe("an integral by Sobol' points", function()
  it("has the same points however many rows are drawn at once", function() -- fewer of a flow of many features
    local n = 16 * 9000
    local one, many = points(1, n, 4), points(256, n, 4, nil, 1)
    for k = 1, n do assert.equal(one[k][1], many[k][1]) end
  end)

  -- A normal density of three features, by a flow of Student's t: 1.5 log(2 pi 0.49) + 2.
  local text = [[return model { name = "aim", dim = 3, precision = "double", base = %s, flow = { invert { elementwise { affine { scale = "exp" } } } },
    target = target { log_density = function(x) return 2 - 0.5 * sum(square((x - 1) / 0.7)) end } }]]
  local exact = 2 + 1.5 * math.log(2 * math.pi * 0.49)
  local function flow_of(base)
    local flow = support.compile(text:format(base))
    for j = 0, 2 do flow.params[j], flow.params[3 + j] = -0.3, 1 end
    return flow
  end

  it("is right within its error, which is far smaller", function()
    local smaller = { ["student_t { df = 5 }"] = 2, ["logistic {}"] = 10, ["uniform { low = -8, high = 8 }"] = 1.5 } -- Student's t is drawn by two numbers, and most of the box is empty
    for base, times in pairs(smaller) do
      local flow, seeds, first, square, off, random = flow_of(base), 40, 0, 0, 0, 0
      for seed = 1, seeds do
        local r = flow:integrate { n = 16384, seed = seed, points = "sobol" }
        local pull = (r.log_z - exact) / r.error
        first, square, off = first + pull, square + pull * pull, off + (r.log_z - exact) ^ 2
        random = random + (flow:integrate { n = 16384, seed = seed }.log_z - exact) ^ 2
      end
      assert.is_true(math.abs(first / math.sqrt(seeds)) < 4 * 1.08, base .. ": mean pull " .. first / seeds)
      local most = 15 / 13 -- of Student's t of 15 degrees, if the tail were not counted twice
      assert.is_true(square / seeds > most / 10 and square / seeds < most + 4 * math.sqrt(3.5 / seeds), base .. ": squares of pulls " .. square / seeds)
      assert.is_true(random > times ^ 2 * off, base .. ": " .. math.sqrt(random / off) .. " times smaller")
    end
  end)

  it("has the numbers of the formulas, whatever the number of rows and threads", function()
    local flow = flow_of "logistic {}"
    for _, n in ipairs { 32, 1000, 60001 } do
      local w = {}
      local r = flow:integrate { n = n, seed = 5, points = "sobol", target = function(x)
        local q, p = flow:log_prob(x), flow:target(x)
        for i = 1, x.rows do w[#w + 1] = math.exp(p[i][1] - q[i][1]) end
        return p
      end }
      local sum, square, parts = 0, 0, 0
      for i = 1, n do sum, square = sum + w[i], square + w[i] ^ 2 end
      for part = 0, 15 do
        local own, from, to = 0, math.floor(n * part / 16), math.floor(n * (part + 1) / 16)
        for i = from + 1, to do own = own + w[i] / (to - from) end
        parts = parts + (own / (sum / n) - 1) ^ 2
      end
      near(r.log_z, math.log(sum / n), 1e-12, "log Z")
      near(r.ess, sum * sum / square, 1e-9 * n, "ess")
      table.sort(w, function(a, b) return a > b end)
      local tail, above = math.ceil(math.min(n / 5, 3 * math.sqrt(n))), 0
      for i = 1, tail do above = above + ((w[i] - w[tail + 1]) / sum) ^ 2 end
      near(r.error, math.sqrt(parts / 16 / 15 + above), 1e-10, "error")
      assert.equal(n, r.n)
      local own = flow:integrate { n = n, seed = 5, points = "sobol" }
      for key, value in pairs(own) do assert.equal(r[key], value, key) end
    end
  end)

  it("chooses rows among those points", function()
    local flow, drawn = flow_of "logistic {}", {}
    local r = flow:integrate { n = 4000, rows = 2000, seed = 9, points = "sobol", target = function(x)
      for i = 1, x.rows do drawn[x[i][1]] = true end
      return flow:target(x)
    end }
    local mean = 0
    for i = 1, 2000 do
      assert.is_true(drawn[r.x[i][1]])
      mean = mean + r.x[i][1] / 2000
    end
    near(mean, 1, 0.02, "mean")
  end)

  it("is refused of too few rows and of other points", function()
    local flow = flow_of "logistic {}"
    assert.error_matches(function() flow:integrate { n = 31, points = "sobol" } end, "integrate: expected at least 32 rows by Sobol' points, found 31")
    assert.error_matches(function() flow:integrate { points = "halton" } end, "integrate.points: expected one of 'random', 'sobol', found the string \"halton\"")
  end)
end)
