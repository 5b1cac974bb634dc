-- plot.lua - pictures of matrices: plot.scatter, line, hist, kde and corner, in the terminal or, with file = "FILE", into a
-- .png, .svg or .pdf.
--
--   plot.scatter({ x, flow:sample(#x) }, { names = { "data", "samples" }, file = "samples.png" })
local ffi = require "ffi"
local kinds = require "nfc.kinds"
local checks = require "nfc.checks"
local columns = require "nfc.columns"
local C = ffi.C

-- The matrices of what a function was given: a matrix or a table of rows, or a list of matrices.
local function sets_of(what, x)
  local is_list = type(x) == "table" and kinds.is_matrix(x[1])
  local list = {}
  for i = 1, is_list and checks.length(what, x) or 1 do list[i] = kinds.to_matrix(what, is_list and x[i] or x) end
  return list
end

local function check_names(what, names)
  if names == nil then return {} end
  if type(names) == "string" then names = { names } end
  if type(names) ~= "table" then checks.expect(what .. ".names", "a list of texts", names) end
  for i = 1, checks.length(what .. ".names", names) do
    if type(names[i]) ~= "string" then checks.expect(string.format("%s.names[%d]", what, i), "a text", names[i]) end
  end
  return names
end

local function drawer(name, kind, own)
  local what = "plot." .. name
  return function(x, o)
    local look, err, text = ffi.new "figure_look[1]", ffi.new "nf_error", ffi.new "char *[1]"
    checks.set_options(what, o, own, look, C.figure_table)
    local sets, names = sets_of(what, x), check_names(what, o and o.names)
    local pointers, texts, alive = ffi.new("const nf_matrix *[?]", #sets + 1), ffi.new("const char *[?]", #names + 1, names), {}
    for i, m in ipairs(sets) do
      alive[i] = kinds.raw_of(m, columns.to_c(m.names))
      pointers[i - 1] = alive[i]
    end
    local figure = ffi.new("figure", { kind = kind, sets = #sets, names = #names, set = pointers, name = texts, look = look[0] })
    local status = C.figure_draw(figure, text, err)
    if status ~= 0 and alive and pointers and texts and names and o ~= false then -- they were needed until here
      checks.fail("%s: %s", what, ffi.string(err.text))
    end
    if text[0] ~= nil then
      io.write(ffi.string(text[0]))
      C.nf_free(text[0])
    end
  end
end

local plain = { names = true }
return {
  scatter = drawer("scatter", C.FIGURE_SCATTER, plain), line = drawer("line", C.FIGURE_LINE, plain),
  hist = drawer("hist", C.FIGURE_HIST, plain), kde = drawer("kde", C.FIGURE_KDE, plain),
  corner = drawer("corner", C.FIGURE_CORNER, { names = true, title = false, xlabel = false, ylabel = false, panels = false }),
}
