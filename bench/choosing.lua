-- choosing.lua - the usual flows side by side, for docs/choosing.md: trains each on three data sets, and prints their losses on rows that
-- were held out and how long a row takes, as Markdown. In the root of the repository, some minutes: ./nfc repl bench/choosing.lua
local ffi = require "ffi"
local nfc = require "nfc"
ffi.cdef "typedef struct { long seconds, nanoseconds; } bench_time; int clock_gettime(int, bench_time *);"
ffi.C.nf_use_threads(1)
local ROWS, REPEATS = 10000, 20

local function now() -- processor time in nanoseconds
  local t = ffi.new "bench_time"
  ffi.C.clock_gettime(2, t) -- CLOCK_PROCESS_CPUTIME_ID, which others that use the machine do not make longer
  return tonumber(t.seconds) * 1e9 + tonumber(t.nanoseconds)
end

-- The least processor time of several calls, in nanoseconds a row.
local function time(f)
  local least = math.huge
  for _ = 1, REPEATS do
    local begin = now()
    f()
    least = math.min(least, now() - begin)
  end
  return least / ROWS
end

local function toy(name)
  return { name = name, train = nfc.data[name] { n = 20000, seed = 1 }, test = nfc.data[name] { n = 20000, seed = 2 },
           options = { steps = 6000, batch = 512, lr = 2e-3, schedule = "cosine", valid = 0.1, patience = 2000 } }
end

local cancer = "examples/data/breast_cancer_"
local sets = {
  toy "checkerboard", toy "eight_gaussians",
  { name = "breast_cancer", train = nfc.data.npy(cancer .. "train.npy"), test = nfc.data.npy(cancer .. "test.npy"),
    options = { steps = 4000, batch = 64, lr = 1e-3, weight_decay = 0.6, clip = 5, valid = 0.1, patience = 500 } },
}

-- Of each flow: its name, the preset and what it is given.
local flows = {
  { "nice", "nice" }, { "realnvp", "realnvp" }, { "glow", "glow" }, { "maf", "maf" },
  { "maf, mixture base", "maf", function(o) o.base = nfc.mixture { components = 8 } end }, { "iaf", "iaf" }, { "nsf", "nsf" },
  { "nsf_autoregressive", "nsf_autoregressive" }, { "planar", "planar", function(o) o.hidden = nil end },
}

local head = "| flow |"
for _, set in ipairs(sets) do head = head .. " " .. set.name .. " |" end
print(head .. " training | log_prob | sample |")
print("|---|" .. ("---|"):rep(#sets + 3))
for _, flow in ipairs(flows) do
  local label, preset, change = unpack(flow)
  local line, seconds, evaluated, sampled = "| " .. label .. " |", 0, nil, nil
  for k, set in ipairs(sets) do
    local o = { dim = set.train.cols, hidden = k < 3 and {64, 64} or {32, 32}, layers = k < 3 and 5 or 3, standardize = true }
    if change then change(o) end
    local f = nfc.compile(nfc.presets[preset](o))
    local begin = now()
    f:train(set.train, set.options)
    if k == 1 then seconds = (now() - begin) / 1e9 end
    line = line .. string.format(" %.2f |", f:loss(set.test))
    if k == 1 then
      local x = nfc.data.checkerboard { n = ROWS, seed = 3 }
      evaluated, sampled = time(function() f:log_prob(x) end), time(function() f:sample(ROWS) end)
    end
  end
  print(line .. string.format(" %.2g s | %.0f ns | %.0f ns |", seconds, evaluated, sampled))
end
