-- What a description is. Protects section 1 of the interface; what is said about wrong ones stands in tests/lua/messages.
local ffi = require "ffi"
require "nfc"
local support = require "support"

local function message(text)
  local path = support.directory() .. "/m.lua"
  support.write(path, text)
  local handle, err = ffi.new "nfc_model *[1]", ffi.new "nf_error"
  local status = ffi.C.nfc_model_load(handle, path, nil, err)
  if status == 0 then
    ffi.C.nfc_model_free(handle[0])
    return 0, ""
  end
  return status, (ffi.string(err.text):gsub("^.*/m%.lua", "m.lua"))
end

describe("a description", function()
  it("is data: running it twice gives the same C", function()
    local a, b = support.directory(), support.directory()
    for _, dir in ipairs { a, b } do
      assert.equal(0, (support.command("compile " .. support.root .. "/models/circles.lua -o " .. dir)))
    end
    for _, suffix in ipairs { ".c", ".h", ".json" } do
      assert.equal(support.read(a .. "/circles" .. suffix), support.read(b .. "/circles" .. suffix))
    end
  end)

  it("walks tables in the same order every time", function()
    local status = message [[
      local order = {}
      for k in pairs { b = 1, a = 2, [2] = 3, [1] = 4 } do order[#order + 1] = tostring(k) end
      assert(table.concat(order) == "12ab")
      -- next is Lua's: values that are false, keys that are taken out on the way
      local k, v = next { a = false }
      assert(k == "a" and v == false and next {} == nil and select("#", next({ 1 }, 1)) == 1)
      local t = { 1, 2, x = 3, y = 4 }
      for key in next, t do t[key] = nil end
      assert(next(t) == nil)
      t = { a = 1, b = 2, c = 3 }
      for key, value in pairs(t) do assert(value) t.b = nil end
      return model { dim = 1, flow = {} }]]
    assert.equal(0, status)
  end)

  it("has Lua's functions, whatever stands behind them", function()
    local status, text = message [==[
      assert(tostring(leaky_relu {}) == "leaky_relu{}" and ("a,b"):gsub("%w", string.upper) == "A,B" and ("x1y22"):gsub("(%a)(%d+)", function(a, b) return b .. a end) == "1x22y")
      assert(("hello"):gsub("", "-") == "-h-e-l-l-o-" and ("hello"):gsub("", function() return "-" end) == "-h-e-l-l-o-" and ("abc"):gsub("^.", { a = 1 }) == "1bc" and select(2, ("aaa"):gsub("a", {}, 2)) == 2)
      local s = { 3, 1, 2, 5, 4 } table.sort(s) assert(table.concat(s) == "12345") table.sort(s, function(a, b) return a > b end) assert(table.concat(s, "-") == "5-4-3-2-1")
      table.insert(s, 1, 9) assert(s[1] == 9 and #s == 6 and table.remove(s, 1) == 9 and table.remove(s) == 1 and #s == 4 and string.format("%s %d %q", true, 3, "x") == 'true 3 "x"')
      for a, b in ("k=v,l=w"):gmatch("(%w)=(%w)") do assert(a and b) end
      assert(("x"):rep(3, "-") == "x-x-x" and tonumber("ff", 16) == 255 and pcall(error, "x") == false and select("#", pcall(function() return 1, nil, 2 end)) == 4)
      return model { dim = 1, flow = {} }]==]
    assert.equal("", text)
    assert.equal(0, status)
  end)

  it("lets parameters be called as they are, whatever number that spells", function()
    local status, text = message [[
      local names = { "inf", "nan", "0x1", "1e1" }
      return model { name = "m", dim = 1, flow = { layer "x" {
        params = function() local list = {} for i, name in ipairs(names) do list[i] = { name, init.zeros() } end return list end,
        forward = function(p, z) return z + p.inf + p.nan + p["0x1"] + p["1e1"], 0 end,
        inverse = function(p, z) return z - p.inf, 0 end } {} } }]]
    assert.equal("", text)
    assert.equal(0, status)
  end)

  it("names the parameters as the interface says", function()
    local json = support.read(support.root .. "/generated/points.json")
    local names = {}
    for name in json:gmatch '"name":%s*"(flow%.[12]%.[^"]*)"' do names[#names + 1] = name end
    assert.same({ "flow.1.alpha", "flow.2.scaling_factor", "flow.2.net.1.weight", "flow.2.net.1.bias",
                  "flow.2.net.2.weight", "flow.2.net.2.bias" }, names)
  end)
end)
