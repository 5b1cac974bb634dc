-- Processes that mpirun has started: whatever their number, a training has the bits of one alone, and so have samples and densities; what
-- goes wrong in one of them ends all, in one line. tests/check/test_ranks.c has the sums themselves.
-- guarded: nothing here depends on how well kernels are optimised.
local library = require "nfc"
local support = require "support"

local dir = support.directory()
local mpi = support.mpirun
local function sh(command) return support.run("cd " .. dir .. "; " .. support.mpi .. command) end
local function nfc(arguments) return sh(support.nfc .. " " .. arguments) end
local function read(path) return support.read(dir .. "/" .. path) end

-- Runs a command; fails unless it ends with this status, and says, beside what mpirun does, these lines alone.
local function run(status, command, lines)
  local code, out, err = sh(command)
  assert.equal(status, code, command .. "\n" .. out .. err)
  if lines then
    local said = {}
    for line in err:gmatch "[^\n]+" do
      if line:find "^nfc" or line:find "^rank " then said[#said + 1] = line end
    end
    assert.equal(lines, table.concat(said, "\n"))
  end
  return out, err
end

local function same(a, b, files)
  for _, file in ipairs(files or { "weights.safetensors" }) do assert.is_true(read(a .. "/" .. file) == read(b .. "/" .. file), b .. "/" .. file) end
end

-- A wide model, whose gradients go from rank to rank; and a narrow one with all that a training keeps, and context.
support.write(dir .. "/wide.lua", [[return model { name = "wide", dim = 2, flow = {
  actnorm {}, coupling { mask = { 1, 0 }, net = mlp { hidden = { 80, 70 } } }, autoregressive { net = made { hidden = { 70, 70 } } } },
  data = points { n = 2000, seed = 42, standardize = true }, train = { steps = 12, batch = 600, valid = 0.2, clip = 1 } }]])
support.write(dir .. "/given.lua", [[return model { name = "given", dim = 2, context = 1, precision = "double", flow = {
  standardize {}, coupling { mask = { 1, 0 }, net = mlp { hidden = { 8 } } }, leaky_relu {}, coupling { mask = { 0, 1 }, net = mlp { hidden = { 8 } } } },
  data = csv "x.csv", train = { steps = 60, schedule = "cosine", noise = 0.1, ema = 0.9 } }]])
local rows = {}
for i = 1, 1500 do rows[i] = ("%.9g,%.9g,%.9g"):format(math.sin(i * i), math.cos(1.7 * i) + 2 * math.sin(i), i / 1500) end
support.write(dir .. "/x.csv", table.concat(rows, "\n") .. "\n")
support.write(dir .. "/context.csv", table.concat(rows, "\n", 1, 101):gsub("[^\n]*,([^,\n]*)", "%1") .. "\n")

local function likelihood(of) return tonumber(select(2, nfc("eval wide.lua -w " .. of .. "/weights.safetensors")):match "^%S+") end

describe("mpirun", function()
  it("has the weights of one process, for any number of ranks and threads", function()
    run(0, support.nfc .. " train wide.lua -o alone")
    for _, ranks in ipairs { 2, 3, 4, 8 } do
      local out = run(0, mpi(ranks, ("train wide.lua -o wide-%d --threads %d"):format(ranks, ranks % 2 + 1)), ranks == 8 and
        "nfc: 3 of 8 ranks have nothing to do: the rows of a step make 5 chunks" or "")
      assert.equal(1, select(2, out:gsub("12 steps", ""))) -- rank 0 alone reports
      same("alone", "wide-" .. ranks, { "weights.safetensors", "latents.safetensors", "wide.lua", "run.json" })
    end
    run(0, support.nfc .. " train given.lua -o given")
    for _, ranks in ipairs { 1, 4 } do
      run(0, mpi(ranks, "train given.lua --quiet -o given-" .. ranks))
      same("given", "given-" .. ranks, { "weights.safetensors", "latents.safetensors" })
    end
  end)

  it("adds up by an allreduce where that is asked for, with the same weights to rounding", function()
    for _, ranks in ipairs { 2, 3, 12 } do
      run(0, mpi(ranks, ("train wide.lua --reduce fast -o fast-%d"):format(ranks)), ranks == 12 and
        "nfc: 2 of 12 ranks have nothing to do: the rows of a step make 10 tiles" or "")
      assert.is_false(read "alone/weights.safetensors" == read("fast-" .. ranks .. "/weights.safetensors"))
      support.near(likelihood("fast-" .. ranks), likelihood "alone", 1e-5)
    end
    run(0, support.nfc .. " train wide.lua --batch 0 -o all") -- rows that are kept in tiles, and statistics of them all
    run(0, mpi(3, "train wide.lua --batch 0 --reduce fast -o fast-all"), "")
    support.near(likelihood "fast-all", likelihood "all", 1e-5)
    run(64, support.nfc .. " train wide.lua --resume -o fast-2 --reduce exact",
      "nfc: fast-2 was begun with reduce fast and cannot go on with exact: --force begins anew")
    run(0, mpi(2, "train wide.lua --resume -o fast-2 --steps 14"), "")
  end)

  it("shares the rows that are drawn towards a target", function()
    support.write(dir .. "/aim.lua", [[return model { name = "aim", dim = 2, flow = { coupling { mask = { 1, 0 }, net = mlp { hidden = { 80, 70 } } }, reverse {} },
      target = target { log_density = function(x) return -sum(square(x - 1)) end }, train = { steps = 12, samples = 500, objective = "forward_kl", replay = 1 } }]])
    for _, how in ipairs { "", " --objective fisher", " --objective reverse_kl --replay 0" } do
      run(0, support.nfc .. " train aim.lua --force -o aimed" .. how)
      run(0, mpi(3, "train aim.lua --force -o aimed-3" .. how))
      same("aimed", "aimed-3")
    end
    run(0, mpi(2, "train aim.lua --force --steps 7 -o aimed-2"))
    run(0, mpi(3, "train aim.lua --resume --steps 12 -o aimed-2"))
    run(0, support.nfc .. " train aim.lua --force -o aimed")
    same("aimed", "aimed-2")
    support.write(dir .. "/lost.lua", (read "aim.lua":gsub("return %-sum%b()", "return log(-1 - sum(square(x)))")))
    local _, err = run(65, mpi(3, "train lost.lua -o lost"), "")
    assert.equal(1, select(2, err:gsub("the target's log%-density of row 1 that the flow draws is NaN, expected a number or %-inf\n", "")))
  end)

  it("reads files between the ranks, and has the bits and the words of one process", function()
    local w, few, x = { "a,b,w" }, { {}, {} }, library.data.points { n = 900, seed = 1 }
    for i = 1, 900 do
      w[i + 1] = ("%.17g,%.17g,%d"):format(x[i][1], x[i][2], (i < 400 or i % 3 == 0) and 0 or i % 7)
      local part = few[i < 20 and 1 or 2]
      part[#part + 1] = ("%.17g,%.17g"):format(x[i][1], x[i][2])
    end
    support.write(dir .. "/w.csv", table.concat(w, "\n") .. "\n")
    support.write(dir .. "/part1.csv", table.concat(few[1], "\r\n") .. "\n\n")
    support.write(dir .. "/part2.csv", table.concat(few[2], "\n"))
    sh "gzip -kf w.csv"
    x:write(dir .. "/x.npy")
    for i, arguments in ipairs { "-d w.csv --weights-column w --batch 60 --epochs 5", "-d w.csv.gz --weights-column w --batch 0", "-d x.npy --batch 50",
                                 "-d 'part?.csv' --batch 0 --valid 0" } do
      run(0, ("%s train wide.lua %s -o file-%d"):format(support.nfc, arguments, i))
      for _, ranks in ipairs(i == 1 and { 2, 5 } or { 3 }) do
        run(0, mpi(ranks, ("train wide.lua %s -o files-%d-%d"):format(arguments, i, ranks)))
        same("file-" .. i, ("files-%d-%d"):format(i, ranks), { "weights.safetensors", "latents.safetensors", "run.json" })
      end
    end
    local eval = "eval wide.lua -w alone/weights.safetensors -d w.csv --weights-column 3 -o e.csv"
    local _, alone = nfc(eval)
    local each = read "e.csv"
    assert.equal(alone, (run(0, mpi(3, eval), "")))
    assert.equal(each, read "e.csv")
    support.write(dir .. "/bad.csv", (table.concat(w, "\n"):gsub("\n([^\n]*)$", "\n1,x,3")))
    for _, command in ipairs { "train wide.lua -d bad.csv --columns a,b -o bad", "eval wide.lua -w alone/weights.safetensors -d bad.csv --columns a,b" } do
      local _, _, err = nfc(command)
      assert.equal('bad.csv:901: column 2 (b) is \'x\', expected a number\n', err)
      local _, said = run(65, mpi(3, command))
      assert.is_truthy(("\n" .. said):find("\n" .. err, 1, true), said)
      assert.is_falsy(said:find "rank 2: ")
    end
  end)

  it("trains ensembles on rows between the ranks", function()
    run(0, support.nfc .. " train wide.lua -d x.npy --members 2 --steps 5 --batch 70 -o both")
    local out = run(0, mpi(3, "train wide.lua -d x.npy --members 2 --steps 5 --batch 70 -o both-3 | tail -n 2"))
    same("both", "both-3")
    local _, nll = nfc "eval wide.lua -w both/weights.safetensors -d x.npy"
    assert.near(-tonumber(nll:match "^%S+"), tonumber(out:match "NLL (%S+)"), 1e-6)
  end)

  it("has no more of the data in memory than its own rows", function()
    if support.sanitized then return pending "memory is the sanitizer's" end
    local many, cols = 400000, 16
    local ffi = require "ffi"
    local numbers = ffi.new("float[?]", many * cols)
    for i = 0, many * cols - 1 do numbers[i] = (i * 7919 % 10007) / 5000 - 1 end
    local header = ("{'descr': '<f4', 'fortran_order': False, 'shape': (%d, %d), }"):format(many, cols)
    support.write(dir .. "/many.npy", "\147NUMPY\1\0\118\0" .. header .. (" "):rep(117 - #header) .. "\n" .. ffi.string(numbers, many * cols * 4))
    support.write(dir .. "/many.lua", "return model { name = 'many', dim = 16, flow = { standardize {}, elementwise { affine {} } } }")
    -- The largest of the anonymous memory of the ranks, in bytes, once they train: 25.6 MB of data.
    local function memory(ranks, batch)
      local name = ("many-%d-%d"):format(ranks, batch)
      local out = run(0, mpi(ranks, ("train many.lua -d many.npy --batch %d --threads 1 --jit tcc --steps 100000000 -o %s >out 2>err & job=$!\n"):format(batch, name)) .. [[
        for i in $(seq 1500); do test -e ]] .. name .. [[/log.csv && break; sleep 0.05; done; sleep 0.5
        for p in $(pgrep -f -- "-o ]] .. name .. [["); do grep -q ^nfc$ /proc/$p/comm && grep RssAnon /proc/$p/status; done; kill $job; wait $job; true]])
      local most, n = 0, 0
      for kb in out:gmatch "RssAnon:%s*(%d+) kB" do most, n = math.max(most, tonumber(kb) * 1024), n + 1 end
      assert.equal(ranks, n)
      return most
    end
    local one, four = memory(1, 1000), memory(4, 1000)
    assert.is_true(one - four > 0.4 * 25.6e6, one .. " " .. four) -- messages take some MB, however large the data are
    one, four = memory(1, 0), memory(4, 0) -- tiles that are made once
    assert.is_true(one - four > 1.1 * 25.6e6, one .. " " .. four)
  end)

  it("goes on with other numbers of ranks", function()
    run(0, mpi(3, "train given.lua --steps 20 -o other"))
    run(0, mpi(2, "train given.lua --steps 40 -o other --resume"), "")
    run(0, support.nfc .. " train given.lua --steps 60 -o other --resume")
    run(0, support.nfc .. " train given.lua --schedule constant --steps 60 -o other-alone")
    run(0, mpi(2, "train given.lua --schedule constant --steps 20 -o other --force"))
    run(0, mpi(3, "train given.lua --steps 60 -o other --resume"))
    same("other-alone", "other")
  end)

  -- Two hosts are network namespaces, with a pair of virtual cards between them; what starts processes on the other one stands for ssh.
  it("works on hosts that have nothing but a network between them", function()
    support.write(dir .. "/agent", "#!/bin/sh\nshift\nexec ip netns exec other sh -c \"$*\"\n")
    support.write(dir .. "/hosts", [[
      mount -t tmpfs none /run && ip netns add other && ip link add here type veth peer name there && ip link set there netns other &&
      ip addr add 10.77.0.1/24 dev here && ip link set here up && ip link set lo up && ip -n other addr add 10.77.0.2/24 dev there &&
      ip -n other link set there up && ip -n other link set lo up && ip netns exec other true || exit 99
      eval "$1"]])
    local own = sh "chmod +x agent; unshare -n -m true" == 0 and "unshare -n -m" or "unshare -r -n -m"
    local code, _, err = sh(own .. " sh hosts true")
    if code ~= 0 then return pending("there can be no network namespaces here: " .. err:match "^[^\n]*") end
    local function on_both(arguments)
      return ("%s sh hosts 'timeout 100 mpirun -q --mca plm_rsh_agent ./agent --mca btl tcp,self --mca btl_tcp_if_include 10.77.0.0/24 " ..
        "--mca oob_tcp_if_include 10.77.0.0/24 -H 10.77.0.1:2,10.77.0.2:1 -n 3 %s'"):format(own, arguments)
    end
    local out = run(0, on_both "sh -c \"ip -o -4 addr; echo rank \\$OMPI_COMM_WORLD_RANK\"")
    assert.equal(2, select(2, out:gsub("10%.77%.0%.1/", ""))) -- two ranks here, one there
    assert.equal(1, select(2, out:gsub("10%.77%.0%.2/", "")))
    run(0, on_both(support.nfc .. " train wide.lua -o hosts-run"), "")
    same("alone", "hosts-run", { "weights.safetensors", "latents.safetensors" })
    run(0, on_both(support.nfc .. " train wide.lua --reduce fast -o hosts-fast"), "")
    support.near(likelihood "hosts-fast", likelihood "alone", 1e-5)
  end)

  it("ends when a rank is killed, with a checkpoint that goes on", function()
    local began = os.time()
    local out = run(0, mpi(3, "train given.lua --schedule constant --valid 0.1 --jit tcc --steps 100000000 --checkpoint-steps 10 -o killed >out 2>err & job=$!\n") ..
      [[
      for i in $(seq 500); do test -e killed/checkpoint.safetensors && break; sleep 0.05; done
      kill -KILL $(pgrep -f "train given.lua --schedule constant --valid 0.1 --jit tcc --steps 100000000 --checkpoint-steps 10 -o killed" | while read p; do
        tr '\0' '\n' </proc/$p/environ | grep -qx OMPI_COMM_WORLD_RANK=1 && echo $p; done)
      wait $job; echo $?]])
    assert.is_true(tonumber(out) ~= 0)
    assert.is_true(os.time() - began < 60)
    assert.is_true(support.exists(dir .. "/killed/weights.safetensors"))
    local steps = 10
    for step in read "killed/log.csv":gmatch "\n(%d+)," do steps = math.max(steps, tonumber(step)) end
    steps = steps + 20
    run(0, mpi(2, ("train given.lua --steps %d --resume -o killed"):format(steps)))
    run(0, ("%s train given.lua --schedule constant --valid 0.1 --jit tcc --steps %d -o not-killed"):format(support.nfc, steps))
    same("not-killed", "killed", { "weights.safetensors", "latents.safetensors" })
  end)

  it("stops when it is asked to, after a whole step", function()
    run(0, mpi(2, "train given.lua --schedule constant --jit tcc --checkpoint-steps 10 --steps 100000000 -o stopped >out 2>err & job=$!\n") .. [[
      for i in $(seq 500); do test -e stopped/weights.safetensors && break; sleep 0.05; done
      kill $job; wait $job; test $? -ne 0]])
    assert.is_true(support.exists(dir .. "/stopped/checkpoint.safetensors"))
  end)

  it("ends with the status of a full disk, and goes on when there is room", function()
    local own = sh "mkdir small; unshare -m mount -t tmpfs none small" == 0 and "unshare -m" or "unshare -rm"
    if sh(own .. " mount -t tmpfs none small") ~= 0 then return pending "no file system can be mounted here" end
    local train = "train ../given.lua --schedule constant -o run"
    support.write(dir .. "/fills", table.concat({
      "mount -t tmpfs -o size=300k none small && cd small && cp ../x.csv ..; ", mpi(2, train .. " --steps 20 >/dev/null || exit 1"),
      "head -c 500000 /dev/zero >fill 2>/dev/null", mpi(3, train .. " --steps 40 --resume >../full-out 2>../full-err"), "echo $?",
      "rm fill", mpi(2, train .. " --steps 40 --resume >/dev/null || exit 2"), "cp run/weights.safetensors ../after-full" }, "\n"))
    local out = run(0, own .. " sh fills")
    assert.equal("74\n", out)
    assert.equal(1, select(2, read "full-err":gsub("No space left on device\n", "")))
    run(0, support.nfc .. " train given.lua --schedule constant --steps 40 -o never-full")
    assert.is_true(read "after-full" == read "never-full/weights.safetensors")
  end)

  it("says in one line what is wrong, and ends with its status", function()
    run(64, mpi(3, "train given.lua --lr 0 -o wrong"), "nfc train: --lr: expected a number above 0, found '0'")
    run(74, mpi(3, "train given.lua -d none.csv -o wrong"), "nfc: cannot read none.csv: No such file or directory")
    run(65, mpi(2, "eval given.lua -d context.csv -w given/weights.safetensors"))
    run(74, "NFC_MPI=/none.so " .. mpi(2, "train given.lua -o wrong"))
    assert.is_false(support.exists(dir .. "/wrong"))
    support.write(dir .. "/y.csv", "0" .. read "x.csv")
    local other = "train given.lua -o wrong : -n 1 " .. support.nfc .. " train given.lua -o wrong "
    local size = #read "x.csv"
    run(65, mpi(1, other .. "-d y.csv"), ("rank 1: y.csv has %d bytes here, in rank 0 %d: the data are not the same"):format(size + 1, size))
    local _, err = run(65, mpi(1, other .. "--steps 61"))
    assert.is_truthy(err:find 'rank 1: the ranks do not train the same: here .-"steps":.-61,, in rank 0 .-"steps":.-60', err)
    run(65, mpi(1, "train given.lua -o wrong : -n 1 " .. support.nfc .. " train given.lua -d none.csv -o wrong") .. "; test $? = 74 && exit 65")
    assert.is_false(support.exists(dir .. "/wrong/weights.safetensors"))
  end)

  it("samples and evaluates as one process", function()
    for _, arguments in ipairs { "sample wide.lua -w alone/weights.safetensors -n 1001 -r 3", "sample wide.lua -w alone/weights.safetensors -n 2 --first 5",
                                 "sample wide.lua -w alone/weights.safetensors -n 301 --layers", "sample wide.lua -w alone/weights.safetensors -n 301 --log-prob",
                                 "sample given.lua -w given/weights.safetensors -n 101 -c context.csv", "eval given.lua -w given/weights.safetensors -o e.csv",
                                 "eval wide.lua -w alone/weights.safetensors" } do
      local _, alone = nfc(arguments)
      local file = arguments:find "-o e" and read "e.csv"
      for _, ranks in ipairs { 3, 5 } do
        if ranks == 3 or arguments:find "-n 2 " then
          assert.equal(alone, (run(0, mpi(ranks, arguments), "")))
          if file then assert.equal(file, read "e.csv") end
        end
      end
    end
    run(0, mpi(3, "sample wide.lua -w alone/weights.safetensors -n 1001 -r 3 -o three.npy"))
    nfc "sample wide.lua -w alone/weights.safetensors -n 1001 -r 3 -o one.npy"
    assert.is_true(read "one.npy" == read "three.npy")
  end)
end)
