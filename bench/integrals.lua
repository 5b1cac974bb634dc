-- integrals.lua - whether log Z is within its own error: nfc repl bench/integrals.lua [DENSITY [DIMENSIONS [SEEDS [ROWS [POINTS]]]]]
--
-- Densities of known integral: those of which DENSITY is a part of the name, "" for all, in 2 to 5 dimensions, or 2-20, or 10. A flow is
-- trained towards each once; then it is integrated with every seed, 100 up to 5 dimensions and 20 beyond, of so many rows, by random points or sobol. Of 100 seeds 58 to
-- 78 should have the integral within one standard error (68 +- 2 standard errors of such a share), the pulls the mean 0 and the deviation 1.
local nfc = require "nfc"
local which, dimensions, of_seeds, rows, points = unpack(arg or {})
local least, most = (dimensions or "2-5"):match "^(%d+)%-?(%d*)$"
which, of_seeds, rows, least, most = which or "", tonumber(of_seeds), tonumber(rows) or 20000, tonumber(least), tonumber(most) or tonumber(least)

-- The integral of f from a to b, by the midpoint rule.
local function integral(f, a, b, n)
  local sum, step = 0, (b - a) / n
  for i = 1, n do sum = sum + f(a + (i - 0.5) * step) end
  return sum * step
end

-- The log of the integral over the unit cube of the product over j of f(x[j], j).
local function of_product(dim, f)
  local log_z = 0
  for j = 1, dim do log_z = log_z + math.log(integral(function(x) return f(x, j) end, 0, 1, 100000)) end
  return log_z
end

local function list(v) return "{ " .. table.concat(v, ", ") .. " }" end

-- Genz' families (1984) on the unit cube: a[j] says how fast the density changes along x[j], with the sum that is usual for each family,
-- u[j] where. Each: that sum, the log-density in words of a model file, and log Z. The first one is raised above zero by one.
local families = {
  { "oscillatory", 9, "log(1 + cos(2 * math.pi * u[1] + sum(a * x)))", function(dim, a, u)
    local size, angle = 1, 2 * math.pi * u[1] -- of the integral of exp(i angle)
    for j = 1, dim do size, angle = size * math.sin(a[j] / 2) / (a[j] / 2), angle + a[j] / 2 end
    return math.log(1 + size * math.cos(angle))
  end },
  { "product peak", 7.25, "-sum(log(1 / square(a) + square(x - u)))", function(dim, a, u)
    return of_product(dim, function(x, j) return 1 / (a[j] ^ -2 + (x - u[j]) ^ 2) end)
  end },
  { "corner peak", 1.85, "-(1 + #x) * log(1 + sum(a * x))", function(dim, a) -- s^-(d + 1) is the integral of t^d exp(-s t) / d!
    local log_factorial = 0
    for j = 1, dim do log_factorial = log_factorial + math.log(j) end
    return math.log(integral(function(t)
      local v = -t - log_factorial
      for j = 1, dim do v = v + math.log((1 - math.exp(-a[j] * t)) / a[j]) end
      return math.exp(v)
    end, 0, 100, 100000))
  end },
  { "gaussian", 7.03, "-sum(square(a * (x - u)))", function(dim, a, u)
    return of_product(dim, function(x, j) return math.exp(-(a[j] * (x - u[j])) ^ 2) end)
  end },
  { "continuous", 20.4, "-sum(a * abs(x - u))", function(dim, a, u)
    return of_product(dim, function(x, j) return math.exp(-a[j] * math.abs(x - u[j])) end)
  end },
  { "discontinuous", 4.3, "where(x[1] < u[1], where(x[2] < u[2], sum(a * x), -math.huge), -math.huge)", function(dim, a, u)
    local log_z = 0
    for j = 1, dim do log_z = log_z + math.log((math.exp(a[j] * (j <= 2 and u[j] or 1)) - 1) / a[j]) end
    return log_z
  end },
}

-- Numbers between 0 and 1, and their multiples whose sum is given: always the same ones.
local random = { 0.375, 0.829, 0.541, 0.164, 0.703, 0.288, 0.912, 0.447, 0.635, 0.206, 0.759, 0.332, 0.871, 0.518, 0.127, 0.684, 0.413, 0.946, 0.251, 0.596 }
local function places(dim)
  local u = {}
  for j = 1, dim do u[j] = random[j] end
  return u
