-- Vector-Jacobian products from Lua. Protects: that they are the derivatives of what the flow gives, and the same as the printed C's, in
-- both tiers; that nothing of them is printed or compiled before one is asked for; that wrong cotangents are told.
-- slow: numbers of what is compiled; the sanitizers see that code in other suites, and this one in tests/run full.
local ffi = require "ffi"
local nfc = require "nfc"
local shipped = require "shipped"
local support = require "support"

local n = 37
local function model(name) return support.root .. "/models/" .. name .. ".lua" end
local function filled(rows, cols, f)
  local m = {}
  for i = 1, rows do
    m[i] = {}
    for j = 1, cols do m[i][j] = f((i - 1) * cols + j - 1) end
  end
  return nfc.matrix(m)
end
local near = support.near

-- What each takes and gives: the entry point that it is of, and whether that gives rows beside one number a row.
local entries = { { "forward_vjp", "forward", true }, { "inverse_vjp", "inverse", true }, { "log_prob_vjp", "log_prob", false } }

-- A flow in double, rows of data and context, and cotangents.
local function case(name, tier)
  local flow = nfc.compile(model(name), { precision = "double", jit = tier })
  for i = 0, flow.n_params - 1 do flow.params[i] = flow.params[i] + 0.03 * math.sin(2 * i + 1) end
  local x = filled(n, flow.dim + flow.context, function(i) return 1.1 * math.sin(7 * i + 2) end)
  local d_rows = filled(n, flow.dim, function(i) return i % 7 == 3 and 0 or math.sin(1 + i) end)
  return flow, x, d_rows, filled(n, 1, function(i) return math.cos(3 + i) end)
end

local function call(flow, entry, x, d_rows, d_one)
  if entry[3] then return flow[entry[1]](flow, x, d_rows, d_one) end
  return flow[entry[1]](flow, x, d_one)
end

