-- slow: compilers at their best
-- Protects: no call of the shipped C takes more stack than its header says, which is at most 16 KB.
local support = require "support"

-- Functions of a printed file, by name: the names that each mentions.
local function functions_of(text)
  local body = {}
  for name, inside in text:gmatch "\n[%a][^\n;={}]-([%w_]+)%([^;{}]-%)\n?%s*(%b{})" do body[name] = inside end
  for name, of in text:gmatch "\nEACH%(([%w_]+), ([%w_]+)%)" do body[name] = of end
  local calls = {}
  for name, inside in pairs(body) do
    calls[name] = {}
    for word in inside:gmatch "[%w_]+" do
      if body[word] and word ~= name then calls[name][word] = true end
    end
  end
  return calls
end

-- Bytes of the deepest chain of calls from a function on; frame: of each function, 0 where it is part of others.
local function deepest(name, calls, frame, known)
  if not known[name] then
    local below = 0
    for called in pairs(calls[name]) do below = math.max(below, deepest(called, calls, frame, known)) end
    known[name] = below + (frame[name] or 0)
  end
  return known[name]
end

local function most_stack(file, calls)
  local frame, known, most = {}, {}, 0
  for line in io.lines(file) do
    local name, bytes = line:match "([%w_]+)[%w_.]*\t(%d+)"
    frame[name] = math.max(frame[name] or 0, tonumber(bytes))
  end
  for name in pairs(calls) do most = math.max(most, deepest(name, calls, frame, known)) end
  return most
end

describe("the stack of the shipped C", function()
  local full = support.all_compilers
  local models = { "models/points float", "models/points double", "models/maf float", "bench/models/maf6 float", "models/uniform double",
                   full and "models/maf double", full and "models/planar double", full and "models/points_spline float", full and "models/points_spline double",
                   full and "models/conditional double", full and "bench/models/maf6 double", full and "bench/models/spline6 float", full and "bench/models/spline6 double" }
  local forms = { "gcc -O2 -march=native", "clang -O3 -march=native", full and "gcc -O1 -march=native", full and "gcc -O3 -march=native", full and "clang -O1 -march=native", full and "clang -O2" }
  for _, at in ipairs(models) do
    it("of " .. at, function()
      local dir = support.directory()
      local model, name, precision = at:match "^(%S*/([%w_]+)) (%w+)$"
      assert.equal(0, (support.command(string.format("compile %s/%s.lua --precision %s -o %s", support.root, model, precision, dir))))
      local said = tonumber(support.read(dir .. "/" .. name .. ".h"):match "_STACK (%d+)")
      local calls = functions_of(support.read(dir .. "/" .. name .. ".c"))
      assert.is_true(said <= 16384)
      assert.is_truthy(calls[name .. "_log_prob"])
      local commands = {}
      for i, form in ipairs(forms) do
        commands[i] = string.format("cd %s && %s -std=c99 -fstack-usage -c %s.c -o %d.o", dir, form, name, i)
      end
      support.run_all(commands)
      for i, form in ipairs(forms) do
        local most = most_stack(string.format("%s/%d.su", dir, i), calls)
        assert.is_true(most > 100 and most <= said, form .. ": " .. most)
      end
    end)
  end
end)
