-- integrals.lua - whether log Z is within its own error: nfc repl bench/integrals.lua [SEEDS [ROWS]]
--
-- A flow is trained towards each density once; then it is integrated with every seed, of so many rows. Of 100 seeds 58 to 78 should have the
-- integral within one standard error (68 +- 2 standard errors of such a share), and the pulls the mean 0 and the deviation 1.
local nfc = require "nfc"
local seeds, rows = tonumber(arg and arg[1]) or 100, tonumber(arg and arg[2]) or 20000

local function correlated(dim) -- variables with the correlation 0.8 from one to the next
  local text, r = { "-0.5 * square(x[1])" }, 0.8
  for j = 2, dim do text[j] = string.format("-0.5 * square((x[%d] - %g * x[%d]) / %.17g)", j, r, j - 1, math.sqrt(1 - r * r)) end
  return table.concat(text, " "), dim / 2 * math.log(2 * math.pi) + (dim - 1) / 2 * math.log(1 - r * r)
end

-- log of the integral of f over the square [0, side]^2, by the trapezoidal rule, for a periodic f
local function periodic(f, side, n)
  local most, sum = -math.huge, 0
  for pass = 1, 2 do
    for i = 0, n - 1 do
      for j = 0, n - 1 do
        local v = f(side * (i + 0.5) / n, side * (j + 0.5) / n)
        if pass == 1 then most = math.max(most, v) else sum = sum + math.exp(v - most) end
      end
    end
  end
  return most + math.log(sum * (side / n) ^ 2)
end

local cases = {}
for dim = 2, 5 do
  local text, log_z = correlated(dim)
  cases[#cases + 1] = { name = "gaussian, correlated", dim = dim, log_z = log_z, text = text, flow = "presets.maf { layers = 2, hidden = {16}, ",
                        train = 'objective = "reverse_kl", steps = 1500' }
end
cases[#cases + 1] = { name = "funnel", dim = 2, log_z = math.log(2 * math.pi), text = "-square(x[1]) / 2 - 0.5 * square(x[2]) * exp(-x[1]) - 0.5 * x[1]",
                      flow = "presets.maf { layers = 3, hidden = {32}, base = student_t { df = 8 }, ", train = 'objective = "forward_kl", steps = 3000' }
-- (2 + cos(u / 2) cos(v / 2))^5 on [0, 10 pi]^2, to which [-5, 5]^2 is stretched
local egg = "local u = (x + 5) * math.pi * 0.5 local e = 2 + cos(u[1]) * cos(u[2]) "
cases[#cases + 1] = { name = "eggbox", dim = 2,
                      log_z = periodic(function(u, v) return (2 + math.cos(u) * math.cos(v)) ^ 5 end, 5 * math.pi, 1500) + 2 * math.log(2 / math.pi),
                      before = egg, text = "e ^ 5",
                      flow = "presets.nsf_autoregressive { layers = 4, hidden = {64, 64}, bins = 16, base = uniform { low = -5, high = 5 }, ",
                      train = 'objective = "forward_kl", steps = 6000, samples = 4096' }

print(string.format("%-22s %4s %12s %12s %9s %9s %7s %10s %10s", "density", "dim", "log Z", "found", "error", "ess", "k-hat", "within", "pulls"))
for _, case in ipairs(cases) do
  local path = os.tmpname() .. ".lua"
  local file = assert(io.open(path, "w"))
  file:write(string.format([[return %s dim = %d, name = "aim", precision = "double",
    target = target { log_density = function(x) %s return %s end },
    train = { samples = 1024, schedule = "cosine", optimizer = adamw { lr = 5e-3 }, clip = 10, %s } }]], case.flow, case.dim, case.before or "", case.text, case.train))
  file:close()
  local flow = nfc.compile(path, { jit = "cc" })
  os.remove(path)
  flow:train()
  local within, mean, square, last = 0, 0, 0, nil
  for seed = 1, seeds do
    last = flow:integrate { n = rows, seed = seed }
    local pull = (last.log_z - case.log_z) / last.error
    within = within + (math.abs(pull) < 1 and 1 or 0)
    mean, square = mean + pull / seeds, square + pull * pull / seeds
  end
  print(string.format("%-22s %4d %12.5f %12.5f %9.2g %9.0f %7.2f %4d of %-4d %6.2f +- %.2f", case.name, case.dim, case.log_z, last.log_z, last.error, last.ess,
                      last.k_hat, within, seeds, mean, math.sqrt(square - mean * mean)))
end
