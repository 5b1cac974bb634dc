-- slow: all that the pages show, which takes minutes under the sanitizers.
-- Every block of the documentation, run as a reader would: from a clean tree, in the order of the page, as it stands.
-- Protects: README's own commands work, print what the page shows, and its C compiles with the C they print; the list of
-- operations is whole.
local operations = require "operations"
local page = require "page"
local support = require "support"

-- Open MPI's mpirun does not run as root, or more processes than there are cores, unless it is told to.
local ffi = require "ffi"
ffi.cdef "int setenv(const char *name, const char *value, int overwrite);"
for _, name in ipairs { "OMPI_ALLOW_RUN_AS_ROOT", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "OMPI_MCA_rmaps_base_oversubscribe" } do ffi.C.setenv(name, "1", 1) end

-- Those that this spec runs; one for readers who have installed nfc, which install_spec runs; and that of the Python
-- package, which python/tests/test_readme.py runs.
local pages, installed, of_python = {}, "docs/libraries.md", "python/README.md"
for name in select(2, support.run(string.format("cd %s && ls README.md docs/*.md && find examples tests -name README.md", support.root))):gmatch "[^\n]+" do
  if name ~= installed then pages[#pages + 1] = name end
end

-- What a reader who followed the page has: the files of the repository that its blocks name, no runs, and a launcher.
local function clean_tree()
  local dir = support.directory()
  local code, _, err = support.run(string.format("cd %s && cp -r models examples compiler docs README.md %s", support.root, dir))
  assert.equal(0, code, err)
  local quiet = '[ -z "$OMPI_COMM_WORLD_SIZE" ] || export ASAN_OPTIONS=$ASAN_OPTIONS:detect_leaks=0 # which Open MPI has\n'
  support.write(dir .. "/nfc", string.format('#!/bin/sh\n%sexec "%s" "$@"\n', quiet, support.nfc))
  support.run("chmod +x " .. dir .. "/nfc")
  return dir
end

describe("the blocks of", function()
  for _, name in ipairs(pages) do
    it(name .. ", which run as they stand", function()
      local ran = page.run(name, clean_tree())
      if name == "README.md" then assert.is_true(ran >= 5) end
    end)
  end

  it("README in C, which compile without a warning, in C++ too", function()
    local dir = clean_tree()
    for _, block in ipairs(page.blocks(support.read(support.root .. "/README.md"))) do
      if block.language == "c" then support.write(dir .. "/main.c", block.text) end
    end
    page.command(dir, "./nfc train models/points.lua --steps 5 -o runs/points && " ..
             "./nfc compile models/points.lua -o generated --weights runs/points/weights.safetensors && " ..
             "gcc -std=c99 -Wall -Wextra -Wpedantic -Wconversion -Werror -O0 -Igenerated main.c generated/points.c -lm -o main && ./main && " ..
             "g++ -x c++ -Wall -Wextra -Wpedantic -Werror -O0 -Igenerated main.c generated/points.c -lm -o main && ./main", "README.md")
  end)

  it("README with figures, all of which were measured", function()
    local measured, n = support.read(support.root .. "/docs/performance.md"), 0
    for figure in support.read(support.root .. "/README.md"):match "\n## How fast\n(.-)\n## ":gmatch "| (%d[%d.]* [mu]?s) %f[|]" do
      n = n + 1
      assert.is_truthy(measured:find("| " .. figure .. " |", 1, true), figure .. " is not in docs/performance.md")
    end
    assert.is_true(n >= 10, n .. " figures")
  end)

  it("docs/layers.md, which name every operation that a layer can call", function()
    local words = {}
    for quoted in support.read(support.root .. "/docs/layers.md"):gmatch "`([^`\n]*)`" do
      for word in quoted:gmatch "[%a_][%w_]*" do words[word] = true end
    end
    for _, o in ipairs(operations) do
      assert.is_true(words[o.name] or o.kind == "OPERATOR", "docs/layers.md does not tell of " .. o.name)
    end
  end)

  it("pages that are all listed here", function()
    local _, list = support.run(string.format("cd %s && git ls-files '*.md'", support.root))
    local nothing_to_run = { "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "bench/quality/README.md" }
    local known = { [installed] = true, [of_python] = true }
    for _, name in ipairs(nothing_to_run) do
      known[name] = true
      assert.equal(0, #page.blocks(support.read(support.root .. "/" .. name)))
    end
    for _, name in ipairs(pages) do known[name] = true end
    for name in list:gmatch "[^\n]+" do
      assert.is_true(known[name] or name:find "^docs/reference/" ~= nil, name .. " is not run here") -- these are made, see manual_spec.lua
    end
  end)
end)
