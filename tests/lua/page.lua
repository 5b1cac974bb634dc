-- page.lua - runs the blocks of a page of the documentation, as a reader would: in the order of the page, as they stand.
local assert = require "luassert"
local support = require "support"
local page = {}
-- Where a file's first comment names it, by language; Lua has such a name where its first line is nothing else.
local names = { c = "^/%* ([%w_]+%.c)", cmake = "^# (CMakeLists.txt)" }
-- Shown lines that are drawn on a terminal only.
local on_terminal = "^step %d"

-- The blocks of a page: { language, text, line }.
function page.blocks(text)
  local blocks, block, number = {}, nil, 0
  for line in (text .. "\n"):gmatch "([^\n]*)\n" do
    number = number + 1
    local language = line:match "^%s*```(%w*)"
    if block and language then
      blocks[#blocks + 1], block = block, nil
    elseif language then
      block = { language = language, line = number, text = "" }
    elseif block then
      block.text = block.text .. line .. "\n"
    end
  end
  assert(not block, "a block is not closed")
  return blocks
end

-- A line's shape: its numbers, and the blocks of its curves, may be others today.
local function shape(line) return (line:gsub("%-?%d[%d.]*e?[-+]?%d*", "N"):gsub("\226\150[\129-\136]", "")) end

-- Runs a command in a folder; returns the shapes of what it printed.
function page.command(dir, command, where)
  local code, out, err = support.run(string.format("cd %s && { %s\n}", dir, command))
  assert.equal(0, code, where .. ": " .. command .. "\n" .. out .. err)
  local seen = {}
  for line in (out .. err):gmatch "[^\n]+" do seen[shape(line)] = true end
  return seen
end

-- A block of commands: lines that begin with "$ ", each followed by what it prints, or commands alone.
local function commands(dir, before, block, where)
  local session, seen, n = block.text:find "^%$ " ~= nil, {}, 0
  for line in block.text:gmatch "[^\n]+" do
    local command = session and line:match "^%$ (.*)" or not session and line
    if command then
      seen, n = page.command(dir, before .. command, where), n + 1
    elseif not line:find(on_terminal) then
      assert.is_true(seen[shape(line)] ~= nil, where .. ": no line like this was printed: " .. line)
    end
  end
  return n
end

-- A block of lines at nfc's prompt, which begin with "> " or ">> ", each followed by what it prints.
local function at_prompt(dir, block, where)
  local typed = block.text:gsub("[^\n]*\n", function(line) return line:match "^>>? (.*)" or "" end)
  support.write(dir .. "/typed.lua", typed)
  local seen = page.command(dir, "./nfc repl < typed.lua", where)
  for line in block.text:gmatch "[^\n]+" do
    assert.is_true(line:find "^>>? " ~= nil or seen[shape(line)] ~= nil, where .. ": no line like this was printed: " .. line)
  end
  return 1
end

local function lua(dir, block, where)
  local text = block.text
  if text:find 'return layer "' then -- "compiler/layers/NAME.lua is all of it"
    local name = text:match 'layer "([%w_]+)"'
    local file = support.read(string.format("%s/compiler/layers/%s.lua", support.root, name))
    assert.equal((file:gsub("^%-%-[^\n]*\n", "")), text, where .. " is not the file")
    return
  end
  local name = text:match "^%-%- ([%w_]+%.lua)\n" or "block.lua"
  support.write(dir .. "/" .. name, text)
  if text:find "return model" or text:find "return presets" then
    page.command(dir, string.format("./nfc train %s --steps 20 --force -o runs/block && ./nfc test-gradients %s", name, name), where)
  else
    page.command(dir, "./nfc repl " .. name, where)
    page.command(dir, "./nfc repl < " .. name, where .. ", line by line")
  end
end

-- Runs a page in a folder, each command after `before`, a piece of shell; returns how many commands it has.
function page.run(path, dir, before)
  local ran = 0
  for _, block in ipairs(page.blocks(support.read(support.root .. "/" .. path))) do
    local where = path .. ":" .. block.line
    if block.language == "lua" then
      lua(dir, block, where)
    elseif block.language == "python" then -- runs where it comes from, by python/tests/test_readme.py
      assert.is_truthy(support.read(support.root .. "/python/README.md"):find(block.text, 1, true), where .. " is not in python/README.md")
    elseif block.language ~= "" then
      local pattern = assert(names[block.language], where .. ": a language that specs cannot run")
      local name = assert(block.text:match(pattern), where .. " names no file")
      support.write(dir .. "/" .. name, block.text)
    else
      ran = ran + (block.text:find "^> " and at_prompt(dir, block, where) or commands(dir, before or "", block, where))
    end
  end
  return ran
end

return page
