-- networks.lua - no library: the networks of nfc as modules of torch, for the libraries behind it, which choose how units and
-- outputs are ordered.
--
-- outputs: for each number that the library's transform takes of a feature, which of nfc's outputs it is, 0: one that nfc does not
-- have, for which networks give the constant. nfc has the first output of all features, then the second of all.
local networks = {}

-- The rows of a last layer for n features: feature by feature, as `outputs` has the numbers; or, by_number, the first number of all
-- features first. 0: the constant.
function networks.last_rows(outputs, n, by_number)
  local rows = {}
  for a = 1, by_number and #outputs or n do
    for b = 1, by_number and n or #outputs do
      local k, i = by_number and outputs[a] or outputs[b], by_number and b or a
      rows[#rows + 1] = k > 0 and (k - 1) * n + i or 0
    end
  end
  return rows
end

-- torch's modules for activations.
networks.activations = { relu = "ReLU", tanh = "Tanh", elu = "ELU", leaky_relu = "LeakyReLU", gelu = "GELU", silu = "SiLU", sigmoid = "Sigmoid",
                         softplus = "Softplus", identity = "Identity" }

-- The dense layer NAMEweight, NAMEbias, { weight, bias, rows, cols }, with its rows in this order, nil: as they are.
function networks.dense(flow, name, order, constant)
  local weight, shape = flow.take(name .. "weight")
  local bias, rows = flow.take(name .. "bias"), order or flow.lists.range(shape[1])
  return { weight = flow.lists.picked(weight, shape[2], rows, flow.lists.range(shape[2])), rows = #rows, cols = shape[2],
           bias = flow.lists.map(rows, function(r) return r > 0 and bias[r] or constant end) }
end

-- The layers of the mlp{} of a layer; last: the last one's rows.
function networks.perceptron(flow, layer, last, constant)
  local list, count = {}, #layer.o.net.o.hidden + 1
  for k = 1, count do list[k] = networks.dense(flow, string.format("%snet.%d.", layer.prefix, k), k == count and last or nil, constant) end
  return list
end

-- The order in which ascending degrees are dealt out in turn, from `least` to `most`; the usual one where there are not as many
-- units of each.
function networks.in_turn(lists, degrees, least, most)
  local of, order = {}, {}
  for d = 0, most do of[d] = {} end
  for r, d in ipairs(degrees) do table.insert(of[d], r) end
  for u = 1, #degrees do
    local next_of = table.remove(of[least + (u - 1) % math.max(most - least + 1, 1)] or {}, 1)
    if not next_of then return lists.range(#degrees) end
    order[u] = next_of
  end
  return order
end

-- The layers of the made{} of a layer, { weight, bias, mask, rows, cols, degrees }, whose columns of context, where there are any,
-- are the last. A degree is how many places of features a unit may see; features stand in their own order. least: of the degrees
-- that are dealt out in turn; nil: units stay in ascending order. blind: a single feature, which sees nothing, is no column.
function networks.masked(flow, layer, outputs, constant, least, blind)
  local o, lists, list, dim, context = layer.o.net.o, flow.lists, {}, flow.dim, flow.context
  local before, columns = o.place, lists.inverse(o.sorted) -- degrees of what enters, and where nfc has it
  if blind and dim == 1 then before, columns = {}, {} end
  for k = 1, #o.hidden + 1 do
    local name = string.format("%snet.%d.", layer.prefix, k)
    local weight, shape = flow.take(name .. "weight")
    local bias, degrees, rows = flow.take(name .. "bias"), o.degrees[k]
    if degrees then
      rows = least and networks.in_turn(lists, degrees, least, o.places - 1) or lists.range(#degrees)
    else
      rows, degrees = networks.last_rows(outputs, dim), {}
      for r = 1, shape[1] do degrees[r] = o.place[(r - 1) % dim + 1] - 1 end
    end
    local seen = flow.has(name .. "context") and flow.take(name .. "context")
    local picked, cols = lists.picked(weight, shape[2], rows, columns), #columns + (seen and context or 0)
    local to = { weight = {}, mask = {}, degrees = {}, rows = #rows, cols = cols }
    for i, r in ipairs(rows) do
      to.degrees[i] = degrees[r] or dim
      for j = 1, cols do
        local at, own = (i - 1) * cols + j, j <= #columns
        to.mask[at] = not own and 1 or r > 0 and before[j] <= degrees[r] and 1 or 0
        to.weight[at] = own and picked[(i - 1) * #columns + j] or not own and r > 0 and seen[(r - 1) * context + j - #columns] or 0
      end
    end
    to.bias = lists.map(rows, function(r) return r > 0 and bias[r] or constant end)
    list[k], before, columns = to, to.degrees, rows
  end
  return list
end

networks.module = [=[
class MaskedLinear(nn.Linear):
    def __init__(self, inputs, outputs):
        super().__init__(inputs, outputs)
        self.register_buffer("mask", torch.ones(outputs, inputs, dtype=bool))

    def forward(self, x):
        return nn.functional.linear(x, self.mask * self.weight, self.bias)


class MaskedNet(nn.Module):
    """A masked network whose layers see the context, every one or the first; residual: hidden layers add to what enters them."""

    def __init__(self, features, context, hidden, outputs, activation, every, residual):
        super().__init__()
        widths = [features, *hidden, outputs]
        self.seen = [context if every or k == 0 else 0 for k in range(len(widths) - 1)]
        self.layers = nn.ModuleList([MaskedLinear(a + c, b) for a, b, c in zip(widths, widths[1:], self.seen)])
        self.features, self.activation, self.residual = features, activation, residual

    def forward(self, x, context=None):
        h, c = x[..., : self.features], x[..., self.features :] if context is None else context
        for k, layer in enumerate(self.layers):
            to = layer(torch.cat((self.activation(h) if k else h, c[..., : self.seen[k]]), -1))
            h = h + to if self.residual and 0 < k < len(self.layers) - 1 else to
        return h
]=]

-- The expression for such a MaskedNet of a layer's made{}, for so many features, whose activation is this one, as a function; its
-- tensors are layers.K.weight, .mask and .bias.
function networks.masked_net(flow, python, layer, outputs, features, activation)
  local o = layer.o.net.o
  python.from("torch", "nn")
  python.define("MaskedNet", networks.module)
  local function truth(v) return v and "True" or "False" end
  local hidden = flow.lists.map(o.degrees, function(list) return #list end)
  return string.format("MaskedNet(%d, %d, %s, %d, %s, every=%s, residual=%s)", features, flow.context, python.list(hidden),
                       #outputs * flow.dim, activation, truth(o.context == "every"), truth(o.residual))
end

networks.standardize = [[
class Standardize(nn.Module):
    def __init__(self, columns):
        super().__init__()
        self.register_buffer("_mean", torch.zeros(columns))
        self.register_buffer("_std", torch.ones(columns))

    def forward(self, c):
        return (c - self._mean) / self._std
]]

-- The expression for a module that standardizes the context, nil where nothing does; its tensors are _embedding_net.0._mean and _std.
function networks.embedding(flow, python)
  if not flow.standardized then return nil end
  python.from("torch", "nn")
  for i, name in ipairs { "_mean", "_std" } do flow.tensor("_embedding_net.0." .. name, { flow.context }, flow.standardized[i]) end
  return string.format("nn.Sequential(%s(%d))", python.define("Standardize", networks.standardize), flow.context)
end

return networks
