-- Protects: what is printed depends on the model, the options, the weights and the version of nfc alone - not on folders, names of files, the
-- environment, the locale, permissions, processors, what else the process did, or by which door nfc was asked. libnfc.so is asked by
-- install_spec, Python by python/tests/test_flow.py.
-- slow: numbers of what is compiled; the sanitizers see that code in other suites, and this one in tests/run full.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"

local dir = support.directory()
local names = { "points", "conditional" }
local options = "--entries forward,log_prob,sample,layers,loss,init,adamw,log_prob_vjp"
local suffixes = { ".c", ".h", ".json" }

local function weights(name) return string.format("%s/%s.safetensors", dir, name) end

-- What stands in a folder about a model.
local function printed(folder, name)
  local text = {}
  for i, suffix in ipairs(suffixes) do text[i] = support.read(folder .. "/" .. name .. suffix) end
  return table.concat(text)
end

describe("what is printed", function()
  local expected = {}
  setup(function()
    for _, name in ipairs(names) do
      local flow = nfc.compile(string.format("%s/models/%s.lua", support.root, name))
      flow:save(weights(name))
      local code, _, err = support.command(string.format("compile %s/models/%s.lua --weights %s %s -o %s/expected", support.root, name, weights(name), options, dir))
      assert.equal(0, code, err)
      expected[name] = printed(dir .. "/expected", name)
    end
    support.run(string.format("localedef -i de_DE -f UTF-8 %s/de_DE.UTF-8; mkdir '%s/a b' '%s/data'; cp -r %s/models %s/examples '%s/a b'; ln -s '%s/a b/models' %s/link",
                              dir, dir, dir, support.root, support.root, dir, dir, dir))
  end)

  local command = "%s compile %s%s.lua --weights %s %s -o %s"
  -- what is different: what stands before the command, and the folder of models as the command has it
  local root = support.root
  local ways = {
    { "in another folder", "cd '" .. dir .. "/a b' &&", "models/" },
    { "in the model's folder", "cd '" .. dir .. "/a b/models' &&", "" },
    { "through a link", "cd / &&", dir .. "/link/" },
    { "in a locale with commas", "LC_ALL=de_DE.UTF-8 LOCPATH=" .. dir, root .. "/models/" },
    { "in a locale that is not there", "LC_ALL=none LANG=de", root .. "/models/" },
    { "with no environment", "env -i", root .. "/models/" },
    { "for another user's environment", "HOME=/nonexistent TMPDIR=/nonexistent XDG_CACHE_HOME=/nonexistent TZ=Asia/Tokyo TERM=dumb NO_COLOR=1", root .. "/models/" },
    { "with another instruction set", "NFC_ISA=baseline", root .. "/models/" },
    { "with another compiler", "NFC_CC=false", root .. "/models/" },
    { "with other permissions", "umask 077;", root .. "/models/" },
    { "on one processor", "taskset -c 0", root .. "/models/" },
    { "with a small stack", "ulimit -s 1024;", root .. "/models/" },
  }
  for k, way in ipairs(ways) do
    it("does not depend on being asked " .. way[1], function()
      for _, name in ipairs(names) do
        local folder = string.format("%s/way %d", dir, k)
        local code, _, err = support.run(way[2] .. " " .. command:format(support.nfc, way[3], name, weights(name), options, "'" .. folder .. "'"))
        assert.equal(0, code, err)
        assert.is_true(expected[name] == printed(folder, name), name)
      end
    end)
  end

  local function emits(flow, name, what)
    local folder = string.format("%s/lua %s", dir, what)
    flow:emit(folder, { weights = true, entries = options:match "%s(.*)" })
    assert.is_true(expected[name] == printed(folder, name), name)
  end

  it("does not depend on what the process did before", function()
    finally(function() ffi.C.nf_use_threads(0) end)
    for k, name in ipairs(names) do
      local flow = nfc.compile(string.format("%s/models/%s.lua", root, name))
      flow:load(weights(name))
      emits(flow, name, "first")
      emits(flow, name, "again")
      ffi.C.nf_use_threads(k)
      local x = flow:sample(2000, { seed = k, context = flow.context > 0 and { { 0.5 } } or nil })
      if flow.context == 0 then flow:train(x, { steps = 5 }) end
      nfc.compile(nfc.presets.maf { dim = 5, layers = 2, hidden = { 17 } }):sample(10)
      flow:load(weights(name))
      emits(flow, name, "later")
      local other = nfc.compile(string.format("%s/models/%s.lua", root, name), { jit = "cc" })
      other:load(weights(name))
      emits(other, name, "cc")
    end
  end)

  it("is the model's, not the file's", function()
    local flow = {}
    for i = 1, 9 do
      flow[#flow + 1] = nfc.leaky_relu {}
      flow[#flow + 1] = nfc.coupling { mask = i % 2 == 1 and { 1, 0 } or { 0, 1 }, net = nfc.mlp { hidden = { 4 }, activation = "tanh" } }
    end
    local same = nfc.compile(nfc.model { name = "points", dim = 2, base = nfc.gaussian {}, flow = flow })
    same:load(weights "points")
    emits(same, "points", "parts")
  end)
end)
