-- slow: every call that can fail fails once, the first, the second, ...: nothing crashes, hangs or is left half written.
local support = require "support"

local dir = support.directory()
local nfc, fault = support.nfc, support.nfc:gsub("nfc$", "tests/fault.so")
support.write(dir .. "/m.lua", [[return model { name = "m", dim = 2, flow = { leaky_relu {} },
  data = csv "x.csv", train = { steps = 3 } }]])
support.write(dir .. "/x.csv", "1,2\n3,4\n0.5,-1\n")
local ENOENT, EINTR, EIO, ENOMEM, EACCES = 2, 4, 5, 12, 13

local function sh(command)
  local code, out, err = support.run("cd " .. dir .. "; " .. command)
  return out, code, err
end
sh("mkdir tmp keep; " .. nfc .. " train m.lua -o w; cp w/weights.safetensors w.safetensors; XDG_CACHE_HOME=$PWD/keep " .. nfc .. " train m.lua --jit cc -o w2")

-- Runs the command with the failure planted at k = 1, 2, ... until it is no longer reached; returns how many there were.
-- clean: what makes the folder as it is before each run; files: those it writes, with what may be in them.
local function plant(call, how, command, clean, files)
  for k = 1, 200 do
    local what = string.format("%s %d %s: %s", call, k, how, command)
    local _, code, err = sh(string.format("rm -f seen; %s; ASAN_OPTIONS=$ASAN_OPTIONS:verify_asan_link_order=0 NFC_FAULT='%s %d %s' NFC_FAULT_SEEN=$PWD/seen TMPDIR=$PWD/tmp timeout 60 env LD_PRELOAD=%s %s %s >out",
      clean, call, k, how, fault, nfc, command))
    assert.is_true(code == 0 or code == 74, what .. ": " .. code .. " " .. err)
    local _, lines = err:gsub("\n", "")
    assert.is_true(lines == 1 or code == 0 and lines == 0, what .. ": " .. err)
    if how == EINTR or how == "short" then assert.equal(0, code, what .. ": " .. err) end
    for path, allowed in pairs(files) do
      local text = support.exists(dir .. "/" .. path) and support.read(dir .. "/" .. path) or "absent"
      assert.is_true(allowed[text] or false, what .. ": " .. path)
      if code == 0 then assert.is_true(text ~= "absent" and text ~= "old", what .. ": " .. path) end
    end
    assert.equal("", (sh "find . -name '*.tmp' -o -name .lock"), what)
    if call ~= "open" then assert.equal("", (sh "ls -A tmp"), what) end -- a folder that cannot be opened cannot be emptied
    sh "rm -rf tmp/*"
    if not support.exists(dir .. "/seen") then return k - 1 end
  end
  error "never ends"
end

local function all(command, clean, paths, calls, absent)
  sh(clean .. "; " .. nfc .. " " .. command .. " >out")
  local files, reached = {}, {}
  for _, path in ipairs(paths) do
    files[path] = { [support.read(dir .. "/" .. path)] = true, old = true, absent = absent }
  end
  for _, case in ipairs(calls) do reached[case[1]] = (reached[case[1]] or 0) + plant(case[1], case[2], command, clean, files) end
  return reached
end

local writing = { { "write", EIO }, { "write", EINTR }, { "write", "short" }, { "write", "full" }, { "fsync", EIO }, { "close", EIO },
  { "close", EINTR }, { "rename", EACCES }, { "getrandom", EIO }, { "open", EACCES }, { "open", ENOENT }, { "read", EIO }, { "read", EINTR },
  { "read", "short" }, { "mkdir", EACCES } }

describe("a failure planted in:", function()
  it("compile leaves all three files as they were, or new", function()
    local reached = all("compile m.lua -o g", "rm -rf g; mkdir g; for f in h c json; do printf old >g/m.$f; done", { "g/m.h", "g/m.c", "g/m.json" },
      { { "renameat2", EIO }, unpack(writing) }, nil)
    assert.is_true(reached.renameat2 == 3 and reached.write >= 12 and reached.fsync == 6 and reached.open > 0 and reached.mkdir == 1)
  end)

  it("sample and eval leave no file half written", function()
    for _, command in ipairs { "sample m.lua -n 5 -w w.safetensors -o o.csv", "sample m.lua -n 5 -w w.safetensors -o o.npy",
                               "eval m.lua -w w.safetensors -o o.csv" } do
      local reached = all(command, "rm -f o.*", { command:match "o%.%a+$" }, writing, true)
      assert.is_true(reached.write >= 4 and reached.fsync == 2 and reached.rename >= 1 and reached.read >= 3)
    end
  end)

  it("train leaves the weights that were there, or new ones", function()
    local clean = "rm -rf r; mkdir r; printf old >r/weights.safetensors; printf old >r/m.lua"
    local reached = all("train m.lua --force -o r", clean, { "r/weights.safetensors", "r/m.lua" },
      { { "flock", 38 }, { "renameat2", EIO }, unpack(writing) }, nil)
    assert.same({ 5, 1, 1 }, { reached.rename, reached.renameat2, reached.flock })
    assert.is_true(reached.write >= 12 and reached.fsync >= 6)
  end)

  it("the cc tier costs only time", function()
    local clean = "rm -rf r cache; cp -a keep cache"
    local calls = { { "dlopen", EIO }, { "memfd_create", ENOMEM }, { "posix_spawnp", ENOENT }, { "posix_spawnp", 11 }, { "write", EIO }, { "read", EIO },
      { "mkdir", EACCES }, { "open", EACCES }, { "getrandom", EIO }, { "close", EIO } }
    local reached = all("train m.lua --jit cc -o r", clean .. "; export XDG_CACHE_HOME=$PWD/cache", { "r/weights.safetensors" }, calls, true)
    assert.is_true(reached.dlopen >= 2 and reached.memfd_create == 2 and reached.posix_spawnp == 2)
    reached = all("train m.lua --jit cc -o r", "rm -rf r cache; export XDG_CACHE_HOME=$PWD/cache", { "r/weights.safetensors" },
      { { "posix_spawnp", 11 }, { "dlopen", EIO }, { "rename", EIO }, { "mkdir", EACCES } }, true)
    assert.is_true(reached.posix_spawnp == 3 and reached.rename >= 2)
  end)

  it("a training that is killed leaves the weights of its last save, whole", function()
    local out = sh(string.format([[rm -rf r; sed 's/steps = 3/steps = 1000000000/' m.lua >long.lua
      LD_PRELOAD=%s ASAN_OPTIONS=verify_asan_link_order=0 NFC_CLOCK=100 %s train long.lua -o r >/dev/null 2>&1 & pid=$!
      for i in $(seq 500); do test -e r/weights.safetensors && break; sleep 0.02; done; sleep 0.5; kill -KILL $pid; wait $pid
      %s sample long.lua -n 2 -w r/weights.safetensors | wc -l; tail -c 1 r/log.csv | od -An -c; ls -A r]], fault, nfc, nfc))
    assert.is_truthy(out:find "^2\n", out) -- saved while it trained
  end)
end)
