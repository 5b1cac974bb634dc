-- foreign.lua - files of other libraries, made by hand: archives, .npy, .safetensors, pickles, and small flows in them, which a `change` may
-- break.
local bit = require "bit"
local ffi = require "ffi"

local function little(v, n)
  local bytes = {}
  for i = 1, n do
    bytes[i] = string.char(v % 256)
    v = math.floor(v / 256)
  end
  return table.concat(bytes)
end

local function crc32(text)
  local c = bit.bnot(0)
  for i = 1, #text do
    c = bit.bxor(c, text:byte(i))
    for _ = 1, 8 do c = bit.bxor(bit.rshift(c, 1), bit.band(c, 1) == 1 and 0xEDB88320 or 0) end
  end
  return bit.bnot(c) % 2 ^ 32
end

-- A zip archive of { name, bytes, deflated = the bytes packed, size = what the directory says }.
local function zip(members)
  local body, directory = "", ""
  for _, m in ipairs(members) do
    local packed, at = m.deflated or m[2], #body
    local fields = little(m.deflated and 8 or 0, 2) .. little(0, 4) .. little(m.crc or crc32(m[2]), 4) .. little(#packed, 4) ..
      little(m.size or #m[2], 4) .. little(#m[1], 2)
    body = body .. "PK\3\4" .. little(20, 2) .. little(m.flags or 0, 2) .. fields .. little(0, 2) .. m[1] .. packed
    directory = directory .. "PK\1\2" .. little(20, 4) .. little(m.flags or 0, 2) .. fields .. little(0, 12) .. little(at, 4) .. m[1]
  end
  return body .. directory .. "PK\5\6" .. little(0, 4) .. little(#members, 2) .. little(#members, 2) .. little(#directory, 4) ..
    little(#body, 4) .. little(0, 2)
end

local function stored(text) return "\1" .. little(#text, 2) .. little(65535 - #text, 2) .. text end -- deflate's plainest form

local function safetensors(header, numbers)
  return little(#header, 8) .. header .. (numbers or "")
end

local function npy(shape, numbers, how)
  local header = string.format("{'descr': '%s', 'fortran_order': %s, 'shape': (%s), }\n", how and how.descr or "<f4",
                               how and how.fortran and "True" or "False", shape)
  return "\147NUMPY\1\0" .. little(#header, 2) .. header .. numbers
end

-- Numbers as floats; "nan" is one.
local function floats(list)
  local numbers = ffi.new("float[?]", #list)
  for i, v in ipairs(list) do numbers[i - 1] = v == "nan" and 0 / 0 or v end
  return ffi.string(numbers, 4 * #list)
end

-- An elementwise flow of zuko of one feature as .npz: with what `change` says in place of what is usual, false: nothing.
local function small(change)
  local members = { ["base.loc"] = npy("1,", floats { 0 }), ["base.scale"] = npy("1,", floats { 1 }) }
  members["transform.transforms.0.phi.0"], members["transform.transforms.0.phi.1"] = npy("1,", floats { -1 }), npy("1,", floats { 0 })
  for name, bytes in pairs(change or {}) do members[name] = bytes end
  local list = {}
  for name, bytes in pairs(members) do
    if bytes then list[#list + 1] = { name .. ".npy", bytes } end
  end
  return list
end

-- An .npz of tensors that are 0 but for those said: { NAME = shape, or { shape, numbers, how } }.
local function npz(tensors)
  local list = {}
  for name, what in pairs(tensors) do
    local shape, numbers, n = type(what) == "table" and what[1] or what, type(what) == "table" and what[2] or {}, 1
    for size in shape:gmatch "%d+" do n = n * size end
    for i = 1, n do numbers[i] = numbers[i] or 0 end
    list[#list + 1] = { name .. ".npy", npy(shape, floats(numbers), type(what) == "table" and what[3]) }
  end
  return zip(list)
end

-- A masked network of zuko for two features, with one hidden layer of one unit: with what `change` says.
local function network(change)
  local own, all = "transform.transforms.0.", { ["base.loc"] = "2,", ["base.scale"] = { "2,", { 1, 1 } } }
  local usual = { order = { "2,", { 0, 1 } }, ["hyper.0.weight"] = "1,2", ["hyper.0.bias"] = "1,", ["hyper.0.mask"] = { "1,2", { 1, 0 } },
                  ["hyper.2.weight"] = "4,1", ["hyper.2.bias"] = "4,", ["hyper.2.mask"] = { "4,1", { 0, 0, 1, 1 } } }
  for name, what in pairs(change) do usual[name] = what end
  for name, what in pairs(usual) do all[own .. name] = what or nil end
  return npz(all)
end

-- A coupling of nflows for two features, with what `change` says.
local function coupled(change)
  local own, all = "_transform._transforms.0.", {}
  local usual = { identity_features = "1,", transform_features = { "1,", { 1 } } }
  for name, size in pairs { ["initial_layer"] = "3,1", ["final_layer"] = "2,3", ["blocks.0.linear_layers.0"] = "3,3", ["blocks.0.linear_layers.1"] = "3,3" } do
    usual["transform_net." .. name .. ".weight"], usual["transform_net." .. name .. ".bias"] = size, size:match "%d+" .. ","
  end
  for name, what in pairs(change) do usual[name] = what end
  for name, what in pairs(usual) do all[own .. name] = what or nil end
  return npz(all)
end

-- A number of Python's and an array of numbers that are 0 but for those said, as .npy: .eqx files are such, one behind the other.
local function whole(v) return npy("", little(v, 8), { descr = "<i8" }) end
local function array(shape, numbers, how)
  local n, all = 1, numbers or {}
  for size in shape:gmatch "%d+" do n = n * size end
  for i = 1, n do all[i] = all[i] or 0 end
  return npy(shape, floats(all), how)
end

-- The leaves of a planar flow of FlowJAX of one feature, Scan(Planar) over a StandardNormal, with what `change` says.
local function ridge(change)
  local list = { whole(1), whole(1), array("1,3", { 1, 1, 0 }), whole(1) }
  for k, bytes in pairs(change or {}) do list[k] = bytes end
  return table.concat(list)
end

-- The arrays of a flow of FlowJAX by their names, with what `change` says: a Coupling of three features with a permutation.
local function chained(change)
  local own, all = ".bijection.bijection.bijection.", { [".base_dist.bijection.loc"] = "3,", [".base_dist.bijection.scale.args[0]"] = "3," }
  local usual = { ["bijections[1].permutation[0]"] = { "1,3", { 1, 0, 2 } },
                  ["bijections[1].inverse_permutation[0]"] = { "1,3", { 1, 0, 2 } } }
  for name, shapes in pairs { ["layers[0]"] = { "1,5,1", "1,5" }, ["layers[1]"] = { "1,4,5", "1,4" } } do
    usual["bijections[0].conditioner." .. name .. ".weight"], usual["bijections[0].conditioner." .. name .. ".bias"] = shapes[1], shapes[2]
  end
  for name, what in pairs(change or {}) do usual[name] = what end
  for name, what in pairs(usual) do all[own .. name] = what or nil end
  return npz(all)
end

-- Flows of normflows for two features, of these tensors beside the base's.
local function flows(tensors, dims)
  local all = { ["q0.loc"] = dims or "1,2", ["q0.log_scale"] = dims or "1,2" }
  for name, what in pairs(tensors) do all["flows." .. name] = what end
  return npz(all)
end

-- A MaskedAffineFlow with a network t of one hidden unit, with what `change` says.
local function masked(change)
  local all = { ["0.b"] = { "1,2", { 1, 0 } } }
  for name, size in pairs { ["0"] = "1,2", ["2"] = "2,1" } do
    all["0.t.net." .. name .. ".weight"], all["0.t.net." .. name .. ".bias"] = size, size:match "%d+" .. ","
  end
  for name, what in pairs(change) do all[name] = what end
  return flows(all)
end

-- An InvertibleAffine with the matrices of the identity, with what `change` says.
local function affine(change)
  local one, all = { "2,2", { 1, 0, 0, 1 } }, { ["0.log_S"] = "2,", ["0.sign_S"] = { "2,", { 1, 1 } } }
  for _, name in ipairs { "P", "L", "U", "eye" } do all["0." .. name] = one end
  for name, what in pairs(change) do all[name] = what end
  return flows(all)
end

-- A pickle's text, with the opcodes of a dictionary that holds one thing under "a".
local function text(s) return "X" .. little(#s, 4) .. s end
local function pickled(what) return "\128\2}" .. text "a" .. what .. "s." end
local function global(module, name) return "c" .. module .. "\n" .. name .. "\n" end
local function tensor(class, key, count, offset, size, stride)
  return global("torch._utils", "_rebuild_tensor_v2") .. "((" .. text "storage" .. global("torch", class) .. text(key) .. text "cpu" .. "J" ..
    little(count, 4) .. "tQJ" .. little(offset, 4) .. "(" .. size .. "t(" .. stride .. "t\137NtR"
end
local function saved(pickle, ...) return zip { { "m/data.pkl", pickle }, ... } end

return {
  little = little, zip = zip, stored = stored, safetensors = safetensors, npy = npy, floats = floats, small = small, npz = npz,
  network = network, coupled = coupled, whole = whole, array = array, ridge = ridge, chained = chained, flows = flows, masked = masked,
  affine = affine, text = text, pickled = pickled, global = global, tensor = tensor, saved = saved }
