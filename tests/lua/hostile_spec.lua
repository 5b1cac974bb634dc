-- Model files by somebody who means harm. Each ends within its limits with status 65 and one line that cannot control a
-- terminal; nothing is run, nothing written but the model itself. Protects whoever downloads models.
-- guarded: what gets in shows where memory is watched.
require "nfc"
local support = require "support"

local function layer(forward, more)
  return "return model { name = 'm', dim = 2, data = points {}, flow = { layer 'x' { " .. (more or "")
    .. " forward = function(p, z, o, c) " .. forward .. " end, inverse = function(p, z) return z, 0 end } {} } }"
end
local function base(sample, log_prob)
  return "local kept return model { name = 'm', dim = 2, data = points {}, flow = { leaky_relu {} }, base = base 'b' {"
    .. " log_prob = function(p, z) " .. (log_prob or "return sum(z)") .. " end,"
    .. " sample = function(p, dim) " .. sample .. " end } {} }"
end
-- Layers x, whose functions `keeps` begins, and y, with a base, in this order; `kept` is theirs to keep something in.
local function keeping(keeps, y, more, flow)
  return "local kept, other local x = layer 'x' { params = { { 'a', init.constant(0.5, 2) } }, forward = function(p, z, o, c) "
    .. keeps .. " return z * exp(p.a), sum(p.a) end, inverse = function(p, z, o, c) " .. keeps
    .. " return z * exp(0 - p.a), 0 - sum(p.a) end } local y = layer 'y' { " .. (y or "forward = function(_, z) return z, 0 end,"
    .. " inverse = function(_, z) return z, 0 end") .. " } return model { name = 'm', dim = 2, data = points {}, flow = { "
    .. (flow or "x {}") .. " }, " .. (more or "") .. " }"
end
local function kept_base(log_prob, sample)
  return "base = base 'b' { log_prob = function(p, z) " .. (log_prob or "return sum(z * z) * -0.5")
    .. " end, sample = function(p, dim) " .. (sample or "return normal(random(2))") .. " end } {}"
end
local wide = "local t = {} for i = 1, 5000 do t[i] = 1 + i % 2 end "
local scales = "forward = function(_, z) if not kept then return z * 2, 1 end return z * kept, sum(kept) end,"
  .. " inverse = function(_, z) if not kept then return z * 2, 1 end return z / kept, sum(kept) end"
-- A forward that takes all operations there are before the rest of it.
local function spent(rest) return layer("pcall(function() for i = 1, 1e6 do local _ = z[1] * i end end) " .. rest) end
-- A forward that does something to wide rows for ever.
local function looped(body)
  return layer("local t, u = {}, {} for i = 1, 2 ^ 16 do t[i], u[i] = 1 + i % 2, i % 2 end local a, m = take(z, t), row(u) "
    .. "while true do " .. body .. " end")
end
local function ordered(body)
  return "return model { dim = 2, data = points {}, flow = { layer 'x' { sorted = function(o) " .. body
    .. " end, forward = function(_, z) return z * 2, 1 end, inverse = function(_, z) return z / 2, -1 end } {} } }"
end
local good = "model { name = 'm', dim = 2, data = points {}, flow = { leaky_relu {} } }"

