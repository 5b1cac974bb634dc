-- doors.lua - the ways in which people give things to nfc; each gives it and returns what is answered: a message and a status. Paths in it
-- are those of the folder that rows share.
local ffi = require "ffi"
local nfc = require "nfc"
local support = require "support"
local C = ffi.C

local doors = {}
local dir = support.directory()
doors.dir = dir

-- The text with paths relative to the folder.
local function told(text) return (text:gsub(dir:gsub("%p", "%%%0") .. "/", "")) end

-- The files of a row: its keys that are names of such.
local function write(row)
  for name, text in pairs(row) do
    if type(name) == "string" and name:find "[./]" then support.write(dir .. "/" .. name, text) end
  end
end

local made = require "messages.standing"(dir)

-- { text }: a model file, m.lua.
function doors.model(row)
  local handle, err = ffi.new "nfc_model *[1]", ffi.new "nf_error"
  local status = C.nfc_model_parse(handle, "m.lua", row[1], #row[1], nil, err)
  if status == 0 then C.nfc_model_free(handle[0]) end
  return status ~= 0 and ffi.string(err.text), status
end

-- { code }: a script of one's own, row.lua, with what doors.given holds.
doors.given = setmetatable({ nfc = nfc, dir = dir, ffi = ffi, C = C, flow = made.two, given = made.given, support = support,
  x = nfc.matrix { { 1, 2 }, { 3, 4 }, { 5, 7 } }, copy = function(from, to) -- a run, to be changed
    assert(support.run(("cd %s && rm -rf %s && cp -r %s %s"):format(dir, to, from, to)) == 0)
    return dir .. "/" .. to
  end }, { __index = _G })
function doors.lua(row)
  write(row)
  local chunk = assert(loadstring(row[1], "=row.lua"))
  local ok, message = pcall(setfenv(chunk, doors.given))
  return not ok and told(tostring(message))
end

-- { bytes, suffix = "csv", with = options, member = ":NAME" }: a file of data, x.csv, read by nfc.data.
function doors.data(row)
  local suffix = row.suffix or "csv"
  local path = dir .. "/x." .. suffix
  if row[1] then support.write(path, row[1]) end
  local o = { path .. (row.member or "") }
  for key, v in pairs(row.with or {}) do o[key] = v end
  local ok, message = pcall(suffix:find "^np" and nfc.data.npy or nfc.data.csv, o)
  return not ok and told(tostring(message):gsub("^%S+:%d+: ", "", 1))
end

-- { function that returns a status and leaves a message in doors.err }: the C interface.
doors.err = ffi.new "nf_error"
function doors.c(row)
  doors.err.text[0] = 0
  local status = tonumber(row[1](doors.err))
  return status ~= 0 and told(ffi.string(doors.err.text)), status
end

-- { arguments, before = "shell; commands", with = "VARIABLE=VALUE" }: nfc in the folder, which must print nothing else. as = { pattern,
-- replacement }: of what depends on the machine.
function doors.command(row)
  write(row)
  local status = os.execute(string.format("cd %s && { %s %s %s %s; } >.out 2>.err </dev/null", dir, row.before or "", row.with or "", support.nfc, row[1]))
  local text = told(support.read(dir .. "/.err"):gsub("\n$", ""))
  if row.as then text = text:gsub(row.as[1], row.as[2], 1) end
  return text, math.floor(status / 256) % 256, support.read(dir .. "/.out")
end

-- { arguments }: the same, with argp's words about usage.
function doors.usage(row)
  local text, status, out = doors.command(row)
  local name = row[1]:match "^[%w-]+"
  local hint = ("\nTry `nfc %s --help' or `nfc %s --usage' for more information."):format(name, name)
  assert(text:sub(-#hint) == hint, text)
  return text:sub(1, -#hint - 1), status, out
end

-- { model, change = function(its parameters, how many), file = "state.npz" }: a model for nfc export to the group's library.
function doors.export(row, group)
  local flow = nfc.compile(support.write(dir .. "/ours.lua", row[1]))
  if row.change then row.change(flow.params, flow.n_params) end
  flow:save(dir .. "/ours.safetensors")
  local text, status, out = doors.command { ("export ours.lua -w ours.safetensors --to %s -o %s"):format(group.to, row.file or "state.npz") }
  assert(not support.exists(dir .. "/state.npz"), "wrote something")
  return text, status, out
end

-- { bytes, flags = ... }: a file of weights of another library for nfc import, which writes nothing and does not take long.
function doors.import(row)
  support.write(dir .. "/theirs.bin", row[1])
  local start = os.time()
  local text, status, out = doors.command { "import theirs.bin -o none " .. (row.flags or "") }
  assert(os.time() - start < 30 and not support.exists(dir .. "/none") and not support.exists(dir .. "/owned"), "wrote something, or took long")
  return text, status, out
end

return doors
