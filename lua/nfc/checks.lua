-- checks.lua - errors that point at the user's line, and options by the tables of C; for nfc.lua.
local ffi = require "ffi"
local C = ffi.C

-- Raises an error of one line that points at the user's line: the first level of the call stack that is neither in this module's files nor in C.
local function fail(format, ...)
  local level = 2
  while true do
    local info = debug.getinfo(level, "S")
    if not info or not info.source:find "^=nfc[./]" and info.what ~= "C" then break end
    level = level + 1
  end
  error((string.format(format, ...):gsub("\\?\n", "\\n")), level)
end

-- Raises the message of a C function unless its status is NF_OK.
local function check(status, err)
  if status ~= 0 then fail("%s", ffi.string(err.text)) end
end

local function found(v) -- what a value is, for messages
  if type(v) == "string" then return string.format("the string %q", #v > 40 and v:sub(1, 40) .. "..." or v) end
  if v == nil then return "nothing" end
  if type(v) == "number" or type(v) == "boolean" then return tostring(v) end
  if type(v) == "cdata" then return "a " .. tostring(v):gsub(": 0x%x+$", "") end -- "a matrix of 3 x 2 double"
  return "a " .. type(v)
end

local function expect(what, expected, v) fail("%s: expected %s, found %s", what, expected, found(v)) end

-- "1 column", "2 columns".
local function count(n, what) return string.format("%d %s", n, what:gsub("y$", n == 1 and "y" or "ie") .. (n == 1 and "" or "s")) end

-- How many entries a list of the user's has, from 1 on, of which some may be nil: who reads it goes by this number, not by ipairs. What `#`
-- passes over, places behind one that is empty and other keys, is told.
local function length(what, list)
  local n = #list
  for key in pairs(list) do
    if type(key) ~= "number" or key < 1 or key > n or key % 1 ~= 0 then
      fail("%s: the key [%s] is no place in a list of %d", what, tostring(key), n)
    end
  end
  return n
end

local function check_text(what, v)
  if type(v) ~= "string" or v:find("\0", 1, true) then expect(what, "a file's name", v) end
  return v
end

-- A hint for a misspelt name: ", did you mean 'steps'?", or "" where none of the names is close.
local function nearest(word, names)
  local near = C.nf_nearest(tostring(word), ffi.new("const char *[?]", #names, names), #names)
  return near ~= nil and string.format(", did you mean '%s'?", ffi.string(near)) or ""
end

local value_kind = { number = C.NF_VALUE_NUMBER, boolean = C.NF_VALUE_BOOLEAN, string = C.NF_VALUE_TEXT }

-- Sets a field of a C struct to v if its row of the table of options allows that; otherwise raises an error about `what`.key.
local function set_option(what, table, struct, key, v)
  local row, value, given = C.nf_option_find(table, key), ffi.new "nf_value", v
  local is_wide = ffi.istype("uint64_t", v) or ffi.istype("int64_t", v)         -- 5ULL
  if is_wide and v >= 0 and v < 2ULL ^ 53 then v, is_wide = tonumber(v), false end -- such a number is that of a double
  local kind = type(v)
  local ok
  if is_wide then
    ok = C.nf_option_parse(row, struct, (tostring(v):gsub("U?LL$", "")))
  else
    if kind == "string" and v:find("\0", 1, true) then kind = "text that C would cut" end
    value.kind = value_kind[kind] or C.NF_VALUE_OTHER
    value.number = kind == "number" and v or v == true and 1 or 0
    value.text = kind == "string" and v or nil
    ok = C.nf_option_set(row, struct, value)
  end
  if ok then return end
  local expected = ffi.new "char[200]"
  C.nf_option_expected(row, expected, 200)
  expect(what .. "." .. key, ffi.string(expected), given)
end

-- A new C struct of type `struct` with the defaults of the table of options `name`, and the table.
local function defaults(name, struct)
  local table, o = C.nfc_options_named(name), ffi.new(struct .. "[1]")
  ffi.copy(o, table.defaults, ffi.sizeof(struct))
  return o, table
end

-- Sets the options that the user gave in C structs, by their tables: struct, table, struct, table, ..., in the order of the rows, as some
-- stand in the place of others. `own`: keys that the function takes itself (true), and keys of the tables that it does not take (false).
-- The module checks options nowhere else: option.c knows what is allowed.
local function set_options(what, given, own, ...)
  if given == nil then return end
  if type(given) ~= "table" then expect(what, "a table of options", given) end
  local names, known, rows = {}, {}, {}
  for key, is_own in pairs(own) do names[#names + 1], known[key] = is_own and key or nil, is_own or nil end
  for i = 1, select("#", ...), 2 do
    local struct, table = select(i, ...)
    for k = 0, tonumber(table.n) - 1 do
      local key = ffi.string(table.option[k].key)
      if own[key] == nil then
        names[#names + 1], known[key], rows[#rows + 1] = key, true, { table, struct, key }
      end
    end
  end
  for key in pairs(given) do
    if not known[key] then fail("%s has no key '%s'%s", what, tostring(key), nearest(key, names)) end
  end
  for _, row in ipairs(rows) do
    local v = rawget(given, row[3])
    if v ~= nil then set_option(what, row[1], row[2], row[3], v) end
  end
end

return { fail = fail, check = check, count = count, found = found, expect = expect, check_text = check_text, nearest = nearest, length = length,
         set_option = set_option, defaults = defaults, set_options = set_options }
