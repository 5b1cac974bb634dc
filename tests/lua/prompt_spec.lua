-- The prompt on a terminal, which tmux is. Protects: Ctrl-C clears a typed line or stops what runs, and everything that the prompt holds is
-- still there; a training draws its progress; history is kept from run to run, for its owner alone; Tab completes; README's lines work one by
-- one; values and help print; blocks can be pasted.
-- guarded: nothing here depends on how well kernels are optimised.
local support = require "support"

local dir, home
local server = 0 -- its number: a server that ends is not asked again

local function tmux(command)
  return support.run(string.format("TMUX_TMPDIR=%s tmux -u -L t%d -f /dev/null %s", os.getenv "NFC_TMP" or "/tmp", server, command))
end

local function screen() return (select(2, tmux "capture-pane -p -J -S -")) end

-- Waits until the terminal shows the pattern; returns all that it shows.
local function sees(pattern)
  local text
  for _ = 1, 300 do
    text = screen()
    if text:find(pattern) then return text end
    os.execute "sleep 0.1"
  end
  error("no " .. pattern .. " in\n" .. text)
end

-- Types text as it is, or presses keys by tmux's names.
local function types(text) tmux("send-keys -l -- '" .. text:gsub("'", "'\\''") .. "'") end
local function press(key) tmux("send-keys " .. key) end

local function enter(line)
  types(line)
  press "Enter"
end

-- Ctrl-C, until there is an empty line again.
local function clear()
  press "C-c"
  sees "\n> *\n*$"
end

-- Types a line whose last words print a mark, and waits for that.
local marks = 0
local function does(line)
  marks = marks + 1
  enter(line .. string.format(" io.write('<', %d, '>\\n')", marks))
  return sees(string.format("<%d>", marks))
end

-- A terminal with a shell in `dir`, and the prompt in it.
local function start(environment)
  tmux "kill-server"
  server = server + 1
  tmux(string.format("new-session -d -x 120 -y 50 'cd %s && env HOME=%s XDG_STATE_HOME= LC_ALL=C.UTF-8 %s sh'", dir, home, environment or ""))
  enter(support.nfc)
  sees "Ctrl%-D leaves%.\n> $?"
end

