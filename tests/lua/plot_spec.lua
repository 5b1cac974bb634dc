-- Pictures of a run. Protects: that every picture is drawn, of every kind of model, in every format and style; that they show
-- the numbers that the model gives; that names and paths of others cannot become commands of gnuplot; what is told where
-- there is no gnuplot, or no picture of this kind; that nothing is written or left then.
-- guarded: nothing here depends on how well kernels are optimised.
local nfc = require "nfc"
local support = require "support"

local dir = support.directory()
local function plot(arguments, environment)
  return support.run(string.format("cd '%s' && %s %s plot %s", dir, environment or "", support.nfc, arguments))
end
local function fails(status, pattern, arguments, environment)
  local code, out, err = plot(arguments, environment)
  assert.equal(status, code, arguments .. "\n" .. err)
  assert.equal("", out)
  assert.is_truthy(err:find(pattern), err)
  local _, lines = err:gsub("\n", "")
  assert.is_true(lines == 1 or status == 64 and lines == 2, err)
end

-- Models, and the pictures of each.
local models = {
  two = [[dim = 2, flow = { leaky_relu {}, coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } } }, data = moons { n = 200 },]],
  one = [[dim = 1, flow = { elementwise { affine { scale = "exp" } } }, data = interval { n = 100 },]],
  box = [[dim = 2, base = uniform { low = -4, high = 4 }, flow = { elementwise { affine {} } }, data = moons { n = 100 },]],
  conditional = [[dim = 2, context = 1, flow = { standardize {}, autoregressive { net = made { hidden = { 8 } } } }, data = csv "three.csv",]],
  nine = [[dim = 9, flow = { standardize {}, autoregressive { net = made { hidden = { 8 } } } }, data = csv "nine.csv",]],
}
local all = "data loss training layers samples latents marginals density corner warp calibration animation"
local shown = {
  two = all, one = all:gsub("corner warp ", ""):gsub(" animation", ""), box = all:gsub("calibration ", ""),
  conditional = all:gsub("warp ", ""), nine = all:gsub("density ", ""):gsub("warp ", ""),
}
local begins = { png = "\137PNG\r\n\26\n", svg = "<?xml", pdf = "%PDF", gif = "GIF89a" }

-- Runs nfc plot with a fake gnuplot in PATH; returns a function that gives the script or a table of what it was to draw.
local fake = dir .. "/fake"
local function tables(run, picture)
  support.run("rm -rf " .. dir .. "/seen")
  local code, _, err = plot(run .. " --only " .. picture, "PATH=" .. fake .. ":$PATH")
  assert.equal(0, code, err)
  return function(name) return support.read(dir .. "/seen/" .. name) end
