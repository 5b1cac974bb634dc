-- What a model file's own layers, nets and functions of rows may be.
local inverse = "inverse = function(_, z) return z, 0 end"
-- A model with a layer whose forward is this.
local function forward(body, more, dim)
  return ("return model { dim = %d, flow = { layer 'x' { %s forward = function(p, z)\n%s end, %s } {} } }"):format(dim or 2, more or "", body, inverse)
end
-- A base whose functions are these.
local function based(log_prob, sample)
  return ("return model { dim = 2, flow = {}, base = base 'b' { log_prob = function(p, z) %s end, sample = function() %s end } {} }"):format(
    log_prob, sample or "return random(2)")
end
local function coupled(net) return "return model { dim = 3, flow = { coupling { " .. net .. " } } }" end
local function masked(net) return "return model { dim = 3, flow = { autoregressive { net = made { " .. net .. " } } } }" end
-- A transform of one's own in a coupling of three features, two of which it moves.
local function transformed(to, ldj)
  return ([[local t = transform "t" { outputs = { "a" }, forward = function(p, x, h) return %s, %s end,
    inverse = function(p, x, h) return x, 0 end }
    return model { dim = 3, flow = { coupling { split = 1, net = mlp { hidden = {} }, transform = t {} } } }]]):format(to, ldj)
end

