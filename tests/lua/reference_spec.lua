-- Values that other libraries computed, in double; tests/reference has the scripts. Protects what layers mean: the same
-- z, ldj and gradients as nflows, normflows, zuko and FlowJAX from the same parameters.
-- slow: numbers of what is compiled; the sanitizers see that code in other suites, and this one in tests/run full.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"

-- Places of the parameters, from the manifest.
local function offsets(flow)
  local dir = support.directory()
  flow:emit(dir)
  local at = {}
  for name, offset in support.read(dir .. "/reference.json"):gmatch '"name":%s*"([^"]+)",%s*"shape":%s*%[[^]]*%],%s*"offset":%s*(%d+)' do
    at[name] = tonumber(offset)
  end
  return at
end

for _, library in ipairs { "nflows", "zuko", "flowjax" } do
  for _, case in ipairs(dofile(support.root .. "/tests/reference/" .. library .. ".lua")) do
    it("as " .. case.name, function()
      local function near(a, b) return support.is_near(a, b, case.within or 1e-9) end
      local flow = support.compile(string.format('return model { name = "reference", dim = %d, precision = "double", flow = { %s } }',
                                                 case.dim, case.flow))
      local n, dim, at, count = #case.x / case.dim, case.dim, offsets(flow), 0
      for name, values in pairs(case.params) do
        assert.is_truthy(at[name], name)
        for k, v in ipairs(values) do flow.params[at[name] + k - 1] = v end
        count = count + #values
      end
      assert.equal(flow.n_params, count) -- none is left as it was
      local x = nfc.matrix(ffi.new("double[?]", n * dim, case.x), n, dim)
      local z, ldj = flow:forward(x)
      for i = 1, n do
        assert.is_true(near(ldj[i][1], case.ldj[i]), string.format("ldj %d: %.15g, there %.15g", i, ldj[i][1], case.ldj[i]))
        for j = 1, dim do
          local there = case.z[(i - 1) * dim + j]
          assert.is_true(near(z[i][j], there), string.format("z[%d][%d] = %.15g, there %.15g", i, j, z[i][j], there))
        end
      end
      local back = flow:inverse(z)
      for i = 1, n do
        for j = 1, dim do assert.is_true(math.abs(back[i][j] - x[i][j]) < 1e-7) end
      end
      local value, grad = ffi.new "double[1]", ffi.new("double[?]", flow.n_params)
      local rows = ffi.new("nf_rows", { n = n, x = x.data, stride_x = dim })
      assert(ffi.C.nf_loss(flow.program, flow.params, rows, value, grad, ffi.new "nf_error") == 0)
      for name, values in pairs(case.grad) do
        for k, v in ipairs(values) do
          assert.is_true(near(grad[at[name] + k - 1], v), string.format("gradient of %s [%d]: %.15g, there %.15g", name, k,
                                                                    grad[at[name] + k - 1], v))
        end
      end
    end)
  end
end