describe("vector-Jacobian products", function()
  local by_cc = { points = true, planar = true, maf = true, conditional = true } -- a compiler takes seconds for the others
  for _, name in ipairs { "points", "maf", "iaf", "planar", "points_spline", "custom_layer", "realnvp", "conditional" } do
    for _, tier in ipairs { "tcc", by_cc[name] and "cc" or nil } do
      it("are slopes, and what the printed C has: " .. name .. ", " .. tier, function()
        local flow, x, d_rows, d_one = case(name, tier)
        local dir = support.directory()
        flow:emit(dir, { entries = "forward_vjp,inverse_vjp,log_prob_vjp" })
        local get = shipped.tcc(dir, name)
        local work = ffi.new("char[?]", tonumber(support.read(dir .. "/" .. name .. ".h"):match "_WORK (%d+)") + 64)
        local aligned = ffi.cast("char *", work) + 64 - tonumber(ffi.cast("uintptr_t", work) % 64)
        local data, context = filled(n, flow.dim, function(i) return x[math.floor(i / flow.dim) + 1][i % flow.dim + 1] end),
          flow.context > 0 and filled(n, flow.context, function(i) return x[math.floor(i / flow.context) + 1][flow.dim + i % flow.context + 1] end)
        for _, entry in ipairs(entries) do
          local dx, dparams, dcontext = call(flow, entry, x, d_rows, d_one)
          assert.equal(flow.context > 0, dcontext ~= nil)

          local c_dx, c_dcontext, c_dparams = ffi.new("double[?]", n * flow.dim), ffi.new("double[?]", n * flow.context + 1), ffi.new("double[?]", flow.n_params + 1)
          local arguments, given, found = { "const double *", "size_t", "const double *" }, { flow.params, n, data.data }, {}
          local function add(value) arguments[#arguments + 1], given[#given + 1] = "double *", value end
          if context then add(context.data) end
          if entry[3] then add(d_rows.data) end
          add(d_one.data)
          add(c_dx)
          if context then add(c_dcontext) end
          add(c_dparams)
          add(ffi.cast("double *", aligned))
          ffi.cast("void (*)(" .. table.concat(arguments, ", ") .. ")", get(name .. "_" .. entry[1]))(unpack(given))
          for i = 0, n * flow.dim - 1 do near(dx.data[i], c_dx[i], 1e-9, entry[1] .. " rows") end
          for i = 0, n * flow.context - 1 do near(dcontext.data[i], c_dcontext[i], 1e-9, entry[1] .. " context") end
          for i = 0, flow.n_params - 1 do near(dparams[i], c_dparams[i], 1e-9, entry[1] .. " parameters") end

          local function sum()
            local rows, one = flow[entry[2]](flow, x)
            if not entry[3] then rows, one = nil, rows end
            local s = 0
            for i = 0, rows and n * flow.dim - 1 or -1 do s = s + d_rows.data[i] * rows.data[i] end
            for i = 0, n - 1 do s = s + d_one.data[i] * one.data[i] end
            return s
          end
          local function slope(at, i)
            local h, was = 1e-5, at[i]
            at[i] = was + h
            local up = sum()
            at[i] = was - h
            local down = sum()
            at[i] = was
            return (up - down) / (2 * h)
          end
          for i = 0, n * x.cols - 1, 11 do
            local row, col = math.floor(i / x.cols), i % x.cols
            found[1] = col < flow.dim and dx.data[row * flow.dim + col] or dcontext.data[row * flow.context + col - flow.dim]
            near(found[1], slope(x.data, i), 2e-5, entry[1] .. " rows, slope")
          end
          for i = 0, flow.n_params - 1, math.floor(flow.n_params / 40) + 1 do
            near(dparams[i], slope(flow.params, i), 2e-5, entry[1] .. " parameters, slope")
          end
        end
        local program, err = ffi.new "const nf_program *[1]", ffi.new "nf_error"
        assert.equal(0, ffi.C.nfc_model_program_vjp(flow.handle, tier == "cc", program, err)) -- and it was not gone on without
        assert.is_true(program[0] == flow.program_vjp)
      end)
    end
  end

  it("are those of doubles in float, within its precision", function()
    local flow, x, d_rows, d_one = case("points", "tcc")
    local single = nfc.compile(model "points")
    for i = 0, flow.n_params - 1 do single.params[i] = flow.params[i] end
    for _, entry in ipairs(entries) do
      local dx, dparams = call(flow, entry, x, d_rows, d_one)
      local f_dx, f_dparams = call(single, entry, x, d_rows, d_one)
      assert.equal("float", f_dx.type)
      for i = 0, n * 2 - 1 do near(f_dx.data[i], dx.data[i], 1e-3, "rows") end
      for i = 0, flow.n_params - 1 do near(f_dparams[i], dparams[i], 1e-3, "parameters") end
    end
  end)

  it("are printed and compiled when the first is asked for", function()
    local script = support.write(support.directory() .. "/ask.lua", string.format([[
      local flow = nfc.compile %q
      flow:log_prob { { 1, 2 } }
      io.stderr:write "\nasked\n"
      for _ = 1, 2 do flow:log_prob_vjp({ { 1, 2 } }, { { 1 } }) end]], model "points"))
    local code, _, err = support.command("repl " .. script, "NFC_DUMP_JIT=1")
    assert.equal(0, code, err)
    local before, after = err:match "^(.*)\nasked\n(.*)$"
    assert.is_nil(before:find "vjp")
    assert.equal(1, select(2, after:gsub("void log_prob_vjp_tile", "")))
    assert.is_nil(after:find "void sample_tile")
  end)

  it("take cotangents of their shapes, or none", function()
    local flow, x, d_rows, d_one = case("points", "tcc")
    local function fails(expected, f, ...)
      local ok, message = pcall(f, flow, ...)
      assert.is_false(ok)
      assert.is_truthy(message:find(expected, 1, true), message)
    end
    fails("forward_vjp.dz: 37 x 1 numbers, expected 37 x 2", flow.forward_vjp, x, d_one, d_one)
    fails("inverse_vjp.dldj: 1 x 1 numbers, expected 37 x 1", flow.inverse_vjp, x, d_rows, { { 1 } })
    fails("log_prob_vjp.dlp: expected a table of rows or a matrix, found 5", flow.log_prob_vjp, x, 5)
    fails("forward_vjp: 1 column, the model has 2", flow.forward_vjp, d_one, d_rows)
    assert.is_false((pcall(flow.forward_vjp, {}, x)))
    local dx, dparams = flow:forward_vjp(x)
    for i = 0, n * 2 - 1 do assert.equal(0, dx.data[i]) end
    for i = 0, flow.n_params - 1 do assert.equal(0, dparams[i]) end
  end)
end)
