-- Every block of the documentation, run as a reader would: from a clean tree, in the order of the page, as it stands.
-- Protects: README's own commands work, print what the page shows, and its C compiles with the C they print; the list of
-- operations is whole.
local operations = require "operations"
local support = require "support"

local pages = {}
for page in select(2, support.run(string.format("cd %s && ls README.md docs/*.md && find examples tests -name README.md", support.root))):gmatch "[^\n]+" do
  pages[#pages + 1] = page
end
-- Shown lines that are drawn on a terminal only.
local on_terminal = "^step %d"

-- The blocks of a page: { language, text, line }.
local function blocks_of(text)
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

-- What a reader who followed the page has: the files of the repository that its blocks name, no runs, and a launcher.
local function clean_tree()
  local dir = support.directory()
  local code, _, err = support.run(string.format("cd %s && cp -r models examples compiler docs README.md %s", support.root, dir))
  assert.equal(0, code, err)
  support.write(dir .. "/nfc", string.format('#!/bin/sh\nexec "%s" "$@"\n', support.nfc))
  support.run("chmod +x " .. dir .. "/nfc")
  return dir
end

-- A line's shape: its numbers may be others today.
local function shape(line) return (line:gsub("%-?%d[%d.]*e?[-+]?%d*", "N")) end

-- Runs a command in the tree; returns the shapes of what it printed.
local function run(dir, command, where)
  local code, out, err = support.run(string.format("cd %s && { %s\n}", dir, command))
  assert.equal(0, code, where .. ": " .. command .. "\n" .. out .. err)
  local seen = {}
  for line in (out .. err):gmatch "[^\n]+" do seen[shape(line)] = true end
  return seen
end

-- A block of commands: lines that begin with "$ ", each followed by what it prints, or commands alone.
local function commands(dir, block, where)
  local session, seen, n = block.text:find "^%$ " ~= nil, {}, 0
  for line in block.text:gmatch "[^\n]+" do
    local command = session and line:match "^%$ (.*)" or not session and line
    if command then
      seen, n = run(dir, command, where), n + 1
    elseif not line:find(on_terminal) then
      assert.is_true(seen[shape(line)] ~= nil, where .. ": no line like this was printed: " .. line)
    end
  end
  return n
end

local function lua(dir, block, where)
  local text = block.text
  if text:find 'return layer "' then -- "compiler/layers/NAME.lua is all of it"
    local name = text:match 'layer "([%w_]+)"'
    local file = support.read(string.format("%s/compiler/layers/%s.lua", support.root, name))
    assert.equal((file:gsub("^%-%-[^\n]*\n", "")), text, where .. " is not the file")
  elseif text:find "return model" then
    local path = support.write(dir .. "/block.lua", text)
    run(dir, "./nfc train block.lua --steps 20 --force -o runs/block && ./nfc test-gradients block.lua", where)
    return path
  else
    support.write(dir .. "/script.lua", text)
    run(dir, "./nfc repl script.lua", where)
  end
end

describe("the blocks of", function()
  for _, page in ipairs(pages) do
    it(page .. ", which run as they stand", function()
      local dir, ran = clean_tree(), 0
      for _, block in ipairs(blocks_of(support.read(support.root .. "/" .. page))) do
        local where = page .. ":" .. block.line
        if block.language == "lua" then
          lua(dir, block, where)
        elseif block.language == "c" then -- its first comment names the file
          support.write(dir .. "/" .. assert(block.text:match "^/%* ([%w_]+%.c)", where .. " names no file"), block.text)
        else
          assert.equal("", block.language, where .. ": a language that this spec cannot run")
          ran = ran + commands(dir, block, where)
        end
      end
      if page == "README.md" then assert.is_true(ran >= 5) end
    end)
  end

  it("README in C, which compile without a warning, in C++ too", function()
    local dir = clean_tree()
    for _, block in ipairs(blocks_of(support.read(support.root .. "/README.md"))) do
      if block.language == "c" then support.write(dir .. "/main.c", block.text) end
    end
    run(dir, "./nfc train models/points.lua --steps 5 -o runs/points && " ..
             "./nfc compile models/points.lua -o generated --weights runs/points/weights.safetensors && " ..
             "gcc -std=c99 -Wall -Wextra -Wpedantic -Wconversion -Werror -O0 -Igenerated main.c generated/points.c -lm -o main && ./main && " ..
             "g++ -x c++ -Wall -Wextra -Wpedantic -Werror -O0 -Igenerated main.c generated/points.c -lm -o main && ./main", "README.md")
  end)

  it("docs/models.md, which name every operation that a layer can call", function()
    local words = {}
    for quoted in support.read(support.root .. "/docs/models.md"):gmatch "`([^`\n]*)`" do
      for word in quoted:gmatch "[%a_][%w_]*" do words[word] = true end
    end
    for _, o in ipairs(operations) do
      assert.is_true(words[o.name] or o.kind == "OPERATOR", "docs/models.md does not tell of " .. o.name)
    end
  end)

  it("pages that are all listed here", function()
    local _, list = support.run(string.format("cd %s && git ls-files '*.md'", support.root))
    local nothing_to_run = { "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md" }
    local known = {}
    for _, page in ipairs(nothing_to_run) do
      known[page] = true
      assert.equal(0, #blocks_of(support.read(support.root .. "/" .. page)))
    end
    for _, page in ipairs(pages) do known[page] = true end
    for page in list:gmatch "[^\n]+" do
      assert.is_true(known[page], page .. " is not run here")
    end
  end)
end)