end
local function speeds(dim, total)
  local a, sum = {}, 0
  for j = 1, dim do a[j] = 0.25 + random[#random + 1 - j]; sum = sum + a[j] end
  for j = 1, dim do a[j] = a[j] * total / sum end
  return a
end

-- log of the integral of f over the square [0, side]^2, by the trapezoidal rule, for a periodic f
local function periodic(f, side, n)
  local largest, sum = -math.huge, 0
  for pass = 1, 2 do
    for i = 0, n - 1 do
      for j = 0, n - 1 do
        local v = f(side * (i + 0.5) / n, side * (j + 0.5) / n)
        if pass == 1 then largest = math.max(largest, v) else sum = sum + math.exp(v - largest) end
      end
    end
  end
  return largest + math.log(sum * (side / n) ^ 2)
end

local cases = {}
local function case(name, dim, log_z, target, flow, train)
  if dim >= least and dim <= most and name:find(which, 1, true) then
    cases[#cases + 1] = { name = name, dim = dim, log_z = log_z(), target = target, flow = flow, train = train }
  end
end

for _, dim in ipairs { 2, 3, 4, 5, 10, 20 } do -- variables with the correlation 0.8 from one to the next
  local terms, r = { "-0.5 * square(x[1])" }, 0.8
  for j = 2, dim do terms[j] = string.format("-0.5 * square((x[%d] - %g * x[%d]) / %.17g)", j, r, j - 1, math.sqrt(1 - r * r)) end
  case("correlated gaussian", dim, function() return dim / 2 * math.log(2 * math.pi) + (dim - 1) / 2 * math.log(1 - r * r) end,
       "return " .. table.concat(terms, " "), "presets.maf { layers = 2, hidden = {16}", 'objective = "reverse_kl", steps = 1500')
end
for _, family in ipairs(families) do
  local name, total, text, log_z = unpack(family)
  for _, dim in ipairs { 2, 3, 5, 10, 20 } do
    local a, u = speeds(dim, total), places(dim)
    case("genz " .. name, dim, function() return log_z(dim, a, u) end, string.format("local a, u = row %s, row %s return %s", list(a), list(u), text),
         "presets.nsf_autoregressive { layers = 2, hidden = {16}, bins = 12, bound = 10, domain = interval { 0, 1 }, base = logistic {}",
         'objective = "forward_kl", steps = 1000, samples = 512')
  end
end
for _, dim in ipairs { 2, 4, 10 } do -- two of each pair of variables along a parabola
  local terms = {}
  for j = 1, dim, 2 do terms[#terms + 1] = string.format("-10 * square(square(x[%d]) - x[%d]) - square(x[%d] - 1)", j, j + 1, j) end
  case("rosenbrock", dim, function() return dim / 2 * math.log(math.pi / math.sqrt(10)) end, "return " .. table.concat(terms, " "),
       "presets.nsf_autoregressive { layers = 2, hidden = {32, 32}, bins = 12, bound = 30, base = student_t { df = 8 }", 'objective = "forward_kl", steps = 2000, samples = 1024')
end
for _, dim in ipairs { 2, 3, 5, 10 } do -- all of the others have the variance exp(x[1])
  local terms = { "-square(x[1]) / 2" }
  for j = 2, dim do terms[j] = string.format("- 0.5 * square(x[%d]) * exp(-x[1]) - 0.5 * x[1]", j) end
  case("funnel", dim, function() return dim / 2 * math.log(2 * math.pi) end, "return " .. table.concat(terms, " "),
       "presets.maf { layers = 3, hidden = {32}, base = student_t { df = 8 }", 'objective = "forward_kl", steps = 3000')
end
-- (2 + cos(u / 2) cos(v / 2))^5 on [0, 10 pi]^2, to which [-5, 5]^2 is stretched
case("eggbox", 2, function() return periodic(function(u, v) return (2 + math.cos(u) * math.cos(v)) ^ 5 end, 5 * math.pi, 1500) + 2 * math.log(2 / math.pi) end,
     "local u = (x + 5) * math.pi * 0.5 local e = 2 + cos(u[1]) * cos(u[2]) return e ^ 5",
     "presets.nsf_autoregressive { layers = 4, hidden = {64, 64}, bins = 16, base = uniform { low = -5, high = 5 }",
     'objective = "forward_kl", steps = 3000, samples = 2048')

local function line(name, dim, log_z, found, error, ess, k_hat, within, seeds, mean, square)
  local deviation = math.sqrt(math.max(0, square - mean * mean))
  print(string.format("%-20s %3s %10s %10s %9s %6s %6s %4d of %-4d %6.2f +- %.2f %5.2f +- %.2f", name, dim, log_z, found, error, ess, k_hat, within, seeds, mean,
                      1 / math.sqrt(seeds), deviation, math.sqrt(0.5 / seeds)))
  io.stdout:flush()
end
print(string.format("%-20s %3s %10s %10s %9s %6s %6s %12s %14s %13s", "density", "dim", "log Z", "found", "error", "ess/n", "k-hat", "within 1", "pulls' mean", "deviation"))
local pooled = { within = 0, n = 0, sum = 0, square = 0 }
for _, c in ipairs(cases) do
  local path = os.tmpname() .. ".lua"
  local file = assert(io.open(path, "w"))
  file:write(string.format([[return %s, dim = %d, name = "aim", precision = "double",
    target = target { log_density = function(x) %s end },
    train = { samples = 1024, schedule = "cosine", optimizer = adamw { lr = 5e-3 }, clip = 10, %s } }]], c.flow, c.dim, c.target, c.train))
  file:close()
  local flow = nfc.compile(path, { jit = "cc" })
  os.remove(path)
  flow:train()
  local seeds, within, sum, square, last = of_seeds or (c.dim <= 5 and 100 or 20), 0, 0, 0, nil
  for seed = 1, seeds do
    last = flow:integrate { n = rows, seed = seed, points = points }
    local pull = (last.log_z - c.log_z) / last.error
    within, sum, square = within + (math.abs(pull) < 1 and 1 or 0), sum + pull, square + pull * pull
  end
  line(c.name, c.dim, string.format("%.5f", c.log_z), string.format("%.5f", last.log_z), string.format("%.2g", last.error), string.format("%.3f", last.ess / rows),
       string.format("%.2f", last.k_hat), within, seeds, sum / seeds, square / seeds)
  pooled.within, pooled.n, pooled.sum, pooled.square = pooled.within + within, pooled.n + seeds, pooled.sum + sum, pooled.square + square
end
if pooled.n > 0 then line("all", "", "", "", "", "", "", pooled.within, pooled.n, pooled.sum / pooled.n, pooled.square / pooled.n) end
