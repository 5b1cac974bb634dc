-- Run directories: locked, never lost, and replaced only by something better.
-- guarded: nothing here depends on how well kernels are optimised.
local support = require "support"

local points = support.root .. "/models/points.lua"
local dir = support.directory()
local endless = support.write(dir .. "/endless.lua", (support.read(points):gsub("patience = %d+", "patience = 0")))

local function sh(command) return (select(2, support.run("cd " .. dir .. "; " .. command))) end
local function nfc(command) return support.run("cd " .. dir .. "; " .. support.nfc .. " " .. command) end
local function train(arguments) return nfc("train " .. points .. " --steps 20 " .. arguments) end
local function weights(run) return support.read(dir .. "/" .. run .. "/weights.safetensors") end

-- Starts an endless training, runs the command, then sends the signal; its exit status, and what the command said.
local function while_training(run, command, signal)
  local script = string.format([[cd %s; sh -c 'exec %s train %s --steps 1000000000 -o %s' >out 2>&1 & pid=$!
    for i in $(seq 500); do test -e %s/log.csv && break; sleep 0.02; done
    sleep 0.2; %s
    kill -%s $pid; wait $pid; exit $?]], dir, support.nfc, endless, run, run, command, signal)
  local code, out, err = support.run(script)
  return code, out .. err
end

