-- show.lua - values as the prompt prints them: a matrix with its shape and a few rows, a flow as a list of its layers, tables with what is
-- short in them.
local kinds = require "nfc.kinds"
local lines_of = require "nfc.lines"
local ROWS, COLUMNS, ENTRIES, LAYERS = 6, 8, 20, 24 -- how much is shown
local DEPTH, INSIDE, NAME = 2, 70, 16               -- of tables in tables: how deep, how long a text; characters of a column's name

-- At most `most` of n things: how many, and whether that is all. One more would take no more room than saying so.
local function some(n, most) return n <= most + 1 and n or most, n <= most + 1 end

-- Texts as lines, with commas; `indent` before all lines but the first.
local function wrapped(parts, indent)
  local words = {}
  for i, part in ipairs(parts) do words[i] = part .. (i < #parts and "," or "") end
  return lines_of(words, indent)
end

-- ---- matrices ---------------------------------------------------------------------------------------------------

-- How many characters a text in UTF-8 has.
local function length(text) return select(2, text:gsub("[^\128-\191]", "")) end

-- Rows of texts, all of as many, with their columns aligned to the right.
local function aligned(rows)
  local width, lines = {}, {}
  for _, row in ipairs(rows) do
    for j, cell in ipairs(row) do width[j] = math.max(width[j] or 0, length(cell)) end
  end
  for i, row in ipairs(rows) do
    local cells = {}
    for j, cell in ipairs(row) do cells[j] = (" "):rep(width[j] - length(cell)) .. cell end
    lines[i] = "  " .. table.concat(cells, "  ")
  end
  return table.concat(lines, "\n")
end

-- The names of columns as cells: in a few characters, none of which controls a terminal.
local function headings(names, columns, all)
  local list = {}
  for j = 1, columns do
    local name = names[j]:gsub("%c", "?"):gsub("\194[\128-\159]", "?")
    local short = name:match("^" .. ("[^\128-\191]?[\128-\191]*"):rep(NAME))
    list[j] = #short < #name and short .. "..." or name
  end
  if not all then list[#list + 1] = "" end
  return list
end

local function cells(row, columns, all)
  local list = {}
  for j = 1, columns do list[j] = string.format("%.6g", row[j]) end
  if not all then list[#list + 1] = "..." end
  return list
end

local function of_matrix(m)
  local rows, all_rows = some(m.rows, ROWS)
  local columns, all_columns = some(m.cols, COLUMNS)
  local list = { m.names and headings(m.names, columns, all_columns) }
  for i = 1, rows do list[#list + 1] = cells(m[i], columns, all_columns) end
  return tostring(m) .. (rows > 0 and "\n" .. aligned(list) or "")
         .. (all_rows and "" or string.format("\n  ... %d more rows", m.rows - rows))
end

local function of_row(r)
  local columns, all = some(#r, COLUMNS)
  return string.format("row of %d numbers\n", #r) .. aligned { cells(r, columns, all) }
end

-- ---- flows ------------------------------------------------------------------------------------------------------

-- The parameters of layer i, or of what is no layer where i is nil, as "net.1.weight [4, 1]".
local function shapes(tensors, i)
  local list = {}
  for _, t in ipairs(tensors) do
    local layer, rest = t.name:match "^flow%.(%d+)%.(.*)$"
    if tonumber(layer) == i then
      list[#list + 1] = string.format(t.rows > 0 and "%s [%d, %d]" or "%s [%d]", rest or t.name, t.rows > 0 and t.rows or t.cols, t.cols)
    end
  end
  return list
end

local function of_flow(f)
  local layers, tensors = kinds.parts(f)
  local n, all = some(#layers, LAYERS)
  local width, lines = 0, { string.format("flow %s: dim %d, context %d, %s, %d parameters%s", f.name, f.dim, f.context, f.type,
                                            f.n_params, f.members > 0 and string.format(" of %d members", f.members) or "") }
  for i = 1, n do width = math.max(width, #layers[i]) end
  local form = string.format("  %%%dd  %%-%ds  %%s", #tostring(n), width)
  local indent = (" "):rep(2 + #tostring(n) + 2 + width + 2)
  for i = 1, n do lines[#lines + 1] = string.format(form, i, layers[i], wrapped(shapes(tensors, i), indent)):gsub("%s+$", "") end
  if not all then lines[#lines + 1] = string.format("  ... %d more layers", #layers - n) end
  local base = shapes(tensors, nil)
  if #base > 0 then lines[#lines + 1] = "  " .. wrapped(base, "  ") end
  return table.concat(lines, "\n")
end

-- ---- runs -------------------------------------------------------------------------------------------------------

-- A run's summary, and the losses of its steps, from the first to the last, as a curve of blocks.
local function of_run(r)
  local least, most, blocks = math.huge, -math.huge, {}
  for _, loss in ipairs(r.curve) do least, most = math.min(least, loss), math.max(most, loss) end
  for k, loss in ipairs(r.curve) do
    blocks[k] = "\226\150" .. string.char(129 + (most > least and math.floor(7 * (loss - least) / (most - least) + 0.5) or 0)) -- U+2581 to U+2588
  end
  return tostring(r) .. (#blocks > 1 and string.format("\n  %s  %.6g to %.6g", table.concat(blocks), r.curve[1], r.curve[#r.curve]) or "")
end

-- ---- tables -----------------------------------------------------------------------------------------------------

local function quoted(s)
  if #s > 60 then s = s:sub(1, 60) .. "..." end
  return '"' .. s:gsub('[%c"\\]', function(c) return c == "\n" and "\\n" or c:find "%c" and string.format("\\%d", c:byte()) or "\\" .. c end) .. '"'
end

local function in_order(a, b)
  if type(a) == type(b) and (type(a) == "number" or type(a) == "string") then return a < b end
  if type(a) ~= type(b) then return type(a) < type(b) end
  return tostring(a) < tostring(b)
end

local entries_of

-- A value inside a table; tables in it down to `depth`, where that is short.
local function short(v, depth)
  if type(v) == "string" then return quoted(v) end
  if type(v) == "function" then return "function" end
  if type(v) ~= "table" then return tostring(v) end
  local meta, name = getmetatable(v), kinds.name_of_part(v)
  name = name and name .. " " or ""
  if name == "" and type(meta) == "table" and meta.__tostring then return tostring(v) end
  if next(v) == nil then return name .. "{}" end
  local text = depth > 0 and "{ " .. table.concat(entries_of(v, depth - 1), ", ") .. " }"
  return name .. (text and #text <= INSIDE and text or "{...}")
end

-- What is in a table as texts: the list, then the other keys in order.
function entries_of(t, depth)
  local n, keys, parts = #t, {}, {}
  local function is_listed(k) return type(k) == "number" and k >= 1 and k <= n and k % 1 == 0 end
  for k in next, t do
    if not is_listed(k) then keys[#keys + 1] = k end
  end
  table.sort(keys, in_order)
  local listed, all = some(n, ENTRIES)
  for i = 1, listed do parts[i] = short(rawget(t, i), depth) end
  if not all then parts[#parts + 1] = string.format("... %d more", n - listed) end
  local named, all_names = some(#keys, ENTRIES)
  for i = 1, named do
    local k = keys[i]
    local is_name = type(k) == "string" and k:find "^[%a_][%w_]*$"
    parts[#parts + 1] = string.format(is_name and "%s = %s" or "[%s] = %s", is_name and k or short(k, 0), short(rawget(t, k), depth))
  end
  if not all_names then parts[#parts + 1] = string.format("... %d more keys", #keys - named) end
  return parts
end

-- A table, in one line where that is short.
local function of_table(t)
  local parts, name = entries_of(t, DEPTH), kinds.name_of_part(t)
  return (name and name .. " " or "") .. (#parts == 0 and "{}" or "{ " .. wrapped(parts, "  ") .. " }")
end

-- ---- all --------------------------------------------------------------------------------------------------------

local function text_of(v)
  if kinds.is_matrix(v) then return of_matrix(v) end
  if kinds.is_row(v) then return of_row(v) end
  if kinds.is_flow(v) then return of_flow(v) end
  if kinds.is_run(v) then return of_run(v) end
  if type(v) ~= "table" then return tostring(v) end
  local meta = getmetatable(v)
  return type(meta) == "table" and meta.__tostring and tostring(v) or of_table(v)
end

-- Prints values: with tabs between, as print does, or below each other where one takes more than a line.
return function(...)
  local texts, between = {}, "\t"
  for i = 1, select("#", ...) do
    texts[i] = text_of((select(i, ...)))
    if texts[i]:find "\n" then between = "\n" end
  end
  io.write(table.concat(texts, between), "\n")
end
