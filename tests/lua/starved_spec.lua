-- Where memory runs out the command ends with status 71 and a line, Lua gets an error, and nothing half done is left: one
-- failure at every place of ours that allocates, by tests/check/starve.c. tests/check/test_memory.c does the same in C.
-- guarded: as that one.
local support = require "support"

local dir, full = support.directory(), os.getenv "NFC_FULL"
local starved = support.nfc:gsub("nfc$", "tests/nfc_starved")
local MOST = full and 1000 or 24 -- places of a command that are tried, about
support.write(dir .. "/m.lua", [[return model { name = "m", dim = 2, flow = { leaky_relu {}, coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } } },
  data = csv "x.csv", train = { steps = 3 } }]])
support.write(dir .. "/x.csv", "1,2\n3,4\n0.5,-1\n")

local function sh(command) return support.run("cd " .. dir .. "; " .. command) end

-- Starves the command at the first call of a place; its status and messages, or nil where it does not come by.
local function starve(command, site)
  local code, _, err = sh(string.format("rm -rf seen out; mkdir out; NFC_STARVE='%d 1' NFC_STARVED=$PWD/seen %s %s >text", site, starved, command))
  if support.exists(dir .. "/seen") then return code, err end
  assert.equal(0, code, err)
end

describe("memory that runs out:", function()
  sh("mkdir out; " .. starved .. " train m.lua -o w; cp w/weights.safetensors w.safetensors")

  for _, command in ipairs { "inspect m.lua", "compile m.lua -w w.safetensors -o out/g", "compile m.lua --entries inverse_vjp,log_prob_vjp -o out/g",
                             "train m.lua -o out/r", "sample m.lua -w w.safetensors -n 3 --layers -o out/y.csv",
                             "eval m.lua -w w.safetensors -o out/lp.npy", "test-gradients m.lua", "bench m.lua --rows 16 --json",
                             "import " .. support.root .. "/tests/reference/import/zuko_nsf_one.pt -f -o out/i",
                             "import " .. support.root .. "/tests/reference/import/zuko_maf_one.npz -f -o out/i",
                             "export m.lua -w w.safetensors --to npz -o out/m.npz", "export m.lua -w w.safetensors --to zuko -o out/m.pt",
                             "plot w --only loss,density" } do
    it(command, function()
      local sites = 0
      while sites < 1000 and starve(command, sites) do sites = sites + 8 end -- places are numbered in the order they are come by
      local tried, step = 0, math.max(1, math.floor(sites / MOST))
      for site = 0, sites - 1, step do
        local code, err = starve(command, site)
        if code then
          tried = tried + 1
          local what = string.format("%s, place %d: %s", command, site, err)
          if code == 0 then
            -- without the C compiler's tier; a log that could not begin before the weights were saved
            assert.is_true(command:find "^bench" ~= nil or support.read(dir .. "/out/r/log.csv"):find "\n3,[^\n]+\n$" ~= nil, what)
          else
            assert.equal(71, code, what)
            assert.is_truthy(err:find "^nfc: [^\n]*no memory[^\n]*\n$", what)
          end
          assert.equal("", (select(2, sh "find . -name '*.tmp' -o -name .lock -o -type d -empty -path './out/r'")), what)
          if err:find "the best weights are in" then assert.is_true(support.exists(dir .. "/out/r/weights.safetensors")) end
        end
      end
      assert.is_true(tried >= (full and 40 or 10), tried)
      assert.equal(0, (sh("rm -rf out; mkdir out; " .. starved .. " " .. command)))
    end)
  end

  if not starved:find "sanitize" then -- whose shadow has no limits
    it("what the system has, in libtcc too", function()
      local lack = 0
      for kb = 6500, 12000, 250 do
        local code, _, err = sh("ulimit -v " .. kb .. "; " .. support.nfc .. " inspect " .. support.root .. "/models/points.lua")
        assert.is_true(code == 0 or code == 71 or err:find "shared librar" ~= nil, kb .. ": " .. code .. " " .. err)
        lack = lack + (code == 71 and 1 or 0)
      end
      assert.is_true(lack > 0)
    end)
  end

  it("Lua gets an error, and goes on", function()
    support.write(dir .. "/go.lua", [[
      local ffi = require "ffi"
      ffi.cdef "void starve(long site, long call); bool starved(void); long starve_sites(void);"
      local C = ffi.C
      local function work()
        local flow = nfc.compile "m.lua"
        local x = nfc.data.csv { "x.csv", standardize = true }
        flow:train(x, { steps = 2, valid = 0.4, on_step = function() flow:sample(2) end })
        flow:save "out/w.safetensors"
        flow:load "out/w.safetensors"
        flow:emit "out/g"
        return flow:log_prob(x):write "out/lp.csv", nfc.coupling, flow:inverse(flow:forward(x)), flow:score(x)
      end
      work()
      local tried, sites = 0, tonumber(C.starve_sites())
      for site = 0, sites - 1, math.max(1, math.floor(sites / tonumber(arg[1]))) do
        C.starve(site, 1)
        local ok, message = pcall(work)
        if C.starved() then
          assert(not ok and message:find "no memory", string.format("place %d: %s", site, tostring(message)))
          tried = tried + 1
        else
          assert(ok, message)
        end
        C.starve(-1, 0)
        work()
        collectgarbage()
      end
      print(tried)]])
    local code, out, err = sh("mkdir -p out; " .. starved .. " repl go.lua " .. MOST)
    assert.equal(0, code, err)
    assert.is_true(tonumber(out) >= (full and 80 or 15), out)
  end)
end)