return { door = "model", status = 65,
  -- what enters a function of rows
  { forward "return z + sum(), 0", "m.lua:2: expected a row or a number, found nothing" },
  { forward "return z + sum {}, 0", "m.lua:2: expected a row or a number, found a table" },
  { forward "return z + sum 'x', 0", 'm.lua:2: expected a row or a number, found the string "x"' },
  { forward "return z + sum(reverse {}), 0", "m.lua:2: expected a row or a number, found reverse{}" },
  { forward "return z + nil, 0", "m.lua:2: expected a row or a number, found nothing" },
  { forward "return z ^ 0.5, 0", "m.lua:2: a row's power must be a whole number from 0 to 64; write exp(b * log(a)) for others" },
  { forward "return z ^ z, 0", "m.lua:2: a row's power must be a whole number from 0 to 64; write exp(b * log(a)) for others" },
  { forward "return take(z), 0", "m.lua:2: take, argument 2: expected a list of places, found nothing" },
  { forward "return take(z, {}), 0", "m.lua:2: take: expected 1 to 16777216 places, found 0" },
  { forward "return take(z, { 1, 3 }), 0", "m.lua:2: take: a row of 2 has no element [3]" },
  { forward "return take(z, { 1, 'x' }), 0", "m.lua:2: take: a row of 2 has no element [x]" },
  { forward "return concat(), 0", "m.lua:2: concat: expected rows or numbers, found nothing" },
  { forward "return row(), 0", "m.lua:2: row, argument 1: expected a list of numbers, found nothing" },
  { forward "return row {}, 0", "m.lua:2: row: expected 1 to 16777216 numbers, found 0" },
  { forward "return row { 1, 'x' }, 0", "m.lua:2: row, entry 2: expected a number, found a string" },
  { forward "return z + z[3], 0", "m.lua:2: a row of 2 has no element [3]" },
  { forward "return z + z.x, 0", "m.lua:2: a row of 2 has no element [x]" },
  { forward "return z + z[{}], 0", "m.lua:2: a row of 2 has no element [table]" },
  { forward "return reshape(z, 1, 3), 0", "m.lua:2: reshape: 2 elements cannot become 1 x 3" },
  { forward "return reshape(z, 0, 2), 0", "m.lua:2: reshape, argument 2: expected a whole number from 1 to 16777216, found 0" },
  { forward "return reshape(z, 1.5, 2), 0", "m.lua:2: reshape, argument 2: expected a whole number from 1 to 16777216, found 1.5" },
  { forward "return reshape(z, 1), 0", "m.lua:2: reshape, argument 3: expected a whole number from 1 to 16777216, found nothing" },
  { forward "return z == row { 1, 2 } and z, 0", "m.lua:2: rows cannot be compared with ==; eq(a, b) gives a row of 1 and 0" },
  { forward "return where(true, z, z), 0", "m.lua:2: where: the condition must compare rows, as in where(x > 0, yes, no)" },
  { forward "return where(z), 0", "m.lua:2: expected a row or a number, found nothing" },
  { forward "for i = 1, 1001 do local _ = z > i end return z, 0", "m.lua:2: 1000 comparisons of rows stand outside where(); only where(a > b, yes, no) can use one" },
  { forward("return dense(p.a, concat(z, z)), 0", "params = { a = init.lecun(2, 2) },"), "m.lua:2: dense: a 2 x 2 matrix cannot take 4 values" },
  { forward("return dense(keep_first(p.a, { 1 }), z), 0", "params = { a = init.lecun(2, 2) },"), "m.lua:2: keep_first: expected a number for each of 2 rows, found 1" },
  { forward("return dense(keep_first(p.a, { 1, 3 }), z), 0", "params = { a = init.lecun(2, 2) },"), "m.lua:2: keep_first, entry 2: expected a whole number from 0 to 2, found 3" },
  { forward("return dense(keep_first(p.a), z), 0", "params = { a = init.lecun(2, 2) },"), "m.lua:2: keep_first, argument 2: expected a list of whole numbers, found nothing" },
  { forward("return z * normal(p.a), 0", "params = { a = init.zeros() },"), "m.lua:2: normal: expected random numbers, found a value that is the same for every row" },
  { forward("return z + sum(concat(p.a, p.a)), 0", "params = { a = init.zeros(2 ^ 24) },"), "m.lua:2: a value of 1 x 33554432 elements; at least 1 and at most 16777216 can be" },
  -- sweeps and iterations
  { forward "return sweep(2), 0", "m.lua:2: sweep, argument 2: expected a function, found nothing" },
  { forward "return sweep(2, function() end), 0", "m.lua:2: sweep: the function returns nothing" },
  { forward "return sweep(2, function() return 'x' end), 0", 'm.lua:2: expected a row or a number, found the string "x"' },
  { forward "local t = {} for i = 1, 7900 do t[i] = z end return z + sweep(2, function(x) return unpack(t, 1, 7900) end), 0", "m.lua:2: sweep: too many results" },
  { forward "return sweep(2, function(x) return concat(x, z) end), 0", "m.lua:2: sweep: the first result has 4 elements, x has 2" },
  { forward "return sweep(0, function(x) return x end), 0", "m.lua:2: sweep, argument 1: expected a whole number from 1 to 16777216, found 0" },
  { forward "return sweep(2, function(x) return x + z end), 0", "m.lua:2: sweep: element 1 needs itself" },
  { forward "local function f(x) return sweep(2, f) end return sweep(2, f), 0", "m.lua:2: sweep and iterate stand 16 deep in each other" },
  { forward "return sweep(2, function(x) return concat(z[1], sum(sweep(2, function(y) return concat(x[1], y[1]) end))) end), 0", "m.lua:2: sweep: a sweep in a sweep" },
  { forward "return iterate('x', function(x) return x end, z), 0", 'm.lua:2: iterate, argument 1: expected a whole number from 1 to 10000, found the string "x"' },
  { forward "return iterate(0, function(x) return x end, z), 0", "m.lua:2: iterate, argument 1: expected a whole number from 1 to 10000, found 0" },
  { forward "return iterate(2), 0", "m.lua:2: iterate, argument 2: expected a function, found nothing" },
  { forward "return iterate(2, 3, z), 0", "m.lua:2: iterate, argument 2: expected a function, found 3" },
  { forward "return iterate(2, function() end), 0", "m.lua:2: iterate: nothing is carried from round to round" },
  { forward "return iterate(2, function(x) return iterate(2, function(y) return y end, x) end, z), 0", "m.lua:2: iterate: an iteration in an iteration" },
  { forward "return iterate(2, function(x) return concat(x, x) end, z), 0", "m.lua:2: iterate: value 1 is 1 x 2 at first, 1 x 4 afterwards" },
  { forward "return iterate(2, function(x) return x + z end, z), 0", "m.lua:2: iterate: there is no derivative; detach(...) what it gives" },
  { forward "local t = {} for i = 1, 8100 do t[i] = z end return z + detach(iterate(2, function(...) return ... end, unpack(t, 1, 7900))), 0", "m.lua:2: iterate: too many values" },
  { forward "return sweep(2, function(x) return detach(iterate(2, function(a) return concat(a[1], a[2] + a[1]) end, concat(z[1], x[1]))) end), 0", "m.lua:2: forward reads a carried value of iterate outside its function" },
  { forward "return sweep(2, function(x) return concat(z[1], detach(sum(iterate(2, function(a) return a * sum(a) end, concat(x[1], z[1]))))) end), 0", "m.lua:2: sweep: an iteration whose elements depend on one another" },
  -- rows where they have no value
  { forward "local k sweep(2, function(x) k = x return z end) return k + z, 0", "m.lua:2: forward reads the x of a sweep outside its function" },
  { forward "local k iterate(2, function(x) k = x return z end, z) return k + z, 0", "m.lua:2: forward reads a carried value of iterate outside its function" },
  { forward "return z + random(2), 0", "m.lua:2: random: only a base's sample draws numbers" },
  { based "return sum(z * random(2))", "m.lua:1: random: only a base's sample draws numbers" },
  { based("return sum(z)", "return normal(random(2)) + sum(random(3))"), "m.lua:1: random: call it once, for all numbers a row needs, and split the result" },
  { based("kept = z return sum(z)", "return kept"), "m.lua:1: sample reads a row that was kept from another function" },
  { based("return z", nil), "m.lua:1: b (log_prob) returns a row of 2, expected a row of 1" },
  { based("return sum(z)", "return random(3)"), "m.lua:1: b (sample) returns a row of 3, expected a row of 2" },
  { based("return nil", nil), "m.lua:1: b (log_prob) returns nothing, expected a row of 1" },
  { "local kept local r = random(2)", "m.lua:1: random: only a base's sample draws numbers" },
  -- parameters
  { forward("return z, 0", "params = function() return 5 end,"), "m.lua:2: params: expected a table, found 5" },
  { forward("return z, 0", "params = { a = 5 },"), 'm.lua:2: params: expected { name, initialiser }, found { the string "a", 5 }' },
  { forward("return z, 0", "params = { ['a b'] = init.zeros() },"), 'm.lua:2: params: expected { name, initialiser }, found { the string "a b", init{} }' },
  { forward("return z, 0", "params = { { 'a' } },"), 'm.lua:2: params: expected { name, initialiser }, found { the string "a", nothing }' },
  { forward("return z, 0", "params = { [('a'):rep(300)] = init.zeros() },"), "m.lua:2: a parameter's name: expected at most 200 letters, digits, _ and dots, found 307" },
  { forward("return z, 0", "params = { a = init.zeros(2 ^ 25) },"), "m.lua:2: parameter flow.1.a, its length: expected a whole number from 1 to 16777216, found 33554432" },
  { forward("return z, 0", "params = { a = init.lecun(2 ^ 25, 1) },"), "m.lua:2: parameter flow.1.a, its number of rows: expected a whole number from 0 to 16777216, found 33554432" },
  { forward("return z, 0", "params = { a = init.constant(1e300) },"), "m.lua:2: parameter flow.1.a: expected a start within the range of float, found 1e+300" },
  { forward("return z, 0", "params = { a = init.lecun(2, 2, 1, { 3, 1 }) },"), "m.lua:2: parameter flow.1.a, a number of weights to keep: expected a whole number from 0 to 2, found 3" },
  { forward("return z, 0", "params = { a = init.data_mean(3) },"), "m.lua:2: parameter flow.1.a: only a layer's vector of one number a feature can be set by the data" },
  { "return model { dim = 1, flow = {}, base = base 'b' { params = { a = init.data_std(1) }, log_prob = function(p, z) return z end, sample = function() end } {} }", "m.lua:1: parameter base.a: only a layer's vector of one number a feature can be set by the data" },
  { forward("return z, 0", "params = { a = init.context_mean(2) },"), "m.lua:2: parameter flow.1.a: only a layer's vector of one number a context column can be set by the data" },
  { [[local n = 0
    local l = layer "x" { params = function() n = n + 1 return { a = init.zeros(n) } end, forward = function(_, z) return z * 2, 1 end, inverse = function(_, z) return z / 2, -1 end }
    return model { dim = 2, flow = { l {}, reverse {}, l {} } }]], "m.lua: layers of one kind with the same options have parameters of different shapes" },
  { [[local n = 0
    local l = layer "x" { params = function() n = n + 1 return { a = init.constant(n, 2) } end, forward = function(p, z) return z * exp(p.a), sum(p.a) end, inverse = function(p, z) return z / exp(p.a), -sum(p.a) end }
    return model { dim = 2, flow = { l {}, reverse {}, l {} } }]], "m.lua: layers of one kind with the same options have parameters that start differently" },
  -- definitions
  { "layer(5)", "m.lua:1: layer: expected a name, found 5" },
  { "layer 'two words'", 'm.lua:1: layer: expected a name, found the string "two words"' },
  { "layer 'x' (5)", "m.lua:1: layer 'x': expected a table, found 5" },
  { "layer 'x' { forward = function() end, inverse = function() end, invers = 3 }", "m.lua:1: layer 'x' has no key 'invers', did you mean 'inverse'?" },
  { "net 'x' { [5] = 3, params = function() end, apply = function() end }", "m.lua:1: net 'x' has no key '5'" },
  { "leaky_relu(5)", "m.lua:1: leaky_relu: expected a table, found 5" },
  { "leaky_relu {} .name = 'x'", "m.lua:1: leaky_relu{} cannot be changed once it is made" },
  { "return model(5)", "m.lua:1: model: expected a table, found 5" },
  { "return model { dim = 2, flow = {}, name = '../x' }", 'm.lua:1: model.name: expected letters, digits and _, at most 60, found the string "../x"' },
  { "return presets.maf(5)", "m.lua:1: presets.maf: expected a table, found 5" },
  { "return presets.mfa {}", "m.lua:1: there is no presets.mfa, did you mean 'maf'?" },
  { transformed("concat(x, x)", "0"), "m.lua:3: t (forward) returns a row of 4, expected a row of 2" },
  { transformed("'x'", "0"), 'm.lua:3: t (forward) returns the string "x", expected a row of 2' },
  { transformed("x", "nil"), "m.lua:3: t (forward) returns no ldj; return 0 where it is none" },
  { transformed("x", "concat(x, x)"), "m.lua:3: t (forward) returns, as ldj, a row of 4, expected a row of 2" },
  { [[local one = net "one" { params = function() return { a = init.zeros() } end, apply = function(p) return p.a end }
    return model { dim = 3, flow = { coupling { split = 1, net = one {} } } }]], "m.lua:2: affine (forward) is called with a row of 1, expected a row of 4" },
  -- options of layers that depend on each other
  { coupled "split = 3, net = mlp { hidden = {} }", "m.lua:1: coupling.split is 3, dim is 3: nothing is left to transform" },
  { coupled "split = 0, net = mlp { hidden = {} }", "m.lua:1: coupling.split is 0: nothing feeds the network, as there is no context" },
  { coupled "split = 1, net = made { hidden = {} }", "m.lua:1: coupling.net: made{} is for autoregressive{}" },
  { coupled "split = 1, net = mlp { hidden = {} }, transform = umnn { net = made { hidden = {} } }", "m.lua:1: umnn.net: made{} is for autoregressive{}" },
  { coupled "split = 1, net = mlp { hidden = {} }, transform = umnn { bins = 7 }", "m.lua:1: umnn.bins is 7, expected an even number: 0 is a knot" },
  { "return model { dim = 2, flow = { permute { {1} } } }", "m.lua:1: permute has 1 entry, dim is 2" },
  { "return model { dim = 2, flow = { permute { {1, 3} } } }", "m.lua:1: permute[2] is 3, dim is 2" },
  { "return model { dim = 2, flow = { autoregressive { net = mlp { hidden = {} } } } }", "m.lua:1: autoregressive.net: expected a masked network such as made{}, found mlp{}" },
  { masked "hidden = { 5 }, order = { 1, 2, 2 }", "m.lua:1: made.order must name each of the features 1 to 3 once" },
  { masked "hidden = { 5 }, order = { 1, 2, 4 }", "m.lua:1: made.order must name each of the features 1 to 3 once" },
  { masked "hidden = { 5 }, order = { 1, 2 }", "m.lua:1: made.order has 2 features, dim is 3" },
  { masked "hidden = { { 1, 1, 1, 1 } }", "m.lua:1: made.hidden[1] has units of degree 3, the greatest is 2" },
  { masked "hidden = { 5, {} }", "m.lua:1: made.hidden[2] has no units" },
  { masked "hidden = { 1 }", "m.lua:1: made.hidden[1] is 1: 3 features need at least 2 units in every layer, or one is blind to another" },
  { masked "hidden = { 5, 6 }, residual = true", "m.lua:1: made.residual needs hidden layers of one width" },
  { masked "hidden = { 5, 0 }", "m.lua:1: made.hidden, entry 2: expected a whole number from 1 to 65536, found 0" },
  { "return model { dim = 2, flow = { spline { bins = 1000, min_width = 0.01 } } }", "m.lua:1: spline has no key 'min_width'" },
  { "return model { dim = 2, flow = {}, base = uniform { low = 1, high = 0 } }", "m.lua:1: uniform: low is 1, high is 0" },
  { "return model { dim = 2, flow = {}, base = uniform { edge = 1e-40 } }", "m.lua:1: uniform.edge is 1e-40: expected 0 or at least 1e-30" },
  { "return model { dim = 2, flow = {}, base = uniform { low = 1, high = 1.00001 } }", 'm.lua:1: uniform: low = 1 and high = 1.0000100000000001 are too close for float, whose numbers are 1.2e-07 apart there; precision = "double" has finer ones' },
  { "return model { dim = 2, precision = 'double', flow = {}, base = uniform { low = 1e9, high = 1000000000.00001 } }", "m.lua:1: uniform: low = 1000000000 and high = 1000000000.00001 are too close for double, whose numbers are 1.2e-07 apart there" },
  -- Lua's own functions, as models have them
  { "for k in pairs { [{}] = 1 } do end", "m.lua:1: pairs: a key is a table; only numbers, strings and booleans have an order" },
  { "for k in pairs(5) do end", "m.lua:1: pairs: expected a table, found 5" },
  { "next()", "m.lua:1: next: expected a table, found nothing" },
  { "('x'):gsub('x', function() return {} end)", "m.lua:1: invalid replacement value (a table)" },
  { "table.insert(5, 1)", "m.lua:1: bad argument #1 to 'insert' (table expected, got number)" },
  { "table.concat()", "m.lua:1: bad argument #1 to 'concat' (table expected, got no value)" },
  { "table.insert({}, 0 / 0, 0)", "m.lua:1: nan is no place in a table" },
  { "tostring(setmetatable({}, { __tostring = function() return {} end }))", "m.lua:1: '__tostring' must return a string" },
  { "('%p'):format {}", "m.lua:1: format: there is no %p here" },
  -- what training is to do, and what C cannot take
  { "return model { dim = 2, flow = { leaky_relu {} }, train = { freeze = '2' } }", "m.lua:1: train.freeze: the flow has 1 layer, there is no 2 among them" },
  { "return model { dim = 2, flow = { leaky_relu {}, reverse {} }, train = { freeze = '2' } }", "m.lua:1: train.freeze: in 2 no layer has parameters" },
  { "return model { dim = 2, flow = { leaky_relu {} }, train = { freeze = 'flow.1.alpa' } }", "m.lua:1: train.freeze: expected layers, as in 1-4,7, or names of parameters or what these begin with, as in flow.2.net; there is no 'flow.1.alpa', did you mean 'flow.1.alpha'?" },
  { "return model { dim = 2, flow = { leaky_relu {} }, train = { freeze = ('1,'):rep(5000) } }", "m.lua:1: train.freeze: expected at most 1000 characters, found 10000" },
  { "return model { dim = 2, flow = { leaky_relu {} }, train = { freeze = '1\\0' } }", "m.lua: train.freeze: expected a string, found one with a zero byte in it" },
  { forward "return where(z > 0, row { 1, 2, 3 }, z), 0", "m.lua:2: where: values of 1 x 2 and 1 x 3 elements do not fit together" },
  { forward "return min(reshape(z, 2, 1), row { 1, 2, 3 }), 0", "m.lua:2: x (forward) returns a row of 6, expected a row of 2" },
  { forward "return sweep(2, function(x) return concat(reshape(z, 2, 1), x) end), 0", "m.lua:2: sweep: the first result has 4 elements, x has 2" },
  { "return model { dim = 2, flow = {}, base = uniform { low = 1e30, high = 1e30 } }", "m.lua:1: uniform: low is 1e+30, high is 1e+30" },
  { "return model { dim = 2, flow = { elementwise { transform = rq_spline { bins = 1000, min_width = 0.01 } } } }", "m.lua:1: rq_spline: 1000 bins of at least 0.01 leave nothing to share" },
  { "return model { dim = 2, flow = {}, data = csv(('a'):rep(2000) .. '.csv') }", "m.lua: csv.file: expected names of at most 1000 bytes each without control characters, found 2004 bytes" },
  -- giants
  { forward "local r = z for k = 1, 1e6 do r = exp(r + k) end return r, 0", "m.lua:2: the model needs more than 262144 operations; --limits off lifts this" },
}
