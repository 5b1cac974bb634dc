-- Files: what is written is whole, what cannot be written is told, and nothing is read that would hang.
local support = require "support"

local points = support.root .. "/models/points.lua"
local dir = support.directory()
local weights = dir .. "/run/weights.safetensors"

describe("files", function()
  setup(function()
    assert.equal(0, (support.command("train " .. points .. " --steps 20 -o " .. dir .. "/run")))
  end)

  it("tells every result that standard output did not take", function()
    local script = support.write(dir .. "/print.lua", "print(1)")
    local leave = support.write(dir .. "/leave.lua", "print(1) os.exit(0)")
    local model = support.write(dir .. "/small.lua",
      "return model { name = 'small', dim = 1, flow = { leaky_relu {} }, data = interval { n = 8 }, train = { steps = 2 } }")
    local commands = { "--help", "--version", "help", "repl " .. script, "repl " .. leave, "inspect " .. points, "compile " .. points .. " -o " .. dir .. "/c", "test-gradients " .. model,
      "eval " .. points .. " -w " .. weights, "sample -n 2 " .. points .. " -w " .. weights,
      "sample -n 100000 " .. points .. " -w " .. weights, "sample --usage", "sample --version" }
    for _, name in ipairs { "compile", "train", "sample", "eval", "inspect", "bench", "repl", "test-gradients" } do
      commands[#commands + 1] = name .. " --help"
    end
    for i, command in ipairs(commands) do
      for _, to in ipairs { ">/dev/full", ">&-" } do
        local code, _, err = support.command(command .. " " .. to)
        assert.equal(74, code, command .. to)
        assert.is_truthy(err:find("^nfc: cannot write to standard output: [^\n]+\n$"), command .. to .. ": " .. err)
      end
      local run = dir .. "/o" .. i
      local code = support.run(string.format("{ sleep 0.1; %s %s; echo $? >%s; } | true", support.nfc, command, run))
      assert.equal(0, code)
      assert.equal("74\n", support.read(run), command)
    end
    for i, to in ipairs { "/dev/full", "&-" } do -- what was trained is kept
      local run = dir .. "/full" .. i
      assert.equal(74, (support.command("train " .. model .. " -o " .. run .. " >" .. to)))
      assert.is_true(support.exists(run .. "/weights.safetensors"))
      assert.is_truthy(support.read(run .. "/log.csv"):find "^step,[%w_,]+\n[%d,.-]+\n") -- nothing of the report in it
    end
    local code, _, err = support.command("bench --rows 1 " .. model .. " >/dev/full")
    assert.equal(74, code)
    assert.is_truthy(err:find "^nfc: cannot write to standard output[^\n]*\n$")
    assert.equal(65, (support.command("eval " .. dir .. "/small.lua -w " .. weights .. " >/dev/full")))
  end)
end)
