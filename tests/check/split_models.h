/* split_models.h - models whose work is shared out among threads, or ranks: of narrow layers, and of wide ones. */
#ifndef SPLIT_MODELS_H
#define SPLIT_MODELS_H
static const char narrow[] = "local flow = {}\nfor i = 1, 4 do flow[#flow + 1] = leaky_relu {}\n"
                             "flow[#flow + 1] = coupling { split = 1 + i % 2, net = mlp { hidden = { 8, 20 } } } end\n"
                             "return model { name = 'narrow', dim = 3, flow = flow }";
/* Matrices of 4096 weights and more: their gradients are late products, of fewer than 6 rows too, and with known zeros.
 */
static const char wide[] = "return model { name = 'wide', dim = 3, flow = {\n"
                           "coupling { split = 1, net = mlp { hidden = { 70, 67, 101 } } }, leaky_relu {},\n"
                           "autoregressive { net = made { hidden = { 70, 200 } } },\n"
                           "coupling { split = 2, net = mlp { hidden = { 1500, 3 } } } } }";
#endif
