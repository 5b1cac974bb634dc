-- The reference, docs/reference. Protects: its pages are what docs/reference.lua makes of the sources today, and nothing public is without a
-- text.
local support = require "support"

-- Makes the pages in a folder from the sources below `root`; returns its exit status and what it said.
local function make(root, dir)
  local code, _, err = support.run(string.format("mkdir -p %s && cd %s && %s repl docs/reference.lua %s %s", dir, root, support.nfc, support.nfc, dir))
  return code, err
end

local function pages(dir)
  local _, list = support.run(string.format("ls %s", dir))
  return list
end

describe("the reference", function()
  it("is what the sources make of it today", function()
    local dir, kept = support.directory() .. "/made", support.root .. "/docs/reference"
    assert.equal(0, (make(support.root, dir)))
    assert.equal(pages(kept), pages(dir))
    for name in pages(dir):gmatch "[^\n]+" do
      assert.is_true(support.read(dir .. "/" .. name) == support.read(kept .. "/" .. name),
                     "docs/reference/" .. name .. " is stale: ./nfc repl docs/reference.lua writes it anew")
    end
  end)

  it("is refused where something has no text", function()
    local cases = {
      { "runtime/nf.h", "void nf_use_threads(size_t n);", "void nf_use_threads(size_t n);\n\nvoid nf_secret(void);", "runtime/nf.h: `nf_secret`" },
      { "python/src/nfcflow/flow.py", '        """Writes the parameters as .safetensors."""\n', "", "python/src/nfcflow/flow.py: Flow.save" },
      { "python/src/core.c", '{"threads", threads, METH_VARARGS, "', '{"threads", threads, METH_VARARGS, NULL}, {"', "threads" },
    }
    for _, case in ipairs(cases) do
      local file, from, to, what = unpack(case)
      local root = support.directory()
      assert.equal(0, (support.run(string.format("cd %s && cp -r --parents docs/reference.lua cmake/commands.lua compiler runtime/nf.h models/conditional.lua python/src %s",
                                                 support.root, root))))
      local text = support.read(root .. "/" .. file)
      local a, b = text:find(from, 1, true)
      support.write(root .. "/" .. file, text:sub(1, a - 1) .. to .. text:sub(b + 1))
      local code, err = make(root, root .. "/made")
      assert.is_true(code ~= 0, what)
      assert.is_truthy(err:find("there is no text for " .. what, 1, true), err)
    end
  end)
end)
