-- The rooms of the compiler. Protects: that what includes what goes one way, from the description to what runs, so that each can be
-- read without those behind it, and only the first knows Lua; that the runtime knows nothing of the compiler; that a file is one sitting's.
local support = require "support"

-- From the top of the pipeline down: a file includes headers of rooms before its own, and of its own.
local rooms = { graph = 1, derive = 2, description = 2, lower = 3, print = 4, run = 5 }

local function lines(command)
  local list = {}
  local code, out = support.run(string.format("cd %s && %s", support.root, command))
  assert.equal(0, code)
  for line in out:gmatch "[^\n]+" do list[#list + 1] = line end
  return list
end

describe("the house:", function()
  it("rooms include headers of those before them alone", function()
    local seen = 0
    for _, line in ipairs(lines [[grep -rn '#include "' compiler --include=*.c --include=*.h]]) do
      local file, header = line:match "^([^:]+):%d+:#include \"([^\"]+)\""
      local own, of = file:match "^compiler/([^/]+)/", header:match "^([^/]+)/"
      if of then
        assert.is_truthy(rooms[of], line)
        assert.is_true(not own or rooms[of] <= rooms[own], line)
        seen = seen + 1
      end
    end
    assert.is_true(seen > 40)
  end)

  it("every room is in the picture, and every file that the guide names is there", function()
    local guide = support.read(support.root .. "/ARCHITECTURE.md")
    for room in pairs(rooms) do assert.is_truthy(guide:find("compiler/" .. room .. "/", 1, true), room) end
    for _, dir in ipairs(lines "find compiler -mindepth 2 -maxdepth 2 -name '*.c' | cut -d/ -f2 | sort -u") do
      assert.is_truthy(rooms[dir], dir .. " has no place in the order")
    end
    for name in guide:gmatch "`([%w_/]+%.[ch]%a*)`" do
      if not name:find "^points" then
        local places = lines(string.format("find . -path './build*' -prune -o -path '*%s' -print", name))
        assert.is_true(#places > 0, name)
      end
    end
  end)

  it("Lua ends in the room of descriptions", function()
    for _, file in ipairs(lines [[grep -rlE '#include <(lua|lauxlib|lualib|luajit)\.h>' compiler]]) do
      assert.is_truthy(file:find("^compiler/description/"), file)
    end
  end)

  it("no source is longer than 600 lines", function()
    for _, line in ipairs(lines [[find cli compiler lua python/src runtime -name '*.c' -o -name '*.h' -o -name '*.lua' -o -name '*.py' | xargs wc -l]]) do
      local n, file = line:match "(%d+) (.*)"
      assert.is_true(file == "total" or tonumber(n) <= 600, line)
    end
  end)

  it("the runtime includes nothing of the compiler", function()
    for _, line in ipairs(lines [[grep -rhn '#include "' runtime --include=*.c --include=*.h]]) do
      local header = line:match "#include \"([^\"]+)\""
      assert.is_true(#lines(string.format("find runtime -name '%s'", header)) > 0, line)
    end
  end)
end)
