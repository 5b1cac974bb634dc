-- Every message that an input can cause, with that input, word for word, with its exit status: rows in tests/lua/messages. A message of
-- the sources that no row's words match fails, unless exceptions.lua says who else causes it. So a new message needs a row.
-- guarded: nothing here depends on how well kernels are optimised.
local doors = require "messages.doors"
local sources = require "messages.sources"
local support = require "support"

local said = {} -- the messages of all rows

local function groups_of(name)
  local groups = dofile(support.root .. "/tests/lua/messages/" .. name .. ".lua")
  return groups.door and { groups } or groups
end

for _, name in ipairs { "description", "vocabulary", "domains", "data", "commands", "import", "export", "matrices", "interface", "targets" } do
  describe(name, function()
    for _, group in ipairs(groups_of(name)) do
      for _, row in ipairs(group) do
        said[#said + 1] = row[2]
        it(row[2], function()
          local message, status, out = doors[group.door](row, group)
          assert.equal(row[2], message)
          assert.equal(row[3] or group.status, status)
          assert.equal(row.out or "", out or "")
        end)
      end
    end
  end)
end

-- Whether a row says what the pattern matches; rare: a piece of it that stands in it as it is.
local function is_said(pattern, rare)
  for _, text in ipairs(said) do
    if text:find(rare, 1, true) and text:find(pattern) then return true end
  end
  return false
end

describe("the messages of the sources", function()
  local exceptions, used = dofile(support.root .. "/tests/lua/messages/exceptions.lua"), {}

  it("have rows, or stand in exceptions.lua", function()
    local missing = {}
    local function look(m, format)
      if not sources.has_words(format) then return end
      local known = is_said(sources.pattern((format:gsub("\n$", ""))), sources.rarest((format:gsub("\n$", ""))))
      used[format] = not known
      if not known and not exceptions[format] then missing[#missing + 1] = ("%s:%d: %s"):format(m.file, m.line, format) end
    end
    for _, m in ipairs(sources.messages "compiler runtime cli lua") do
      look(m, m.format)
      for word in pairs(m.words) do look(m, word) end
    end
    table.sort(missing)
    assert.equal("", table.concat(missing, "\n"))
  end)

  it("of the Python package stand in its tests", function()
    local _, text = support.run("cat " .. support.root .. "/python/tests/*.py")
    text = text:gsub('"%s*\n%s*f?"', ""):gsub("\\", "")
    local missing = {}
    for _, m in ipairs(sources.messages "python/src") do
      local known = text:find(sources.rarest(m.format), 1, true) ~= nil
      if sources.has_words(m.format) then
        used[m.format] = not known
        if not known and not exceptions[m.format] then missing[#missing + 1] = ("%s:%d: %s"):format(m.file, m.line, m.format) end
      end
    end
    assert.equal("", table.concat(missing, "\n"))
  end)

  it("are no exceptions for nothing", function()
    for format, why in pairs(exceptions) do
      assert.is_true(#why > 10, format)
      assert.is_true(used[format] ~= nil, "there is no message " .. format)
      assert.is_true(used[format], "there is a row for " .. format)
    end
  end)
end)
