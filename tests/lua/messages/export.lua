-- Flows that other libraries do not have, for nfc export.
local root = require "support".root
local exporting = dofile(root .. "/tests/reference/exporting.lua")
local function of(name) return exporting.text(name, "float") end
local function flow(layers, dim, more) return ("return model { dim = %d, flow = { %s }, %s }"):format(dim or 2, layers, more or "") end
local inverse = "inverse = function(_, z) return z, 0 end"
-- A flow whose network or transform the model file defines.
local function own_net(layer, masked)
  return ([[local mine = net "mine" { %s params = function(o, n_in, n_out) return { a = init.zeros(%s) } end, apply = function(p, x) return p.a end }
    ]]):format(masked or "", masked and "n_in * n_out" or "n_out") .. flow(layer)
end
local function own_transform(layer)
  return [[local mine = transform "mine" { outputs = { "t" }, forward = function(_, x, t) return x + t, 0 end, inverse = function(_, y, t) return y - t, 0 end }
    ]] .. flow(layer)
end
local mine = "coupling { split = 1, net = mine {} }"
local masked_mine = "autoregressive { net = mine {}, transform = additive {} }"
local moved = "coupling { split = 1, net = mlp { hidden = { 3 } }, transform = %s }"
local mixture, tails = flow(moved:format "logistic_mixture {}"), flow(moved:format 'rq_spline { tails = "linear" }')
local circular, softclip = flow(moved:format 'rq_spline { tails = "circular" }'), flow(moved:format 'rq_spline { scale = "softclip" }')
local own_layer = 'local mine = layer "mine" { forward = function(_, z) return z, 0 end, ' .. inverse .. " }\n" .. flow "mine {}"
-- What nfc import defines in model files.
local flowjax = ""
for _, definition in ipairs(dofile(root .. "/cli/import/flowjax_layers.lua")) do flowjax = flowjax .. definition[2] end
local masked, residual = dofile(root .. "/cli/import/nflows.lua").networks.masked, dofile(root .. "/cli/import/zuko.lua").networks.residual

local function all_zero(params, n) for i = 0, n - 1 do params[i] = 0 end end
local function negative(params, n) for i = 0, n - 1 do params[i] = -7 end end

