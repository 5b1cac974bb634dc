-- pictures.lua - pictures that need no training: a change of variables in one dimension, and what a leaky_relu does to points.
-- Run with: ./nfc repl examples/pictures.lua [DIR], which puts change_of_variables.png and leaky_relu.png into DIR.
local dir = arg[1] or "."

-- x is uniform between 0 and 1, and y = 2 x + 1. The flow is the way back, x = (y - 1) / 2: it halves lengths, so that the density of y
-- is half as high and twice as wide.
local halve = nfc.compile(nfc.model {
  dim = 1, base = nfc.uniform { low = 0, high = 1 }, flow = { nfc.elementwise { nfc.affine { scale = "exp" } } } })
halve.params[0], halve.params[1] = math.log(1 / 2), -1
local y = halve:sample(20000)
local x, log_det = halve:forward(y)
print(string.format("at y = 2: x = %g, log |dx/dy| = %.4f, density %g", halve:forward({ { 2 } })[1][1], log_det[1][1], math.exp(halve:log_prob({ { 2 } })[1][1])))
plot.hist({ x, y }, { names = { "x", "y = 2 x + 1" }, ylabel = "density", file = dir .. "/change_of_variables.png" })

-- A leaky_relu shrinks what is negative by its alpha; each negative number of a row adds log alpha to the row's log-determinant.
local relu = nfc.compile(nfc.model { dim = 2, flow = { nfc.leaky_relu {} } })
relu.params[0] = 0.3
local points = nfc.data.points { n = 1024, seed = 42, standardize = true }
local bent, added = relu:forward(points)
print(string.format("log alpha = %.4f; the first rows add %.4f, %.4f, %.4f", math.log(0.3), added[1][1], added[2][1], added[3][1]))
plot.scatter({ points, bent }, { names = { "data", "after leaky_relu" }, panels = true, file = dir .. "/leaky_relu.png" })
