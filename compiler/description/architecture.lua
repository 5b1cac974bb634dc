-- architecture.lua - what weights fit: dim, context, layers and base with their options, as lines "flow.2.split = 3".
--
-- Names, training, data and precision are not in it. A value that is its option's default says so: a later version may
-- add an option, and weights written before it still fit where the option has its default. Of a layer or base that the
-- model file defines, or that has a net, transform or layer of the file's own among its options, one hash tells what its
-- functions make of what they are given: trace.lua calls them, and every row carries a hash of how it was made
-- (vocabulary.c). So nothing matters of how they are written, and everything of what they compute. A target is no part
-- of it: its hash comes beside the text.
local traced, host, describe, m = ...
local sorted_keys, open = describe.sorted_keys, describe.open
local LONGEST = 120 -- characters of a value; longer ones are cut, and a hash follows

local function cut(text)
  text = string.gsub(text, "[%c\127-\255]", "?")
  if #text <= LONGEST then return text end
  return string.format("%s... (%d characters, %s)", string.sub(text, 1, 40), #text, host.hash(text))
end

-- A plain value as a text; within: the tables that it is in.
local function plain(value, within)
  local kind = type(value)
  if kind == "table" and not within[value] then
    within[value] = true
    local entries = {}
    for i, k in ipairs(sorted_keys(value)) do
      entries[i] = (k == i and "" or plain(k, within) .. " = ") .. plain(rawget(value, k), within)
    end
    return "{" .. table.concat(entries, ", ") .. "}"
  elseif open(value) then
    return open(value).name
  elseif kind == "number" then
    return string.format("%.17g", value)
  end
  return (kind == "string" or kind == "boolean") and tostring(value) or kind
end

local lines_of
local own -- whether there was a part of the model file's own

-- The lines of a value under a key: those of a part, of a list of parts, or one.
local function value_lines(key, value)
  if open(value) then return lines_of(key, open(value)) end
  if type(value) == "table" and open(value[1]) then
    local lines = { { key, #value .. " parts" } }
    for i, inner in ipairs(value) do
      for _, line in ipairs(lines_of(key .. "." .. i, open(inner))) do lines[#lines + 1] = line end
    end
    return lines
  end
  return { { key, plain(value, {}) } }
end

local function same(a, b)
  if #a ~= #b then return false end
  for i = 1, #a do
    if a[i][1] ~= b[i][1] or a[i][2] ~= b[i][2] then return false end
  end
  return true
end

-- A part's name, then its options.
function lines_of(key, part)
  local lines = { { key, part.name } }
  own = own or part.own
  for _, name in ipairs(sorted_keys(part.spec.options or {})) do
    local value, usual = part.o[name], part.spec.options[name].default
    if value ~= nil and not part.spec.options[name].free then
      if type(usual) == "function" then usual = usual() end
      local ours = value_lines(key .. "." .. name, value)
      local default = usual ~= nil and same(ours, value_lines(key .. "." .. name, usual))
      for _, line in ipairs(ours) do
        line[3] = line[3] or default
        lines[#lines + 1] = line
      end
    end
  end
  return lines
end

local text = { "dim = " .. m.dim, "context = " .. m.context, "layers = " .. #m.flow - m.lead }

-- Adds the lines of a layer or base, or of several parts, each with its key; made, order: what trace.lua has found out about it.
local function add(key, parts, made, order)
  local lines = {}
  own = false
  for _, one in ipairs(parts) do
    for _, line in ipairs(lines_of(one[1], one[2])) do lines[#lines + 1] = line end
  end
  if own then
    local words = sorted_keys(made)
    words[#words + 1] = table.concat(order or {}, ",")
    lines[#lines + 1] = { key .. ".functions", host.hash(table.concat(words, "\n")) }
  end
  for _, line in ipairs(lines) do
    text[#text + 1] = line[1] .. " = " .. cut(line[2]) .. (line[3] and " (default)" or "")
  end
end

if m.domain then
  local parts = {}
  for i, d in ipairs(m.domain) do parts[i] = { "domain." .. i, open(d) } end
  add("domain", parts, traced.made[1])
end
for i = m.lead + 1, #m.flow do
  local key = "flow." .. i - m.lead
  add(key, { { key, open(m.flow[i]) } }, traced.made[i], traced.own_order[i])
end
add("base", { { "base", open(m.base) } }, traced.made.base)
return table.concat(text, "\n") .. "\n", traced.made.target
