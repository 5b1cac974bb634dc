-- Trainings that go on: whatever stopped them, they end as if nothing had, to the bit.
-- guarded: nothing here depends on how well kernels are optimised.
local support = require "support"

local dir = support.directory()
local fault = support.nfc:gsub("nfc$", "tests/fault.so")
local full = os.getenv "NFC_FULL" == "1"
local few = support.sanitized and not full

local function sh(command) return support.run("cd " .. dir .. "; " .. command) end
local function nfc(arguments) return sh(support.nfc .. " " .. arguments) end
local function read(path) return support.read(dir .. "/" .. path) end

-- What the log says but for the seconds, and but for the lines that a stop has added.
local function log(run)
  local lines = {}
  for step, rest in read(run .. "/log.csv"):gmatch "([%w_]+),([^\n]*),[%w.]+\n" do
    if step == "step" or tonumber(step) % 50 == 0 then lines[#lines + 1] = step .. "," .. rest end
  end
  return table.concat(lines, "\n")
end

-- Models that use all that a training keeps between steps: { name, what differs, train{} }.
local flow = "actnorm {}, coupling { mask = { 1, 0 }, net = mlp { hidden = { 16 } } }, standardize {}, coupling { mask = { 0, 1 }, net = mlp { hidden = { 16 } } }"
local cases = {
  { "rows", "", "steps = 6000, schedule = 'cosine', noise = 0.1" },
  { "batches", "", "steps = 9000, batch = 100, clip = 1, freeze = '1'" },
  { "validated", 'precision = "double",', "steps = 20000, batch = 64, valid = 0.2, patience = 1500, seed = 2" },
}
for _, case in ipairs(cases) do
  support.write(dir .. "/" .. case[1] .. ".lua", string.format(
    "return model { name = '%s', dim = 2, %s flow = { %s }, data = points { n = 1024, seed = 42, standardize = true }, train = { %s } }",
    case[1], case[2], flow, case[3]))
end

describe("a training", function()
  for at, case in ipairs(cases) do
    it("of " .. case[1] .. " that is killed at any moment goes on as if it had not been", function()
      local name = case[1]
      assert.equal(0, (nfc("train " .. name .. ".lua -o whole-" .. name)))
      local kills, run = 0, 0
      local seed = at
      while kills < (full and 34 or few and 2 or 5) do
        run = run + 1
        local tries = 0
        repeat
          tries = tries + 1
          seed = (seed * 16807) % 2147483647
          -- later on a busy machine
          local code = sh(string.format("timeout -s KILL %.3f %s train %s.lua -o cut-%s-%d --resume --checkpoint 0.01 >out 2>err",
            0.03 + 0.4 * seed / 2147483647 * (1 + tries / 20), support.nfc, name, name, run))
          local busy = read "err":find("is in use by another training", 1, true) -- the one that was killed has not quite gone
          assert.is_true(code == 0 or code == 137 or busy ~= nil, read "err")
          if code == 137 then kills = kills + 1 end
        until code == 0
        local cut = "cut-" .. name .. "-" .. run
        for _, file in ipairs { "weights", "latents" } do
          assert.equal(read("whole-" .. name .. "/" .. file .. ".safetensors"), read(cut .. "/" .. file .. ".safetensors"))
        end
        assert.equal(log("whole-" .. name), log(cut))
        assert.equal("", (select(2, sh("find " .. cut .. " -name .lock"))))
      end
    end)
  end

  it("goes on after Ctrl-C and SIGTERM, and for more steps", function()
    assert.equal(0, (nfc "train batches.lua -o long --steps 12000"))
    for i, signal in ipairs { "INT", "TERM" } do
      local code = sh("timeout -s " .. signal .. " 0.3 " .. support.nfc .. " train batches.lua --steps 1000000 --jit tcc -o stopped" .. i)
      assert.equal(124, code)
      local step = tonumber(read("stopped" .. i .. "/log.csv"):match "\n(%d+)[^\n]*\n$")
      if step < 12000 then
        assert.equal(0, (nfc("train batches.lua --resume --steps 12000 -o stopped" .. i)))
        assert.equal(read "long/weights.safetensors", read("stopped" .. i .. "/weights.safetensors"))
      end
    end
    assert.equal(0, (nfc "train batches.lua -o grown --steps 2000"))
    assert.equal(0, (nfc "train batches.lua -o grown --resume --steps 12000"))
    assert.equal(read "long/weights.safetensors", read "grown/weights.safetensors")
    assert.equal(read "long/latents.safetensors", read "grown/latents.safetensors")
    local code, out, err = nfc "train batches.lua -o grown --resume"
    assert.equal(0, code)
    assert.equal("nfc: grown: the training in it had ended; --steps N goes on\n", err)
    assert.is_truthy(out:find("12000 steps", 1, true))
    assert.equal(read "long/weights.safetensors", read "grown/weights.safetensors")
    assert.equal(read "long/latents.safetensors", read "grown/latents.safetensors")
  end)

  it("is refused other weights and another target than it was begun with", function()
    local function train(arguments, status)
      local code, _, err = nfc("train " .. arguments)
      assert.equal(status or 0, code, err)
      return err
    end
    train "batches.lua --steps 5 -o first"
    train "batches.lua --steps 6 -o second"
    train "batches.lua --steps 10 -w first/weights.safetensors -o warm"
    local begun = read "warm/weights.safetensors"
    assert.is_truthy(train("batches.lua --resume --steps 20 -w second/weights.safetensors -o warm", 64):find("was not begun with", 1, true))
    train("batches.lua --resume --steps 20 -w nothing.safetensors -o warm", 74)
    assert.is_truthy(train("batches.lua --resume --steps 20 -w first/weights.safetensors -o second", 64):find("was not begun with", 1, true))
    assert.equal(begun, read "warm/weights.safetensors")
    train "batches.lua --resume --steps 15 -o warm" -- what it was begun with is known
    train "batches.lua --resume --steps 20 -w first/weights.safetensors -o warm"
    train "batches.lua --steps 20 -w first/weights.safetensors -o warm-whole"
    assert.equal(read "warm-whole/weights.safetensors", read "warm/weights.safetensors")

    local function aim(density)
      support.write(dir .. "/aimed.lua", ("return model { name = 'aimed', dim = 1, context = 1, flow = { autoregressive { net = made { hidden = {} } } }, data = csv 'c.csv', " ..
        "train = { steps = 4, samples = 20, objective = 'reverse_kl' }, target = target { log_density = function(x, context) %s end } }"):format(density))
    end
    support.write(dir .. "/c.csv", "0,1\n0,2\n")
    for _, case in ipairs { -- { begun with, goes on with, the same }
      { "return -0.5 * sum(x * x * context)", "local y = x * x return -0.5 * sum(y * context) --[[ written otherwise ]]", true },
      { "return -0.5 * sum(x * x * context)", "return -0.5 * sum(x * x) * sum(context * context)" },
      { "return -0.5 * sum(x * x)", "return -0.50000000000000011 * sum(x * x)" },
      { "return where(sum(x) > 0, 0, -1)", "return where(sum(x) > 0, -1, 0)" },
    } do
      sh "rm -rf aimed"
      aim(case[1])
      train "aimed.lua -o aimed"
      aim(case[2])
      local err = train("aimed.lua --resume --steps 6 -o aimed", case[3] and 0 or 65)
      assert.equal(not case[3], err:find("the target is not that which aimed was begun with", 1, true) ~= nil, err)
    end
  end)

  it("goes on with the patience that was left", function()
    local _, out = nfc "train validated.lua -o patient"
    local steps = tonumber(out:match "(%d+) steps in [%d.]+ s %(patience ran out%)")
    assert.equal(0, (nfc("train validated.lua -o impatient --steps " .. steps - 700))) -- behind the best
    _, out = nfc "train validated.lua -o impatient --resume --steps 20000"
    assert.equal(steps, tonumber(out:match "(%d+) steps in [%d.]+ s %(patience ran out%)"))
    assert.equal(read "patient/weights.safetensors", read "impatient/weights.safetensors")
  end)

  it("keeps its place when the disk is full, and saves again when it is not", function()
    local more = 60000
    for _, first in ipairs { 1, 7, 20, 45 } do
      local _, _, err = sh(string.format([[rm -rf full seen
        ASAN_OPTIONS=$ASAN_OPTIONS:verify_asan_link_order=0 NFC_FAULT='write %d full12' NFC_FAULT_SEEN=$PWD/seen LD_PRELOAD=%s \
          %s train batches.lua -o full --checkpoint 0.01 --steps 1000000 --jit tcc >out & pid=$!
        for i in $(seq 500); do test -e seen && break; sleep 0.02; done; sleep 0.1; kill -KILL $pid; wait $pid]], first, fault, support.nfc))
      assert.is_true(support.exists(dir .. "/seen"))
      assert.is_truthy(err:find("No space left on device; training goes on\n", 1, true), err)
      assert.equal(0, (nfc("train batches.lua -o full --resume --steps " .. more)))
      if first == 1 then assert.equal(0, (nfc("train batches.lua -o whole-full --steps " .. more .. " --jit tcc"))) end
      assert.equal(read "whole-full/weights.safetensors", read "full/weights.safetensors")
    end
  end)

  it("that is killed at any moment on a disk that fills up and comes free goes on as if neither had been", function()
    local own = sh "mkdir small; unshare -m mount -t tmpfs none small" == 0 and "unshare -m" or "unshare -rm"
    if sh(own .. " mount -t tmpfs none small") ~= 0 then return pending "no file system can be mounted here" end
    local pauses, seed, most = {}, 7, full and 100 or few and 3 or 8
    for i = 1, full and 400 or 40 do
      seed = (seed * 16807) % 2147483647
      pauses[i] = ("%.3f"):format(0.05 + 0.4 * seed / 2147483647)
    end
    local steps = few and 20000 or 60000
    assert.equal(0, (nfc("train batches.lua -o whole-small --steps " .. steps)))
    support.write(dir .. "/fills", ([[
      mount -t tmpfs -o size=400k none small && cd small || exit 1
      while head -c 500000 /dev/zero >fill 2>/dev/null; sleep 0.03; rm fill; sleep 0.07; do :; done & filler=$!
      train() { $1 NFC train ../batches.lua --steps STEPS -o run --resume --checkpoint 0.01 >/dev/null 2>../error; status=$?
        cat ../error >>../full-errors
        grep -q 'log.csv: No space left on device$' ../error && said=1 # that lines of the log are lost
        return $status
      }
      kills=0 ends=0
      ended() { # a training to its end
        cmp run/weights.safetensors ../whole-small/weights.safetensors || exit 1
        ends=$((ends + 1))
        mkdir ../small-$ends
        test $said || cp run/log.csv ../small-$ends
        rm -r run
        said=
      }
      for pause in PAUSES; do
        test $kills -ge KILLS && break
        train "timeout -s KILL $pause"
        case $? in
        0) ended ;;
        137) kills=$((kills + 1)) ;;
        74) ;; # the disk was full when it ended, or the one that was killed has not quite gone
        *) exit 2 ;;
        esac
      done
      kill $filler
      rm -f fill
      train && ended
      echo $kills $ends]]):gsub("NFC", support.nfc):gsub("PAUSES", table.concat(pauses, " ")):gsub("KILLS", most):gsub("STEPS", steps))
    local code, out, err = sh(own .. " sh fills")
    assert.equal(0, code, err .. (support.exists(dir .. "/full-errors") and read "full-errors" or ""))
    local kills, ends = out:match "^(%d+) (%d+)\n$"
    assert.is_true(tonumber(kills) == most and tonumber(ends) >= 1, out)
    assert.is_truthy(read "full-errors":find "No space left on device", "the disk was never full: nothing is tested")
    local whole, logs = log "whole-small", 0
    for i = 1, ends do
      if support.exists(dir .. "/small-" .. i .. "/log.csv") then
        logs = logs + 1
        assert.is_true(whole == log("small-" .. i), "the log of training " .. i .. " lacks lines")
      end
    end
    assert.is_true(logs >= 1)
  end)

  it("goes on only as it was begun", function()
    assert.equal(0, (nfc "train rows.lua -o begun --steps 20"))
    assert.equal(0, (nfc "train batches.lua -o frozen --steps 20"))
    local before = select(2, sh "cat begun/*")
    support.write(dir .. "/other.csv", "1,2\n3,4\n5,7\n")
    support.write(dir .. "/wider.lua", (read("rows.lua"):gsub("16", "17")))
    support.write(dir .. "/torn", "")
    for _, case in ipairs {
      { "rows.lua -o begun --lr 0.1", 64, "nfc: begun was begun with lr 0.001 and cannot go on with 0.1: --force begins anew\n" },
      { "rows.lua -o begun --seed 9", 64, "nfc: begun was begun with seed 0 and cannot go on with 9: --force begins anew\n" },
      { "rows.lua -o begun --freeze 2", 64, "nfc: begun was begun with freeze nothing and cannot go on with 2: --force begins anew\n" },
      { "batches.lua -o frozen --freeze ''", 64, "nfc: frozen was begun with freeze 1 and cannot go on with nothing: --force begins anew\n" },
      { "rows.lua -o begun -d other.csv", 65, "the data are not those that begun was begun with: --force begins anew\n" },
      { "rows.lua -o begun --force", 64, "nfc: --resume goes on with a run, --force replaces it: expected one of them\n" },
      { "wider.lua -o begun", 65, "begun/checkpoint.safetensors holds the weights of another model than rows: 'flow 2 net 1 weight' is '16, 1' there, '17, 1' here\n" },
    } do
      local code, _, err = nfc("train --resume " .. case[1])
      assert.equal(case[2], code, err)
      if case[3]:find "another model" then assert.is_truthy(err:find("holds the weights of another model than rows", 1, true), err)
      else assert.equal(case[3], err) end
      assert.equal(before, select(2, sh "cat begun/*"))
    end
    assert.equal(0, (sh "mkdir old; cp begun/weights.safetensors old"))
    local code, _, err = nfc "train rows.lua -o old --resume"
    assert.equal(74, code)
    assert.equal("nfc: old holds weights, but no checkpoint to go on from: --force begins anew\n", err)
    assert.equal(0, (nfc "train rows.lua -o none --resume --steps 20")) -- nothing to go on with: it begins
    assert.equal(read "begun/weights.safetensors", read "none/weights.safetensors")
  end)

  it("quotes nothing of a file that a checkpoint names, which may be a stranger's", function()
    support.write(dir .. "/secret.csv", "1,2\n3,5\n4,4\n")
    assert.equal(0, (nfc "train rows.lua -o strange --steps 20 -d secret.csv"))
    support.write(dir .. "/secret.csv", "1,2\n3,secret\n")
    for data, quoted in pairs { [""] = false, [" -d secret.csv"] = true } do
      local code, _, err = nfc("train rows.lua -o strange --resume --steps 30" .. data)
      assert.equal(65, code)
      assert.equal(quoted, err:find("'secret'", 1, true) ~= nil, err)
    end
  end)

  it("is not gone on with from a checkpoint that is damaged", function()
    assert.equal(0, (nfc "train rows.lua -o sound --steps 20"))
    local text = read "sound/checkpoint.safetensors"
    local ffi = require "ffi"
    local function number(v) return (ffi.string(ffi.new("double[1]", v), 8)) end
    local bytes = 8 * 12 -- of where the training stands, which comes last
    assert.equal(number(20), text:sub(-bytes, -bytes + 7)) -- the steps done
    local function standing(i, v) return { text:sub(1, #text - bytes + 8 * i) .. number(v) .. text:sub(#text - bytes + 8 * i + 9), "tensor standing is damaged" } end
    local damaged = {}
    for _, case in ipairs { { 4, 0 / 0 }, { 4, -1 / 0 }, { 5, 0 / 0 }, { 6, 1 / 0 }, { 9, 1e300 }, { 10, 1 / 0 }, { 11, 1 / 0 } } do
      damaged[("with number %d that is %g"):format(case[1], case[2])] = standing(case[1], case[2])
    end
    local count = (#text - bytes - 8 - tonumber(ffi.cast("uint64_t *", text)[0])) / 4 / 4 -- floats of each vector: params, m, v, kept
    for _, case in ipairs { { 1, "params", 1 / 0 }, { 2, "m", 0 / 0 }, { 3, "v", -1 }, { 4, "kept", 0 / 0 } } do
      local at = #text - bytes - 4 * count * (5 - case[1]) + 4 * (count - 1) -- its last
      damaged[("with %s of %g"):format(case[2], case[3])] = { text:sub(1, at) .. ffi.string(ffi.new("float[1]", case[3]), 4) .. text:sub(at + 5), "tensor " .. case[2] .. " is damaged" }
    end
    for what, case in pairs {
      ["cut short"] = { text:sub(1, -9), "is cut short or damaged" },
      ["empty"] = { "", "is no .safetensors file, or cut short" },
      ["with half a step"] = standing(0, 20.5),
      ["without steps"] = standing(0, -1),
      ["with a name changed"] = { text:gsub('"kept"', '"kep7"'), "it has no tensor kept" },
      ["with another type"] = { text:gsub('"dtype":"F64"', '"dtype":"I64"'), "is no list of 12 doubles" },
      ["with a record that is none"] = { text:gsub('"note":"{', '"note":"['), "is damaged" },
      ["with weights for a checkpoint"] = { read "sound/weights.safetensors", "is no checkpoint of a training" },
    } do damaged[what] = case end
    for what, case in pairs(damaged) do
      sh "rm -rf hurt; cp -r sound hurt"
      support.write(dir .. "/hurt/checkpoint.safetensors", case[1])
      local code, _, err = nfc "train rows.lua -o hurt --resume --steps 30"
      assert.equal(65, code, what)
      assert.is_truthy(err:find(case[2], 1, true), what .. ": " .. err)
      assert.equal(1, select(2, err:gsub("\n", "")), err)
      assert.equal(read "sound/weights.safetensors", read "hurt/weights.safetensors")
    end
  end)

  it("goes on without the latents of earlier steps where these are lost", function()
    assert.equal(0, (nfc "train rows.lua -o known --steps 20"))
    local whole = read "known/latents.safetensors"
    for _, case in ipairs { { nil, "cannot read lost/latents.safetensors: No such file or directory" }, { "", "is no .safetensors file, or cut short" },
      { whole:sub(1, -9), "is cut short or damaged" }, { whole:gsub('"step"', '"pets"'), "has no tensor step" }, { whole:gsub('"F64"', '"I64"'), "are no latents of a training" },
      { whole:gsub("500,2", "250,4"), "are no latents of a training" }, { whole:gsub("500,2", "999,1"), "" }, { read "known/weights.safetensors", "has no tensor step" },
    } do
      sh "rm -rf lost; cp -r known lost; rm lost/latents.safetensors"
      if case[1] then support.write(dir .. "/lost/latents.safetensors", case[1]) end
      local code, _, err = nfc "train rows.lua -o lost --resume --steps 40"
      assert.equal(0, code)
      assert.is_truthy(err:find(case[2], 1, true), err)
      assert.is_truthy(err:find(": the picture of the training begins at step 20\n", 1, true), err)
      assert.equal(1, select(2, err:gsub("\n", "")), err)
      assert.is_truthy(read "lost/latents.safetensors":find('"shape":[2,500,2]', 1, true)) -- steps 32 and 40
    end
  end)

  it("says in run.json what it was begun with", function()
    assert.equal(0, (nfc "train validated.lua -o told --steps 20 --seed 18446744073709551615 --lr 0.25 --noise 0.05"))
    local text = read "told/run.json"
    for _, line in ipairs { '"model":\t"validated"', '"file":\t"/', '/validated.lua"', '"tier":\t"tcc"', '"lr":\t0.25', '"seed":\t"18446744073709551615"', '"valid":\t0.2', '"noise":\t0.05', '"freeze":\t""', '"batch":\t64' } do
      assert.is_truthy(text:find(line, 1, true), line)
    end
    assert.is_truthy(text:find '"data_hash":\t"%x+"')
    assert.equal(0, (nfc "train validated.lua -o told --resume --steps 25"))
  end)
end)
