"""log_prob of the seed's model in ONNX Runtime, from a graph written out by hand."""
import numpy as np
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from timing import median, points, report, seed_params

rng = np.random.default_rng(0)
nodes, constants = [], []


def constant(value):
    constants.append(numpy_helper.from_array(np.asarray(value, np.float32), f"c{len(constants)}"))
    return constants[-1].name


def op(kind, *inputs, **attributes):
    nodes.append(helper.make_node(kind, list(inputs), [f"v{len(nodes)}"], **attributes))
    return nodes[-1].output[0]


def column(z, i):
    constants.append(numpy_helper.from_array(np.array([i]), f"c{len(constants)}"))
    return op("Gather", z, constants[-1].name, axis=1)


zero = constant(0)
z = [column("x", 0), column("x", 1)]
ldj = constant([[0]])
for i, q in enumerate(seed_params(rng)):
    for j in (0, 1):
        positive = op("Greater", z[j], zero)
        ldj = op("Add", ldj, op("Where", positive, zero, constant(np.log(q["alpha"][0]))))
        z[j] = op("Where", positive, z[j], op("Mul", z[j], constant(q["alpha"][0])))
    keep, move = (0, 1) if i % 2 == 0 else (1, 0)
    h = op("Tanh", op("Gemm", z[keep], constant(q["w1"].T), constant(q["b1"])))
    out = op("Gemm", h, constant(q["w2"].T), constant(q["b2"]))
    f = np.exp(q["scale"][0])
    s = op("Mul", op("Tanh", op("Div", column(out, 0), constant(f))), constant(f))
    z[move] = op("Mul", op("Add", z[move], column(out, 1)), op("Exp", s))
    ldj = op("Add", ldj, s)
square = op("Add", op("Mul", z[0], z[0]), op("Mul", z[1], z[1]))
result = op("Sub", op("Sub", ldj, op("Mul", square, constant(0.5))), constant(np.log(2 * np.pi)))
graph = helper.make_graph(nodes, "points", [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 2])],
                          [helper.make_tensor_value_info(result, TensorProto.FLOAT, ["n", 1])], constants)
model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
for n in (1, 1_000_000):
    rows = points(rng, max(n, 2))[:n]
    report("seed", f"log_prob {n}", median(lambda: session.run(None, {"x": rows})))
