-- compare.lua - runs `nfc bench` of two trees side by side and compares; see bench/compare.
local here, there, pairs_wanted = arg[1], arg[2], tonumber(arg[3])
local models = { unpack(arg, 4) }
local trees = { here, there }

local function read(path)
  local f = assert(io.open(path))
  local text = f:read "*a"
  f:close()
  return text
end

local function words(command)
  local f = io.popen(command)
  local text = f:read "*a"
  f:close()
  return text
end

local processors = tonumber(words "nproc")
local pin = processors > 1 and words "command -v taskset" ~= ""
local out = os.tmpname()

-- Runs a command in both trees, at once where there are two processors; returns what each says.
local function both(command, turn)
  local parts = {}
  for i, tree in ipairs(trees) do
    local cpu = (i + turn) % 2
    parts[i] = string.format("(cd %s && %s%s) > %s.%d", tree, pin and "taskset -c " .. cpu .. " " or "", command, out, i)
  end
  local join = pin and " & " or " ; "
  assert(os.execute(parts[1] .. join .. parts[2] .. (pin and " ; wait" or "")) == 0, command)
  return read(out .. ".1"), read(out .. ".2")
end

-- The 97.5 % quantile of Student's t (Abramowitz & Stegun 26.7.5).
local function student(df)
  local z = 1.959964
  return z + (z ^ 3 + z) / (4 * df) + (5 * z ^ 5 + 16 * z ^ 3 + 3 * z) / (96 * df ^ 2)
end

local order, rows = {}, {}

local pair -- the one under way: of its runs the fastest counts, since what else a machine does only ever adds
local function note(key, which, us)
  if not rows[key] then
    rows[key] = { {}, {} }
    order[#order + 1] = key
  end
  local times = rows[key][which]
  times[pair] = math.min(times[pair] or us, us)
end

-- "entry": "...", "tier": "...", ..., "us": number
local function collect(model, which, json)
  for entry, tier, us in json:gmatch '"entry":%s*"(%w+[_%w]*)",%s*"tier":%s*"(%w+)".-"us":%s*([%d.e+-]+)' do
    note(string.format("%-13s %-3s %s", model, tier, entry), which, tonumber(us))
  end
end

-- The shipped C of the seed's model, as bench/peer/shipped.c times it.
local function shipped(turn)
  local build = [[mkdir -p build/bench && ./nfc compile models/points.lua -o build/bench > /dev/null &&
cc -O2 -march=native -Ibuild/bench ]] .. here .. [[/bench/peer/shipped.c build/bench/points.c -lm -o build/bench/shipped && build/bench/shipped]]
  local a, b = both("sh -c '" .. build:gsub("\n", " ") .. "'", turn)
  for which, text in ipairs { a, b } do
    for name, us in text:gmatch '"what": "([^"]+)", "us": ([%d.e+-]+)' do note("shipped C         " .. name, which, tonumber(us)) end
  end
end

local RUNS = 4 -- of each pair, half of them on either processor
for turn = 0, RUNS * pairs_wanted - 1 do
  pair = math.floor(turn / RUNS) + 1
  for _, model in ipairs(models) do
    local n = model:find "points" and 1024 or 256
    local a, b = both(string.format("./nfc bench %s/%s --rows %d --threads 1 --json", here, model, n), turn)
    collect(model:match "([%w_]+)%.lua$", 1, a)
    collect(model:match "([%w_]+)%.lua$", 2, b)
  end
  if #models > 1 then shipped(turn) end
end

print(string.format("%-30s %12s %12s  %s", "", "here, us", "there, us", "ratio, 95 % interval"))
for _, key in ipairs(order) do
  local a, b, n = rows[key][1], rows[key][2], #rows[key][1]
  local mean, var = 0, 0
  for i = 1, n do mean = mean + math.log(a[i] / b[i]) / n end
  for i = 1, n do var = var + (math.log(a[i] / b[i]) - mean) ^ 2 / math.max(n - 1, 1) end
  local half = n > 1 and student(n - 1) * math.sqrt(var / n) or 0
  table.sort(a)
  table.sort(b)
  print(string.format("%-30s %12.2f %12.2f  %.3f  %.3f .. %.3f", key, a[1], b[1], math.exp(mean), math.exp(mean - half),
                      math.exp(mean + half)))
end
os.execute(string.format("rm -f %s %s.1 %s.2", out, out, out))
