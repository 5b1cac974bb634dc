-- Files: what is written is whole, what cannot be written is told, and nothing is read that would hang.
-- guarded: nothing here depends on how well kernels are optimised.
local nfc = require "nfc"
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
      "export " .. points .. " -w " .. weights .. " --to zuko -o " .. dir .. "/points.pt", "sample -n 100000 " .. points .. " -w " .. weights, "sample --usage", "sample --version",
      "plot " .. dir .. "/run --only loss" }
    for _, name in ipairs { "compile", "train", "sample", "eval", "inspect", "import", "export", "bench", "repl", "test-gradients", "plot" } do
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

  -- Runs nfc in a folder; one line of error.
  local function run(status, pattern, command, before)
    local code, out, err = support.run(string.format("cd %s; %s timeout 60 %s %s", dir, before or "", support.nfc, command))
    assert.equal(status, code, command .. "\n" .. err)
    if status ~= 0 then assert.is_truthy(err:find("^[^\n]*" .. pattern .. "[^\n]*\n$"), command .. ": " .. err) end
    return out
  end
  local function sh(command) return (select(2, support.run("cd " .. dir .. "; " .. command))) end

  it("never waits for a pipe that nobody writes to, nor takes a device for a file", function()
    sh "mkfifo pipe pipe.csv pipe.npy pipe.safetensors pipe.lua; mkdir folder.csv"
    run(65, "a pipe that nobody writes to", "eval " .. points .. " -w " .. weights .. " -d pipe.csv")
    run(65, "a pipe that nobody writes to", "train " .. points .. " --steps 2 -o r -d pipe.npy")
    run(65, "a pipe that nobody writes to", "sample " .. points .. " -w pipe.safetensors")
    run(65, "a pipe that nobody writes to", "inspect pipe.lua")
    for _, device in ipairs { "/dev/zero", "/dev/null", "/dev/tty" } do
      local status = device == "/dev/tty" and "(device|No such device)" or "it is a device"
      local code, _, err = support.command("sample " .. points .. " -w " .. device)
      assert.is_true(code == 65 or code == 74, err)
      if device ~= "/dev/tty" then assert.is_truthy(err:find(status), err) end
      assert.is_true(({ [65] = true, [74] = true })[(support.command("inspect " .. device))])
      assert.is_true(({ [65] = true, [74] = true })[(support.command("eval " .. points .. " -w " .. weights .. " -d " .. device))])
    end
    run(74, "is a directory", "eval " .. points .. " -w " .. weights .. " -d folder.csv")
    run(74, "is a directory", "sample " .. points .. " -w folder.csv")
    run(74, "is a directory", "inspect folder.csv")
  end)

  it("reads pipes that somebody writes to, late or in pieces, and standard input by any of its names", function()
    support.write(dir .. "/x.csv", "0.5,1\n-0.25,0.125\n3,-1\n")
    local eval = "eval " .. points .. " -w " .. weights .. " -d "
    local expected = run(0, nil, eval .. "x.csv")
    assert.equal(expected, run(0, nil, eval .. "pipe.csv", "cat x.csv >pipe.csv &"))
    assert.equal(expected, run(0, nil, eval .. "pipe.csv", "{ sleep 0.3; head -c 9 x.csv; sleep 0.1; tail -c +10 x.csv; } >pipe.csv &"))
    assert.equal(expected, run(0, nil, eval .. "pipe.csv", "{ sleep 0.3; cat x.csv >pipe.csv; } &"))
    for _, name in ipairs { "-", "/dev/stdin", "/dev/fd/0" } do
      assert.equal(expected, run(0, nil, eval .. name .. " <x.csv"), name)
      assert.equal(expected, run(0, nil, eval .. name, "{ head -c 3 x.csv; sleep 0.1; tail -c +4 x.csv; } |"), name)
    end
    support.write(dir .. "/substitution", support.nfc .. " sample " .. points .. " -n 3 -w <(cat " .. weights .. ") | "
      .. support.nfc .. " " .. eval .. "/dev/fd/3 3< <(cat x.csv) -w <(sleep 0.2; cat " .. weights .. ")")
    assert.equal(expected, sh "bash substitution")
  end)

  it("writes to devices and descriptors as they are", function()
    local sample = "sample " .. points .. " -n 3 --seed 1 -w " .. weights
    local expected = run(0, nil, sample)
    assert.equal(expected, run(0, nil, sample .. " -o /dev/stdout"))
    assert.equal(expected, run(0, nil, sample .. " -o /dev/fd/3 3>&1"))
    run(0, nil, sample .. " -o /dev/stdout >stdout.csv")
    assert.equal(expected, support.read(dir .. "/stdout.csv"))
    run(0, nil, sample .. " -o /dev/null")
    run(74, "No space left", sample .. " -o /dev/full")
    assert.equal("crw-crw-", sh "stat -c %A /dev/null | cut -c 1-4 && stat -c %A /dev/full | cut -c 1-4":gsub("\n", ""))
    run(74, "Broken pipe", sample .. " -o pipe.csv")
    assert.equal(expected, run(0, nil, sample .. " -o pipe.csv && wait", "cat pipe.csv & sleep 0.2;"))
    run(74, "a directory", sample .. " -o folder.csv")
    sh "ln -s folder.csv link_to_folder.csv"
    run(74, "a directory", sample .. " -o link_to_folder.csv")
    sh "mkdir text; echo 1,2 >text/d.txt"
    local elsewhere = "/dev/.." .. sh "pwd":gsub("\n", "") .. "/text/"
    run(64, "data files that are written end in .npy, .csv or .tsv", sample .. " -o " .. elsewhere .. "x.txt")
    run(64, "data files end in .npy, .csv or .tsv", "eval " .. points .. " -w " .. weights .. " -d " .. elsewhere .. "d.txt")
    sh "echo 0.1,0.2 >two.csv; echo 0.3,0.4 >>two.csv"
    local eval = "eval " .. points .. " -w " .. weights .. " -d two.csv -o "
    local densities = run(0, nil, eval .. "-")
    assert.equal(2, select(2, densities:gsub("\n", "")))
    for _, to in ipairs { "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1" } do assert.equal(densities, run(0, nil, eval .. to), to) end
  end)

  it("writes samples block by block, as if at once", function()
    local n = 2 * 65536 + 3
    local model = support.write(dir .. "/given.lua", "return model { name = 'given', dim = 2, context = 1, flow = { coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } } } }")
    local flow = nfc.compile(model)
    for i = 0, flow.n_params - 1 do flow.params[i] = math.sin(i) end
    flow:save(dir .. "/given.safetensors")
    local rows = {}
    for i = 1, n do rows[i] = { math.sin(i) } end
    local context = nfc.matrix(rows)
    context:write(dir .. "/context.npy")
    local x = flow:sample(n, { seed = 3, first = 5, context = context })
    for i = 1, n do rows[i] = { x[i][1], x[i][2], context[i][1] } end
    local lp = flow:log_prob(rows)
    local command = "sample given.lua -w given.safetensors --seed 3 --first 5 -n " .. n .. " --context "
    run(0, nil, command .. "context.npy -o blocks.npy")
    run(0, nil, command .. "context.npy --log-prob -o blocks.csv")
    run(0, nil, command .. "context.npy -o printed.tsv")
    local blocks, text, printed = nfc.data.npy { dir .. "/blocks.npy", type = "float" }, nfc.data.csv { dir .. "/blocks.csv", type = "float" }, run(0, nil, command .. "context.npy")
    assert.is_true(#blocks == n and #text == n)
    for i = 1, n do
      for j = 1, 2 do assert.is_true(x[i][j] == blocks[i][j] and x[i][j] == text[i][j]) end
      assert.is_true(lp[i][1] == text[i][3])
    end
    assert.equal(printed, (support.read(dir .. "/printed.tsv"):gsub("\t", ",")))
    local one = flow:sample(n, { seed = 3, first = 5, context = { { 0.5 } } })
    run(0, nil, command .. "0.5 -o blocks.npy")
    blocks = nfc.data.npy { dir .. "/blocks.npy", type = "float" }
    for i = 1, n, 97 do assert.equal(one[i][2], blocks[i][2]) end
    run(0, nil, "sample given.lua -w given.safetensors --context 1 -n 0 -o none.npy")
    assert.is_truthy(support.read(dir .. "/none.npy"):find("'shape': (0, 2)", 1, true))
  end)

  it("tells of a file that would be larger than the system allows, and leaves nothing of it", function()
    sh "mkdir small; for f in c h json; do echo old >small/points.$f; done"
    for _, command in ipairs { "sample " .. points .. " -n 9000 -w " .. weights .. " -o small/x.csv", "compile " .. points .. " -o small", "compile " .. points .. " -o small/new/folder", "train " .. points .. " --steps 100 --lr 1e-2 -o small/run",
                               "sample " .. points .. " -n 9000 -w " .. weights .. " >small/taken" } do
      run(74, "File too large", command, "ulimit -f 2;")
      assert.equal("points.c\npoints.h\npoints.json\n", sh "rm -f small/taken; rm -rf small/run/log.csv small/run/run.json small/run/*.lua; rmdir small/run 2>/dev/null; ls -A small", command)
      assert.equal("old\nold\nold\n", sh "cat small/*")
    end
  end)

  it("follows no link in a folder that others can write to, and keeps permissions", function()
    local sample = "sample " .. points .. " -n 3 --seed 1 -w " .. weights .. " -o "
    local expected = run(0, nil, "sample " .. points .. " -n 3 --seed 1 -w " .. weights)
    sh "mkdir shared own; chmod 1777 shared; chmod 755 own; for d in shared own; do echo mine >$d.victim; ln -s ../$d.victim $d/x.csv; done"
    run(0, nil, sample .. "shared/x.csv")
    assert.equal("mine\n", support.read(dir .. "/shared.victim"))
    assert.equal(expected, support.read(dir .. "/shared/x.csv"))
    run(0, nil, sample .. "own/x.csv")
    assert.equal(expected, support.read(dir .. "/own.victim"))
    assert.equal("../own.victim\n", sh "readlink own/x.csv")
    sh "ln -s nowhere.csv own/dangling.csv; ln -s loop.csv own/loop.csv"
    run(0, nil, sample .. "own/dangling.csv")
    assert.equal(expected, support.read(dir .. "/own/nowhere.csv"))
    run(0, nil, sample .. "own/loop.csv")
    run(0, nil, sample .. "own/umask.csv", "umask 027;")
    assert.equal("640\n", sh "stat -c %a own/umask.csv")
    sh "chmod 600 own/umask.csv"
    run(0, nil, sample .. "own/umask.csv")
    assert.equal("600\n", sh "stat -c %a own/umask.csv")
    local name = string.rep("x", 250) .. ".csv" -- as long as names may be
    run(0, nil, sample .. "own/" .. name)
    assert.equal(expected, support.read(dir .. "/own/" .. name))
    assert.equal("", sh "find . -name '*.tmp'")
    if sh "id -u" == "0\n" then -- links of somebody else to folders: in a folder that they can write to, they are none of ours
      sh "mkdir open closed private; chmod 1777 open; chmod 755 closed; for d in open closed; do ln -s ../private $d/out; ln -s ../private $d/mine; chown -h 65534 $d/out; done; ln -s open/out through"
      for _, to in ipairs { "open/out", "open/out/below", "open/../open/out/", "through" } do
        run(74, "a link of somebody else", "compile " .. points .. " -o " .. to)
        run(74, "a link of somebody else", "train " .. points .. " --steps 1 -o " .. to .. (to:find "/$" and "" or "/run"))
        run(74, "symbolic links", sample .. to .. "/x.csv")
      end
      run(74, "a link of somebody else", "train " .. points .. " --steps 1 -o open/out")
      sh "mkdir work; chmod 1777 work; ln -s ../private work/runs; chown -h 65534 work/runs"
      run(74, "a link of somebody else", "train " .. points .. " --steps 1", "cd work;")
      assert.equal("", sh "ls -A private")
      for _, to in ipairs { "open/mine", "closed/out", "closed/mine" } do
        run(0, nil, "compile " .. points .. " -o " .. to)
        run(0, nil, "train " .. points .. " --steps 1 -o " .. to .. "/run --force")
        run(0, nil, sample .. to .. "/x.csv")
      end
      assert.equal("points.c points.h points.json run x.csv", (sh "ls private":gsub("\n", " "):gsub(" $", "")))
    end
    if sh "id -u" == "0\n" and support.run "command -v setpriv" == 0 then
      sh "chmod 777 own; cp own/umask.csv own/locked.csv; chmod 444 own/locked.csv; chown 65534 own/locked.csv; chmod a+rx . .."
      run(74, "Permission denied", sample .. "own/locked.csv", "setpriv --reuid 65534 --clear-groups")
      assert.equal("444\n", sh "stat -c %a own/locked.csv")
    end
  end)
end)
