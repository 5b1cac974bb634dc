-- slow: builds the fuzzers with clang and runs each for about ten seconds.
-- Protects: no bytes that claim to be .csv, .npy, .safetensors, an archive of another library or a description crash, leak, hang or end in anything but a
-- result or one printable line; what is read and written again is the same. See tests/fuzz/README.md.
local support = require "support"
local RUNS = { csv = 500000, npy = 1500000, safetensors = 700000, import = 300000, description = 800 }

describe("fuzzing", function()
  for _, target in ipairs { "csv", "npy", "safetensors", "import", "description" } do
    it(target .. " finds nothing", function()
      local how = RUNS[target] .. " 1" -- in the full tier minutes, from a seed that the day gives and a failure tells
      if os.getenv "NFC_FULL" then how = "120s " .. os.date "%y%m%d" end
      local status, out, err = support.run(string.format("%s/tests/fuzz/run %s %s", support.root, target, how))
      assert.equal(0, status, out .. err)
      assert.truthy(out:find "%d+ executions from seed", out)
    end)
  end
end)
