-- Files that nfc import cannot take: damaged, meant to do harm, of something else, or of flows that it does not know.
local foreign = require "foreign"
local support = require "support"
local little, zip, stored, safetensors, npy, npz, floats, whole, array = foreign.little, foreign.zip, foreign.stored, foreign.safetensors,
  foreign.npy, foreign.npz, foreign.floats, foreign.whole, foreign.array
local text, pickled, global, tensor, saved = foreign.text, foreign.pickled, foreign.global, foreign.tensor, foreign.saved
local small, network, coupled, ridge, chained, flows, masked, affine = foreign.small, foreign.network, foreign.coupled, foreign.ridge,
  foreign.chained, foreign.flows, foreign.masked, foreign.affine
local plain = support.read(support.root .. "/tests/reference/import/zuko_maf.pt")

-- The archive with bytes changed in its entry of the directory, from this place on; the other offsets count from the end.
local function entry(archive, at, bytes)
  local from = archive:find("PK\1\2", 1, true) + at
  return archive:sub(1, from - 1) .. bytes .. archive:sub(from + #bytes)
end
local function ending(archive, at, bytes)
  local from = #archive - 22 + at
  return archive:sub(1, from) .. bytes .. archive:sub(from + #bytes + 1)
end
local one = zip { { "a.npy", npy("1,", floats { 0 }) } }

-- All tensors whose names begin with `own` in these, of which `change` gives some, or false for none.
local function changed(own, usual, change, all)
  for name, what in pairs(change) do usual[name] = what end
  for name, what in pairs(usual) do all[own .. name] = what or nil end
  return npz(all)
end
-- A coupling of zuko for three features, which keeps the first two.
local function zuko_coupling(change)
  return changed("transform.transforms.0.", { mask = { "3,", { 1, 1, 0 } }, ["hyper.0.weight"] = "2,2", ["hyper.0.bias"] = "2,",
    ["hyper.2.weight"] = "2,2", ["hyper.2.bias"] = "2," }, change, { ["base.loc"] = "3,", ["base.scale"] = { "3,", { 1, 1, 1 } } })
end
-- A masked network of nflows for two features, with one hidden layer of three units.
local function nflows_masked(change)
  return changed("_transform.autoregressive_net.", {
    ["initial_layer.weight"] = "3,2", ["initial_layer.bias"] = "3,", ["initial_layer.degrees"] = { "3,", { 1, 1, 1 } },
    ["initial_layer.mask"] = { "3,2", { 1, 0, 1, 0, 1, 0 } }, ["final_layer.weight"] = "4,3", ["final_layer.bias"] = "4,",
    ["final_layer.degrees"] = { "4,", { 1, 1, 2, 2 } }, ["final_layer.mask"] = { "4,3", { 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1 } } }, change, {})
end
-- A masked flow of FlowJAX for two features.
local function flowjax_masked(change)
  local own = "masked_autoregressive_mlp.layers"
  return changed(".bijection.bijection.bijection.bijections[0].", { [own .. "[0].weight.args[0]"] = { "1,2,2", { 1, 0, 1, 0 } },
    [own .. "[0].weight.args[1]"] = "1,2,2", [own .. "[0].bias"] = "1,2", [own .. "[1].weight.args[0]"] = { "1,4,2", { 0, 0, 0, 0, 1, 1, 1, 1 } },
    [own .. "[1].weight.args[1]"] = "1,4,2", [own .. "[1].bias"] = "1,4" }, change, { [".base_dist.bijection.loc"] = "2,", [".base_dist.bijection.scale.args[0]"] = "2," })
end
-- Splines and a triangular matrix of FlowJAX for one feature.
local function flowjax_splines(change)
  local own = "bijections[0].inner.bijection."
  return changed(".bijection.bijection.bijection.", { [own .. "x_pos.arr"] = "1,1,2", [own .. "y_pos.arr"] = "1,1,2", [own .. "derivatives.args[0]"] = "1,1,3",
    ["bijections[1].loc"] = "1,1", ["bijections[1].triangular.weight.args[0]"] = "1,1,1", ["bijections[1].triangular.scale.args[0]"] = "1,1,1" }, change, {})
end

return { door = "import", status = 65,
  { plain:sub(1, -200), "theirs.bin is cut short: a zip archive that does not end" },
  { plain:sub(1, 2000) .. plain:sub(-4000), "theirs.bin is cut short or damaged: its directory has fewer than 34 members" },
  { (one:gsub("NUMPY", "NUMPX", 1)), "theirs.bin is damaged: a.npy has another checksum than it should" },
  { zip { { "a.npy", "", deflated = stored "", size = 2 ^ 32 - 2 } }, "theirs.bin unpacks to more than 1 GiB beyond its own size, which is not read" },
  { zip { { "a.npy", "abcdefgh", deflated = stored "abcdefgh", size = 4 } }, "theirs.bin is damaged: a.npy does not unpack to its 4 bytes" },
  { zip { { "a.npy", "abc", deflated = stored "abc", size = 4 } }, "theirs.bin is damaged: a.npy does not unpack to its 4 bytes" },
  { zip { { "a.npy", "abc", flags = 1 } }, "theirs.bin: a.npy is encrypted" },
  { zip { { "a.npy", "abc" }, { "a.npy", "abc" } }, "theirs.bin is damaged: it holds a.npy twice" },
  { zip { { "word/document.xml", "<w/>" } }, "theirs.bin: word/document.xml is no .npy file, as all members of an .npz are, nor is this the archive of a torch.save" },
  { zip {}, "theirs.bin holds no tensors" },
  { zip { { "a.npy", npy("1,", "x", { descr = "|O" }) } }, "theirs.bin: a.npy holds '|O', expected real numbers: f2, f4, f8, i1 to i8, u1 to u8 or b1" },
  { zip { { "a.npy", npy("3,", "abcd") } }, "theirs.bin: a.npy is cut short" },
  { zip { { "a.npy", npy("1,1,1,1,1,1,1,1,1", "abcd") } }, "theirs.bin: a.npy has 9 dimensions, expected at most 8" },
  { zip(small { ["base.loc"] = npy("1,", "\0\0", { descr = "<f2" }) }), "theirs.bin: tensor base.loc is of 16 bits, expected float or double: .float() makes it one" },
  { saved(pickled(global("os", "system") .. "(" .. text "touch owned" .. "tR")), "theirs.bin: its data.pkl would call os.system, which is not done; expected tensors alone, as torch.save(flow.state_dict(), FILE) writes them" },
  { saved("\128\2czuko.flows.autoregressive\nMAF\n)\129}b."), "theirs.bin: its data.pkl makes objects, which is not done; expected tensors alone: torch.save(flow.state_dict(), FILE)" },
  { saved(pickled(global("os", "environ") .. "}b")), "theirs.bin: its data.pkl sets attributes of an object, expected tensors alone: torch.save(flow.state_dict(), FILE)" },
  { saved(pickled "I1\n"), "theirs.bin: its data.pkl has the opcode 73, which no dictionary of tensors needs" },
  { saved(pickled(tensor("FloatStorage", "0", 1, 0, "K\1", "K\1")):sub(1, -9)), "theirs.bin: its data.pkl is damaged or cut short" },
  { saved("\128\2]."), "theirs.bin: its data.pkl holds no dictionary of tensors, as torch.save(flow.state_dict(), FILE) writes it" },
  { saved("\128\2s."), "theirs.bin: its data.pkl is damaged or cut short" },
  { saved("\128\2}q\0" .. text "a" .. "h\0s."), "theirs.bin: its data.pkl holds too much in each other" },
  { "\128\2}.", "theirs.bin is a bare pickle, which may run anything and is not read; torch.save of PyTorch 1.6 or later writes archives" },
  { saved(pickled(tensor("FloatStorage", "0", 1, 0, "K\1", "K\1"))), "theirs.bin is damaged: tensor a has no storage of 1 numbers" },
  { saved(pickled(tensor("FloatStorage", "0", 2, 1, "K\2", "K\1")), { "m/data/0", "12345678" }), "theirs.bin: tensor a lies beyond its storage, or repeats numbers: .clone() makes it whole" },
  { saved(pickled(tensor("FloatStorage", "0", 1, 0, "J\255\255\255\127", "K\0")), { "m/data/0", "1234" }), "theirs.bin: tensor a lies beyond its storage, or repeats numbers: .clone() makes it whole" },
  { saved(pickled(tensor("HalfStorage", "0", 1, 0, "K\1", "K\1")), { "m/data/0", "12" }), "theirs.bin: tensor a is of 16 bits, expected float or double: .float() makes it one" },
  { saved(pickled(tensor("ComplexFloatStorage", "0", 1, 0, "K\1", "K\1")), { "m/data/0", "12345678" }), "theirs.bin: tensor a is of torch.ComplexFloatStorage, expected float, double, whole numbers or bool" },
  { saved(pickled "N", { "m/byteorder", "big" }), "theirs.bin was written by a machine of another byte order, which is not read" },
  { "", "theirs.bin is neither a .safetensors, an .npz nor an .eqx file, nor one by torch.save" },
  { "hello, this is no file of weights\n", "theirs.bin is neither a .safetensors, an .npz nor an .eqx file, nor one by torch.save" },
  { safetensors('{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}', "1234"), "theirs.bin is cut short or damaged: tensor a lies at bytes 0 to 8 of 4" },
  { safetensors('{"a":{"dtype":"BF16","shape":[2],"data_offsets":[0,4]}}', "1234"), "theirs.bin: tensor a is BF16, expected F32 or F64" },
  { safetensors('{"bert.embeddings.weight":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}', "1234"), "theirs.bin: none of its tensors has a name that one of zuko, nflows, sbi, glasflow, normflows, flowjax gives, as bert.embeddings.weight" },
  { zip(small { ["transform.transforms.0.phi.0"] = npy("1,", floats { "nan" }) }), "theirs.bin: tensor transform.transforms.0.phi.0 holds a number that is not finite" },
  { zip(small { ["base.scale"] = false }), "theirs.bin: there is no tensor base.scale" },
  { zip(small { ["embedding.weight"] = npy("1,", floats { 0 }) }), "theirs.bin: no flow of zuko that is taken has embedding.weight" },
  { zip(small { ["base.scale"] = npy("2,", floats { 1, 1 }) }), "theirs.bin: tensor base.scale has the shape [2], expected [1]" },
  { zip(small { ["transform.transforms.0.phi.2"] = npy("1,1", floats { 0 }) }), "theirs.bin: transform.transforms.0.phi gives 3 numbers a feature: expected 2 (affine), 1 (additive) or 3 bins - 1 (a spline)" },
  { network { ["univariate.integrand.0.weight"] = "2,6,5" }, "theirs.bin: tensor transform.transforms.0.univariate.integrand.0.weight is of a monotone network, which is not taken: zuko integrates it anew up to each number, umnn{} between knots, one network for all features: the same weights would be another density" },
  { network { ["univariate.network.0.weight"] = "2,6,5" }, "theirs.bin: tensor transform.transforms.0.univariate.network.0.weight is of a monotone network, which is not taken: nfc has no perceptron with positive weights" },
  { zip(small { ["transform.transforms.1.A"] = npy("1,1", floats { 0 }) }), "theirs.bin: transform 1 is not taken: transform.transforms.1.A" },
  { network { ["hyper.2.weight"] = false, ["hyper.1.0.weight"] = "1,1" }, "theirs.bin: there is no tensor transform.transforms.0.hyper.1.2.weight" },
  { network { ["hyper.1.0.weight"] = "2,1", ["hyper.1.2.weight"] = "1,2" },
    "theirs.bin: transform.transforms.0.hyper is no residual network as zuko has it: its layer transform.transforms.0.hyper.1.0 stands at another place" },
  { network { ["hyper.1.0.weight"] = "1,1", ["hyper.1.2.weight"] = "1,1", ["hyper.2.weight"] = "1,1", ["hyper.3.weight"] = "4,1" },
    "theirs.bin: transform.transforms.0.hyper is no residual network as zuko has it: its layer transform.transforms.0.hyper.2 stands at another place" },
  { network { ["hyper.2.weight"] = "2,1", ["hyper.1.0.weight"] = "1,1", ["hyper.1.2.weight"] = "1,1", ["hyper.3.weight"] = "4,2" },
    "theirs.bin: transform.transforms.0.hyper is no residual network as zuko has it: its layer transform.transforms.0.hyper.2 stands at another place" },
  { network { ["hyper.1.0.weight"] = "1,1", ["hyper.1.0.bias"] = "1,", ["hyper.1.0.mask"] = "1,1", ["hyper.1.2.weight"] = "1,1" },
    "theirs.bin: tensor transform.transforms.0.hyper.1.0.mask is none that its order gives: a network of another adjacency is not taken" },
  { npz { ["base.loc"] = "2,", ["base.scale"] = { "2,", { 1, 1 } }, ["transform.transforms.0.mask"] = { "2,", { 1, 0 } },
          ["transform.transforms.0.hyper.0.weight"] = "1,1", ["transform.transforms.0.hyper.1.0.weight"] = "1,1" },
    "theirs.bin: transform.transforms.0.hyper is a residual network, which is taken in masked autoregressive transforms alone" },
  { network { ["hyper.2.weight"] = false, ["hyper.3.weight"] = "4,1", ["hyper.2.bias"] = false, ["hyper.2.mask"] = false }, "theirs.bin: transform.transforms.0.hyper normalizes between its layers, which is not taken" },
  { network { order = false }, "theirs.bin: there is no tensor transform.transforms.0.order: a network of an adjacency of its own is not taken" },
  { network { ["hyper.0.mask"] = { "1,2", { 1, 1 } } }, "theirs.bin: tensor transform.transforms.0.hyper.0.mask is none that its order gives: a network of another adjacency is not taken" },
  { network { ["hyper.2.weight"] = "4,2" }, "theirs.bin: tensor transform.transforms.0.hyper.2.weight has the shape [4, 2], the layer before it gives 1" },
  { network { ["hyper.2.bias"] = false }, "theirs.bin: there is no tensor transform.transforms.0.hyper.2.bias" },
  { network { ["hyper.2.weight"] = "3,1" }, "theirs.bin: tensor transform.transforms.0.hyper.2.weight has 3 rows, which are no multiple of the 2 features" },
  { coupled { ["transform_net.blocks.0.batch_norm_layers.0.weight"] = "3," }, "theirs.bin: _transform._transforms.0.transform_net.blocks.0 has batch norm in its network, which is not taken" },
  { coupled { ["transform_net.blocks.0.linear_layers.1.weight"] = "4,3" }, "theirs.bin: tensor _transform._transforms.0.transform_net.blocks.0.linear_layers.1.weight has the shape [4, 3], expected [3, 3]" },
  { coupled { transform_features = "1," }, "theirs.bin: tensor _transform._transforms.0.identity_features does not name features in order, each once" },
  { coupled { ["transform_net.initial_layer.weight"] = false }, "theirs.bin: _transform._transforms.0.transform_net is no ResidualNet, which alone is taken" },
  { npz { ["_transform.log_scale"] = "2,", ["_transform.shift"] = "2,", ["_transform.initialized"] = "" }, "theirs.bin: tensor _transform.initialized says that the flow was not trained" },
  { npz { ["_transform._permutation"] = "2," }, "theirs.bin: tensor _transform._permutation is no permutation" },
  { npz { ["_transform._transforms.0._scale"] = "1,", ["_transform._transforms.0._shift"] = "1,", ["_transform._transforms.1._permutation"] = "1," }, "theirs.bin: tensor _transform._transforms.0._scale has a scale of 0" },
  { npz { ["_transform._transforms.1._permutation"] = "2," }, "theirs.bin: _transform._transforms.0 has no tensors: the weights do not tell what it does" },
  { ridge():sub(1, -2), "theirs.bin: array 3 is cut short" },
  { ridge():sub(1, -20), "theirs.bin: array 3 is cut short in its header" },
  { ridge() .. "more", "theirs.bin: array 4 is not an .npy file" },
  { ridge { [3] = npy("", "x", { descr = "|O" }) }, "theirs.bin: array 2 holds '|O', expected real numbers: f2, f4, f8, i1 to i8, u1 to u8 or b1" },
  { ridge { [3] = npy("1,3", "123456", { descr = "<V2" }) }, "theirs.bin: array 2 holds '<V2', expected real numbers: f2, f4, f8, i1 to i8, u1 to u8 or b1" },
  { ridge { [3] = npy("1,3", "123456", { descr = "<f2" }) }, "theirs.bin: tensor 2 is of 16 bits, expected float or double: .float() makes it one" },
  { ridge { [3] = array "1,1,1,1,1,1,1,1,3" }, "theirs.bin: array 2 has 9 dimensions, expected at most 8" },
  { ridge { [4] = npy("4294967296,4294967296,4", "") }, "theirs.bin: array 3 is cut short" },
  { "\147NUMPY\2\0" .. little(2 ^ 32 - 1, 4) .. "{'descr': '<f4', ", "theirs.bin: array 0 is cut short in its header" },
  { ridge { [3] = array("1,3", { 1, "nan", 0 }) }, "theirs.bin: tensor .bijection.bijection.params holds a number that is not finite" },
  { array "4,2", "theirs.bin: its arrays, 1 in all, are none of FlowJAX's masked_autoregressive_flow, coupling_flow, planar_flow or triangular_spline_flow, as FlowJAX 18 and 19 write them: array 0 is not what would stand there; what another version has written may be taken by its names, from .npz or .safetensors" },
  { ridge { [3] = array "3,3,3,3" }, "theirs.bin: its arrays, 4 in all, are none of FlowJAX's masked_autoregressive_flow, coupling_flow, planar_flow or triangular_spline_flow, as FlowJAX 18 and 19 write them: array 2 is not what would stand there; what another version has written may be taken by its names, from .npz or .safetensors" },
  { ridge { [4] = "" }, "theirs.bin: its arrays, 3 in all, are none of FlowJAX's masked_autoregressive_flow, coupling_flow, planar_flow or triangular_spline_flow, as FlowJAX 18 and 19 write them: array 3 is missing; what another version has written may be taken by its names, from .npz or .safetensors" },
  { ridge() .. whole(1) .. whole(1), "theirs.bin: its arrays, 6 in all, are none of FlowJAX's masked_autoregressive_flow, coupling_flow, planar_flow or triangular_spline_flow, as FlowJAX 18 and 19 write them: array 6 is missing; what another version has written may be taken by its names, from .npz or .safetensors" },
  { ridge { [3] = array "0,3" }, "theirs.bin: tensor .bijection.bijection.params has no numbers" },
  { ridge { [3] = array "1000000000,0" }, "theirs.bin: tensor .bijection.bijection.params has the shape [1000000000, 0], expected [1000000000, 3]" },
  { ridge { [3] = array "1,3" }, "theirs.bin: a planar layer has weights of 0" },
  { chained { ["bijections[1].permutation[0]"] = false, ["bijections[1].inverse_permutation[0]"] = false }, "theirs.bin: there is no tensor .bijection.bijection.bijection.bijections[1].permutation[0]" },
  { chained { ["bijections[1].permutation[0]"] = { "1,3", { 1, 1, 2 } } }, "theirs.bin: tensor .bijection.bijection.bijection.bijections[1].permutation[0] is no permutation, or not the other's inverse" },
  { chained { ["bijections[0].conditioner.layers[1].weight"] = "1,4,4" }, "theirs.bin: tensor .bijection.bijection.bijection.bijections[0].conditioner.layers[1].weight has 4 columns, which the layer before it does not give" },
  { chained { ["bijections[0].conditioner.layers[1].weight"] = "1,6,5", ["bijections[0].conditioner.layers[1].bias"] = "1,6" }, "theirs.bin: .bijection.bijection.bijection.bijections[0].conditioner.layers[1].bias gives 3 numbers a feature: expected 2 (Affine), 1 (Loc) or 3 knots + 4 (RationalQuadraticSpline)" },
  { chained { ["bijections[0].conditioner.layers[1].weight"] = "1,22,5", ["bijections[0].conditioner.layers[1].bias"] = "1,22" }, "theirs.bin: .bijection.bijection.bijection.bijections[0].conditioner.layers[1].bias gives 11 numbers a feature: splines of FlowJAX before version 18 are not taken" },
  { npz { [".bijection.bijection.bijection.bijections[0].bijection.layers[0][0].bias"] = "1,16" }, "theirs.bin: .bijection.bijection.bijection.bijections[0] is none of FlowJAX's MaskedAutoregressive, Coupling, Planar, or splines and triangular matrices" },
  { npz { [".bijection.masked_autoregressive_mlp.layers[0].bias"] = "5," }, "theirs.bin: .bijection is neither Invert(Scan(layers)) nor Scan(layers)" },
  { npz { [".base_dist.bijection.loc"] = "3," }, "theirs.bin: there are no layers, as flows of FlowJAX have in .bijection" },
  { chained { ["bijections.0.conditioner.layers.0.bias"] = "1,5" }, "theirs.bin: tensors .bijection.bijection.bijection.bijections.0.conditioner.layers.0.bias and .bijection.bijection.bijection.bijections[0].conditioner.layers[0].bias are both .bijection.bijection.bijection.bijections[0].conditioner.layers[0].bias" },
  { chained { ["bijections[0].conditioner.layers[0].gain"] = "1," }, "theirs.bin: no flow of flowjax that is taken has .bijection.bijection.bijection.bijections[0].conditioner.layers[0].gain" },
  { chained { ["bijections[0].shape[0]"] = { "", { -1 } } }, "theirs.bin: tensor .base_dist.bijection.loc has the shape [3], expected [-1]" },
  { npz { [".bijection.bijection.params"] = "1,1" }, "theirs.bin: its shapes tell of 0 features" },
  { chained { ["bijections[0].shape[0]"] = { "", { 2 } } }, "theirs.bin: tensor .base_dist.bijection.loc has the shape [3], expected [2]" },
  { flows { ["0.eps"] = "" }, "theirs.bin: the flow flows.0 is a BatchNorm, which has no inverse there" },
  { flows { ["0.iresblock.nnet.net.0.weight"] = "2,2" }, "theirs.bin: the flow flows.0 is none that is taken: it has flows.0.iresblock.nnet.net.0.weight" },
  { flows({ ["0.W"] = "2,2" }, "1,2,4,4"), "theirs.bin: tensor q0.loc has the shape [1, 2, 4, 4], expected 2 dimensions" },
  { npz { ["flows.0.W"] = { "2,2", { 0, 1, 1, 0 } }, ["q0.W"] = "2,2", ["q0.loc"] = "1,2", ["q0.log_sigma"] = "" }, "theirs.bin: there is no tensor q0.log_scale" },
  { flows { ["0.s"] = "1,2", ["0.t"] = "1,2", ["0.data_dep_init_done"] = "" }, "theirs.bin: tensor flows.0.data_dep_init_done says that the flow was not trained" },
  { masked { ["0.b"] = { "1,2", { 1, -1 } } }, "theirs.bin: tensor flows.0.b holds a number besides 0 and 1" },
  { masked { ["0.b"] = { "1,2", { 1, 1 } } }, "theirs.bin: tensor flows.0.b has only 1s" },
  { flows { ["0.b"] = { "1,2", { 1, 0 } } }, "theirs.bin: flows.0 has neither a network s nor t" },
  { masked { ["0.t.net.1.weight"] = "1," }, "theirs.bin: flows.0.t.net has 0 modules without tensors before 1, expected an activation and perhaps a dropout" },
  { masked { ["0.t.net.0.weight"] = "1,2,3,3" }, "theirs.bin: tensor flows.0.t.net.0.weight has the shape [1, 2, 3, 3], expected 2 dimensions" },
  { masked { ["0.t.net.2.weight"] = "3,1" }, "theirs.bin: flows.0.t makes 3 numbers of 2, the flow has 2 features" },
  { masked { ["0.t.net.4.scale"] = "" }, "theirs.bin: flows.0.t.net.0 scales what a function gives: --config output=FUNCTION says which" },
  { masked { ["0.c"] = "1," }, "theirs.bin: no flow of normflows that is taken has flows.0.c" },
  { flows { ["2.W"] = "2,2" }, "theirs.bin: neither flows.0 nor flows.1 has tensors: the weights do not tell what they do" },
  { masked {}, "theirs.bin: flows 0 to 0 have tensors, expected 1 or 2 flows, found --config flows=3", flags = "--config flows=3" },
  { flows { ["0.flows.1.param_map.net.0.weight"] = "2,2", ["0.flows.1.param_map.net.0.bias"] = "2," }, "theirs.bin: flows.0.flows.1.param_map.net.0 sees 2 features, a half is 1" },
  { flows({ ["0.flows.1.param_map.net.0.weight"] = "3,2", ["0.flows.1.param_map.net.0.bias"] = "3," }, "1,4"), "theirs.bin: tensor flows.0.flows.1.param_map.net.0.weight has 3 rows for 2 features, expected one or two each" },
  { flows({ ["0.prqct.identity_features"] = "1,", ["0.prqct.transform_features"] = "2,", ["0.prqct.transform_net.final_layer.weight"] = "24,3" }, "1,3"), "theirs.bin: tensor flows.0.prqct.transform_net.final_layer.weight has 24 rows for 2 features: expected 3 bins - 1 each, as splines with linear tails have, of 2 bins or more" },
  { flows { ["0.W"] = { "2,2", { 1, 1, 1, 1 } } }, "theirs.bin: the matrix flows.0.W has no inverse" },
  { affine { ["0.P"] = { "2,2", { 1, 0, 1, 0 } } }, "theirs.bin: tensor flows.0.P is no permutation" },
  { affine { ["0.eye"] = { "2,2", { 0, 1, 1, 0 } } }, "theirs.bin: tensor flows.0.eye is not what its name says" },
  { affine { ["0.sign_S"] = "2," }, "theirs.bin: tensor flows.0.sign_S holds a number besides 1 and -1" },
  { flows { ["0.z_0"] = "1,2", ["0.alpha"] = "1,", ["0.beta"] = "1,", ["0.d"] = "" }, "theirs.bin: tensor flows.0.alpha is 0" },
  { flows { ["0." .. ("flow."):rep(20) .. "W"] = "2,2" }, "theirs.bin: flows.0.flow reverses what another Reverse reverses" },
  { flows { ["0.autoregressive_net.initial_layer.weight"] = "3,2", ["0.autoregressive_net.final_layer.weight"] = "4,3",
                                      ["0.autoregressive_net.final_layer.degrees"] = { "4,", { 1, 1, 1, 1 } } }, "theirs.bin: tensor flows.0.autoregressive_net.final_layer.degrees does not give each feature a degree of its own" },
  { masked {}, "theirs.bin: there are no tensors _transform..., as flows of nflows have", flags = "--from nflows" },
  { zip(small()), "theirs.bin: there are no tensors flows.0... and q0..., as flows of normflows have", flags = "--from normflows" },
  { zip { { "a.npy", npy("1,", floats { 0 }) } }, "theirs.bin: there are no tensors transform.transforms.0... and base.loc, as flows of zuko over normal distributions have", flags = "--from zuko" },
  -- archives
  { entry(one, 46, "a\0npy"), "theirs.bin is damaged: a member's name has a 0 in it" },
  { entry(one, 24, "\255\255\255\255"), "theirs.bin: a.npy is beyond 4 GiB, which is not read" },
  { entry(one, 10, "\12\0"), "theirs.bin: a.npy is packed by method 12, expected stored or deflated" },
  { entry(one, 42, "\1\0\0\0"), "theirs.bin is cut short or damaged: a.npy is not where it should be" },
  { entry(one, 20, "\0\1\0\0"), "theirs.bin is cut short or damaged: a.npy ends beyond the file" },
  { entry(one, 28, "\0\1"), "theirs.bin is damaged: its directory ends beyond the file" },
  { ending(one, 10, "\255\255"), "theirs.bin is an archive of more than 4 GiB or 65534 members, which is not read" },
  { ending(one, 10, "\2\0"), "theirs.bin is cut short or damaged: its directory has fewer than 2 members" },
  { zip { { ("a"):rep(400) .. ".npy", npy("1,", floats { 0 }) } }, "theirs.bin: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa is no .npy file, as all members of an .npz are, nor is this the archive of a torch.save" },
  -- pickles and headers
  { saved(pickled(tensor("FloatStorage", "0", 1, 0, "K\1K\1K\1K\1K\1K\1K\1K\1K\1", "K\1")), { "m/data/0", "1234" }), "theirs.bin: tensor a is damaged, or has more than 8 dimensions" },
  { saved("\128\2}" .. text(("a"):rep(400)) .. tensor("FloatStorage", "0", 1, 0, "K\1", "K\1") .. "s.", { "m/data/0", "1234" }), "theirs.bin: its data.pkl holds a name of more than 300 bytes" },
  { saved "\128\2}", "theirs.bin: its data.pkl is cut short" },
  { saved("\128\2}" .. (text "a" .. tensor("FloatStorage", "0", 1, 0, "K\1", "K\1") .. "s"):rep(2) .. ".", { "m/data/0", "1234" }), "theirs.bin holds two tensors of the name a" },
  { safetensors('{"' .. ("a"):rep(400) .. '":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}', "1234"), "theirs.bin holds a name of more than 300 bytes" },
  { safetensors("{}"), "theirs.bin holds no tensors" },
  -- numbers
  { npz { ["base.loc"] = "1,", ["base.scale"] = { "1,", { 1 } }, ["transform.transforms.0.loc"] = { "1,", { 1e30 } }, ["transform.transforms.0.scale"] = { "1,", { 1e-30 } } }, "theirs.bin: flow.1.mean would hold a number beyond float or double" },
  { zip(small { ["base.scale"] = npy("1,", floats { 0 }) }), "theirs.bin: tensor base.scale has a number that is not above 0" },
  { npz { a = "1," }, "theirs.bin: there are no tensors net._transform... or net.transform..., as sbi's estimators have", flags = "--from sbi" },
  { npz { ["base.loc"] = "1,", ["base.scale"] = { "1,", { 1 } }, ["transform.transforms.0.phi.0"] = { "1,", { 1 } }, ["transform.transforms.0.phi.1"] = "1,",
          a = "1,", b = "1,", c = "1,", d = "1,", e = "1,", f = "1,", g = "1,", h = "1,", i = "1," }, "theirs.bin: no flow of zuko that is taken has a, b, c, d, e, f, g, h and 1 more" },
  -- zuko
  { zuko_coupling { ["hyper.0.weight"] = "2,0" }, "theirs.bin: tensor transform.transforms.0.hyper.0.weight has 0 columns, expected at least 2, for the features that are kept" },
  { zuko_coupling { mask = { "3,", { 1, 1, 1 } }, ["hyper.0.weight"] = "2,3" }, "theirs.bin: tensor transform.transforms.0.mask has only ones: nothing is transformed" },
  { zuko_coupling { mask = { "3,", { 1, 0, 0 } }, ["hyper.2.weight"] = "3,2", ["hyper.2.bias"] = "3," }, "theirs.bin: tensor transform.transforms.0.hyper.2.weight has 3 rows, which are no multiple of the 2 features to transform" },
  { npz { ["base.loc"] = "2,", ["base.scale"] = { "2,", { 1, 1 } }, ["transform.transforms.0.phi.0"] = "3," }, "theirs.bin: tensor transform.transforms.0.phi.0 has 3 rows, the flow has 2 features" },
  { network { ["hyper.0.weight"] = "1,0" }, "theirs.bin: tensor transform.transforms.0.hyper.0.weight has 0 columns, the flow has 2 features" },
  { network { order = "2," }, "theirs.bin: tensor transform.transforms.0.order leaves nothing that a feature depends on" },
  { npz { ["base.loc"] = "2,", ["base.scale"] = { "2,", { 1, 1 } }, ["transform.transforms.0.order"] = "2,2" }, "theirs.bin: tensor transform.transforms.0.order belongs to a transform that is not taken" },
  { npz { ["base.loc"] = "2,", ["base.scale"] = { "2,", { 1, 1 } }, ["transform.transforms.0.order"] = "2," }, "theirs.bin: tensor transform.transforms.0.order is no permutation of 2 features" },
  { npz { ["base.loc"] = "2,", ["base.scale"] = { "2,", { 1, 1 } }, ["transform.transforms.0.phi.0"] = "2,", ["transform.transforms.0.phi.1"] = "2,",
          ["transform.transforms.1.mask"] = { "2,", { 1, 0 } }, ["transform.transforms.1.hyper.0.weight"] = "2,2", ["transform.transforms.1.hyper.0.bias"] = "2," }, "theirs.bin: the network of transform 1 sees a context of 1, those before it of 0" },
  -- nflows
  { coupled { ["transform_net.final_layer.weight"] = "3,3", ["transform_net.final_layer.bias"] = "3," }, "theirs.bin: _transform._transforms.0.transform_net.final_layer gives 3 numbers a feature: expected 2 (affine), 1 (additive couplings) or 3 bins - 1 (a spline with linear tails)" },
  { coupled { ["transform_net.initial_layer.weight"] = "3,0" }, "theirs.bin: tensor _transform._transforms.0.transform_net.initial_layer.weight has 0 columns, expected at least 1, for the features that are kept" },
  { coupled { transform_features = { "2,", { 1, 2 } }, ["transform_net.final_layer.weight"] = "3,3", ["transform_net.final_layer.bias"] = "3," }, "theirs.bin: tensor _transform._transforms.0.transform_net.final_layer.weight has 3 rows for 2 features" },
  { coupled { ["transform_net.spline_predictor.0.weight"] = "4,1", ["transform_net.spline_predictor.0.bias"] = "4,", ["transform_net.spline_predictor.2.weight"] = "5,3",
              ["transform_net.spline_predictor.2.bias"] = "5," }, "theirs.bin: tensor _transform._transforms.0.transform_net.spline_predictor.2.weight has 3 columns, expected 4" },
  { coupled { ["transform_net.spline_predictor.0.weight"] = "4,1", ["transform_net.spline_predictor.0.bias"] = "4," }, "theirs.bin: _transform._transforms.0.transform_net.spline_predictor is no network of sbi's for one feature" },
  { npz { ["_transform._transforms.0._permutation"] = { "3,", { 2, 1, 0 } }, ["_transform._transforms.1.identity_features"] = "1,",
          ["_transform._transforms.1.transform_features"] = { "1,", { 1 } } }, "theirs.bin: _transform._transforms.1 splits 2 features, the flow has 3" },
  { npz { ["_transform._transforms.0._permutation"] = { "2,", { 1, 0 } }, ["_transform._transforms.1.weight"] = "1," }, "theirs.bin: the transform _transform._transforms.1 is none that is taken" },
  { npz { ["_transform._scale"] = "1,", ["_transform._shift"] = "1," }, "theirs.bin: no tensor of _transform tells how many features there are" },
  { npz { ["_transform.unconstrained_weight"] = "1,", ["_transform.bias"] = "1,", ["_transform.running_mean"] = "1,", ["_transform.running_var"] = { "1,", { -1 } } }, "theirs.bin: tensor _transform.running_var has a number below 0" },
  { nflows_masked { ["final_layer.weight"] = "5,3" }, "theirs.bin: tensor _transform.autoregressive_net.final_layer.weight has 5 rows for 2 features" },
  { nflows_masked { ["final_layer.weight"] = "4,2" }, "theirs.bin: tensor _transform.autoregressive_net.final_layer.weight has 2 columns, expected 3" },
  { nflows_masked { ["final_layer.weight"] = "4,1" }, "theirs.bin: tensor _transform.autoregressive_net.final_layer.weight has 1 column, expected 3" },
  { nflows_masked { ["final_layer.degrees"] = { "4,", { 1, 1, 1, 1 } } }, "theirs.bin: tensor _transform.autoregressive_net.final_layer.degrees does not give each feature a degree of its own" },
  { nflows_masked { ["initial_layer.degrees"] = { "3,", { 1, 1, 5 } } }, "theirs.bin: tensor _transform.autoregressive_net.initial_layer.degrees has a degree beyond 1 to 1" },
  { nflows_masked { ["initial_layer.mask"] = { "3,2", { 1, 1, 1, 1, 1, 1 } } }, "theirs.bin: tensor _transform.autoregressive_net.initial_layer.mask is not that of its degrees" },
  -- FlowJAX
  { chained { ["bijections[0].dim"] = { "", { 2 } } }, "theirs.bin: tensor .bijection.bijection.bijection.bijections[0].dim is 2, expected 3" },
  { chained { ["bijections[0].cond_shape[0]"] = { "", { 2 } } }, "theirs.bin: tensor .bijection.bijection.bijection.bijections[0].cond_shape[0] is 2, expected 0" },
  { chained { ["bijections[0].untransformed_dim"] = { "", { 2 } } }, "theirs.bin: .bijection.bijection.bijection.bijections[0].conditioner.layers[0] sees a context of -1, expected 0" },
  { chained { ["bijections[0].untransformed_dim"] = { "", { 3 } } }, "theirs.bin: tensor .bijection.bijection.bijection.bijections[0].untransformed_dim is 3, the flow has 3 features" },
  { chained { ["bijections[0].conditioner.layers[1].weight"] = "1,5,5", ["bijections[0].conditioner.layers[1].bias"] = "1,5" }, "theirs.bin: tensor .bijection.bijection.bijection.bijections[0].conditioner.layers[1].bias has 5 numbers, which are no multiple of the 2 features" },
  { chained { ["bijections[0].conditioner.layers[1].weight"] = "1,14,5", ["bijections[0].conditioner.layers[1].bias"] = "1,14" }, "theirs.bin: 2 bins of at least 0.001 do not fit into [-0.001, 0.001]", flags = "--config bound=0.001" },
  { chained { ["bijections[0].conditioner.layers[1].weight"] = "1,14,5", ["bijections[0].conditioner.layers[1].bias"] = "1,14" }, "theirs.bin: bins of 0.001 in [-1e+06, 1e+06] are too narrow: at least a millionth of it is taken", flags = "--config bound=1000000" },
  { flowjax_masked { ["masked_autoregressive_mlp.layers[0].weight.args[0]"] = "1,2,2" }, "theirs.bin: tensor .bijection.bijection.bijection.bijections[0].masked_autoregressive_mlp.layers[0].weight.args[0] is none of FlowJAX's masks" },
  { flowjax_splines { ["bijections[0].outer.max_val"] = { "", { -1 } } }, "theirs.bin: tensor .bijection.bijection.bijection.bijections[0].outer.max_val is -1, expected a number above 0" },
  { flowjax_splines { ["bijections[1].triangular.scale.args[0]"] = { "1,1,1", { -1000 } } }, "theirs.bin: tensor .bijection.bijection.bijection.bijections[1].triangular has a diagonal that is not above 0" },
  { npz { [".bijection.bijection.params"] = "1,3", [".bijection.bijection.negative_slope"] = { "", { -1 } } }, "theirs.bin: tensor .bijection.bijection.negative_slope is below 0" },
  { npz { [".bijection.bijection.params"] = "1,3", [".base_dist.bijection.bijection.params"] = "1,3" }, "theirs.bin: .bijection and .base_dist.bijection are two flows in each other, which is not taken" },
  { npz { [".bijection.bijection.bijections[0].params"] = { "1,5", { 1, 1, 1, 1, 1 } }, [".base_dist.df.args[0]"] = { "2,", { 1, 2 } } }, "theirs.bin: tensor .base_dist.df.args[0] gives features different degrees of freedom, which is not taken" },
  { npz { [".bijection.bijection.params"] = { "1,3", { 1, 1, 1 } }, [".base_dist.bijection.loc"] = "1,", [".base_dist.bijection.scale.args[0]"] = { "1,", { -1000 } } }, "theirs.bin: tensor .base_dist.bijection.scale.args[0] gives a scale of 0" },
  -- normflows
  { masked { ["0.t.net.3.bias"] = "1," }, "theirs.bin: flows.0.t.net is no stack of linear layers, which alone is taken" },
  { masked { ["0.s.gain"] = "1," }, "theirs.bin: there is no network flows.0.s" },
  { masked { ["0.t.net.2.weight"] = "2,2" }, "theirs.bin: tensor flows.0.t.net.2.weight has 2 columns, expected 1" },
  { masked { ["0.s.weight"] = "2,2", ["0.s.bias"] = "2," }, "theirs.bin: one of flows.0.s and flows.0.t.net.0 is an MLP, the other is none" },
  { masked { ["0.b"] = "1,2" }, "theirs.bin: tensor flows.0.b has only 0s" },
  { flows { ["0.autoregressive_net.initial_layer.weight"] = "3,2", ["0.autoregressive_net.final_layer.weight"] = "3,3" }, "theirs.bin: tensor flows.0.autoregressive_net.final_layer.weight has 3 rows, expected 4" },
  { flows({ ["0.W"] = "513,513" }, "1,513"), "theirs.bin: flows.0.W is a matrix of 513 rows, at most 512 are taken" },
  { npz { ["flows.0.W"] = "1,1", ["q0.context_encoder.weight"] = "3,1", ["q0.context_encoder.bias"] = "3," }, "theirs.bin: q0.context_encoder gives 3 numbers, expected a mean and a scale a feature" },
  -- the command line
  { zip(small()), "nfc: --name: expected letters, digits and _, at most 60, found '1st'", 64, flags = "--name 1st" },
  { zip(small()), "nfc: --config: zuko has no key 'scale'; there are activation, bound, slope", 64, flags = "--config scale=2" },
  { zip(small()), "nfc: --config: zuko has no key 'bond', did you mean 'bound'?", 64, flags = "--config bond=2" },
  { zip(small()), "nfc: --config activation: expected one of relu, tanh, elu, leaky_relu, gelu, silu, sigmoid, softplus, identity, found 'tanh2'", 64, flags = "--config activation=tanh2" },
  { zip(small()), "nfc: --config slope: expected a number above 0 and below 1, found '1'", 64, flags = "--config slope=1" },
  { zip(small()), "nfc: --config: expected KEY=VALUE,..., found 'bound'", 64, flags = "--config bound" },
  { chained(), "nfc: --config min_scale: expected a number of at least 0 and below 1, found '-1'", 64, flags = "--config min_scale=-1" },
  { chained { ["bijections[0].conditioner.layers[1].weight"] = "1,14,5", ["bijections[0].conditioner.layers[1].bias"] = "1,14" }, "nfc: the weights do not tell bound: --config bound=VALUE says it", 64 },
}
