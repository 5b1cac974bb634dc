-- parts.lua - what a checked model is made of, as JSON for those who say it in other terms (nfc export): the base and each
-- layer as { name, own, o }. own: whether the model file defines it; o: its options, and what its check has added. The first `lead` layers
-- are those of the model's domain and have no number.
--
-- Of a model's own texts only names of letters, digits and _ are in it. What is no number, name, boolean, part, or list of these
-- is left out, and so is a list within itself: every object in the JSON is a part, or its options.
local describe, m = ...
local open, sorted_keys = describe.open, describe.sorted_keys

local json

-- The JSON of a list, or of a part's options by name; within: the tables that it is in.
local function of_table(t, list, within)
  local entries = {}
  within[t] = true
  for _, key in ipairs(sorted_keys(t)) do
    local name, text = tostring(key), json(rawget(t, key), within)
    if list then
      entries[#entries + 1] = text or "null"
    elseif text and string.find(name, "^[%w_]+$") then
      entries[#entries + 1] = '"' .. name .. '":' .. text
    end
  end
  within[t] = nil
  return (list and "[" or "{") .. table.concat(entries, ",") .. (list and "]" or "}")
end

-- The JSON of a value, nil where nothing is said of it.
function json(value, within)
  local kind, part = type(value), open(value)
  if part then return string.format('{"name":"%s","own":%s,"o":%s}', part.name, tostring(part.own), of_table(part.o, false, within)) end
  if kind == "boolean" then return tostring(value) end
  if kind == "number" then return value - value == 0 and string.format("%.17g", value) or nil end
  if kind == "string" then return #value <= 60 and string.find(value, "^[%w_]+$") and '"' .. value .. '"' or nil end
  local keys = kind == "table" and not within[value] and sorted_keys(value)
  if keys and (#keys == 0 or keys[#keys] == #keys) then return of_table(value, true, within) end
end

return string.format('{"name":"%s","dim":%d,"context":%d,"precision":"%s","lead":%d,"flow":%s,"base":%s}', m.name, m.dim,
                     m.context, m.precision, m.lead, json(m.flow, {}), json(m.base, {}))
