-- nfc doctor: what it says is there is there, and what is missing has its price and its remedy.
local support = require "support"

local dir = support.directory()
local function doctor(environment) return support.command("doctor", environment) end

describe("nfc doctor", function()
  it("finds what this machine has", function()
    for _, first in ipairs { true, false } do
      local code, out, err = doctor("XDG_CACHE_HOME=" .. dir)
      assert.equal(0, code, err)
      assert.equal("", err)
      assert.is_truthy(out:find "nfc +%d+%.%d+%.%d+\n")
      assert.is_truthy(out:find "threads +%d+;")
      assert.is_truthy(out:find "libtcc +compiles in this process, in %d[%d.]* ms\nkernels +%w+\n", out)
      assert.is_truthy(out:find(first and "C compiler +compiles, in %d" or "C compiler +compiles, and its cache"), out)
    end
  end)

  it("says what is missing, what that costs and how to get it", function()
    local code, out, err = doctor("PATH=/nowhere NFC_CC=/none")
    assert.equal(0, code, err)
    assert.is_truthy(out:find("\nC compiler  missing: there is no C compiler '/none' to run (NFC_CC names another)\n            without it ", 1, true), out)
    assert.is_truthy(out:find("\n            apt install gcc libc6-dev", 1, true))
    assert.is_truthy(out:find("\ngnuplot     missing: no folder of PATH has it\n            without it nothing is drawn\n            apt install gnuplot-nox\n", 1, true))
    support.write(dir .. "/gnuplot", "")
    assert.is_truthy(select(2, doctor("PATH=/nowhere:" .. dir .. " NFC_CC=/none")):find("gnuplot     missing", 1, true)) -- it is no program
    support.run("chmod +x " .. dir .. "/gnuplot")
    assert.is_truthy(select(2, doctor("PATH=/nowhere:" .. dir .. " NFC_CC=/none")):find("gnuplot     " .. dir .. "/gnuplot\n", 1, true))
    support.run(string.format("mkdir -m 777 %s/open %s/open/nfc; chmod 777 %s/open/nfc", dir, dir, dir))
    assert.is_truthy(select(2, doctor("XDG_CACHE_HOME=" .. dir .. "/open")):find("C compiler  missing: the folder [^\n]* is not used for compiled models: others can write to it\n"))
  end)

  it("takes nothing", function()
    assert.equal(64, (support.command "doctor models/points.lua"))
    assert.equal(64, (support.command "doctor --limits off"))
  end)
end)
