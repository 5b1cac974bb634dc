-- columns.lua - names of columns, and lists of them; for nfc.lua.
local ffi = require "ffi"
local checks = require "nfc.checks"
local columns = {}

-- Names from C, nil for NULL; and to C: an array that they must outlive.
function columns.from_c(names, n)
  if names == nil then return nil end
  local list = {}
  for j = 1, n do list[j] = ffi.string(names[j - 1]) end
  return list
end

function columns.to_c(list)
  local array = list and ffi.new("char *[?]", #list)
  for j, name in ipairs(list or {}) do array[j - 1] = ffi.cast("char *", name) end
  return array
end

-- A list that the user gives as the text that C reads: numbers, and names, in double quotes where they have commas.
function columns.text(what, v)
  if v == nil then return nil end
  local list, expected = {}, "a name, a number from 1, or a list of these"
  local given = type(v) == "table" and v or { v }
  for i = 1, checks.length(what, given) do
    local item = given[i]
    if type(item) == "string" and item ~= "" and not item:find "%c" then
      list[i] = type(v) == "table" and item:find '[," ]' and '"' .. item:gsub('"', '""') .. '"' or item
    elseif type(item) == "number" and item >= 1 and item < 2 ^ 53 and item % 1 == 0 then
      list[i] = string.format("%d", item)
    else
      checks.expect(what, expected, item)
    end
  end
  if #list == 0 then checks.expect(what, expected, v) end
  return table.concat(list, ",")
end

-- Those of `names` that are not among the others, as "; LABEL: a, b", or "".
local function without(names, others, label)
  local is, list = {}, {}
  for _, name in ipairs(others) do is[name] = true end
  for _, name in ipairs(names) do
    if not is[name] then list[#list + 1] = name end
  end
  return list[1] and string.format("; %s: %s", label, table.concat(list, ", ")) or ""
end

-- Where the names that a flow knows are among those that are given, from 1; nil where they are in the same places, or one of the two has
-- none. Other names are an error.
function columns.order(given, known, what)
  if not given or not known or table.concat(given, "\0") == table.concat(known, "\0") then return nil end
  local wrong = without(known, given, "missing") .. without(given, known, "unknown")
  if wrong ~= "" then checks.fail("%s: its columns are not those that the flow knows%s", what, wrong) end
  local place, order = {}, {}
  for j, name in ipairs(given) do place[name] = j end
  for k, name in ipairs(known) do order[k] = place[name] end
  return order
end

return columns
