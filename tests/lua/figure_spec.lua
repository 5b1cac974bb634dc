-- Pictures of matrices: plot.scatter, line, hist, kde and corner. Protects: that they show the numbers they are given, in the terminal and to
-- gnuplot; that texts cannot become commands of gnuplot or of a terminal; what is told of a wrong call, and that nothing is written then.
-- guarded: nothing here depends on how well kernels are optimised.
local support = require "support"

local dir = support.directory()
local function repl(code, environment)
  support.write(dir .. "/code.lua", code)
  return support.run(string.format("cd %s && %s %s repl code.lua", dir, environment or "", support.nfc))
end
local function fails(pattern, code, environment)
  local status, out, err = repl(code, environment)
  assert.equal(65, status, code)
  assert.equal("", out)
  assert.is_truthy(err:match "^[^\n]*":find(pattern, 1, true), err)
end

-- The dots of the n-th panel of a picture in characters, as "x,y" counted from the lower left one; its width and height in dots.
local function dots(text, n)
  local lines, set = {}, {}
  for line in text:gmatch "[^\n]+" do
    local cells, at = {}, 0
    for begins in line:gmatch "()[│┤]" do at = begins end -- any byte of these: only the first of each three counts below
    local panel, column = 0, 0
    for c in line:gmatch "[%z\1-\127\194-\244][\128-\191]*" do
      if c == "│" or c == "┤" then panel, column = panel + 1, 0
      elseif panel == n then
        column = column + 1
        cells[column] = c
      end
    end
    if at > 0 and panel >= n then lines[#lines + 1] = cells end
  end
  local bits = { { 0, 0x01 }, { 0, 0x02 }, { 0, 0x04 }, { 1, 0x08 }, { 1, 0x10 }, { 1, 0x20 }, { 0, 0x40 }, { 1, 0x80 } }
  local row = { 0, 1, 2, 0, 1, 2, 3, 3 }
  local count = 0
  for r, cells in ipairs(lines) do
    for column, c in ipairs(cells) do
      local a, b, d = c:byte(1, 3)
      local mask = a == 0xe2 and b >= 0xa0 and b <= 0xa3 and (b - 0xa0) * 64 + d - 0x80 or 0
      for k, bit in ipairs(bits) do
        if math.floor(mask / bit[2]) % 2 == 1 then
          set[string.format("%d,%d", 2 * (column - 1) + bit[1], 4 * (#lines - r) + 3 - row[k])], count = true, count + 1
        end
      end
    end
  end
  return set, count, #lines * 4
end

-- Draws by a gnuplot that keeps what it was given; returns a function that reads it.
local function seen(code)
  support.run("rm -rf " .. dir .. "/seen")
  local status, _, err = repl(code, "PATH=" .. dir .. "/fake:$PATH")
  assert.equal(0, status, err)
  return function(name) return support.read(dir .. "/seen/" .. name) end
end
local function numbers(text)
  local rows = {}
  for x, y in text:gmatch "(%S+) (%S+)\n" do rows[#rows + 1] = { tonumber(x), tonumber(y) } end
  return rows
end

describe("plot", function()
  setup(function()
    support.run("mkdir " .. dir .. "/fake")
    support.write(dir .. "/fake/gnuplot", '#!/bin/sh\n[ "$1" = --version ] || { cp -r "$4" ' .. dir .. '/seen; echo picture >"$4/picture"; }\n')
    support.run("chmod +x " .. dir .. "/fake/gnuplot")
  end)

  it("shows points in the terminal where they are", function()
    local status, out, err = repl "plot.scatter { { 0, 0 }, { 1, 0 }, { 0.3, 0.7 }, { 1, 1 }, { 0 / 0, 1 } }"
    assert.equal(0, status, err)
    local set, count, high = dots(out, 1)
    assert.equal(4, count)
    assert.equal(80, high) -- 20 lines, and as many dots wide
    for _, p in ipairs { { 0, 0 }, { 1, 0 }, { 0.3, 0.7 }, { 1, 1 } } do -- the window is 6 % of its width larger on each side
      local x, y = math.floor((p[1] + 0.06) / 1.12 * 80), math.floor((1.06 - p[2]) / 1.12 * 80)
      assert.is_true(set[x .. "," .. 79 - y], x .. "," .. 79 - y .. "\n" .. out)
    end
    assert.is_truthy(out:find("     1.06┤", 1, true), out)
    assert.is_truthy(out:find("    -0.06┤", 1, true), out)
    assert.is_truthy(out:find "\n          %-0%.06 +1%.06\n", out)
  end)

  it("shows lines and bars in the terminal", function()
    local _, out = repl "plot.line { { 0, 0 }, { 1, 1 }, { 2, 0 / 0 }, { 3, 1 }, { 4, 1 } }"
    local set, count, high = dots(out, 1)
    assert.is_true(count > 60)
    for x = 0, 135 do -- from the lower left to the upper right of the first quarter, nothing in the second, then a level line
      local found = {}
      for y = 0, high - 1 do if set[x .. "," .. y] then found[#found + 1] = y end end
      local at = 4.08 * (x + 0.5) / 136 - 0.04
      if at > 0.1 and at < 0.9 then
        assert.is_true(#found >= 1 and math.abs(found[1] - (at + 0.06) / 1.12 * high) < 2.5, x .. "\n" .. out)
      elseif at > 1.1 and at < 2.9 then
        assert.equal(0, #found)
      elseif at > 3.1 and at < 3.9 then
        assert.equal(1, #found)
      end
    end
    _, out = repl "plot.hist { { 0 }, { 0 }, { 0 }, { 1 } }"
    set, _, high = dots(out, 1)
    local top = {}
    for x = 0, 135 do
      for y = 0, high - 1 do
        if set[x .. "," .. y] then
          assert.is_true(y == 0 or set[x .. "," .. y - 1] == true) -- bars stand on the axis
          top[#top + 1] = y
        end
      end
    end
    table.sort(top)
    assert.is_true(top[#top] > 0.85 * high)
    _, out = repl "plot.hist({ nfc.matrix { { 0 }, { 1 } }, nfc.matrix { { 1 }, { 1 } } }, { names = { 'x', 'y' } })" -- no colours: two panels
    assert.is_truthy(out:find "^ +x +y\n", out)
    assert.is_true(select(2, dots(out, 2)) > 0)
  end)

  it("has colours and the terminal's width in a terminal", function()
    local code = "stty cols 50; %s repl -e 'plot.scatter({ { {1, 2}, {2, 3} }, { {1, 1}, {2, 2} } } and { nfc.matrix {{1, 2}, {2, 3}}, nfc.matrix {{1, 1}, {2, 2}} }, { names = { \"one\", \"two\" } })'"
    for no, coloured in pairs { [""] = true, ["NO_COLOR=1 "] = false, ["TERM=dumb "] = false } do
      support.write(dir .. "/in_terminal", string.format(code, support.nfc))
      local _, out = support.run(string.format("cd %s && TERM=xterm; export TERM; %s script -qec 'sh in_terminal' /dev/null", dir, no))
      assert.equal(coloured, out:find("\27[38;5;208mtwo\27[0m", 1, true) ~= nil, out)
      assert.equal(coloured, out:find("\27", 1, true) ~= nil, out)
      for line in out:gsub("\27%[[%d;]*m", ""):gsub("\r", ""):gmatch "[^\n]+" do
        assert.is_true(select(2, line:gsub("[^\128-\191]", "")) <= 50, line)
      end
    end
  end)

  it("gives gnuplot the numbers", function()
    local s = seen "plot.scatter({ {1, 2, 9}, {3, 4, 9}, {0 / 0, 1, 9} }, { file = 'a.png' })"
    assert.equal("1 2\n3 4\nnan 1\n", s "trace1")
    s = seen "plot.line({ {1, 2, 5}, {2, 3, 4} }, { file = 'a.png' })"
    assert.equal("1 2\n2 3\n", s "trace1")
    assert.equal("1 5\n2 4\n", s "trace2")
    assert.equal("1 7\n2 8\n", seen "plot.line({ {7}, {8} }, { file = 'a.png' })" "trace1") -- over the rows' numbers
    s = seen "plot.hist({ nfc.matrix { {0}, {0.1}, {4.8}, {0 / 0} }, nfc.matrix { {1}, {2} } }, { file = 'a.png', names = { 'a', 'b' } })"
    for name, expected in pairs { trace1 = { [0.05] = 1 / 0.3, [0.15] = 1 / 0.3, [4.75] = 1 / 0.3 }, trace2 = { [1.05] = 5, [2.05] = 5 } } do
      local bars, sum = numbers(s(name)), 0
      assert.equal(48, #bars)
      for _, bar in ipairs(bars) do
        sum = sum + bar[2] * 0.1
        for at, height in pairs(expected) do
          if math.abs(bar[1] - at) < 0.01 then assert.is_true(math.abs(bar[2] - height) < 1e-9, name .. " at " .. at .. " " .. bar[2]) end
        end
      end
      assert.is_true(math.abs(sum - 1) < 1e-9)
    end
    local curve = numbers(seen "plot.kde({ {5}, {5}, {5} }, { file = 'a.png' })" "trace1") -- a kernel of bandwidth 1, see test_shapes.c
    assert.equal(201, #curve)
    assert.is_true(math.abs(curve[101][1] - 5) < 1e-9 and math.abs(curve[101][2] - 0.3989422804014327) < 1e-9)
    s = seen "plot.corner({ nfc.matrix { {1, 2}, {3, 4} }, nfc.matrix { {5, 6} } }, { file = 'a.png', names = { 'one', 'two' } })"
    assert.equal("1 2\n3 4\n", s "data")
    assert.equal("5 6\n", s "samples")
    assert.equal(10000 / 2, #numbers(seen "plot.scatter(nfc.data.moons { n = 20000 }, { file = 'a.png' })" "trace1"))
  end)

  it("draws files of each kind, format and style", function()
    local begins = { png = "\137PNG", svg = "<?xml", pdf = "%PDF" }
    local code = "local x, y = nfc.data.moons { n = 100 }, nfc.data.points { n = 100 }\n"
    for _, kind in ipairs { "scatter", "line", "hist", "kde", "corner" } do
      for format in pairs(begins) do
        local panels = kind ~= "corner" and format == "svg" and ", panels = true, title = 'all'" or ""
        code = code .. string.format("plot.%s({ x, y }, { file = '%s.%s', style = '%s'%s })\n", kind, kind, format, format == "svg" and "dark" or "light", panels)
        code = code .. string.format("plot.%s(x, { file = 'one%s.%s' })\n", kind, kind, format)
      end
    end
    local status, out, err = repl(code)
    assert.equal(0, status, err)
    assert.equal("", out .. err)
    for _, kind in ipairs { "scatter", "line", "hist", "kde", "corner" } do
      for format, magic in pairs(begins) do
        for _, one in ipairs { "", "one" } do
          local bytes = support.read(string.format("%s/%s%s.%s", dir, one, kind, format))
          assert.equal(magic, bytes:sub(1, #magic))
          assert.is_true(#bytes > 1500, kind .. format)
          if format == "svg" then assert.equal(one == "", bytes:find("14171a", 1, true) ~= nil) end
        end
      end
    end
  end)

  it("calls columns by a matrix's names, unless others are given", function()
    local status, _, err = repl([[local x = nfc.matrix { {1, 2, 3}, {2, 1, 5}, {3, 5, 4} }
      x.names = { "mass_1", "{width}", "age" }
      for _, kind in ipairs { "scatter", "line", "hist", "kde", "corner" } do plot[kind](x, { file = kind .. "_named.svg" }) end
      plot.scatter(x, { file = "scatter_other.svg", xlabel = "m", ylabel = "w" })
      plot.kde(x, { file = "kde_other.svg", names = { "a", "b", "c" } })]])
    assert.equal(0, status, err)
    local function shown(name)
      local svg, list = support.read(dir .. "/" .. name .. ".svg"), {}
      for _, word in ipairs { "mass_1", "{width}", "age" } do list[#list + 1] = svg:find(">" .. word, 1, true) and word or nil end
      return table.concat(list, " ")
    end
    assert.equal("mass_1 {width}", shown "scatter_named")
    for _, kind in ipairs { "line", "hist", "kde", "corner" } do assert.equal("mass_1 {width} age", shown(kind .. "_named")) end
    assert.equal("", shown "scatter_other")
    assert.equal("", shown "kde_other")
    local out
    status, out, err = repl "local x = nfc.matrix { {1, 2}, {2, 1}, {3, 5} }; x.names = { 'mass', 'width' }; plot.corner(x)"
    assert.equal(0, status, err)
    assert.is_truthy(out:find("mass, width", 1, true), out)
  end)

  it("takes texts that would be commands for texts", function()
    local bad = "\27a'\"`touch pwned`$(touch pwned)\\n@x{/Bold %s}_2;"
    local code = string.format("local bad = %q\n plot.scatter({ nfc.matrix {{1, 2}, {2, 1}}, nfc.matrix {{1, 1}} }, { file = bad:sub(2, 6) .. '.svg', title = bad, xlabel = bad, ylabel = bad, names = { bad, bad } })", bad)
    local status, _, err = repl(code)
    assert.equal(0, status, err)
    local svg = support.read(dir .. "/a'\"`t.svg")
    for _, part in ipairs { "a&#39;", "`touch pwned`$(touch pwned)\\n@x{/Bold %s}_2;" } do
      assert.is_truthy(svg:gsub("'", "&#39;"):find(part, 1, true), svg)
    end
    local script = seen(code) "script"
    assert.is_nil(script:find("touch", 1, true))
    assert.is_false(support.exists(dir .. "/pwned"))
    local in_terminal = code:gsub("file = .- title", "title")
    local out
    status, out, err = repl(in_terminal)
    assert.equal(0, status, err)
    assert.is_nil(out:find("\27", 1, true))
    assert.is_truthy(out:find("?a'\"`touch pwned`", 1, true), out)
  end)

  it("tells of a wrong call, and writes nothing", function()
    fails("code.lua:1: plot.scatter: expected a table of rows or a matrix, found 1", "plot.scatter(1)")
    fails("plot.scatter: a matrix has one column, expected two or more", "plot.scatter { {1}, {2} }")
    fails("plot.hist: expected a name for each of the 2 curves or clouds, found 1", "plot.hist({ {1, 2} }, { names = 'x' })")
    fails("plot.hist.names[2]: expected a text, found 3", "plot.hist({ {1, 2} }, { names = { 'x', 3 } })")
    fails("plot.kde: there are 9 curves or clouds to tell apart by colour, expected at most 8", "plot.kde { {1, 2, 3, 4, 5, 6, 7, 8, 9} }")
    fails("plot.corner: expected one matrix, or two with as many columns", "plot.corner { nfc.matrix { {1, 2} }, nfc.matrix { {1, 2, 3} } }")
    fails("plot.corner: a corner of 4 columns has no room in the terminal's 80; file = ... has", "plot.corner { {1, 2, 3, 4}, {2, 3, 4, 5} }")
    fails("plot.corner has no key 'title'", "plot.corner({ {1, 2}, {2, 3} }, { title = 'x' })")
    fails("plot.line has no key 'file_', did you mean 'file'?", "plot.line({ {1, 2}, {2, 3} }, { file_ = 'x.png' })")
    fails("plot.scatter.style: expected one of 'light', 'dark', found the string", "plot.scatter({ {1, 2} }, { style = 'grey' })")
    fails("plot.scatter: file: expected a name that ends in .png, .svg or .pdf, found x.gif", "plot.scatter({ {1, 2} }, { file = 'x.gif' })")
    fails("plot.scatter: there is no gnuplot to draw with", "plot.scatter({ {1, 2} }, { file = 'none.png' })", "PATH=" .. dir)
    fails("nowhere/x.png", "plot.scatter({ {1, 2} }, { file = 'nowhere/x.png' })")
    assert.is_false(support.exists(dir .. "/none.png"))
  end)

  it("shows what has no width or no value", function()
    for _, rows in ipairs { "{ {1, 1}, {1, 1} }", "{ {0 / 0, 0 / 0} }", "{ {1 / 0, 1}, {2, 1} }", "{ {1e300, -1e300}, {-1e300, 1e300} }", "{ {1e-300, 1}, {0, 1} }" } do
      for _, kind in ipairs { "scatter", "line", "hist", "kde", "corner" } do
        for _, file in ipairs { "", "file = 'odd.png'" } do
          local status, _, err = repl(string.format("plot.%s(%s, { %s })", kind, rows, file))
          assert.equal(0, status, kind .. rows .. file .. err)
        end
      end
    end
  end)
end)
