-- Memory: under LeakSanitizer (the sanitize preset) every command gives back what it took, where it ends well and where it fails.
-- guarded: nothing here depends on how well kernels are optimised.
local support = require "support"

local points = support.root .. "/models/points.lua"
local dir = support.directory()

describe("leaks: none in", function()
  for _, case in ipairs {
    { 0, "train " .. points .. " --steps 20 -o r" }, { 74, "train " .. points .. " --steps 20 -o r" }, { 0, "train " .. points .. " --steps 20 --jit cc -o r2" },
    { 0, "compile " .. points .. " -w r/weights.safetensors -o g" }, { 0, "inspect " .. points }, { 0, "sample " .. points .. " -n 3 --layers -w r/weights.safetensors" },
    { 0, "eval " .. points .. " -w r/weights.safetensors -o lp.npy" }, { 0, "test-gradients " .. points }, { 74, "inspect none.lua" },
    { 0, "plot r" }, { 0, "plot r -t" }, { 65, "plot r -d lp.npy" }, { 64, "plot r --only none" }, { 74, "plot none" },
    { 0, "train " .. points .. " --steps 30 -o r --resume --plot" }, { 0, "repl -e \"plot.corner({ {1, 2}, {2, 3} }, { file = 'c.png' }) plot.hist { {1}, {2} }\"" },
    { 65, "eval " .. points .. " -w /dev/null" }, { 65, "train " .. points .. " -d lp.npy -o r3" }, { 65, "inspect bad.lua" },
  } do
    it(case[2]:gsub(support.root .. "/", ""), function()
      support.write(dir .. "/bad.lua", "return model { name = 'bad', dim = 2, flow = { leaky_relu {}, permute { { 3, 1 } } } }")
      local code, _, err = support.run("cd " .. dir .. "; ASAN_OPTIONS=detect_leaks=1:exitcode=23 " .. support.nfc .. " " .. case[2])
      assert.equal(case[1], code, err)
    end)
  end
end)