local hostile = {
  -- names that would become C, paths or terminal commands
  { "a layer's name", "local l = leaky_relu {} l.name = '*/ { extern int system(const char *); system(\"id >owned\"); } /*' return model { dim = 2, data = points {}, flow = { l } }" },
  { "a layer's name, by rawset", "local l = leaky_relu {} rawset(l, 'name', '*/') return model { dim = 2, data = points {}, flow = { l } }" },
  { "a model's name after the check", "local m = " .. good .. " m.name = '../../esc' return m" },
  { "a model's precision after the check", "local m = " .. good .. " m.precision = nil return m" },
  { "string.match replaced", "string.match = function() return 'x' end string.find = string.match return model { name = '*/', dim = 2, flow = {} }" },
  { "all of string replaced", "for k in pairs(string) do string[k] = function() return 1 end end return model { name = '../x', dim = 2, flow = {} }" },
  { "basic functions replaced", "type = function() return 'string' end ipairs = function() return function() end end error = function() end return model { name = '*/', dim = 2, flow = {} }" },
  { "_G replaced", "_G.type, _G.pairs, _G.math, _G.table, _G.string, _G.tostring = nil return model { name = '/*', dim = 2, flow = {} }" },
  { "the strings' methods replaced", "getmetatable('').__index = { match = function() return 'x' end }" },
  { "the strings' methods, by setmetatable", "setmetatable('', { __index = {} })" },
  { "a name with a line's end", "return model { name = 'a\\nb', dim = 2, flow = {} }" },
  { "a name with a zero", "return model { name = 'a\\0b', dim = 2, flow = {} }" },
  { "a name of a megabyte", "return model { name = ('a'):rep(1e6), dim = 2, flow = {} }" },
  { "a layer type's name", "return model { dim = 2, flow = { layer '*/' { forward = 1, inverse = 1 } {} } }" },
  { "a parameter's name", layer("return z, 0", "params = { ['a */'] = init.zeros() },") },
  { "a parameter's long name", layer("return z, 0", "params = { [('a'):rep(1000)] = init.zeros() },") },
  { "parameters nested without end", layer("return z, 0", "params = function() local t = {} t.a = t return t end,") },
  { "parameters nested deep", layer("return z, 0", "params = function() local t = { a = init.zeros() } for i = 1, 1000 do t = { a = t } end return t end,") },
  { "an unknown key that colours the terminal", "return model { ['\\27[31m\\27]0;title\\7'] = 1 }" },
  { "an error that colours the terminal", "error('\\27[2J\\27[31mred\\155\\0more\\r\\nsecond line', 0)" },
  { "an error of ten megabytes", "error(('x'):rep(1e7))" },
  { "an error that is a table", "error(setmetatable({}, { __tostring = function() error 'again' end }))" },
  { "an unknown global that colours the terminal", "return _G['\\27[31m']" },
  { "a file name that colours the terminal", "return model { dim = 2, flow = {}, data = csv '\\27[31m.csv' }" },
  -- tables of the right shape
  { "a layer by hand", "return model { dim = 2, flow = { { kind = 'layer', name = '*/', spec = {}, o = {} } } }" },
  { "a model by hand", "return { kind = 'model', name = '*/', dim = 2, flow = {}, train = {}, layers = 0 }" },
  { "a model by hand, with metamethods", "return setmetatable({}, { __index = function(_, k) return k == 'kind' and 'model' or '*/' end })" },
  { "an initialiser by hand", layer("return z, 0", "params = { a = { initial = true, init = 99, a = 1 / 0, b = 0, rows = 1, cols = -1 } },") },
  { "an initialiser's metatable", layer("return z, 0", "params = function() local i = init.zeros() getmetatable(i).__index = nil return { a = i } end,") },
  { "a data set by hand", "return model { dim = 2, flow = {}, data = { kind = 'data', name = 'npy', o = { file = '/etc/passwd' } } }" },
  { "a base that is a layer", "return model { dim = 2, flow = {}, base = leaky_relu {} }" },
  { "an option changed after the check", "local n = mlp { hidden = { 4 } } n.o.hidden[1] = -1 n.o = {} return 1" },
  { "a definition changed", "local l = leaky_relu {} l.spec.forward = nil l.spec = {} return 1" },
  -- initialisers and shapes
  { "an initialiser of NaN", layer("return z, 0", "params = { a = init.uniform(0 / 0, 1) },") },
  { "an initialiser beyond float", layer("return z, 0", "params = { a = init.constant(1e300) },") },
  { "an initialiser that is text", layer("return z, 0", "params = { a = init.constant('1') },") },
  { "no rows", layer("return z, 0", "params = { a = init.lecun(-1, 2) },") },
  { "half a column", layer("return z, 0", "params = { a = init.zeros(1.5) },") },
  { "no numbers", layer("return z, 0", "params = { a = init.zeros(0) },") },
  { "2^53 numbers", layer("return z, 0", "params = { a = init.zeros(2 ^ 53) },") },
  { "too many to keep", layer("return z, 0", "params = { a = init.lecun(2, 2, 1, { 3, 1e9 }) },") },
  { "half a weight to keep", layer("return z, 0", "params = { a = init.lecun(2, 2, 1, { 0.5, 1 }) },") },
  { "keep_first beyond the row", layer("return dense(keep_first(p.a, { 7, -1 }), z), 0", "params = { a = init.lecun(2, 2) },") },
  { "a statistic of another width", layer("return z, 0", "params = { a = init.data_mean(3) },") },
  { "a hundred million tensors", layer("return z, 0", "params = function() local t = {} for i = 1, 1e8 do t[i] = { 'a' .. i, init.zeros() } end return t end,") },
  -- values where they have none
  { "random numbers in forward", layer("return z + random(2), 0") },
  { "random numbers in log_prob", base("return normal(random(2))", "return sum(z * random(2))") },
  { "a row kept for sampling", "local kept return model { dim = 2, data = points {}, flow = { layer 'x' { forward = function(_, z) kept = kept or z return z, 0 end, inverse = function(_, z) return z + kept, 0 end } {} } }" },
  { "random numbers twice", base("return normal(random(2)) + sum(random(3))") },
  { "normal of a parameter", layer("return z * normal(p.a), 0", "params = { a = init.zeros() },") },
  { "iterations without end", layer("return z + detach(iterate(2 ^ 24, function(x) return x + z end, z)), 0") },
  { "a sweep's x outside it", layer("local k sweep(2, function(x) k = x return z end) return k + z, 0") },
  { "a sweep's x in another sweep", layer("local k sweep(2, function(x) k = x return z end) return sweep(2, function(x) return k end), 0") },
  { "a sweep that needs itself", layer("return sweep(2, function(x) return x + z end), 0") },
  { "a sweep of nothing", layer("return sweep(2, function() end), 0") },
  { "a sweep of text", layer("return sweep(2, function() return 'x' end), 0") },
  { "sweeps in each other", layer("local function f(x) return sweep(2, f) end return sweep(2, f), 0") },
  { "an iteration's value outside it", layer("local k iterate(2, function(x) k = x return z end, z) return k + z, 0") },
  { "an iteration's value in another one", layer("local k iterate(2, function(x) k = x return z end, z) return detach(iterate(3, function(x) return x + k end, z)), 0") },
  { "an iteration that fails and is caught", layer("local k pcall(iterate, 3, function(x) k = x error 'x' end, z) return k + z, 0") },
  { "an iteration with a derivative", layer("pcall(iterate, 3, function() error 'x' end, z) return iterate(2, function(x) return x + z end, z), 0") },
  { "iterations in each other", layer("return iterate(2, function(x) return iterate(2, function(y) return y end, x) end, z), 0") },
  { "an iteration of another shape", layer("return iterate(2, function(x) return concat(x, x) end, z), 0") },
  { "a forged row", layer("return 0xFFFFFFFF6e66636fULL + z, 0") },
  { "the log-determinant's row, forged in inverse", keeping("kept = 0", "forward = function(_, z) return z, 0 end, inverse = function(_, z) for k = 0, 40 do z = z + (k * 0x100000000ULL + 0x6e66636fULL) end return z, 0 end", nil, "x {}, y {}") },
  { "a row forged in sampling", keeping("kept = 0", nil, kept_base(nil, "return normal(random(2)) + sum(0x46e66636fULL)")) },
  { "numbers that look like rows", layer("for _, v in ipairs { 1LL, 1i, 0x6e66636fULL, 0x100000000LL } do pcall(sum, v) pcall(concat, v, z) pcall(function() z = z + v end) end return 1i, 0") },
  { "a row written to", layer("z.id = 0 return z, 0") },
  { "a parameter written to", layer("p.a.id = 0 return z, 0", "params = { a = init.zeros(2) },") },
  { "a context written to", "return model { dim = 2, context = 1, flow = { layer 'x' { forward = function(_, z, o, c) c.id = z.id return z, 0 end, inverse = function(_, z) return z, 0 end } {} } }" },
  { "forward's row made wide when it is checked", keeping("kept = z", nil, kept_base(nil, wide .. "kept.id = take(kept, t).id return normal(random(2))")) },
  { "forward's result made wide when it is checked", keeping("", "forward = function(_, z) kept = z * 2 return kept, 0 end, inverse = function(_, z) other = z / 2 return other, 0 end", kept_base(nil, wide .. "kept.id = take(kept, t).id return normal(random(2))"), "y {}") },
  { "inverse's result made narrow when it is checked", keeping("", "forward = function(_, z) return z * 2, 0 end, inverse = function(_, z) kept = z / 2 return kept, 0 end", kept_base(nil, "kept.id = kept[1].id return normal(random(2))"), "y {}") },
  { "log_prob's result made wide when it is checked", keeping("", nil, kept_base("kept, other = sum(z), z return kept", "kept.id = other.id return normal(random(2))")) },
  { "a sweep's x made another", layer("return sweep(2, function(x) x.id = z.id return z end), 0") },
  { "a row under another name", layer("rawset(z, 'id', 0) return z, 0") },
  { "a row's metatable", layer("getmetatable(z).__index = nil setmetatable(z, {}) return z, 0") },
  { "a number that is no row", layer("return 1LL, 0") },
  { "comparisons left over", layer("for i = 1, 1e9 do local _ = z > i end return z, 0") },
  { "a comparison left for the next layer", layer("local _ = z > 0 return z, 0") },
  { "garbage for a row", layer("return {}, {}") },
  { "text for ldj", layer("return z, '0'") },
  { "a wide ldj", layer("return z, z") },
  { "a row of no width", layer("return take(z, {}), 0") },
  { "places that are none", layer("return take(z, { 0 / 0, 1e300 }), 0") },
  { "a matrix of no rows", layer("return reshape(z, 0, 2), 0") },
  { "a power without end", layer("return z ^ 1e300, 0") },
  { "a constant beyond float", layer("return z * 1e300, 0") },
  { "a base without random numbers that keeps a row", "local kept return model { dim = 2, data = points {}, flow = { leaky_relu {} }, base = base 'b' { log_prob = function(_, z) kept = z return sum(z) end, sample = function() return kept end } {} }" },
  -- where no operation is left; 1234.5 is none of the graph's numbers yet
  { "a number taken from, no operation left", spent "return take(1234.5, { 1 }), 0" },
  { "a number to keep the first of, no operation left", spent "return keep_first(1234.5, { 1 }), 0" },
  { "a number for a row, no operation left", spent "return 1234.5, 0" },
  { "a number for ldj, no operation left", spent "return z, 1234.5" },
  { "a number compared, no operation left", spent "return where(z > 1234.5, z, z), 0" },
  { "rows and numbers put together, no operation left", spent "return sum(concat(z, 1234.5, z)) + z, 0" },
  { "a mask, no operation left", spent "return z * row { 0, 1234.5 }, 0" },
  { "a number swept, no operation left", spent "return sweep(2, function() return 1234.5 end), 0" },
  { "a number iterated, no operation left", spent "return iterate(3, function(x) return x end, 1234.5), 0" },
  -- orders of features
  { "no order", ordered "return { 1, 1 }, o" },
  { "an order of one feature", ordered "return { 1 }, o" },
  { "an order of a third feature", ordered "return { 1, 3 }, o" },
  { "an order of three features", ordered "return { 1, 2, 3 }, o" },
  { "an order that is a number", ordered "return 5, o" },
  { "an order of NaN", ordered "return { 0 / 0, 1 }, o" },
  { "an order of half features", ordered "return { 1.5, 2 }, o" },
  { "an order of texts", ordered "return { '1', '2' }, o" },
  { "an order with a hole", ordered "local t = { 1, 2 } t[1] = nil return t, o" },
  { "an order by metamethods", ordered "return setmetatable({}, { __index = function(_, k) return 3 - k end }), o" },
  { "an order that is false", ordered "return false, o" },
  { "an order without options", ordered "return { 2, 1 }" },
  -- parameters where they are another's
  { "a parameter kept for log_prob", keeping("kept = p.a", nil, kept_base "return sum(z * z * kept) * -0.5") },
  { "a parameter kept for sampling", keeping("kept = p.a", nil, kept_base(nil, "return normal(random(2)) * kept")) },
  { "what is made of a parameter, kept", keeping("kept = exp(p.a)", nil, kept_base "return sum(z * z * kept) * -0.5") },
  { "a parameter solved for and kept", keeping("kept = sweep(2, function(x) return concat(p.a[1], x[1] * p.a[2]) end)", nil, kept_base(nil, "return normal(random(2)) * kept")) },
  { "a parameter iterated and kept", keeping("kept = detach(iterate(2, function(x) return x * x end, p.a))", nil, kept_base(nil, "return normal(random(2)) * kept")) },
  { "a parameter kept for the next layer", keeping("kept = p.a", scales, nil, "x {}, y {}") },
  { "a parameter kept for the layer before", keeping("kept = p.a", scales, nil, "y {}, x {}") },
  { "a parameter kept for another block", keeping("kept = p.a", scales, nil, "x {}, reverse {}, linear {}, linear {}, linear {}, y {}") },
  { "a parameter kept for other copies", keeping("kept = p.a", scales, nil, "x {}, y {}, x {}, y {}, x {}, y {}") },
  { "a parameter kept for the layer's own copies", keeping("kept = kept or p.a p = { a = kept }", nil, nil, "x {}, linear {}, x {}, linear {}") },
  { "a parameter kept for a base that has its own", "local kept return model { dim = 2, data = points {}, flow = { layer 'x' { params = function() return { a = init.zeros(2) } end, forward = function(p, z) kept = p.a return z, 0 end, inverse = function(_, z) return z, 0 end } {} }, base = base 'b' { params = { a = init.zeros(2) }, log_prob = function(p, z) return sum(z * p.a) end, sample = function(p) return normal(random(2)) + kept end } {} }" },
  { "a parameter kept for the context", "local kept local x = layer 'x' { params = { a = init.zeros(1) }, forward = function(p, z) kept = p.a return z, 0 end, inverse = function(_, z) return z, 0 end } return model { dim = 2, context = 1, flow = { x {}, layer 'y' { context = function(_, c) return c * (kept or 1) end, forward = function(_, z, o, c) return z + c, 0 end, inverse = function(_, z, o, c) return z - c, 0 end } {} } }" },
  { "a context kept for the context", "local kept return model { dim = 2, context = 1, flow = { layer 'y' { context = function(_, c) return c * (kept or 1) end, forward = function(_, z, o, c) kept = c return z + c, 0 end, inverse = function(_, z, o, c) return z - c, 0 end } {}, linear {} } }" },
  { "a row kept for between two layers", keeping("", nil, nil, "layer 'v' { forward = function(_, z) return kept and kept * 2 or z, 0 end, inverse = function(_, z) kept = z return z * 2, 0 end } {}, layer 'w' { forward = function(_, z) return row { 1, 2 }, 0 end, inverse = function(_, z) return row { 1, 2 }, 0 end } {}") },
  { "options ten thousand times", "local t = {} for i = 1, 10000 do t['k' .. i] = i end return model { dim = 2, flow = { leaky_relu(t) } }" },
  { "a table in itself", "local t = {} t.hidden = t return model { dim = 2, flow = { coupling { split = 1, net = mlp { hidden = t } } } }" },
  { "a table in itself, as an option", "local t = {} t[1] = t t.x = t return model { dim = 2, flow = t }" },
  { "tables nested a million deep", "local t = {} for i = 1, 1e6 do t = { t } end return model { dim = 2, flow = t }" },
  { "options that change while they are read", "return model(setmetatable({}, { __index = function(t, k) return rawset(t, k, '*/')[k] end }))" },
  { "dim not whole", "return model { dim = 1.5, flow = {} }" },
  { "a seed beyond 2^53", "return model { dim = 2, flow = {}, train = { seed = 2 ^ 60 } }" },
  { "steps of NaN", "return model { dim = 2, flow = {}, train = { steps = 0 / 0 } }" },
  { "a matrix made of the row", layer("return dense(reshape(concat(z, z), 2, 2), z), 0") },
  { "a sweep of parameters alone", layer("return z + sweep(2, function(x) return concat(p.a[1], x[1] * p.a[2]) end), 0", "params = { a = init.zeros(2) },") },
  { "an error that looks like the limit's", "error('not enough memory')" },
  -- without end
  { "find in a string that repeats", "('a'):rep(9e7):find(('a'):rep(4e6) .. 'b', 1, true)" },
  { "find, short, again and again", "local s, p = ('a'):rep(3e3), ('a'):rep(1e3) .. 'b' while true do s:find(p, 1, true) end" },
  { "a literal pattern", "local s, p = ('a'):rep(3e4), ('a'):rep(3e3) .. '.b' while true do s:match(p) end" },
  { "balanced brackets", "('('):rep(1e6):find '%b()'" },
  { "gmatch, walked again", "local s = ('a'):rep(1e6) while true do local f = s:gmatch 'b' f() f() end" },
  { "gsub in gsub", "local function f(s) return (s:gsub('.', f)) end f 'x'" },
  { "gsub with a long replacement", "('a'):rep(1e6):gsub('a', ('b'):rep(1e6))" },
  { "insert at the front", "local t = {} while true do table.insert(t, 1, 0) end" },
  { "insert far in front", "table.insert({}, -2 ^ 31, 0)" },
  { "insert at a place that is no number", "table.insert({}, 0 / 0, 0)" },
  { "insert at a place of 32 bits", "while true do pcall(table.insert, {}, 2 ^ 31, 0) end" },
  { "remove at the front", "local t = {} for i = 1, 1e6 do t[i] = i end while true do t[#t + 1] = table.remove(t, 1) end" },
  { "reverse", "local s = ('a'):rep(1e8) while true do s = s:reverse() end" },
  { "upper and lower", "local s = ('a'):rep(1e7) while true do s = s:upper():lower() end" },
  { "strings put together", "local s = ('a'):rep(3e7) while true do local _ = s .. s end" },
  { "strings compared", "local a, b = ('a'):rep(3e7) .. 'a', ('a'):rep(3e7) .. 'b' local n = 0 while true do if a < b then n = n + 1 end end" },
  { "numbers of a million digits", "local s = ('1'):rep(1e7) while true do local _ = s + 1 end" },
  { "tonumber", "local s = (' '):rep(1e7) while true do tonumber(s) end" },
  { "sort with equal long strings", "local a, b, t = ('a'):rep(1e7) .. 'a', ('a'):rep(1e7) .. 'b', {} for i = 1, 1e5 do t[i] = i % 2 == 0 and a or b end table.sort(t)" },
  { "sort without order", "local t = {} for i = 1, 1e6 do t[i] = i end table.sort(t, function() return true end) while true do table.sort(t, function(a, b) return a > b end) end" },
  { "concat of one string", "local s, t = ('a'):rep(1e5), {} for i = 1, 1e6 do t[i] = s end while true do pcall(table.concat, t) end" },
  { "format", "local s = ('%s'):rep(100) local x = ('x'):rep(1e5) while true do pcall(string.format, s, unpack({ x, x, x, x, x, x, x, x })) end" },
  { "format of what becomes text", "local t t = setmetatable({}, { __tostring = function() return ('%s'):format(t) end }) return ('%s'):format(t)" },
  { "rep of nothing", "while true do (''):rep(2 ^ 31 - 1) end" },
  { "pcall in itself", "local function f() pcall(f) return f() end f()" },
  { "pcall and an error each time", "while true do pcall(error) end" },
  { "pcall of memory", "local t = {} while true do pcall(function() for i = 1, 1e9 do t[i] = ('x'):rep(1e6) .. i end end) end" },
  { "a million closures", "local t = {} for i = 1, 1e9 do t[i] = function() return i end end" },
  { "metamethods in a circle", "local a, b = {}, {} setmetatable(a, { __index = b }) setmetatable(b, { __index = a }) return a.x" },
  { "__index that calls itself", "local t t = setmetatable({}, { __index = function(_, k) return t[k + 1] end }) return t[1]" },
  { "__newindex that calls itself", "local t t = setmetatable({}, { __newindex = function(_, k) t[k + 1] = 1 end }) t[1] = 1" },
  { "__concat that calls itself", "local t t = setmetatable({}, { __concat = function() return t .. t end }) return t .. t" },
  { "select of many", "local function f(...) while true do select(-1, ...) end end f(unpack({}, 1, 7000))" },
  { "unpack of too many", "return unpack({}, 1, 1e9)" },
  { "pairs over a large table", "local t = {} for i = 1, 1e6 do t[i] = i end while true do for _ in pairs(t) do end end" },
  { "next from the start", "local t = {} for i = 1, 1e5 do t[i] = i end while true do next(t) end" },
  { "an endless loop in forward", layer("while true do end") },
  { "an endless loop in an option's check", "local l = layer 'x' { options = { a = { check = function() while true do end end } }, forward = function() end, inverse = function() end } return model { dim = 2, flow = { l { a = 1 } } }" },
  { "an endless loop in a check that is caught", layer("pcall(function() while true do end end) return z, 0", "check = function() pcall(function() while true do end end) end,") },
  { "texts just under a megabyte that become numbers", "local s, x = '0x' .. ('f'):rep(1047000) while true do " .. ("x = s + 1 "):rep(200) .. "end", soon = true },
  { "texts of 64 KiB that become numbers", "local s, x = '0x' .. ('f'):rep(65000) while true do " .. ("x = s + 1 "):rep(200) .. "end", soon = true },
  { "texts of blanks that become numbers", "local s, x = (' '):rep(4e6) .. 1 while true do " .. ("x = s + 1 "):rep(200) .. "end", soon = true },
  { "a product of known rows", looped "local _ = a * m", soon = true },
  { "known rows put together", looped "concat(a, a, a, a, a, a, a, a)", soon = true },
  { "known rows with known zeros", looped "local _ = tanh(a * m) - m", soon = true },
  { "a known choice", looped "where(m, a, z[1])", soon = true },
  { "constants again and again", looped "erf(m)", soon = true },
  { "powers again and again", looped "local _ = a ^ 63", soon = true },
  { "new products of a number spread wide", looped "a = a * z[1]", soon = true },
  { "places that fail at the last one", looped "t[2 ^ 16] = 0 pcall(take, z, t)", soon = true },
  { "rows that fail to fit", looped "pcall(function() return z[1] + a * z end)", soon = true },
  { "numbers that fail at the last one", looped "u[2 ^ 16] = 'x' pcall(row, u)", soon = true },
  { "a small operation again and again", looped "local _ = z * 2", soon = true },
  -- giants
  { "a thousand operations on 2^23 numbers", "return model { dim = 1, flow = { layer 'x' { forward = function(_, z) local i = {} for k = 1, 2 ^ 23 do i[k] = 1 end local r = take(z, i) for k = 1, 1000 do r = r * z + k end return z + sum(r), 0 end, inverse = function(_, z) return z, 0 end } {} } }" },
  { "2^24 numbers by doubling", layer("local r = z for i = 1, 23 do r = concat(r, r) end for i = 1, 1000 do r = r * r + i end return z + sum(r), 0") },
  { "a constant of 2^24 numbers", layer("local r = row { 1 } for i = 1, 24 do r = concat(r, r) end for i = 1, 1000 do r = r + i end return z + sum(r), 0") },
  { "2^32 numbers put together", layer("local r, t = z, {} for i = 1, 21 do r = concat(r, r) end for i = 1, 1025 do t[i] = r end return z + sum(concat(unpack(t))), 0") },
  { "an element taken 100,000 times", layer("local r, j = {}, {} for k = 1, 1e5 do r[k], j[k] = k, 1 end j[1e5 + 1] = 2 return z + sum(take(exp(z[1] * row(r)), j)), 0") },
  { "a program of a gigabyte", layer("local t, s = {}, 0 for i = 1, 3000 do t[i] = exp(z[1] + i) end t = concat(unpack(t)) for k = 1, 1000 do local j = {} for i = 1, 3000 do j[i] = (i * 1237 + k * 7) % 3000 + 1 end s = s + sum(take(t, j)) end return z + s, 0") },
  { "60,000 running sums of a sweep", layer("local k = {} for i = 1, 59999 do k[i] = i end return z + sum(sweep(60000, function(x) return concat(z[1], cumsum(x[1] * row(k))) end)), 0") },
  { "100,000 where in each other", layer("local r = z for k = 1, 100000 do r = where(z > k, r, z + k) end return r, 0") },
  { "a million operations", layer("local r = z for k = 1, 1e6 do r = exp(r + k) end return r, 0") },
  { "products that grow", layer("local w = reshape(concat(unpack((function() local t = {} for i = 1, 4000 do t[i] = z end return t end)())), 4000, 2) local r = z for i = 1, 10000 do r = concat(sum(dense(w, r)), sum(r) + i) end return r, 0") },
  { "a sweep of 65536 levels", "return model { dim = 65536, flow = { layer 'x' { forward = function(_, z) return sweep(#z, function(x) local i = { #x } for k = 2, #x do i[k] = k - 1 end return z + cumsum(x) - x end), 0 end, inverse = function(_, z) return z, 0 end } {} } }" },
  { "ten thousand sweeps", layer("for i = 1, 10000 do z = sweep(2, function(x) return z + concat(0, x[1]) * i end) end return z, 0") },
  { "iterations that carry ten thousand values", layer("local t = {} for i = 1, 7000 do t[i] = z end return detach((iterate(3, function(...) return ... end, unpack(t)))), 0") },
  { "ten thousand different layers", "local f = {} for i = 1, 10000 do f[i] = spline { bound = i, bins = 2 } end return model { dim = 2, data = points {}, flow = f }" },
  { "bytecode", "\27LJ\2\0\0" },
  { "a file of nothing but brackets", "return " .. ("("):rep(1e5) },
  { "a file of labels", (function() local t = {} for i = 1, 60000 do t[i] = "::a" .. i .. ":: " end return table.concat(t) end)() },
}