return {
  { door = "export", status = 65, to = "zuko",
    { own_layer, "ours.lua: flow.1 (mine) is defined in the model file: zuko has no such transform" },
    { flow "planar {}", "ours.lua: flow.1 (planar): zuko has no such transform" },
    { flow("leaky_relu {}", 2, "domain = { real {}, integer { 0 } }"), "ours.lua: domain (domains): feature 2 is integer{}; what goes to zuko are real{}, positive{} and interval{}" },
    { 'local real = domain "real" { forward = function(x) return 2 * x, math.log(2) end, inverse = function(u) return u / 2, -math.log(2) end }\n' .. flow "domains { { real {}, real {} } }",
      "ours.lua: flow.1 (domains): feature 1 is real{} of the model file; what goes to zuko are real{}, positive{} and interval{}" },
    { own_transform(moved:format "mine {}"), "ours.lua: flow.1.transform (mine) is defined in the model file; zuko has no such transform" },
    { tails, "ours.lua: flow.1.transform (rq_spline) has tails = \"linear\": zuko's splines have the identity outside" },
    { mixture, "ours.lua: flow.1.transform (logistic_mixture): zuko has no such transform" },
    { own_net(mine), "ours.lua: flow.1.net (mine) is defined in the model file: zuko's couplings have perceptrons, mlp{}, alone" },
    { own_net(masked_mine, "masked = true,"), "ours.lua: flow.1.net (mine) is defined in the model file: zuko has made{}, or its residual MaskedMLP as nfc import writes it, alone" },
    { flow "coupling { split = 1, net = resnet { hidden = 3 } }", "ours.lua: flow.1.net (resnet) is another network: zuko's couplings have perceptrons, mlp{}, alone" },
    { flow "autoregressive { net = made { hidden = { 3 }, gate = true } }", "ours.lua: flow.1.net (made) has gates: zuko has made{}, or its residual MaskedMLP as nfc import writes it, alone" },
    { residual .. flow 'autoregressive { net = residual { place = { 1, 2 }, units = { { 1, 1 }, { 0, 2 } }, activation = "relu" } }',
      "ours.lua: flow.1.net (residual) has units that differ in blocks of one width, as zuko's do not" },
    { of "maf_one", "ours.lua: flow.1 (autoregressive) has a network that sees nothing: a single feature and no context" },
    { flow "", "ours.lua: there are no layers: a flow of zuko has at least one" },
    { of "standardized_late", "ours.lua: flow.2 (standardize) standardizes a context that layers before it have seen: a flow of zuko has one for all" },
    { flow("leaky_relu {}", 2, "base = laplace {}"), "ours.lua: base (laplace) is no gaussian{} or diagonal_gaussian{}, as are taken to zuko" },
    { flow "actnorm {}", "ours.lua: tensor transform.transforms.0.loc would hold a number beyond float", change = function(p) p[0], p[2] = 1e30, -79 end },
    { "local l = leaky_relu {} for i = 1, 1500 do l = invert { l } end return model { dim = 2, flow = { l } }", "ours.lua: too many parts within each other" },
  },
  { door = "export", status = 65, to = "flowjax",
    { own_transform(moved:format "mine {}"), "ours.lua: flow.1.transform (mine) is defined in the model file; FlowJAX has no such transformer" },
    { circular, 'ours.lua: flow.1.transform (rq_spline) has tails = "circular", which a spline of FlowJAX has not' },
    { mixture, "ours.lua: flow.1.transform (logistic_mixture): FlowJAX has no such transformer" },
    { own_net(mine), "ours.lua: flow.1.net (mine) is defined in the model file: a Coupling of FlowJAX has a perceptron, mlp{}, alone" },
    { own_net(masked_mine, "masked = true,"), "ours.lua: flow.1.net (mine) is defined in the model file: a MaskedAutoregressive of FlowJAX has made{} alone" },
    { flow "planar {}", "ours.lua: flow.1 (planar) has a w of 0, which FlowJAX divides by", change = all_zero },
    { flowjax .. flow(moved:format 'boxed { spline = rq_spline { bins = 4, bound = 5, tails = "linear", min_width = 0.01, min_height = 0.02 } }'), "ours.lua: flow.1.transform (boxed) has another min_width than min_height: a spline of FlowJAX has one for both" },
    { flowjax .. flow('ridge { net = mlp { hidden = { 3, 4 }, activation = "relu" }, slope = 0 }', 2, "context = 1"), "ours.lua: flow.1.net (mlp): a network of FlowJAX's Planar has layers of one width" },
    { flow("leaky_relu {}", 2, "base = mixture {}"), "ours.lua: base (mixture): FlowJAX has no such distribution" },
    { flow "leaky_relu {}", "nfc: -o: PyTorch's .pt is no format of FlowJAX's, expected a name that ends in .safetensors or .npz", 64, file = "state.pt" },
  },
  { door = "export", status = 65, to = "nflows",
    { own_transform(moved:format "mine {}"), "ours.lua: flow.1.transform (mine) is defined in the model file: nflows has no such transform" },
    { tails, "ours.lua: flow.1.transform (rq_spline) has tails = \"linear\": nflows' splines have the identity outside" },
    { softclip, "ours.lua: flow.1.transform (rq_spline) has scale = \"softclip\": nflows' splines are bounded as with \"softplus\"" },
    { mixture, "ours.lua: flow.1.transform (logistic_mixture): nflows has no such transform" },
    { own_net(mine), "ours.lua: flow.1.net (mine) is defined in the model file: nflows' couplings have its ResidualNet as nfc import writes it, or mlp{}" },
    { own_net(masked_mine, "masked = true,"), "ours.lua: flow.1.net (mine) is defined in the model file: nflows' autoregressive transforms have its MADE as nfc import writes it, or made{}" },
    { flow "standardize {}", "ours.lua: flow.1 (standardize) has a scale that is not above 0, as nflows' must be", change = negative },
    { masked .. flow 'autoregressive { net = masked { units = { { 2 }, { 3 } }, activation = "relu" }, transform = affine { scale = "softplus" } }', "ours.lua: flow.1.net (masked) has hidden layers that differ, as nflows' do not" },
    { flow "elementwise { 'softplus' }", 'ours.lua: flow.1 (elementwise): nflows has no transform "softplus"' },
    { flow "", "ours.lua: there are no layers: a flow of nflows has at least one" },
  },
  { door = "export", status = 65, to = "normflows",
    { own_layer, "ours.lua: flow.1 (mine) is defined in the model file: normflows has no such flow" },
    { flow "householder {}", "ours.lua: flow.1 (householder): normflows has no such flow" },
    { flow "planar {}", "ours.lua: flow.1 (planar): normflows has it as invert { planar {} } alone" },
    { own_transform(moved:format "mine {}"), "ours.lua: flow.1.transform (mine) is defined in the model file; normflows has no such transform" },
    { tails, 'ours.lua: flow.1.transform (rq_spline) has tails = "linear": splines of normflows have the identity outside, or circular tails' },
    { mixture, "ours.lua: flow.1.transform (logistic_mixture): normflows has no such transform" },
    { own_net(mine), "ours.lua: flow.1.net (mine) is defined in the model file: couplings of normflows get perceptrons, mlp{}, alone" },
    { own_net(masked_mine, "masked = true,"), "ours.lua: flow.1.net (mine) is defined in the model file: normflows' autoregressive flows get made{} alone; definitions of nfc import do not go back to it" },
    { flow "standardize {}", "ours.lua: flow.1 (standardize) has a std of -7: scales of normflows are above 0", change = negative },
    { flow "linear {}", "ours.lua: flow.1 (linear) has a diagonal of 0.000911882: those of normflows are above 0.001", change = negative },
    { of "standardized_late", "ours.lua: flow.2 (standardize) standardizes a context that layers before it have seen: here a flow of normflows has one for all" },
    { flow("leaky_relu {}", 2, "base = laplace {}"), "ours.lua: base (laplace) is no gaussian{}, diagonal_gaussian{} or, without context, mixture{}, as are taken to normflows" },
  },
}
