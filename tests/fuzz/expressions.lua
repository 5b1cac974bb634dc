-- expressions.lua - layers of a user's own, drawn at random: expressions over rows from the whole vocabulary, as scale and
-- shift of a layer whose inverse is known.
local operations = require "operations"
local vocabulary = require "vocabulary"
local one_of, list_of = vocabulary.one_of, vocabulary.list_of
local expressions = {}

-- One layer being written: its parameters are declared as they are used.
local function writer(r, leaves, causal)
  return { r = r, leaves = leaves, params = {}, causal = causal }
end

local function param(w, init)
  local name = "w" .. #w.params + 1
  w.params[#w.params + 1] = string.format("{ %q, %s }", name, init)
  return "p." .. name
end

local expression

-- An expression without parts, of so many elements. Leaves are { text, width }.
local function leaf(w, width)
  local r, fit = w.r, {}
  for _, l in ipairs(w.leaves) do
    if l[2] == width or l[2] == 1 then fit[#fit + 1] = l[1] end
  end
  local choice = r(1, 8)
  if choice <= 4 and #fit > 0 then return one_of(r, fit) end
  if choice <= 6 and not w.causal then
    local l = one_of(r, w.leaves)
    return string.format("take(%s, %s)", l[1], list_of(r, width, function() return r(1, l[2]) end))
  end
  if choice == 7 then return string.format("row %s", list_of(r, width, function() return r(-20, 20) / 10 end)) end
  return param(w, string.format("init.uniform(-1, 1, %d)", width))
end

local unary = {
  "tanh(%s)", "sigmoid(%s)", "softplus(%s)", "erf(%s)", "abs(%s)", "square(%s)", "exp(tanh(%s))", "log1p(square(%s))",
  "sqrt(1 + square(%s))", "clamp(%s, -2, 1.5)", "activations.relu(%s)", "activations.elu(%s)", "activations.gelu(%s)",
  "activations.silu(%s)", "tanh(%s) ^ 3", "-(%s)", "(%s) ^ 2", "log(2 + cos_of(%s))", "0.5 * (%s) + 1", "cumsum(%s)", "root_of(%s)",
}
local binary = {
  "(%s) + (%s)", "(%s) - (%s)", "(%s) * tanh(%s)", "(%s) / (1.5 + square(%s))", "min(%s, %s)", "max(%s, %s)",
  "lt(%s, %s)", "where(%s > %s, 0.5, -0.25)", "where(ge(%s, 0), %s, 1)",
}

-- What else there is in operations.h.
local along = { "sum", "reduce_max" }
do
  local all = table.concat(unary, " ") .. table.concat(binary, " ") .. table.concat(along, "( ")
  for _, o in ipairs(operations) do
    if o.kind ~= "OPERATOR" and not o.random and not all:find("%f[%w_]" .. o.name .. "%f[^%w_]") then
      local list = o.with and not o.running and along or o.arity == 2 and binary or unary
      list[#list + 1] = list == along and o.name or o.form or o.name .. "(%s)"
    end
  end
end

-- Those that mix elements, of which the result has `width`: not for causal expressions, but the first two.
local mixing = {
  function(w, width, depth) -- the matrix keeps what comes before, if it is to be causal
    local r, from = w.r, w.causal and width or w.r(1, 7)
    local keep = list_of(r, width, function(_, i) return w.causal and i or r(0, from) end)
    local m = param(w, string.format("init.lecun(%d, %d)", width, from))
    return string.format("dense(%s, %s)", (w.causal or r(0, 1) == 0) and string.format("keep_first(%s, %s)", m, keep) or m,
                         expression(w, from, depth))
  end,
  function(w, width, depth)
    return string.format("where(%s < %s, %s, %s)", expression(w, width, depth), expression(w, width, depth), leaf(w, width),
                         expression(w, width, depth))
  end,
  function(w, width, depth)
    return string.format("%s(%s) * (%s)", one_of(w.r, along), expression(w, w.r(1, 9), depth), leaf(w, width))
  end,
  function(w, width, depth)
    local first = w.r(1, width)
    if first == width then return string.format("concat(%s)", expression(w, width, depth)) end
    return string.format("concat(%s, %s)", expression(w, first, depth), expression(w, width - first, depth))
  end,
  function(w, width, depth)
    local n = w.r(2, 3)
    return string.format("(select(%d, split(%s, %d)))", w.r(1, n), expression(w, n * width, depth), n)
  end,
  function(w, width, depth) -- a matrix, reduced by rows
    local n = w.r(1, 4)
    return string.format("reshape(%s(reshape(%s, %d, %d)), 1, %d)", one_of(w.r, along),
                         expression(w, n * width, depth), width, n, width)
  end,
  function(w, width, depth)
    local n = w.r(1, 9)
    return string.format("take(%s, %s)", expression(w, n, depth), list_of(w.r, width, function() return w.r(1, n) end))
  end,
  function(w, width, depth)
    local n = w.r(1, 9)
    return string.format("(%s)[%d] - (%s)", expression(w, n, depth), w.r(1, n), leaf(w, width))
  end,
}

-- An expression of `width` elements, or of one where that is no constant; scalars are spread by what reads them.
function expression(w, width, depth)
  local r = w.r
  if depth <= 0 then return string.format("spread(%s, %d)", leaf(w, width), width) end
  local choice = r(1, 10)
  local text
  if choice <= 4 then
    text = one_of(r, unary):format(expression(w, width, depth - 1))
  elseif choice <= 7 then
    text = one_of(r, binary):format(expression(w, width, depth - 1), expression(w, width, r(0, depth - 1)))
  else
    text = mixing[r(1, w.causal and 2 or #mixing)](w, width, depth - 1)
  end
  return string.format("spread(%s, %d)", text, width)
end

-- What the layers share. spread: of that width whatever it had; cos_of: a polynomial between -1 and 1; root_of: by Newton's method,
-- iterated, with the derivative of one more step.
expressions.prelude = [[
local function spread(x, n)
  if type(x) == "number" then x = row { x } end
  if #x == n then return x end
  local index = {}
  for i = 1, n do index[i] = 1 end
  return take(x, index)
end
local function cos_of(x)
  local t = clamp(x, -1, 1)
  return 1 - 2 * t * t
end
local function root_of(x)
  local a = 1 + square(tanh(x))
  local y = detach((iterate(6, function(y, a) return 0.5 * (y + a / y), a end, spread(1, #a), detach(a))))
  return y - (y * y - a) / (2 * y)
end
]]

local function declared(w)
  return #w.params > 0 and string.format("  params = function() return { %s } end,\n", table.concat(w.params, ", ")) or ""
end

-- Some features are moved by what the others say, as in coupling.
function expressions.lift(r, name, dim, context)
  local keep, move = {}, {}
  for i = 1, dim do
    local list = r(0, 1) == 0 and keep or move
    list[#list + 1] = i
  end
  if #keep == 0 or #move == 0 then
    keep, move = { dim }, {}
    for i = 1, dim - 1 do move[i] = i end
  end
  local leaves = { { "k", #keep } }
  if context > 0 then leaves[2] = { "context", context } end
  local w, back = writer(r, leaves), {}
  for j, i in ipairs(keep) do back[i] = j end
  for j, i in ipairs(move) do back[i] = #keep + j end
  local s, t = expression(w, #move, r(1, 4)), expression(w, #move, r(1, 4))
  return string.format([[
local %s
do
  local keep, move, back = {%s}, {%s}, {%s}
  local function parts(p, k, context) return 0.7 * tanh(%s), 2 * tanh(%s) end
  %s = layer "%s" {
%s  forward = function(p, z, o, context)
    local k = take(z, keep)
    local s, t = parts(p, k, context)
    return take(concat(k, take(z, move) * exp(s) + t), back), sum(s)
  end,
  inverse = function(p, z, o, context)
    local k = take(z, keep)
    local s, t = parts(p, k, context)
    return take(concat(k, (take(z, move) - t) * exp(-s)), back), -sum(s)
  end }
end
]], name, table.concat(keep, ","), table.concat(move, ","), table.concat(back, ","), s, t, name, name, declared(w))
end

-- Every feature is moved by what those before it say; the inverse is a sweep.
function expressions.causal(r, name, dim, context)
  local w = writer(r, { { "before", dim } }, true)
  if context > 0 then w.leaves[2] = { string.format("spread(%s(context), %d)", one_of(r, along), dim), dim } end
  local s, t = expression(w, dim, r(1, 4)), expression(w, dim, r(1, 4))
  local index = { dim + 1 }
  for i = 2, dim do index[i] = i - 1 end
  return string.format([[
local %s
do
  local earlier = {%s}
  local function parts(p, x, context)
    local before = take(concat(x, row {0}), earlier)
    return 0.5 * tanh(%s), tanh(%s)
  end
  %s = layer "%s" {
    options = { gain = option.number { default = 1, min = 0.5, max = 2 } },
%s  forward = function(p, x, o, context)
    local s, t = parts(p, x, context)
    return o.gain * x * exp(s) + t, sum(s) + #x * math.log(o.gain)
  end,
  inverse = function(p, y, o, context)
    return sweep(#y, function(x)
      local s, t = parts(p, x, context)
      return (y - t) * exp(-s) / o.gain, -sum(s) - #y * math.log(o.gain)
    end)
  end }
end
]], name, table.concat(index, ","), s, t, name, name, declared(w))
end

-- Every feature on its own, with an inverse that is solved for.
function expressions.solved(r, name)
  local a = r(1, 9) / 10
  return string.format([[
local %s = layer "%s" {
  params = function(_, dim) return { { "b", init.uniform(0.2, 1, dim) }, { "c", init.uniform(-1, 1, dim) } } end,
  forward = function(p, x)
    local t = tanh(p.b * x + p.c)
    return x + %g * t / p.b, sum(log(1 + %g * (1 - t * t)))
  end,
  inverse = function(p, y)
    local far = 2 / p.b
    local x = solve(function(x, as)
      local t = tanh(as(p.b) * x + as(p.c))
      return x + %g * t / as(p.b), 1 + %g * (1 - t * t)
    end, y, y - abs(far), y + abs(far))
    local t = tanh(p.b * x + p.c)
    return x, -sum(log(1 + %g * (1 - t * t)))
  end }
]], name, name, a, a, a, a, a)
end

-- A layer's definition, and how the flow names it.
function expressions.draw(r, name, dim, context)
  local kind = r(1, 5)
  if kind <= 2 and dim > 1 then return expressions.lift(r, name, dim, context), name .. " {}" end
  if kind <= 4 then
    return expressions.causal(r, name, dim, context), string.format("%s { gain = %g }", name, r(5, 20) / 10)
  end
  return expressions.solved(r, name), name .. " {}"
end

return expressions
