-- Random models (tests/fuzz/models.lua): every layer, transform, network, base and preset, and layers of a user's own. Protects:
-- inverse(forward(x)) = x, ldj against the determinant of a numeric Jacobian, gradients and score against central differences,
-- that float, every instruction set and the shipped C (libtcc, gcc, clang) say the same, that the rows beside a row, the
-- number of threads and a stay in a file do not matter; that a model with a mistake is refused with its line.
-- slow: numbers of what is compiled; the sanitizers see that code in other suites, and this one in tests/run full.
local support = require "support"
package.path = support.root .. "/tests/fuzz/?.lua;" .. package.path
local checks = require "checks"
local MODELS = tonumber(os.getenv "NFC_MODELS" or os.getenv "NFC_FULL" and 250 or 150)

describe("random models", function()
  -- The seeds are fixed; in the full tier as many new ones follow, from a seed that the day gives and a failure tells.
  it("hold what every model must hold", function()
    local first = { 1 }
    if os.getenv "NFC_FULL" then first[2] = 1000 * tonumber(os.date "%y%m%d") end
    for _, seed in ipairs(first) do
      local status, out, err = support.run(string.format("%s/tests/fuzz/run models %d %d", support.root, MODELS, seed))
      assert.equal(0, status, out .. err)
      assert.truthy(out:find(MODELS .. " from seed " .. seed, 1, true), out)
    end
  end)

  local function model(forward, inverse)
    return checks.open { seed = 5, dim = 2, context = 0, text = string.format([[
local mine = layer "mine" { params = function() return { { "a", init.uniform(1, 2) } } end,
  forward = function(p, x) return %s end, inverse = function(p, y) return %s end }
return model { name = "m5", dim = 2, precision = "double", flow = { mine {} } }]], forward, inverse) }
  end

  -- What was found once: nothing trainable, whose AdamW calls nothing; an element that a maximum takes twice; a sum of constants
  -- among what a sweep computes.
  it("hold it where they did not", function()
    local kept = {
      [[flow = { elementwise { "softplus" } } }]], [[flow = { standardize {} } }]], [[flow = {} }]],
      [[flow = { coupling { split = 1, net = twice {}, transform = additive {} } } }]], [[flow = { constants {} } }]],
    }
    local own = [[
local twice = net "twice" { params = function() return {} end,
  apply = function(p, x) return reduce_max(take(x, {1, 1, 1})) * x end }
local function scale(x) return lt(cumsum(row {1.2, 1.8}), exp(tanh(take(concat(x, row {0}), {3, 1})))) end
local constants = layer "constants" {
  forward = function(p, x) return x * exp(scale(x)), sum(scale(x)) end,
  inverse = function(p, y) return sweep(#y, function(x) return y * exp(-scale(x)), -sum(scale(x)) end) end }
]]
    for _, text in ipairs(kept) do
      local m = checks.open { seed = 1, dim = 2, context = 0, text = own .. [[return model { name = "m1", dim = 2, precision = "double", ]] .. text }
      for _, name in ipairs(checks.order) do
        assert.is_nil(checks[name](m, { cc = true, dir = support.directory() }), text .. " " .. name)
      end
    end
  end)

  it("would be seen to break it", function()
    local right = model("x * p.a, 2 * log(p.a)", "y / p.a, -2 * log(p.a)")
    for _, name in ipairs { "inverse", "jacobian", "gradient", "score" } do assert.is_nil(checks[name](right)) end
    assert.truthy(checks.inverse(model("x * p.a, 2 * log(p.a)", "y / p.a + 1e-7, -2 * log(p.a)")))
    assert.truthy(checks.inverse(model("x * p.a, 2 * log(p.a)", "y / p.a, -2.00001 * log(p.a)")))
    assert.truthy(checks.jacobian(model("x * p.a, 2.0001 * log(p.a)", "y / p.a, -2 * log(p.a)")))
    assert.truthy(checks.gradient(model("x * detach(p.a), 2 * log(p.a)", "y / p.a, -2 * log(p.a)")))
    assert.truthy(checks.score(model("detach(x) * p.a, 2 * log(p.a)", "y / p.a, -2 * log(p.a)")))
  end)
end)
