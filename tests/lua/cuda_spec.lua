-- slow: models in C++ (all of them in the full tier), and by nvcc where it is
-- CUDA C. Protects: that what `nfc compile --target cuda` prints computes, in every entry point, what the shipped C computes,
-- rows with the same bits, and the same bits in whatever order blocks and threads run; that nvcc compiles it without a
-- warning; that what it cannot be printed for is told. The kernels run here as ordinary C++, by tests/gpu/emulated:
-- tests/gpu/prepare is for a machine with a GPU.
local support = require "support"

local full = support.all_compilers
local root = support.root

-- A folder for each of the models, PATH:PRECISION, with what tests/gpu/prepare writes.
local function prepared(models)
  local dir, folders = support.directory(), {}
  local code, _, err = support.run(string.format("NFC_BINARY=%s %s/tests/gpu/prepare %s %s", support.nfc, root, dir, table.concat(models, " ")))
  assert(code == 0, err)
  for folder in io.popen("ls -d " .. dir .. "/*/"):lines() do folders[#folders + 1] = { at = folder, name = folder:match "([%w_]+)_%a+/$" } end
  assert(#folders == #models)
  return folders
end

-- The command that makes FOLDER/driver, with kernels that are C++.
local function emulated(f)
  return string.format("cd %s && gcc -std=c99 -march=native -c %s_cpu.c -o cpu.o && g++ -x c++ -std=c++17 -march=native -ffp-contract=off -U_FORTIFY_SOURCE " ..
                       "-Wall -Wextra -Wno-unknown-pragmas -Wno-unused -Wno-unused-parameter -Werror -I%s/tests/gpu/emulated -I. '-DEMULATED=\"%s.cu\"' " ..
                       "-c ../driver.cu -o driver.o && g++ driver.o cpu.o -o driver", f.at, f.name, root, f.name)
end

local fused = os.execute "grep -qw fma /proc/cpuinfo" == 0 -- the shipped C has the multiply-adds that the device has

-- Compares all entry points for so many rows.
local function compare(f, rows)
  local code, out, err = support.run(f.at .. "driver " .. rows)
  assert(code == 0, out .. err)
  local lines = 0
  for entry, n, same in out:gmatch "%a+ +([%w_]+)[^\n]- (%d+) numbers, +(%d+) with the CPU's bits" do
    lines = lines + 1
    local of_rows = entry:find "forward$" or entry:find "inverse$" or entry == "layers" or entry:find "sample" or entry == "log_prob" or entry == "adamw"
    assert(not (fused and of_rows) or n == same, out)
  end
  assert(lines == 26, out)
end

describe("CUDA C, run as C++, computes what the shipped C computes:", function()
  local models, paths = {}, {}
  for path in io.popen("ls " .. root .. "/models/*.lua"):lines() do
    local name = path:match "([%w_]+)%.lua$"
    local quick = name == "points" or name == "points_spline" or name == "conditional"
    if (full or quick) and name ~= "digits" then paths[#paths + 1] = path end -- whose rows are too wide for inverse_vjp
  end
  for n, path in ipairs(paths) do
    for i, precision in ipairs { "float", "double" } do
      if full or i == 1 + n % 2 then models[#models + 1] = path .. ":" .. precision end
    end
  end
  it("models/", function()
    local folders, commands = prepared(models), {}
    for i, f in ipairs(folders) do commands[i] = emulated(f) end
    support.run_all(commands)
    for _, f in ipairs(folders) do compare(f, 70) end
  end)

  it("more rows than threads, and sums of more than warps", function()
    local f = prepared { root .. "/models/uniform.lua:float" }[1]
    support.run_all { emulated(f) }
    for _, rows in ipairs { 1, 32, 33, 270000 } do compare(f, rows) end
  end)
end)

describe("CUDA C", function()
  it("compiles by nvcc without a warning", function()
    if not full or support.run "command -v nvcc" ~= 0 then return end -- it takes minutes
    local models, commands = { root .. "/models/points.lua:float", root .. "/models/conditional.lua:double" }, {}
    for _, name in ipairs { "maf", "nsf", "custom_layer" } do models[#models + 1] = root .. "/models/" .. name .. ".lua:float" end
    for i, f in ipairs(prepared(models)) do
      commands[i] = string.format("cd %s && nvcc -arch=sm_90 -std=c++17 -O1 -Werror all-warnings -c %s.cu && nvcc -arch=sm_90 -std=c++17 -I. -Werror all-warnings -c ../driver.cu",
                                  f.at, f.name)
    end
    support.run_all(commands)
  end)

  it("has a header that is C", function()
    local f = prepared { root .. "/models/conditional.lua:float" }[1]
    support.write(f.at .. "use.c", '#include "conditional.h"\n#include "conditional.h"\ncudaError_t (*used)(const float *, size_t, const float *, const float *, float *, ' ..
                                   "double *, void *, cudaStream_t) = conditional_loss;\n")
    support.run_all { string.format("cd %s && gcc -std=c99 -Wall -Wextra -Wpedantic -Werror -I%s/tests/gpu/emulated -c use.c", f.at, root) }
  end)

  it("is called as docs/gpu.md shows", function()
    local dir = support.directory()
    assert.equal(0, (support.command("compile " .. root .. "/models/points.lua --target cuda -o " .. dir)))
    local weights = "extern \"C\" const float points_weights[POINTS_PARAMS] = {0.5f};\n"
    support.write(dir .. "/all.cpp", support.read(dir .. "/points.cu") .. weights .. support.read(root .. "/docs/gpu.md"):match "\n```c\n(.-)```\n")
    support.run_all { string.format("cd %s && g++ -std=c++17 -w -O1 -I%s/tests/gpu/emulated -I. all.cpp -o all && ./all | grep -q column:", dir, root) }
  end)

  it("is the same every time, and without what was not asked for", function()
    local dir, text = support.directory(), {}
    for i, flags in ipairs { "", "", "--inference", "--entries log_prob" } do
      local code, out = support.command(string.format("compile %s/models/points.lua --target cuda %s -o %s/%d", root, flags, dir, i))
      assert.equal(0, code)
      assert.equal(string.format("%s/%d/points.h %s/%d/points.cu %s/%d/points.json\n", dir, i, dir, i, dir, i), out)
      assert.is_false(support.exists(string.format("%s/%d/points.c", dir, i)))
      text[i] = support.read(string.format("%s/%d/points.cu", dir, i))
    end
    assert.equal(text[1], text[2])
    for i, names in ipairs { { "points_loss", "points_adamw", "points_init", "points_sample" }, {}, { "points_sample" }, {} } do
      for _, name in ipairs { "points_loss", "points_adamw", "points_init", "points_sample" } do
        local wanted = i == 2 or table.concat(names, " "):find(name, 1, true) ~= nil
        assert.equal(wanted, text[i]:find(name .. "(", 1, true) ~= nil, name .. " " .. i)
      end
      assert.is_truthy(text[i]:find("points_log_prob(", 1, true))
    end
  end)

  it("is refused where a row is too wide for a thread, or its name is a header's", function()
    local dir = support.directory()
    local code, out, err = support.command("compile " .. root .. "/models/digits.lua --precision double --target cuda -o " .. dir .. "/digits")
    assert.equal(65, code)
    assert.equal("", out)
    assert.is_truthy(err:find("digits.lua: score takes %d+ bytes for a row, most of them in autoregressive, and a thread of a GPU is given 16384: expected"))
    assert.equal(1, select(2, err:gsub("\n", "")))
    assert.is_false(support.exists(dir .. "/digits"))
    assert.equal(0, (support.command("compile " .. root .. "/models/digits.lua --precision double --target cuda --entries log_prob -o " .. dir .. "/digits")))
    local path = support.write(dir .. "/m.lua", 'return model { name = "cuda_runtime", dim = 1, flow = { leaky_relu {} } }')
    local code_of_name, _, said = support.command("compile " .. path .. " --target cuda -o " .. dir .. "/out")
    assert.equal(65, code_of_name)
    assert.is_truthy(said:find("cannot be called cuda_runtime,", 1, true))
  end)
end)