-- One line of printable ASCII.
local function is_plain(text) return text:find "^[\32-\126]+\n$" ~= nil end

describe("a hostile model", function()
  local sanitizer = support.sanitized
  for _, case in ipairs(hostile) do
    it("ends: " .. case[1], function()
      local dir = support.directory()
      support.write(dir .. "/m.lua", case[2])
      local limits = (case.soon and not sanitizer and "ulimit -t 5; " or "ulimit -t 60; ") .. (sanitizer and "" or "ulimit -v 3000000; ")
      local status, out, err, signal = support.run(string.format("cd %s && { %s %s train m.lua --steps 2 -o %s/run; }", dir,
                                                                 limits, support.nfc, dir))
      assert.equal(0, signal)
      assert.equal(65, status, err)
      assert.equal("", out)
      assert.is_true(is_plain(err), string.format("%q", err:sub(1, 300)))
      assert.is_true(#err < 500)
      assert.equal("m.lua:", err:sub(1, 6))
      local _, files = support.run("ls -A " .. dir)
      assert.equal("m.lua\n", files)
    end)
  end
end)

-- Whatever a description can see of the machine that runs it would be in its model. Protects "running it twice gives the
-- same model", and keeps addresses to the host.
describe("a description sees no address:", function()
  local function words(text)
    local dir = support.directory()
    support.write(dir .. "/m.lua", text)
    local status, out, err = support.run(string.format("cd %s && %s inspect m.lua", dir, support.nfc))
    assert.equal(65, status, out .. err)
    return err
  end
  local made = "local f, t, p = function() end, {}, leaky_relu {} "
  for _, case in ipairs {
    { "error(tostring {})", "table" }, { "error(tostring(function() end))", "function" }, { "error(tostring(tostring))", "function" },
    { "error(tostring(p))", "leaky_relu{}" }, { "error(string.format('%s %s', {}, f))", "table function" }, { "error(('%s'):format {})", "table" },
    { "error(('%q'):format(f))", '"function"' }, { "error(('%5s|%-6s|'):format('a', {}))", "    a|table |" },
    { "error(('%p'):format {})", "format: there is no %p here" }, { "error(('%%%-20p'):format 'x')", "format: there is no %p here" },
    { "error(('%%p %d'):format(1))", "%p 1" },
    { "error('a' .. {})", "attempt to concatenate a table value" }, { "error(table.concat { {} })", "invalid value (table) at index 1 in table for 'concat'" },
    { "error(tostring(setmetatable({}, { __tostring = function() return {} end })))", "'__tostring' must return a string" },
    { "error(('%s'):format(setmetatable({}, { __tostring = function() return f end })))", "'__tostring' must return a string" },
    { "error(tostring(setmetatable({}, { __tostring = function() return 'me' end })))", "me" },
    { "error(tostring(setmetatable({}, { __metatable = 'hidden' })))", "table" },
    { "for k in pairs { [t] = 1 } do end", "pairs: a key is a table; only numbers, strings and booleans have an order" },
    { "for k in pairs { 1, a = 2, [f] = 3 } do end", "pairs: a key is a function (a name without its { }?); only" },
    { "for k in pairs { [p] = 1, [reverse {}] = 2 } do end", "pairs: a key is leaky_relu{}; only" }, { "next { [t] = 1 }", "next: a key is a table; only" },
    { "local s = '' for k in pairs { 2, [true] = 1, [false] = 1, x = 1, [0.5] = 1 } do s = s .. tostring(k) .. ' ' end error(s)", "false true 0.5 1 x " },
    { "coupling { [reverse {}] = 1, [p] = 2, [actnorm {}] = 3 }", "coupling takes no entry [actnorm{}], only named keys" },
    { "return model { dim = 2, flow = { layer 'x' { check = function(o, _, _, fail) fail(' %s %s', {}, p) end, forward = f, inverse = f } {} } }", "x table leaky_relu{}" },
    { "return model { dim = 2, flow = { layer 'x' { check = function(o, _, _, fail) fail(' %p', 'a') end, forward = f, inverse = f } {} } }", "format: there is no %p here" },
    { "transform 'x' { outputs = {}, check = function(o, fail) fail(': %s', f) end, forward = f, inverse = f } {}", "x: function" },
  } do
    it(case[1], function()
      local text = words(made .. case[1])
      assert.is_nil(text:find "0x%x%x%x%x", text)
      assert.is_truthy(text:find(case[2], 1, true), text)
    end)
  end
end)

describe("an order that a layer's sorted gives", function()
  it("is read once: what the model does to its table later changes nothing", function()
    local text = [[local kept local x = layer 'x' { sorted = function(o) kept = { 2, 1 } return kept, o end, params = { { 'a', init.zeros(2) } },
      forward = function(p, z) return z * exp(p.a), sum(p.a) end, inverse = function(p, z) return z * exp(0 - p.a), 0 - sum(p.a) end }
      return model { name = 'm', dim = 2, flow = { x {} }, base = base 'b' { log_prob = function(p, z) return sum(z * z) end,
      sample = function(p, dim) %s return normal(random(2)) end } {} }]]
    local dir, first = support.directory(), nil
    for _, change in ipairs { "", "kept[1], kept[2] = 100001, 50000000", "kept[1], kept[2] = 1, 1", "kept[1], kept[2] = 0 / 0, {}", "kept[1] = nil" } do
      assert.equal(0, (support.command("compile " .. support.write(dir .. "/m.lua", text:format(change)) .. " -o " .. dir)))
      first = first or support.read(dir .. "/m.c")
      assert.equal(first, support.read(dir .. "/m.c"))
    end
  end)
end)
