-- Values as the prompt prints them. Protects: a matrix shows its shape and a few rows, a flow its layers, a run its summary, a table what is
-- short in it; nothing prints without end, and no byte of a text in a table reaches the terminal as a control character.
local support = require "support"

local function shown(code)
  local path = support.write(support.directory() .. "/code", code .. "\n")
  local status, out, err = support.run(string.format("cd %s && %s repl < %s", support.root, support.nfc, path))
  assert.equal(0, status, err)
  return out
end

describe("the prompt shows", function()
  it("a matrix with its shape and a few rows, in columns", function()
    assert.equal("matrix of 2 x 2 double\n        1  2.5\n  -300.25  inf\n", shown "nfc.matrix { {1, 2.5}, {-300.25, 1/0} }")
    local rows = shown "local t = {} for i = 1, 100 do t[i] = {} for j = 1, 20 do t[i][j] = i * j end end\nnfc.matrix(t)"
    assert.is_truthy(rows:find "^matrix of 100 x 20 double\n  1   2   3   4   5   6   7   8  %.%.%.\n")
    assert.is_truthy(rows:find "\n  6  12  18  24  30  36  42  48  %.%.%.\n  %.%.%. 94 more rows\n$")
    assert.is_truthy(shown "nfc.data.points { n = 7 }":find "^matrix of 7 x 2 double\n[^\n]+\n[^\n]+\n[^\n]+\n[^\n]+\n[^\n]+\n[^\n]+\n[^\n]+\n$")
    assert.is_nil(shown "nfc.data.points { n = 7 }":find "more") -- saying so would take as much room as the row
    assert.is_truthy(shown "nfc.data.points { n = 8 }":find "\n  %.%.%. 2 more rows\n$")
    assert.equal("row of 2 numbers\n  1  2\n", shown "nfc.matrix { {1, 2} }[1]")
  end)

  it("a flow as a table of its layers, with the shapes of what they learn", function()
    local flow = shown 'nfc.compile "models/points.lua"'
    assert.is_truthy(flow:find("^flow points: dim 2, context 0, float, 180 parameters\n"))
    assert.is_truthy(flow:find("\n   1  leaky_relu  alpha [1]\n   2  coupling    scaling_factor [1], net.1.weight [4, 1], net.1.bias [4], net.2.weight [2, 4],\n" ..
                               "                  net.2.bias [2]\n   3  ", 1, true))
    assert.is_truthy(flow:find "\n  18  coupling ")
    local base = shown "nfc.compile(nfc.model { name = 'm', dim = 2, flow = { nfc.reverse {} }, base = nfc.mixture { components = 3 } })"
    assert.equal("flow m: dim 2, context 0, float, 15 parameters\n  1  reverse\n  base.logits [3], base.mean [3, 2], base.log_scale [6]\n", base)
    assert.is_truthy(shown("local flow = {} for i = 1, 60 do flow[i] = nfc.leaky_relu {} end\n" ..
                           "nfc.compile(nfc.model { dim = 2, flow = flow })"):find "\n  24  leaky_relu  alpha %[1%]\n  %.%.%. 36 more layers\n$")
  end)

  it("a run as its summary, which prints in scripts too", function()
    local code = "local flow = nfc.compile 'models/points.lua'\nlocal run = flow:train(nil, { steps = 100, lr = 1e-2, %s })\nrun\nprint(run)"
    local summary, curve, from, to, printed = shown(code:format ""):match "^(100 steps in [%d.]+ s, training NLL [%d.]+ nats\n)  (%S+)  ([%d.]+) to ([%d.]+)\n(.*)$"
    assert.equal(summary, printed)
    assert.is_truthy(curve:find "^\226\150\136" and curve:find "\226\150[\129\130]$" and #curve == 3 * 50) -- from a full block down
    assert.is_true(tonumber(from) > tonumber(to))
    assert.is_truthy(shown(code:format "valid = 0.5"):find ", best validation NLL %d+%.%d+\n")
    assert.is_truthy(shown(code:format "on_step = function() return true end"):find "^1 step in [%d.]+ s %(interrupted%), ")
  end)

  it("a matrix with the names of its columns, whatever stands in them", function()
    local code = 'local m = nfc.matrix { {1.25, 2, 3}, {4, 5, 6} }; m.names = { "größe", "b\\194\\155", ("long"):rep(10) }; m\n'
    assert.equal("matrix of 2 x 3 double\n  größe  b?  longlonglonglong...\n   1.25   2                    3\n      4   5                    6\n", shown(code))
    local many = shown "local m = nfc.matrix { {1,2,3,4,5,6,7,8,9,10} } local n = {} for j = 1, 10 do n[j] = 'c' .. j end m.names = n\nm"
    assert.equal("matrix of 1 x 10 double\n  c1  c2  c3  c4  c5  c6  c7  c8     \n   1   2   3   4   5   6   7   8  ...\n", many)
    assert.equal("{ 1, 2.5 }\n{ 1, 2, 3, 4, 5, 6, 7, 8, ... 2 more }\n",
                 shown "print(nfc.matrix { {1, 2.5} }[1]) print(nfc.matrix { {1,2,3,4,5,6,7,8,9,10} }[1])")
  end)

  it("the ways through a flow", function()
    assert.equal('{ { name = "latent", x = matrix of 1 x 2 double },\n  { layer = 2, name = "reverse", x = matrix of 1 x 2 double },\n' ..
                 '  { layer = 1, name = "leaky_relu", x = matrix of 1 x 2 double } }\n',
                 shown "nfc.compile(nfc.model { dim = 2, precision = 'double', flow = { nfc.leaky_relu {}, nfc.reverse {} } }):layers { {1, 2} }")
    local latents = shown "nfc.compile(nfc.model { dim = 2, flow = { nfc.reverse {} } }):latents(nfc.data.points { n = 99 })"
    assert.is_truthy(latents:find "^matrix of 99 x 2 float\n.*\n99 rows; of as many .*\n  z1 .*\n  z2 .*\n  correlations up to ")
  end)

  it("a table in order, and what is short in it", function()
    assert.equal('{ 1, 2, [1.5] = false, a = 3, b = { 1 }, c = {}, f = function, ["x y"] = "s\\n\\27" }\n',
                 shown '{ 1, 2, a = 3, b = {1}, c = {}, ["x y"] = "s\\n\\27", f = print, [1.5] = false }')
    assert.equal("{}\n", shown "{}")
    assert.equal("{ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, ... 80 more }\n",
                 shown "local t = {} for i = 1, 100 do t[i] = i end\nt")
    assert.equal("{ me = { me = { me = {...} } } }\n", shown "local t = {} t.me = t\nt")
    assert.equal("{ 1, { 2, { 3, {...} } } }\n", shown "{ 1, { 2, { 3, { 4 } } } }")
    assert.equal("{ a = {...}, b = { 1, 2 } }\n", shown "{ a = { ('x'):rep(50), ('y'):rep(50) }, b = { 1, 2 } }")
    assert.equal("coupling { mask = { 1, 0 }, net = mlp { hidden = { 4 } } }\n", shown "nfc.coupling { mask = {1, 0}, net = nfc.mlp { hidden = {4} } }")
    assert.is_truthy(shown "nfc":find("compile = function", 1, true)) -- though it refuses names that it does not have
    for line in shown "local t = {} for i = 1, 15 do t['name' .. i] = ('x'):rep(40) end\nt":gmatch "[^\n]+" do assert.is_true(#line <= 104) end
  end)

  it("other values as print does, several in a line", function()
    assert.equal("text\t5\tnil\ttrue\n", shown '"text", 5, nil, true')
    assert.equal("nil\n", shown "nil")
    assert.equal("1\nrow of 1 numbers\n  2\n", shown "1, nfc.matrix { {2} }[1]")
  end)
end)
