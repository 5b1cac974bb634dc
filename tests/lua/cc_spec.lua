-- The cc tier: whose files it loads, and what it leaves behind.
-- guarded: nothing here depends on how well kernels are optimised.
local support = require "support"

local dir = support.directory()
support.write(dir .. "/m.lua", [[return model { name = "m", dim = 2, flow = { leaky_relu {} },
  data = points { n = 64, seed = 1 }, train = { steps = 3 } }]])
support.write(dir .. "/hang", "#!/bin/sh\ncase \"$*\" in *--version*) echo 1 ;; *) touch $TMPDIR/x; mkdir $TMPDIR/y; touch $TMPDIR/y/z; sleep 99999 & sleep 99999 ;; esac\n")
support.write(dir .. "/mute", "#!/bin/sh\nsleep 99998\n")
support.write(dir .. "/bad", "#!/bin/sh\nexec cc -Dfloat=strange -I/nonexistent -Wall \"$@\"\n")
support.run("cd " .. dir .. "; chmod +x hang mute bad; mkdir tmp 'with space'; printf '#!/bin/sh\nexec cc \"$@\"\n' >'with space/cc'; chmod +x with*/cc")
local fault = support.nfc:gsub("nfc$", "tests/fault.so")

local count = 0
local function sh(command) return (select(2, support.run("cd " .. dir .. "; " .. command))) end
-- Trains in the cc tier; returns the weights and what was said. It goes on without a compiler, whatever happens.
local function train(environment, umask)
  count = count + 1
  local code, _, err = support.run(string.format("cd %s; TMPDIR=%s/tmp; XDG_CACHE_HOME=%s/cache; export TMPDIR XDG_CACHE_HOME; %s timeout 100 env %s %s train m.lua --jit cc -o r%d", dir, dir, dir,
    umask or "", environment or "", support.nfc, count))
  assert.equal(0, code, err)
  assert.equal("", sh "ls -A tmp")
  return support.read(dir .. "/r" .. count .. "/weights.safetensors"), err
end
local function said(pattern, environment)
  local _, err = train(environment)
  err = err:gsub("step [^\n]*\n", "") -- where this machine has so much to do that a step is told of
  assert.is_truthy(err:find("^nfc: [^\n]*" .. pattern .. "[^\n]*; going on without it\n$"), err)
end
-- Processes whose command line says so.
local function running(what) return sh("cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' ' ' | grep -c '[s]leep " .. what .. "'") end

describe("the cc tier", function()
  it("loads what the user made and nobody else could change", function()
    local first, err = train()
    assert.equal("", err)
    assert.equal("700\n", sh "stat -c %a cache/nfc")
    assert.equal("600\n600\n", sh "stat -c %a cache/nfc/*.so")
    assert.equal(first, (train()))
    for _, command in ipairs { "chmod 666", "chmod 620", "chown 65534", "ln -f cache/nfc/*.so -t .; true" } do
      local before = sh "ls -i cache/nfc"
      sh(command .. " cache/nfc/*.so")
      assert.equal(first, (train()))
      assert.is_true(before ~= sh "ls -i cache/nfc", command) -- made anew
      assert.equal("600 0\n600 0\n", sh "stat -c '%a %u' cache/nfc/*.so":gsub(sh "id -u":sub(1, -2) .. "\n", "0\n"))
    end
    sh "mkdir away; for f in cache/nfc/*.so; do mv $f away/; ln -s $PWD/away/${f##*/} $f; done"
    assert.equal(first, (train()))
    assert.equal("0\n", sh "find cache/nfc -type l | wc -l")
    for _, mode in ipairs { "chmod 777", "chmod 770", "chown 65534" } do
      sh(mode .. " cache/nfc")
      said(mode:find "chmod" and "others can write" or "another user")
      sh "chown $(id -u) cache/nfc; chmod 700 cache/nfc"
    end
    sh "mv cache/nfc real; ln -s ../real cache/nfc"
    said "cannot use the folder"
    sh "rm cache/nfc; mv real cache/nfc"
    assert.equal(first, (train(nil, "umask 000;")))
    assert.equal("700\n600\n", sh "stat -c %a cache/nfc cache/nfc/*.so | sort -ur")
  end)

  it("takes a compiler with arguments, with blanks in its path, and quotes its error", function()
    assert.equal("", (select(2, train "NFC_CC='cc -O3 -funroll-loops'")))
    assert.equal("", (select(2, train "NFC_CC='nice -n 1 env A=1 cc -O1'")))
    assert.equal("", (select(2, train("NFC_CC='" .. dir .. "/with space/cc'"))))
    said("error: unknown type name", "NFC_CC=" .. dir .. "/bad")
    said("no C compiler '/no/such/cc %-O2' to run", "NFC_CC='/no/such/cc -O2'")
    said("no C compiler 'false' to run", "NFC_CC=false")
    said("error: unrecognized command%-line option", "NFC_CC='cc -fno-such-flag'")
    local flags = sh(string.format("XDG_CACHE_HOME=%s/other NFC_CC='strace -f -qq -e trace=execve -o log cc -O3' TMPDIR=%s/tmp %s train m.lua --jit cc -o flags; cat log", dir,
                                   dir, support.nfc))
    if flags:find "execve" then assert.is_truthy(flags:find '"%-O3", "%-march=native", .*"%-o"') end
  end)

  it("ends a compiler that hangs, with all that it has started", function()
    said("did not end within its time", "LD_PRELOAD=" .. fault .. " ASAN_OPTIONS=verify_asan_link_order=0 NFC_CLOCK=100 NFC_CC=" .. dir .. "/hang")
    assert.equal("0\n", running "99999")
    said("did not say its version", "LD_PRELOAD=" .. fault .. " ASAN_OPTIONS=verify_asan_link_order=0 NFC_CLOCK=100 NFC_CC=" .. dir .. "/mute")
    assert.equal("0\n", running "99998")
  end)

  it("leaves nothing behind when a signal ends it", function()
    for signal, status in pairs { INT = 130, TERM = 143, HUP = 129 } do
      local code = support.run(string.format([[cd %s; TMPDIR=%s/tmp XDG_CACHE_HOME=%s/fresh NFC_CC=%s/hang sh -c 'exec %s train m.lua --jit cc -o signal' & pid=$!
        for i in $(seq 500); do ls tmp/*/y/z >/dev/null 2>&1 && break; sleep 0.02; done; kill -%s $pid; wait $pid]], dir, dir, dir, dir, support.nfc, signal))
      assert.equal(status, code, signal)
      assert.equal("", sh "ls -A tmp")
      assert.equal("0\n", running "99999")
    end
  end)

  it("goes on where there is no room or no right", function()
    said("temporary folder in /nonexistent", "TMPDIR=/nonexistent")
    said("HOME is not set", "HOME= XDG_CACHE_HOME=relative")
    said("cannot make the directory", "XDG_CACHE_HOME=/proc/none")
    sh "rm -rf long; mkdir -p long"
    local long = dir .. "/long/" .. string.rep("x", 200) .. "/" .. string.rep("y", 200)
    assert.equal("", (select(2, train("XDG_CACHE_HOME=" .. long))))
    assert.equal("2\n", sh("ls " .. long .. "/nfc/*.so | wc -l"))
    sh("mkdir -p " .. long .. "/tmp")
    assert.equal("", (select(2, train("XDG_CACHE_HOME=" .. dir .. "/another TMPDIR=" .. long .. "/tmp"))))
  end)
end)