describe("a run directory", function()
  it("that is finished stays, a default name takes the next free one", function()
    assert.equal(0, (train ""))
    local code, out, err = train "--seed 1"
    assert.equal(0, code)
    assert.is_truthy(out:find("\nruns/points-2/weights.safetensors\n", 1, true))
    assert.is_truthy(err:find("runs/points-2", 1, true))
    assert.is_true(weights "runs/points" ~= weights "runs/points-2")
    assert.equal("points\npoints-2\n", sh "ls -A runs")
    assert.equal("checkpoint.safetensors\nlatents.safetensors\nlog.csv\npoints.lua\nrun.json\nweights.safetensors\n", sh "ls -A runs/points-2")
    assert.equal(support.read(points), support.read(dir .. "/runs/points-2/points.lua"))
    assert.equal(0, (nfc("sample -n 2 " .. points))) -- runs/points
    assert.equal(0, (nfc("eval " .. points)))
  end)

  it("that is named is refused where it is finished, but for --force", function()
    assert.equal(0, (train "-o a"))
    local before = weights "a"
    local code, _, err = train "-o a --seed 1"
    assert.equal(74, code)
    assert.is_truthy(err:find "^nfc: a holds a finished run: %-%-force replaces it[^\n]*\n$")
    assert.equal(before, weights "a")
    assert.equal(0, (train "-o a --seed 1 --force"))
    assert.is_true(before ~= weights "a")
    before = weights "runs/points"
    assert.equal(0, (train "--seed 5 --force"))
    assert.is_true(before ~= weights "runs/points")
    assert.equal(0, (train "-o b/c/d/"))
    assert.is_true(support.exists(dir .. "/b/c/d/weights.safetensors"))
  end)

  it("belongs to one training at a time", function()
    for signal, status in pairs { INT = 130, TERM = 143, HUP = 129, KILL = 137 } do
      local second = string.format("%s train %s --steps 3 -o %s; echo status $?; %s train %s --steps 3 -o %s --force; echo status $?",
        support.nfc, points, signal, support.nfc, points, signal)
      local code, out = while_training(signal, second, signal)
      assert.equal(status, code, signal)
      assert.equal("status 74\nstatus 74\n", out:match "^[^n]*", out)
      assert.equal(2, select(2, out:gsub("nfc: " .. signal .. " is in use by another training\n", "")))
      if signal ~= "KILL" then
        assert.equal(0, (nfc("sample -n 2 " .. endless .. " -w " .. signal .. "/weights.safetensors")))
        local last = support.read(dir .. "/" .. signal .. "/log.csv"):match "\n(%d+)[^\n]*\n$"
        if signal ~= "HUP" then assert.equal(support.read(dir .. "/out"):match "(%d+) steps in", last) end
        assert.equal("checkpoint.safetensors\nendless.lua\nlatents.safetensors\nlog.csv\nrun.json\nweights.safetensors\n", sh("ls -A " .. signal))
      else -- the lock went with the process
        assert.equal(0, (train("-o " .. signal)))
      end
    end
  end)

  it("is shared out to trainings that start together", function()
    local code, out = support.run(string.format("mkdir %s/race; cd %s/race; for i in 1 2 3 4 5 6; do %s train %s --steps 50 & done; wait; "
      .. "cat runs/*/weights.safetensors | wc -c; ls -A runs runs/*", dir, dir, support.nfc, points))
    assert.equal(0, code)
    for i = 1, 6 do assert.is_truthy(out:find("runs/points" .. (i > 1 and "-" .. i or "") .. "/weights.safetensors\n", 1, true)) end
    assert.is_nil(out:find "%.lock")
  end)

  it("keeps SIGHUP ignored under nohup", function()
    local code = while_training("nohup", "true", "INT")
    assert.equal(130, code)
    local _, out = support.run(string.format([[cd %s; nohup sh -c 'exec %s train %s --steps 1000000000 -o hup' >/dev/null 2>&1 & pid=$!
      for i in $(seq 500); do test -e hup/log.csv && break; sleep 0.02; done; sleep 0.2; kill -HUP $pid; sleep 0.2; kill -0 $pid && echo alive; kill -TERM $pid; wait $pid; echo $?]],
      dir, support.nfc, endless))
    assert.equal("alive\n143\n", out)
  end)

  it("holds what it held when a training fails at its first step, and nothing when it held nothing", function()
    support.write(dir .. "/wild.csv", "1,2\n1e30,1\n3,4\n")
    assert.equal(0, (train "-o good"))
    local before = sh "cd good; ls -A; cat *"
    for _, force in ipairs { "", " --force" } do
      local code, _, err = train("-o good -d wild.csv" .. force)
      assert.equal(force == "" and 74 or 65, code)
      if force ~= "" then assert.is_truthy(err:find("former weights stay in good/weights.safetensors", 1, true)) end
      assert.equal(before, sh "cd good; ls -A; cat *")
    end
    for _, data in ipairs { "wild.csv", "missing.csv", "wild.lua" } do
      assert.is_true((train("-o none//of/these/ -d " .. data)) > 0)
      assert.is_false(support.exists(dir .. "/none"))
    end
    sh "mkdir -p empty fresh"
    assert.equal(65, (train "-o empty -d wild.csv"))
    assert.equal(65, (train "-o empty/and/below -d wild.csv"))
    assert.equal("empty\n", sh "ls -d empty; ls -A empty") -- which was there
    assert.equal(65, (support.run("cd " .. dir .. "/fresh; " .. support.nfc .. " train " .. points .. " -d ../wild.csv")))
    assert.equal("fresh\n", sh "ls -d fresh; ls -A fresh") -- nor runs
    sh "mkdir -p was/empty"
    assert.equal(65, (train "-o new/../was/empty/below -d wild.csv")) -- what the path crosses on the way was there
    assert.equal(65, (train "-o new/./other -d wild.csv"))
    assert.equal("was/empty\n", sh "ls -d was/empty; ls -A was/empty/below 2>/dev/null")
  end)

  it("has the last step in its log, whatever ended the training", function()
    local model = support.write(dir .. "/patience.lua", [[return model { name = "patience", dim = 1, flow = { leaky_relu {} },
      data = interval { n = 64, low = -1, high = 1 }, train = { steps = 100000, patience = 777, optimizer = adamw { lr = 0.3 } } }]])
    local _, out = nfc("train " .. model .. " -o early")
    assert.is_truthy(out:find "patience ran out")
    assert.equal(out:match "(%d+) steps in", support.read(dir .. "/early/log.csv"):match "\n(%d+)[^\n]*\n$")
    assert.equal(0, (nfc("train " .. model .. " --steps 0 -o nothing")))
    assert.equal("step,loss,valid_loss,lr,seconds\n", support.read(dir .. "/nothing/log.csv"))
  end)

  it("holds what others put there: a log, data of that name, another model", function()
    for i, name in ipairs { "log.csv", "points.lua" } do
      sh("mkdir -p held/" .. i .. "; echo 1,2 >held/" .. i .. "/" .. name)
      for _, data in ipairs { "", " -d held/" .. i .. "/" .. name } do
        local code, _, err = train("-o held/" .. i .. data)
        assert.equal(74, code)
        assert.equal("nfc: held/" .. i .. " holds another log.csv or model: --force replaces it, -o RUN names another place\n", err)
      end
      assert.equal(name .. "\n1,2\n", sh("cd held/" .. i .. "; ls -A; cat *"))
      assert.equal(0, (train("--force -o held/" .. i)))
    end
    sh "mkdir mine; echo 77 >mine/.lock; mkfifo mine/pipe; mkdir piped-lock; mkfifo piped-lock/.lock; mkdir linked; touch linked/a; ln linked/a linked/.lock"
    for _, at in ipairs { "mine", "piped-lock", "linked" } do -- a file that is called so, but no lock of ours
      for _, force in ipairs { "", " --force" } do
        local code, _, err = train("-o " .. at .. force)
        assert.equal(74, code)
        assert.equal("nfc: cannot use " .. at .. ": its file .lock is no lock of a training; -o RUN names another place\n", err)
      end
    end
    assert.equal("77\n", sh "cat mine/.lock; ls piped-lock/.lock linked/.lock >/dev/null")
    sh("mkdir same; cp " .. points .. " same; echo 5 >same/other.csv")
    assert.equal(0, (train "-o same"))
    sh("mkdir log; cp " .. points .. " log/log.csv") -- the model itself
    assert.equal(74, (nfc "train log/log.csv --steps 2 -o log"))
  end)

  it("keeps nothing of a training that a signal ended before its first step", function()
    sh "mkfifo data.csv"
    for i, signal in ipairs { "INT", "TERM", "HUP" } do
      local _, out = support.run(string.format([[cd %s; sh -c 'exec %s train %s -d data.csv -o early%d' & pid=$!
        for i in $(seq 100); do test -e early%d/.lock && break; sleep 0.02; done; ls -A early%d; kill -%s $pid; wait $pid; ls -d early%d]],
        dir, support.nfc, points, i, i, i, signal, i))
      assert.equal(".lock\n", out)
    end
  end)

  it("takes a model from a pipe, and leaves one alone that lies in it", function()
    local code, _, err = support.run(string.format("cd %s; cat %s | %s train - --steps 3 -o piped; cat piped/points.lua | cmp - %s", dir, points, support.nfc, points))
    assert.equal(0, code, err)
    sh("mkdir own; cp " .. points .. " own/real.lua; cd own; ln -s real.lua m.lua")
    assert.equal(0, (support.run(string.format("cd %s/own; %s train m.lua --steps 3 -o .", dir, support.nfc))))
    assert.equal("real.lua\n", sh "readlink own/m.lua")
  end)

  it("holds a copy of the model that still finds its data", function()
    sh "mkdir -p far/data"
    support.write(dir .. "/far/data/x.csv", "1,2\n3,4\n0.5,-1\n2,3\n")
    support.write(dir .. "/far/m.lua", 'return model { name = "m", dim = 2, flow = { leaky_relu {} }, data = csv "data/x.csv", train = { steps = 3 } }')
    assert.equal(0, (nfc "train far/m.lua -o near"))
    local _, out = nfc "eval near/m.lua -w near/weights.safetensors"
    assert.is_truthy(out:find("of 4 rows", 1, true))
    assert.equal(out, sh(string.format("cd near; %s eval m.lua -w weights.safetensors", support.nfc)))
    assert.equal(0, (nfc("train near/m.lua -o nearer; cd nearer; " .. support.nfc .. " eval m.lua -w weights.safetensors")))
    assert.equal(0, (nfc "train near/m.lua -o near --resume --steps 5"))
    assert.equal(0, (nfc "train far/m.lua -o near --resume --steps 7"))
    support.write(dir .. "/far/data/x.csv", "1,2\n3,secret\n")
    local code, _, err = nfc "eval near/m.lua -w near/weights.safetensors"
    assert.equal(65, code)
    assert.is_nil(err:find "secret") -- it is not in the model's folder any more
    for _, text in ipairs { "", "{", "[]", '{"file":7}', ("["):rep(60000) } do -- which is none
      support.write(dir .. "/near/run.json", text)
      code, _, err = nfc "eval near/m.lua -w near/weights.safetensors"
      assert.equal(74, code)
      assert.equal("nfc: cannot read near/data/x.csv: No such file or directory\n", err)
    end
  end)
end)
