-- The prompt on a terminal, which tmux is. Protects: Ctrl-C clears a typed line or stops what runs, and everything that the prompt holds is
-- still there; a training draws its progress; history is kept from run to run, for its owner alone; Tab completes.
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
    sees "\n%d+ steps in [%d.]+ s %(interrupted%), training NLL %-?[%d.]+ nats\n> "
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
    sees "\nmode 600\n"
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
    does "local flow, word = nfc.compile 'flow.lua', 'text' local x = nfc.data.points {}"
    for typed, completed in pairs {
      ["prin"] = "print", ["loca"] = "local", ["wor"] = "word", ["#wor"] = "#word", ["word:ma"] = "word:match", -- names, and what a string has
      ["nfc.coup"] = "nfc.coupling", ["nfc.presets.re"] = "nfc.presets.realnvp", ["nfc.data.eig"] = "nfc.data.eight_gaussians",
      ["flow:tra"] = "flow:train", ["flow.n_pa"] = "flow.n_params", ["x.ro"] = "x.rows", ["1+x:tot"] = "1+x:totable",
      ["print'é', nfc.coup"] = "print'é', nfc.coupling", -- places are characters
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
end)