describe("the prompt", function()
  before_each(function()
    dir = support.directory()
    home = support.directory()
    support.run(string.format("cp %s/models/points.lua %s/flow.lua", support.root, dir))
  end)
  teardown(function() tmux "kill-server" end)

  it("is nfc alone on a terminal; lines see what earlier ones made; Ctrl-D leaves", function()
    start()
    enter "local two = 2"
    enter "for i = 1, 2 do"
    sees "\n>> "
    enter "print(two * 100 + i)"
    enter "end"
    sees "\n201\n202\n> "
    enter "two.x.y = 1"
    local text = sees "stdin:5: attempt to index upvalue 'two' %(a number value%)  in: two%.x%.y = 1\n> "
    assert.is_nil(text:find "traceback")
    press "C-d"
    enter "echo left with $?"
    sees "left with 0"
  end)

  it("clears a typed line by Ctrl-C, and a statement that is not complete", function()
    start()
    enter "kept = 7"
    types "kept = 8"
    sees "> kept = 8"
    clear()
    enter "for i = 1, 2 do"
    sees "\n>> "
    clear()
    assert.is_truthy(screen():find "\n>> *\n> ")
    enter "kept"
    sees "\n> kept\n7\n> "
  end)

  it("stops Lua by Ctrl-C and keeps what there was", function()
    start()
    does "kept = 5"
    for _, endless in ipairs { "while true do end", "repeat local ok = pcall(function() end) until not ok and false",
                               "(function() while true do local x = nfc.data.points { n = 3 } end end)()" } do
      tmux "clear-history"
      enter("io.write('begun', '\\n'); " .. endless)
      sees "\nbegun\n"
      os.execute "sleep 0.3"
      press "C-c"
      sees "%^C[^\n]*interrupted[^\n]*\n> "
      does "print(kept + 1)"
      enter "clear = nil"
      press "C-l"
    end
  end)

  it("draws the progress of a training, which Ctrl-C ends with what it has learned", function()
    start()
    does "local flow = nfc.compile 'flow.lua' x = nfc.data.points { n = 1024, seed = 42, standardize = true } before = flow:loss(x)"
    enter "local run = flow:train(nil, { steps = 1000000000, patience = 0, lr = 1e-2 })"
    sees "step %d+/1000000000  loss %-?%d+%.%d+  best %-?%d+%.%d+  %d+ steps/s  %d+ s left"
    press "C-c"
    enter "run"
    sees "\n%d+ steps in [%d.]+ s %(interrupted%), training NLL %-?[%d.]+ nats\n  \226[^ ]+  %-?[%d.]+ to %-?[%d.]+\n> "
    does "print('better', flow:loss(x) < before)"
    sees "\nbetter +true\n"
    -- no later one begins in the same line; the flow can be trained again
    enter "for i = 1, 9 do io.write('number ', i, '\\n') flow:train(nil, { steps = 1000000000, patience = 0 }) end"
    sees "\nnumber 1\n"
    os.execute "sleep 0.5"
    press "C-c"
    sees "interrupted  in: for"
    assert.is_nil(screen():find "number 3")
    does "print('again', flow:train(nil, { steps = 3 }).interrupted)"
    sees "\nagain +false\n"
  end)

  it("leaves the terminal to an on_step, and stops its training too", function()
    start()
    does "flow = nfc.compile 'flow.lua'"
    enter "flow:train(nil, { steps = 1000000000, patience = 0, on_step = function(s) if s.step == 2000 then io.write('far', '\\n') end end })"
    sees "\nfar\n"
    press "C-c"
    assert.is_nil(sees "%(interrupted%)":find "steps/s")
  end)

  it("ends where nothing else stops what runs, by the third Ctrl-C", function()
    support.write(dir .. "/loop.lua", "while true do end") -- compiled, so that no hook is looked at
    start()
    enter "io.write('begun', '\\n') dofile 'loop.lua'"
    sees "\nbegun\n"
    os.execute "sleep 0.5"
    press "C-c"
    os.execute "sleep 0.2"
    press "C-c"
    sees "nfc: still busy; Ctrl%-C once more ends nfc"
    press "C-c"
    enter "echo left with $?"
    sees "left with 130"
  end)

  it("keeps the lines that were typed for the next run, for their owner alone", function()
    start()
    for _, line in ipairs { "first = 1", "second = 2", "second = 2", "while true do" } do enter(line) end
    sees "\n>> "
    clear()
    press "C-d"
    local path = home .. "/.local/state/nfc/history"
    enter "stat -c 'mode %a' ~/.local/state/nfc/history"
    sees "mode 600\n"
    assert.equal("first = 1\nsecond = 2\nwhile true do\n", support.read(path))
    enter(support.nfc)
    sees "leaves.*leaves%.\n> "
    press "Up"
    sees "\n> while true do"
    press "Up"
    press "Up"
    sees "\n> first = 1"
    clear()
    press "C-d"
    -- a long one keeps its newest lines
    local lines = {}
    for i = 1, 3000 do lines[i] = string.format("line = %d\n", i) end
    support.write(path, table.concat(lines))
    start()
    press "Up"
    sees "\n> line = 3000"
    press "Enter"
    sees "line = 3000\n> "
    assert.equal(table.concat(lines, "", 2001), support.read(path))
  end)

  it("is left by the words that people try, unless they mean something", function()
    for i, word in ipairs { "exit", "quit", " exit() ", "quit()" } do
      start()
      enter(word)
      enter(string.format("echo left %d with $?", i))
      sees(string.format("left %d with 0", i))
    end
    start()
    does "exit = 5"
    enter "exit"
    sees "\n5\n> "
    does "local quit = 6"
    enter "quit"
    sees "\n6\n> "
    enter "local t = { a ="
    enter "quit"
    sees "\n>> $?"
  end)

  it("has none, and says nothing, where it cannot be written", function()
    support.run(string.format("mkdir -p %s/.local/state/nfc/history", home))
    start()
    does "print(1)"
    press "Up"
    sees "\n> print%(1%)"
    clear()
    press "C-d"
    support.write(home .. "/plain", "")
    start(string.format("XDG_STATE_HOME=%s/plain", home))
    assert.is_nil(does "print(1)":find "nfc: ")
    press "C-d"
    support.run(string.format("rm -r %s/.local/state/nfc/history; echo no >%s/victim; ln -s %s/victim %s/.local/state/nfc/history", home, home, home, home))
    start()
    does "print(1)"
    assert.equal("no\n", support.read(home .. "/victim"))
  end)

  it("completes names, fields, methods and files", function()
    support.run(string.format("mkdir -p '%s/a folder' && touch '%s/a folder/one.csv' '%s/a folder/other.csv'", dir, dir, dir))
    start()
    does "local flow, word, größe = nfc.compile 'flow.lua', 'text', {} local x = nfc.data.points {}"
    for typed, completed in pairs {
      ["prin"] = "print", ["loca"] = "local", ["wor"] = "word", ["#wor"] = "#word", ["word:ma"] = "word:match", -- names, and what a string has
      ["1 + grö"] = "1 + größe", ["größe.x = wor"] = "größe.x = word", ["nfc.coup"] = "nfc.coupling", ["nfc.presets.re"] = "nfc.presets.realnvp", ["nfc.data.eig"] = "nfc.data.eight_gaussians",
      ["flow:tra"] = "flow:train", ["flow.n_pa"] = "flow.n_params", ["x.ro"] = "x.rows", ["1+x:tot"] = "1+x:totable",
      ["print'é', nfc.coup"] = "print'é', nfc.coupling", -- places are characters
      ["x:quan"] = "x:quantile", ["nfc.conc"] = "nfc.concat", ["flow:lay"] = "flow:layers", ["x.nam"] = "x.names",
      ["flow:train(x, { steps = 3, pati"] = "flow:train(x, { steps = 3, patience = ", ["nfc.coupling { ma"] = "nfc.coupling { mask = ", -- options
      ["nfc.data.circles { noi"] = "nfc.data.circles { noise = ", ["nfc.presets.maf { dim = 2, lay"] = "nfc.presets.maf { dim = 2, layers = ",
      ["nfc.model { dim = 2, flow = { nfc.mlp { hid"] = "nfc.model { dim = 2, flow = { nfc.mlp { hidden = ",
      ["flow:train(x, { lr = wor"] = "flow:train(x, { lr = word", ["y = { pri"] = "y = { print", -- no keys of options
      ["nfc.compile 'fl"] = "nfc.compile 'flow.lua", ["f = 'a fo"] = "f = 'a folder/", ["f = 'a folder/on"] = "f = 'a folder/one.csv",
    } do
      types(typed)
      press "Tab"
      sees("\n> " .. completed:gsub("%p", "%%%0") .. " *\n*$")
      clear()
    end
    for _, typed in ipairs { "flow:n_pa", "nothing.at.al", "f = 'nothing" } do -- no method, nothing there
      types(typed)
      press "Tab"
      os.execute "sleep 0.2"
      sees("\n> " .. typed:gsub("%p", "%%%0") .. " *\n*$")
      clear()
    end
    types "nfc.data."
    press "Tab"
    press "Tab"
    sees "\ncheckerboard +csv +"
  end)

  it("runs README's lines one by one", function()
    support.run(string.format("cd %s && cp -r models examples %s", support.root, dir))
    start()
    local block = support.read(support.root .. "/README.md"):match "\n```lua\n(%-%- ./nfc repl script.-)```"
    for line in block:gmatch "[^\n]+" do
      enter(line)
      os.execute "sleep 0.05"
      if line:find "^end" then sees "\n10000%s+%-?%d+%.%d+\n20000%s+%-?%d+%.%d+\n[^>]*\n> " end -- of on_step
    end
    does "print('done')"
    sees "\n%-?%d+%.%d+%s+%-?%d+%.%d+\n"
    local _, list = support.run(string.format("cd %s && ls samples.npy iris.safetensors iris/points.c", dir))
    assert.equal("iris.safetensors\niris/points.c\nsamples.npy\n", list)
  end)

  it("shows values, does what one expects with matrices, and helps", function()
    start()
    for _, step in ipairs {
      { "x = nfc.data.points { n = 1000, seed = 3 }; x", "\nmatrix of 1000 x 2 double\n +[%d.-]+ +[%d.-]+\n.*\n +%.%.%. 994 more rows\n" },
      { "x[1001]", "a matrix of 1000 rows has no row %[1001%]  in: x%[1001%]\n" },
      { "x[1][3] = 1", "a row of 2 has no element %[3%]  in: x%[1%]%[3%] = 1\n" },
      { "z = (x - x:mean()) / x:std(); z:std()", "\nmatrix of 1 x 2 double\n +1 +1\n" },
      { "train, test = z:shuffle(1):split(0.8); #train, #test, #nfc.concat(train, test:slice(1, 10))", "\n800%s+200%s+810\n" },
      { "z:columns(2):quantile(0.5) < 0.5, z:meen()", "a matrix has no 'meen', did you mean 'mean'%?  in: " },
      { "flow = nfc.compile 'flow.lua'; flow", "\nflow points: dim 2, context 0, float, 180 parameters\n +1  leaky_relu +alpha %[1%]\n" },
      { "run = flow:train(train, { steps = 500, lr = 1e-2 }); run", "\n500 steps in [%d.]+ s, training NLL %-?%d+%.%d+ nats\n  \226\150\136\226[^ ]+  [%d.]+ to [%d.]+\n" },
      { "flow:layers(test)", "\n{ { name = \"latent\", x = matrix of 200 x 2 float },\n  { layer = 18, name = \"coupling\", x = matrix of 200 x 2 float },\n" },
      { "flow:latents(test)", "\n200 rows; of as many standard normal ones: mean 0 [^\n]+\n  z1 +mean [^\n]+\n  z2 +mean [^\n]+\n  correlations up to " },
      { "flow:trian()", "a flow has no 'trian', did you mean 'train'%?  in: flow:trian%(%)\n" },
      { "{ mean = x:mean(), { 1, { 2 } } }", "\n{ { 1, { 2 } }, mean = matrix of 1 x 2 double }\n" },
      { "help(x.quantile)", "\nm:quantile%(0%.5%) or m:quantile { 0%.05, 0%.95 }\n  The quantile, " },
      { "help()", "help%(flow%), help%(x%), help%(nfc%.data%.csv%)" },
      { "nfc.matrix { {1/0, -1/0, 0/0, 1e-300, 123456789} }", "\n +inf +%-inf +%-?nan +1e%-300 +1%.23457e%+08\n" },
      { "'größe', { 'größe' }", "\ngröße%s+{ \"größe\" }\n" },
    } do
      enter(step[1])
      sees(step[2])
      clear()
      press "C-l"
      tmux "clear-history"
    end
  end)

  it("takes blocks that are pasted, with tabs", function()
    start()
    local path = support.write(dir .. "/block", "for i = 1, 2 do\n\t\tif i > 1 then\n\t\t\tprint('i', i)\n\t\tend\nend\n" ..
                                              "local function f(a)\n\treturn a + 1\t-- one more\nend\nf(41)\n")
    tmux("load-buffer " .. path)
    tmux "paste-buffer"
    local text = sees "\n42\n> "
    assert.is_truthy(text:find "\ni +2\n")
    assert.is_nil(text:find "repeat") -- no list of names
  end)
end)
