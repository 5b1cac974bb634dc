-- slow: runs every compiler that is here.
-- Protects: weights in the generated C read back to the bit, whatever compiles them; tests/portability/run works where the other processors'
-- compilers are not installed; docs/portability.md is what it prints, as far as that can be said without them.
package.path = (os.getenv "NFC_ROOT" or ".") .. "/tests/portability/?.lua;" .. package.path
local cases = require "cases"
local nfc = require "nfc"
local rows = require "rows"
local support = require "support"
local trials = require "trials"

local page = support.read(support.root .. "/docs/portability.md")

-- The rows of a section that can be tried here.
local function here(title)
  local list = {}
  for _, s in ipairs(rows.sections) do
    for _, row in ipairs(s.title == title and s or {}) do list[#list + 1] = not trials.missing(row) and row or nil end
  end
  return list
end

local function pass(list, of)
  for i, results in ipairs(trials.try(list, of)) do
    for k, r in ipairs(results) do assert.is_nil(r.fault, string.format("%s: %s: %s", trials.shown(list[i]), of[k].name, tostring(r.fault))) end
  end
end

local dir, kinds = support.directory(), {}
for i, type in ipairs { "float", "double" } do kinds[i] = cases.of_numbers(type, dir .. "/" .. type) end

describe("the generated C", function()
  it("is C of every standard, and C++, without a warning, and computes what the library does", function()
    local list = here "Standards"
    assert.is_true(#list > 8)
    pass(list, { cases.of_model(rows.models[1], dir .. "/model") })
  end)
end)

describe("weights in the generated C", function()
  it("read back to the bit", function()
    pass(here "Standards", kinds)
    pass(here "32-bit x86", kinds)
  end)

  it("are decimal numbers", function()
    for _, kind in ipairs(kinds) do
      local list = support.read(kind.dir .. "/numbers.c"):match "numbers_weights%[[%w_]*%] = {(.-)};"
      local n = 0
      for word in list:gmatch "[^,%s]+" do
        n = n + 1
        assert.is_truthy(word:find(kind.precision == "float" and "^%-?%d[%d.]*e?[-+]?%d*f$" or "^%-?%d[%d.]*e?[-+]?%d*$") and word:find "[.e]", word)
      end
      assert.is_true(n > 500)
    end
  end)

  it("are all that they add to it", function()
    for _, m in ipairs(rows.models) do
      local flow = nfc.compile(string.format("%s/models/%s.lua", support.root, m.name), { precision = m.precision })
      flow:emit(dir .. "/with", { weights = true })
      flow:emit(dir .. "/without")
      local with, without = support.read(dir .. "/with/" .. m.name .. ".c"), support.read(dir .. "/without/" .. m.name .. ".c")
      local from, to = with:find("const " .. m.precision .. " " .. m.name .. "_weights%[[%w_]*%] = {.-};\n")
      assert.is_true(with:sub(1, from - 1) .. with:sub(to + 1) == without, m.name)
    end
  end)
end)

describe("generated files", function()
  it("say that any terms are fine, and where the flags stand that keep bits", function()
    nfc.compile(support.root .. "/models/points.lua"):emit(dir)
    for _, suffix in ipairs { ".c", ".h" } do
      local comment = support.read(dir .. "/points" .. suffix):match "^/%*.-%*/"
      assert.is_truthy(comment:find("May be used under any terms", 1, true))
      assert.is_truthy(comment:find(suffix == ".c" and "points.h says how to call it, and with which flags a row has the same bits" or
                                    "not by a bit, with gcc and clang and any of these flags", 1, true))
    end
  end)
end)

describe("tests/portability/run", function()
  local function run(words) return support.run(string.format("NFC_BINARY=%s %s/tests/portability/run %s", support.nfc, support.root, words)) end

  it("prints a row", function()
    local code, out, err = run "points tcc"
    assert.equal(0, code, err)
    local error = out:match "\n| `tcc` | ([%d.e-]+) | to the bit | to the bit |\n"
    assert.is_true(tonumber(error) > 0 and tonumber(error) <= rows.tolerance.float, out)
  end)

  it("says what it leaves out", function()
    if support.run "command -v s390x-linux-gnu-gcc" == 0 then return end
    local code, out, err = run "points s390x-linux-gnu-gcc"
    assert.equal(0, code)
    assert.is_truthy(err:find("SKIPPED s390x-linux-gnu-gcc -static -O2: not on this machine: ", 1, true), err)
    assert.is_truthy(out:find("\nNot tried, as the commands were not there: `s390x-linux-gnu-gcc", 1, true), out)
  end)
end)

describe("docs/portability.md", function()
  it("has the rows of rows.lua, every one tried, and no others", function()
    local shown, n = {}, 0
    for line in page:gmatch "\n| (`[^\n|]-`[^\n|]*) | [^\n]*" do shown[line] = true end
    local lists = { unpack(rows.sections) }
    lists[#lists + 1] = rows.library
    for _, list in ipairs(lists) do
      for _, row in ipairs(list) do
        assert.is_true(shown[trials.shown(row)], trials.shown(row))
        n = n + 1
      end
    end
    assert.is_true(n > 40)
    assert.is_nil(page:find "FAILED" or page:find "Not tried")
  end)

  it("has models that are there, tolerances that hold, and this version", function()
    for name in page:gmatch "`models/([%w_]+)%.lua`" do assert.is_true(support.exists(string.format("%s/models/%s.lua", support.root, name))) end
    for _, m in ipairs(rows.models) do assert.is_truthy(page:find(string.format("`models/%s.lua`, %s", m.name, m.precision), 1, true), m.name) end
    assert.is_truthy(page:find(string.format("`tests/portability/run` prints this page, here with nfc %s.", nfc.version), 1, true))
    assert.is_truthy(page:find(rows.warnings, 1, true))
    assert.is_truthy(page:find(string.format("It may be %g for models in float and %g in double.", rows.tolerance.float, rows.tolerance.double), 1, true))
    local numbers = 0
    for line in page:gmatch "\n| `[^\n]*" do
      local k = 0
      for cell in line:gmatch "|([^|\n]*)" do
        if cell:find "e%-%d" then
          local precision = rows.models[k].precision
          assert.is_true(tonumber(cell) <= rows.tolerance[precision], line)
          numbers = numbers + 1
        end
        k = k + 1
      end
    end
    assert.is_true(numbers > 200)
  end)

  it("has the sizes that its compiler makes", function()
    if support.run "command -v arm-none-eabi-gcc" ~= 0 then return end
    local _, said = support.run "arm-none-eabi-gcc --version"
    local same = page:find("| `arm-none-eabi-gcc` | " .. said:match "[^\n]*":gsub("^%S+ ", "", 1) .. " |", 1, true)
    for _, entries in ipairs(rows.size.entries) do
      local bare, whole = trials.size(entries, false), trials.size(entries, true)
      assert.is_true(whole <= rows.size.limit, entries .. ": " .. whole)
      assert.is_true(not same or page:find(string.format("| `--entries %s` | %d | %d |", entries, bare, whole), 1, true) ~= nil, entries .. ": " .. bare .. ", " .. whole)
    end
  end)
end)
