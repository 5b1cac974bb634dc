-- nfc repl without a terminal: scripts, piped statements and -e. Protects: what a line defines is there in the next, as in one chunk;
-- errors are one line with their source, and the exit status tells them. The prompt itself: prompt_spec.
local support = require "support"

local dir = support.directory()

-- Runs the statements in `code` through a pipe; checks the exit status; returns standard output and standard error.
local function piped(status, code, arguments)
  local path = support.write(support.directory() .. "/code", code)
  local got, out, err = support.run(string.format("cd %s && cat %s | %s repl %s", support.root, path, support.nfc, arguments or ""))
  assert.equal(status, got, code .. "\n" .. err)
  return out, err
end

describe("nfc repl", function()
  it("runs what is piped into it without a prompt or a banner, and prints expressions", function()
    for _, arguments in ipairs { "", "-" } do
      assert.equal("2\n10\n20\n7\t8\n5\n", (piped(0, "1 + 1\nfor i = 1, 2 do\nprint(i * 10)\nend\n7, 8\nx = 5\n= x", arguments)))
    end
    assert.equal("", (piped(0, "")))
    assert.equal("3\n", (piped(0, "-- nothing\n\n1 +\n2\n")))
    assert.equal("", (piped(0, "return\n")))
  end)

  it("prints an expression behind statements in a line", function()
    assert.equal("5\n8\n7\n;\n1\nnil\t3\n3\n2\n", (piped(0, "m = 5; m\nlocal a = 7; a + 1 -- c\na\nx = 1; y = ';'; y\nfunction f() return 1 end; f()\n" ..
                 "local t = {}; t[1], 3\nx = 1;\nx = 2; -- c\nlocal b = 1; local c = 2; b + c\nfor i = 1, 2 do\nb = i; f()\nend\nb\n")))
    assert.equal("stdin:2: attempt to index a nil value  in: x[1][2]\n", (select(2, piped(65, "x = {}\nx[1][2]\n"))))
  end)

  it("keeps the locals of a line for the next ones", function()
    assert.equal("180\n", (piped(0, 'local flow = nfc.compile "models/points.lua"\nflow.n_params\n')))
    local code = {
      "local n, step = 0, 2", "local function up() n = n + step return n end", "function down() n = n - 1 return n end", -- one n for all
      "up()", "up()", "down()", "n = 10", "up()", "n", "step = 3", "up()",
      "local n = 'another'", "n", "up()", -- hides the first, which functions keep
      "local function f(k) return k == 0 and 1 or k * f(k - 1) end", "f(5)", -- sees itself
      "do local inner = 1 end", "inner", "local a; local b = 4", "a, b", "local print = print", "print(b)",
    }
    assert.equal("2\n4\n3\n12\n12\n15\nanother\n18\n120\nnil\nnil\t4\n4\n", (piped(0, table.concat(code, "\n") .. "\n")))
    assert.equal("5\n7\n", (piped(0, "local größe = 4\nlocal 高さ = größe + 1\n高さ\ngröße = 7\ngröße\n"))) -- names in UTF-8
    -- a loop that is compiled sees what a later line sets
    assert.equal("1000\n5000\n", (piped(0, [[
local one = 1
function sum() local s = 0 for i = 1, 1000 do s = s + one end return s end
for i = 1, 100 do sum() end
sum()
one = 5
sum()
]])))
  end)

  it("sees as many locals as there are, and in a statement 59 that were there", function()
    local code, sum = {}, {}
    for i = 1, 300 do code[i] = string.format("local v%d = %d", i, i) end
    for i = 1, 59 do sum[i] = "v" .. i end
    code[#code + 1] = "= " .. table.concat(sum, " + ") .. "\nv300"
    local many = {}
    for i = 1, 150 do many[i] = string.format("local w%d = %d", i, i) end
    code[#code + 1] = table.concat(many, " ") .. "\nw1 + w51 + w101 + w150"
    assert.equal("1770\n300\n303\n", (piped(0, table.concat(code, "\n") .. "\n")))
  end)

  it("does not depend on what globals become", function()
    local code = "table, string, io, print, debug, select = 1, 2, 3, 4, 5, 6\ntostring, type, ipairs, pairs = nil\n" ..
                 "local x = nfc.matrix { {1}, {2} }\n{ x:mean() }\nhelp 'mean'\nnothing.z = 1\n"
    local out, err = piped(65, code)
    assert.equal("{ 1.5 }\nm:mean()\n  The mean of each column, as a matrix of one row; of a single column, a number.\n", out)
    assert.equal("stdin:6: attempt to index global 'nothing' (a nil value)  in: nothing.z = 1\n", err)
  end)

  it("ends with 65 at the first error, which is one line with its source", function()
    local out, err = piped(65, "print(1)\nfor i = 1, 2 do\n  local t = nil\n  t.x = i\nend\nprint(2)\n")
    assert.equal("1\n", out)
    assert.equal("stdin:4: attempt to index local 't' (a nil value)  in: t.x = i\n", err)
    out, err = piped(65, "print(1)\nx = = 2\nprint(3)\n")
    assert.equal("1\n", out)
    assert.equal("stdin:2: unexpected symbol near '='  in: x = = 2\n", err)
    assert.equal("stdin:1: 'end' expected near '<eof>'  in: for i = 1, 2 do\n", (select(2, piped(65, "for i = 1, 2 do"))))
    -- the module's errors name the line that called it; a function's, the line on which it was typed
    assert.equal("stdin:3: train: called without a flow; write flow:train(...)  in: f()\n",
                 (select(2, piped(65, "local g = nfc.compile 'models/points.lua'\nlocal f = g.train\nf()\n"))))
    assert.equal("stdin:2: attempt to call global 'nothing' (a nil value)  in: nothing()\n",
                 (select(2, piped(65, "function f()\n  nothing()\nend\n\nf()\n"))))
    assert.equal("stdin:1: two lines  in: error 'two\\nlines'\n", (select(2, piped(65, "error 'two\\nlines'\n"))))
    assert.equal("an error that is no text: nil\n", (select(2, piped(65, "error()\n"))))
    assert.is_truthy(select(2, piped(65, "x = = '" .. ("y"):rep(1000) .. "'\n")):find "^[^\n]+y%.%.%.\n$")
    assert.is_truthy(select(2, piped(65, "x = 'no end\nprint(1)\n")):find "^stdin:1: unfinished string near")
    assert.equal("a\nb\n", (piped(0, "[[a\nb]]\n")))
    assert.equal("stdin:1: unexpected symbol near 'char(27)'  in: x = ?[2J\n", (select(2, piped(65, "x = \27[2J\n"))))
    piped(65, "\27LJ\2\n") -- no bytecode
  end)

  it("takes code with -e, and arguments for it", function()
    local function run(status, arguments)
      local code, out, err = support.command("repl " .. arguments)
      assert.equal(status, code, err)
      return out, err
    end
    assert.equal("-e\ta\t-x\n", (run(0, "-e 'print(arg[0], arg[1], arg[2])' a -x")))
    assert.equal("3\n", (run(0, "-e 'local x = 1\nx + 2'")))
    assert.equal("-\tb\n", (run(0, "- b <<E\nprint(arg[0], arg[1])\nE\n")))
    local out, err = run(65, "-e 'print(1)\nx.y = 1\nprint(2)'")
    assert.equal("1\n", out)
    assert.equal("-e:2: attempt to index global 'x' (a nil value)  in: x.y = 1\n", err)
    run(3, "-e 'os.exit(3)'")
    run(64, "-e")
    run(64, "--nothing")
    assert.equal("nfc: cannot read standard input: Is a directory\n", (select(2, run(74, "- < " .. dir))))
  end)

  it("runs scripts with their exit status", function()
    local function run(status, text)
      local code, out, err = support.command("repl " .. support.write(dir .. "/script.lua", text) .. " one -e two")
      assert.equal(status, code, err)
      return out, err
    end
    assert.equal("one\t-e\ttwo\n", (run(0, "print(arg[1], arg[2], arg[3])")))
    run(7, "os.exit(7)")
    assert.is_truthy(select(2, run(65, "error 'no'")):find "script.lua:1: no")
    run(65, "x = = 1")
    assert.equal(74, (support.command("repl " .. dir .. "/nothing.lua")))
  end)

  it("is not what nfc alone is without a terminal", function()
    local code, out, err = support.command ""
    assert.equal(64, code)
    assert.equal("", out)
    assert.is_truthy(err:find "usage: nfc COMMAND")
  end)
end)