end
local function numbers(text)
  local rows = {}
  for line in text:gmatch "[^\n]+" do
    local row = {}
    for word in line:gmatch "%S+" do row[#row + 1] = tonumber(word) end
    rows[#rows + 1] = row
  end
  return rows
end
local near = support.near

describe("nfc plot", function()
  setup(function()
    local three, nine = {}, {}
    for i = 1, 150 do
      three[i], nine[i] = { math.sin(i), math.cos(i * i), i % 3 }, {}
      for j = 1, 9 do nine[i][j] = math.sin(i * j + j * j) * 10 ^ (j - 4) end
    end
    nfc.matrix(three):write(dir .. "/three.csv")
    nfc.matrix(nine):write(dir .. "/nine.csv")
    for name, text in pairs(models) do
      support.write(dir .. "/" .. name .. ".lua", string.format('return model { name = "%s", %s train = { steps = 30, valid = 0.2 } }', name, text))
      local code, _, err = support.run(string.format("cd %s && %s train %s.lua -o %s", dir, support.nfc, name, name))
      assert.equal(0, code, err)
    end
    support.run("mkdir " .. fake)
    support.write(fake .. "/gnuplot", '#!/bin/sh\n[ "$1" = --version ] || { cp -r "$4" ' .. dir .. '/seen; echo picture >"$4/picture"; }\n')
    support.run("chmod +x " .. fake .. "/gnuplot")
  end)

  for name in pairs(models) do
    it("draws all that there is of the model " .. name, function()
      local code, out, err = plot(name)
      assert.equal(0, code, err)
      assert.equal("", err)
      local expected = ""
      for picture in shown[name]:gmatch "%a+" do
        local file = string.format("%s/plots/%s.%s", name, picture, picture == "animation" and "gif" or "png")
        expected = expected .. file .. "\n"
        local bytes = support.read(dir .. "/" .. file)
        local kind = begins[file:match "%a+$"]
        assert.equal(kind, bytes:sub(1, #kind))
        assert.is_true(#bytes > 2000, file)
      end
      assert.equal(expected, out)
    end)
  end

  it("in each format and style", function()
    for _, format in ipairs { "png", "svg", "pdf" } do
      for _, style in ipairs { "light", "dark" } do
        local code, out, err = plot(string.format("two --only samples,corner --format %s --style %s", format, style))
        assert.equal(0, code, err)
        assert.equal(string.format("two/plots/samples.%s\ntwo/plots/corner.%s\n", format, format), out)
        local bytes = support.read(dir .. "/two/plots/samples." .. format)
        assert.equal(begins[format], bytes:sub(1, #begins[format]))
        if format == "svg" then assert.equal(style == "dark", bytes:find("14171a", 1, true) ~= nil) end
      end
    end
  end)

  it("shows the numbers of the model", function()
    local flow = nfc.compile(dir .. "/two.lua")
    flow:load(dir .. "/two/weights.safetensors")
    local x, seen = nfc.data.moons { n = 200 }, tables("two", "density")
    local z = flow:forward(x)
    for name, expected in pairs { data = x, latents = z, samples = flow:sample(200, { seed = 0 }) } do
      local rows = numbers(seen(name))
      assert.equal(200, #rows)
      for i = 1, 200 do for j = 1, 2 do near(rows[i][j], expected[i][j], 1e-5) end end
    end
    local grid = numbers(seen "density")
    local points = {}
    for i, row in ipairs(grid) do points[i] = { row[1], row[2] } end
    local lp = flow:log_prob(nfc.matrix(points))
    assert.equal(201 * 201, #grid)
    for i = 1, #grid, 97 do near(grid[i][3], math.exp(lp[i][1]), 1e-4) end

    seen = tables("two", "calibration")
    local share = numbers(seen "coverage")[35] -- a normal distribution has 0.68 within 0.99445788 standard deviations
    assert.equal(0.68, share[1])
    for j = 1, 2 do
      local n = 0
      for i = 1, 200 do n = n + (math.abs(z[i][j]) <= 0.99445788 and 1 or 0) end
      near(share[1 + j], n / 200, 1e-9)
    end

    seen = tables("two", "layers")
    local script = seen "script"
    assert.is_truthy(script:find("panel_name[1] = 'random sample'\n", 1, true))
    assert.is_truthy(script:find("panel_name[2] = 'coupling'\n", 1, true))
    assert.is_truthy(script:find("panel_name[3] = 'leaky_relu'\n", 1, true))
    local sample = flow:sample(200, { seed = 0 })
    for i, row in ipairs(numbers(seen "panels")) do
      assert.equal(6, #row)
      for j = 1, 2 do near(row[4 + j], sample[i][j], 1e-4) end
    end

    seen = tables("two", "loss")
    local log = support.read(dir .. "/two/log.csv")
    for step, loss in log:gmatch "\n(%d+),([^,]+)" do
      assert.is_truthy(("\n" .. seen "loss"):find(string.format("\n%s %s\n", step, loss), 1, true), step)
    end
    assert.is_true(#numbers(seen "valid") > 0)
  end)

  -- Trains two.lua in this process with more options; the parameters after each step, and the flow with those at the end.
  local function train(o)
    local flow, steps = nfc.compile(dir .. "/two.lua"), {}
    flow:train(nil, { ema = o.ema, steps = 30, on_step = function(s)
      steps[s.step] = {}
      for k = 0, flow.n_params - 1 do steps[s.step][k] = flow.params[k] end
    end })
    return steps, flow
  end

  it("shows the latents that the training has had", function()
    local x = nfc.data.moons { n = 200 }
    local steps, flow = train {}
    local seen = tables("two", "training")
    local rows, script = numbers(seen "panels"), seen "script"
    assert.equal(200, #rows)
    for panel, step in ipairs { 1, 2, 4, 8, 16, "end" } do
      assert.is_truthy(script:find(string.format("panel_name[%d] = '%s'\n", panel, step == "end" and "end, 30" or "step " .. step), 1, true), script)
      if step ~= "end" then for k, v in pairs(steps[step]) do flow.params[k] = v end else flow:load(dir .. "/two/weights.safetensors") end
      local z = flow:forward(x)
      for i = 1, 200 do for j = 1, 2 do near(rows[i][2 * panel - 2 + j], z[i][j], 1e-6) end end
    end

    assert.equal(0, (support.run(string.format("cd %s && %s train two.lua -o average --ema 0.9", dir, support.nfc))))
    steps, flow = train { ema = 0.9 }
    local average = {}
    for k = 0, flow.n_params - 1 do average[k] = nfc.compile(dir .. "/two.lua").params[k] end
    for step = 1, 16 do -- as nf.h describes it
      for k, v in pairs(steps[step]) do average[k] = average[k] + (1 - math.min(0.9, (1 + step) / (10 + step))) * (v - average[k]) end
    end
    for k, v in pairs(average) do flow.params[k] = v end
    local z = flow:forward(x)
    for i, row in ipairs(numbers(tables("average", "training") "panels")) do near(row[9], z[i][1], 1e-5) end
  end)

  it("shows of a long training the first latents and the last, and of many rows some", function()
    assert.equal(0, (support.run(string.format("cd %s && %s repl -e 'nfc.data.moons { n = 1100 }:write \"many.csv\"' && %s train two.lua -d many.csv --steps 1024 -o long",
      dir, support.nfc, support.nfc))))
    local seen = tables("long", "training")
    local rows, script = numbers(seen "panels"), seen "script"
    assert.is_truthy(script:find("panels = 8\n", 1, true))
    for panel, name in ipairs { "step 1", "step 32", "step 64", "step 128", "step 256", "step 512", "step 1024", "end, 1024" } do
      assert.is_truthy(script:find(string.format("panel_name[%d] = '%s'\n", panel, name), 1, true), script)
    end
    local flow, x = nfc.compile(dir .. "/two.lua"), nfc.data.moons { n = 1100 }
    flow:load(dir .. "/long/weights.safetensors")
    local z = flow:forward(x)
    assert.equal(500, #rows)
    for i = 1, 500 do near(rows[i][15], z[1 + math.floor(1100 * (i - 1) / 500)][1], 1e-6) end
  end)

  it("shows rows as often as their weights say", function()
    local rows = {}
    for i = 1, 300 do rows[i] = { i, i % 7 / 7, i <= 100 and 0 or i <= 200 and 1e-3 or 3e-3 } end
    nfc.matrix(rows):write(dir .. "/weighted.csv")
    local code, _, err = support.run(string.format("cd %s && %s train two.lua -d weighted.csv --weights-column 3 --steps 2 -o weighted", dir, support.nfc))
    assert.equal(0, code, err)
    local seen = numbers(tables("weighted", "data") "data")
    assert.equal(300, #seen)
    local times = {}
    for _, row in ipairs(seen) do times[row[1]] = (times[row[1]] or 0) + 1 end
    for i = 1, 300 do -- 300 / 400 rows for each of weight 1e-3
      local want = rows[i][3] / 1e-3 * 0.75
      assert.is_true(math.abs((times[i] or 0) - want) < 1, i .. ": " .. (times[i] or 0))
    end
    local flow, latent = nfc.compile(dir .. "/two.lua"), numbers(tables("weighted", "training") "panels")
    flow:load(dir .. "/weighted/weights.safetensors")
    local z = flow:forward(nfc.matrix(rows):columns { 1, 2 })
    for k, row in ipairs(latent) do near(row[#row - 1], z[seen[k][1]][1], 1e-5) end
  end)

  it("shows a density with context as its mean over the data's", function()
    local flow = nfc.compile(dir .. "/conditional.lua")
    flow:load(dir .. "/conditional/weights.safetensors")
    local grid, mean = numbers(tables("conditional", "density") "density"), 0
    for c = 0, 63 do -- every row's context is its number modulo 3
      local row = math.floor(c * 150 / 64) + 1
      mean = mean + math.exp(flow:log_prob(nfc.matrix { { grid[20000][1], grid[20000][2], row % 3 } })[1][1]) / 64
    end
    near(grid[20000][3], mean, 1e-4)
  end)

  it("takes other data", function()
    nfc.matrix({ { 1, 2 }, { 3, 5 }, { 4, 4 } }):write(dir .. "/other.csv")
    local code, _, err = plot("two --data other.csv")
    assert.equal(0, code, err)
    support.write(dir .. "/same.csv", "1,2\n")
    code, _, err = plot("two --data same.csv") -- one row
    assert.equal(0, code, err)
    support.write(dir .. "/far.csv", "1e30,1e-30\n-1e30,0\n1e30,0\n")
    code, _, err = plot("two --data far.csv") -- latents without a value
    assert.equal(0, code, err)
    fails(65, "three.csv", "two --data three.csv")
    fails(74, "none.csv", "two --data none.csv")
  end)

  it("calls features as the columns were called that the model was trained on", function()
    local rows = { "]]>petal_width,{\\cm}^2 & `touch pwned`,\206\179 \206\179 \206\179 \206\179 \206\179 \206\179 \206\179 \206\179 \206\179 \206\179" }
    for i = 1, 60 do rows[i + 1] = string.format("%.3f,%.3f,%.3f", math.sin(i), math.cos(i * i), i % 7) end
    support.write(dir .. "/named.csv", table.concat(rows, "\n") .. "\n")
    support.write(dir .. "/named.lua", [[return presets.maf { name = "named", dim = 3, layers = 1, standardize = true, data = csv "named.csv", train = { steps = 3 } }]])
    assert.equal(0, (support.run(string.format("cd %s && %s train named.lua -o named", dir, support.nfc))))
    for _, picture in ipairs { "corner", "data", "samples", "marginals" } do
      local code, _, err = plot("named --format svg --only " .. picture)
      assert.equal(0, code, err)
      local svg = support.read(dir .. "/named/plots/" .. picture .. ".svg")
      assert.is_truthy(svg:find("] ]&gt;petal_width", 1, true) or svg:find("] ]>petal_width", 1, true), picture) -- "]]>" is no XML
      assert.is_nil(svg:find("x<tspan", 1, true), picture) -- x with an index
      assert.is_truthy(svg:find(">{\\cm}^2 &amp; `touch p...<", 1, true), picture)
    end
    local text = support.read(dir .. "/named/plots/corner.svg")
    assert.is_truthy(text:find(("\206\179 "):rep(9) .. "...", 1, true))
    assert.is_false(support.exists(dir .. "/pwned"))
  end)

  it("draws columns of one number, and flows of many layers", function()
    support.write(dir .. "/deep.lua", [[local flow = {} for i = 1, 90 do flow[i] = leaky_relu {} end
      return model { name = "deep", dim = 2, flow = flow, data = csv "other.csv", train = { steps = 2 } }]])
    assert.equal(0, (support.run(string.format("cd %s && %s train deep.lua -o deep && printf '1,2\n1,3\n1,5\n' >one.csv", dir, support.nfc))))
    local code, _, err = plot("deep --data one.csv")
    assert.equal(0, code, err)
    local curves = numbers(tables("deep --data one.csv", "marginals") "data_kde")
    near(curves[101][1], 0, 1e-12) -- of no width: a kernel of bandwidth 1
    near(curves[101][2], 0.3989422804014327, 1e-9)
  end)

  it("finds data that the training was given", function()
    assert.equal(0, (support.run(string.format("cd %s && %s train two.lua --data other.csv --steps 3 -o given", dir, support.nfc))))
    assert.equal("1 2\n3 5\n4 4\n", tables("given", "data") "data")
  end)

  it("quotes nothing of a file that a run names, which may be a stranger's", function()
    support.write(dir .. "/secret.csv", "1,2\n3,secret\n")
    support.run(string.format("cd %s && cp -r two strange && sed -i 's#\"tier\"#\"data\": \"%s/secret.csv\", &#' strange/run.json", dir, dir))
    fails(65, "secret.csv:2: column 2 is no number", "strange")
    fails(65, "secret.csv:2: column 2 is 'secret'", "strange --data secret.csv") -- the user has said so
  end)

  it("works in a folder of any name", function()
    local name = [[a'b`touch pwned`"$(touch pwned)\\n]]
    local quoted = "'" .. name:gsub("'", "'\\''") .. "'"
    support.run(string.format("cd %s && cp -r two %s && mkdir -p %s/tmp", dir, quoted, quoted))
    for _, environment in ipairs { "", "TMPDIR=$PWD/" .. quoted .. "/tmp" } do
      local code, _, err = plot(quoted .. " --only data,layers", environment)
      assert.equal(0, code, err)
      local _, list = support.run(string.format("cd %s && ls . %s %s/plots %s/tmp", dir, quoted, quoted, quoted))
      assert.is_nil(list:find "pwned\n", list)
      assert.is_truthy(list:find("layers.png", 1, true))
      assert.is_nil(list:find("nfc-", 1, true), list)
    end
  end)

  it("says what it cannot draw, and writes nothing", function()
    support.run("mkdir " .. dir .. "/tmp")
    local where = "TMPDIR=" .. dir .. "/tmp "
    support.run("rm -rf " .. dir .. "/*/plots")
    fails(64, "there is no picture 'sample', did you mean 'samples'%?", "two --only data,sample", where)
    fails(64, "there is no picture ''", "two --only data,", where)
    fails(64, "density is of models with one or two features, nine is none", "nine --only density", where)
    fails(64, "warp is of models with two features and no context", "conditional --only warp", where)
    fails(64, "calibration is of models with a gaussian base", "box --only data,calibration", where)
    fails(64, "corner is of models with two features or more", "one --only corner", where)
    fails(64, "which run", "", where)
    fails(64, "'png', 'svg', 'pdf', found 'gif'", "two --format gif", where)
    fails(74, "nowhere/run.json: No such file", "nowhere", where)
    fails(74, "there is no gnuplot to draw with", "two", where .. "PATH=" .. dir)
    support.run(string.format("cd %s && mkdir bad late && printf '#!/bin/sh\\n[ $1 = --version ] || { echo broken; exit 1; }' >bad/gnuplot && chmod +x bad/gnuplot", dir))
    fails(74, "gnuplot did not draw data: broken", "two", where .. "PATH=" .. dir .. "/bad:$PATH")
    support.write(dir .. "/bad/gnuplot", "#!/bin/sh\n")
    fails(74, "picture", "two", where .. "PATH=" .. dir .. "/bad:$PATH")
    support.run(string.format("cd %s && cp -r two broken && echo '{' >broken/run.json", dir))
    fails(65, "broken/run.json", "broken", where)
    support.run(string.format("cd %s && cp -r two empty && echo step,loss >empty/log.csv", dir))
    fails(65, "empty/log.csv has no losses", "empty", where)
    support.run(string.format("cd %s && cp -r two old && rm old/latents.safetensors", dir)) -- of a version that kept none
    fails(64, "training is of models with the latents of a training", "old --only training", where)
    support.run(string.format("cd %s && cp -r two other && cp one/latents.safetensors other", dir))
    fails(65, "other/latents.safetensors holds latents of another model than two", "other", where)
    support.run(string.format("cd %s && echo >other/latents.safetensors", dir))
    fails(65, "other/latents.safetensors is no .safetensors file", "other", where)
    support.run(string.format("cd %s && cp -r two blocked && touch blocked/plots", dir))
    fails(74, "blocked/plots", "blocked --only data", where)
    local _, left = support.run(string.format("cd %s && ls -d */plots tmp/*", dir))
    assert.equal("blocked/plots\n", left)
  end)

  it("draws in the terminal, without gnuplot and without files", function()
    support.run("rm -rf " .. dir .. "/*/plots")
    for name in pairs(models) do
      local code, out, err = plot(name .. " --terminal", "PATH=" .. dir)
      assert.equal(0, code, err)
      assert.equal("", err)
      assert.is_truthy(out:find "^ +data +samples\n", out)
      assert.is_truthy(out:find "\n          training: [^\n]+ validation\n", out)
      assert.equal(8, select(2, out:gsub("┤", "")), out) -- four frames
      assert.equal(name == "one", out:find("        0┤", 1, true) ~= nil) -- of one feature a histogram
      assert.is_truthy(out:find "\n          1 +30 +1 +30\n$", out)
      assert.is_nil(out:find("\27", 1, true))
    end
    assert.equal("", (select(2, support.run(string.format("ls -d %s/*/plots", dir)))))
    support.write(dir .. "/show", "export TERM=xterm; stty cols 70; " .. support.nfc .. " plot two -t")
    local _, out = support.run(string.format("cd %s && script -qec 'sh show' /dev/null", dir))
    assert.is_truthy(out:find("\27[38;5;32mtraining\27[0m  \27[38;5;208mvalidation\27[0m", 1, true), out)
    fails(64, "%-%-terminal has its own pictures", "two --terminal --only data")
  end)

  it("is drawn by nfc train --plot when the training has ended, whose status stays", function()
    local function train_plot(arguments, environment)
      return support.run(string.format("cd %s && %s %s train two.lua --steps 9 --plot %s", dir, environment or "", support.nfc, arguments))
    end
    local code, out, err = train_plot "-o drawn"
    assert.equal(0, code, err)
    assert.equal("", err)
    assert.equal(select(2, plot "drawn"), out:match "weights.safetensors\n(.*)$")
    code, out = train_plot "-o quiet --log-json"
    assert.equal(0, code)
    assert.is_nil(out:find("plots/", 1, true))
    assert.is_true(support.exists(dir .. "/quiet/plots/animation.gif"))
    code, out, err = train_plot("-o undrawn", "PATH=" .. dir)
    assert.equal(0, code)
    assert.equal("undrawn/weights.safetensors\n", out:match "\n(.*)$")
    assert.equal("nfc: no pictures: there is no gnuplot to draw with (in Debian the package gnuplot-nox); nfc plot undrawn draws them\n", err)
    code, out = support.run(string.format("cd %s && printf '1,2\n3,5\n4,4\n' | %s train two.lua --steps 9 --plot -d - -o piped", dir, support.nfc))
    assert.equal(0, code)
    assert.equal("piped/weights.safetensors\n", out:match "\n(.*)$")
    fails(74, "piped was trained on standard input: %-%-data FILE", "piped")
    assert.equal(0, (plot "piped --data other.csv --only data"))
    support.run(string.format("cd %s && mkdir -p slow && printf '#!/bin/sh\n[ $1 = --version ] || exec sleep 100' >slow/gnuplot && chmod +x slow/gnuplot", dir))
    code = train_plot("-o stopped", "PATH=$PWD/slow:$PATH timeout -s INT 2")
    assert.equal(124, code) -- while it draws a signal ends it
    assert.is_true(support.exists(dir .. "/stopped/weights.safetensors"))
    assert.is_false(support.exists(dir .. "/stopped/.lock"))
  end)

  it("leaves nothing where a signal ends it", function()
    support.run(string.format("cd %s && mkdir -p slow && printf '#!/bin/sh\\n[ $1 = --version ] || exec sleep 100' >slow/gnuplot && chmod +x slow/gnuplot", dir))
    support.run(string.format("cd %s && rm -rf */plots && mkdir -p tmp && PATH=$PWD/slow:$PATH TMPDIR=$PWD/tmp timeout 1 %s plot two", dir, support.nfc))
    local _, left = support.run(string.format("cd %s && ls -d */plots tmp/*", dir))
    assert.equal("", left)
  end)
end)
