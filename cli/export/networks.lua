-- networks.lua - no library: the networks of nfc as modules of torch, for the libraries behind it, which choose how units and
-- outputs are ordered; and domains in torch.
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

-- A masked layer NAMEweight, NAMEbias, { weight, bias, mask, rows, cols, degrees }, whose columns of context, where there are any, are the
-- last. degrees: of nfc's rows, how many places of features each may see; rows: the order of these, 0: one that gives the constant; before,
-- columns: the degrees of what enters it, and where nfc has it.
function networks.masked_layer(flow, name, degrees, rows, before, columns, constant)
  local lists, context, weight, shape = flow.lists, flow.context, flow.take(name .. "weight")
  local bias, seen = flow.take(name .. "bias"), flow.has(name .. "context") and flow.take(name .. "context")
  local picked, cols = lists.picked(weight, shape[2], rows, columns), #columns + (seen and context or 0)
  local to = { weight = {}, mask = {}, degrees = {}, rows = #rows, cols = cols }
  for i, r in ipairs(rows) do
    to.degrees[i] = degrees[r] or flow.dim
    for j = 1, cols do
      local at, own = (i - 1) * cols + j, j <= #columns
      to.mask[at] = not own and 1 or r > 0 and before[j] <= degrees[r] and 1 or 0
      to.weight[at] = own and picked[(i - 1) * #columns + j] or not own and r > 0 and seen[(r - 1) * context + j - #columns] or 0
    end
  end
  to.bias = lists.map(rows, function(r) return r > 0 and bias[r] or constant end)
  return to
end

-- The last one, NAME, where features have these places.
function networks.masked_last(flow, name, outputs, place, before, columns, constant)
  local degrees, _, shape = {}, flow.take(name .. "weight")
  for r = 1, shape[1] do degrees[r] = place[(r - 1) % flow.dim + 1] - 1 end
  return networks.masked_layer(flow, name, degrees, networks.last_rows(outputs, flow.dim), before, columns, constant)
end

-- The layers of the made{} of a layer, as masked_layer gives them; features stand in their own order. least: of the degrees that are
-- dealt out in turn; nil: units stay in ascending order. blind: a single feature, which sees nothing, is no column.
function networks.masked(flow, layer, outputs, constant, least, blind)
  local o, lists, list = layer.o.net.o, flow.lists, {}
  local before, columns = o.place, lists.inverse(o.sorted)
  if blind and flow.dim == 1 then before, columns = {}, {} end
  for k, degrees in ipairs(o.degrees) do
    local rows = least and networks.in_turn(lists, degrees, least, o.places - 1) or lists.range(#degrees)
    list[k] = networks.masked_layer(flow, string.format("%snet.%d.", layer.prefix, k), degrees, rows, before, columns, constant)
    before, columns = list[k].degrees, rows
  end
  list[#list + 1] = networks.masked_last(flow, string.format("%snet.%d.", layer.prefix, #o.hidden + 1), outputs, o.place, before, columns, constant)
  return list
end

-- Refuses a network; known: which ones the library takes, in words.
function networks.refuse(flow, net, known)
  flow.fail("%s %s: %s", net.at, net.own and "is defined in the model file" or net.name == "made" and "has gates" or "is another network", known)
end

-- The text of an affine or spline transform as model files have it, for what nfc import writes.
local function text_of(t)
  local o = t.o
  if t.name == "affine" then return string.format('affine { scale = "%s" }', o.scale) end
  if t.name ~= "rq_spline" then return t.name .. " {}" end
  return string.format('rq_spline { bins = %d, bound = %.17g, min_width = %.17g, min_height = %.17g, min_slope = %.17g, tails = "%s", scale = "%s" }',
                       o.bins, o.bound, o.min_width, o.min_height, o.min_slope, o.tails, o.scale)
end

-- Whether a layer of this kind has the network of this name that nfc import defines; where: what stands before it; keys: its
-- options that are numbers, booleans or lists.
function networks.is_ours(flow, layer, kind, name, where, keys)
  local net, words = layer.o.net, {}
  if not net.own or layer.o.transform.own or not networks.activations[net.o.activation] then return false end
  for _, key in ipairs(keys) do
    local text = type(net.o[key]) == "boolean" and tostring(net.o[key]) or flow.list(net.o[key])
    if not text then return false end
    words[#words + 1] = key .. " = " .. text
  end
  return flow.same(layer, flow.importer().networks[name], string.format('%s { %snet = %s { %s, activation = "%s" }, transform = %s }', kind, where,
                                                                      name, table.concat(words, ", "), net.o.activation, text_of(layer.o.transform)))
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

local domains = [[
def to_line(x, low, high):
    """The log of x - low, of (x - low) / (high - x), or x, by which ends there are; and the logs of the slopes."""
    low, high = x.new_tensor(low), x.new_tensor(high)
    inside, one = (low < x) & (x < high), torch.ones_like(x)
    left = torch.where(inside & (low > -inf), x - low, one).log()
    right = torch.where(inside & (high < inf), high - x, one).log()
    width = torch.where(high < inf, high - low, one).log()
    return torch.where(low > -inf, left - right, x), torch.where(inside, width - left - right, -inf * one)


def from_line(u, low, high):
    """The way back, and the logs of its slopes."""
    low, high = u.new_tensor(low), u.new_tensor(high)
    width = torch.where(high < inf, high - low, torch.ones_like(u))
    log_sigmoid = torch.nn.functional.logsigmoid
    x = torch.where(high < inf, low + width * torch.sigmoid(u), low + u.exp())
    slope = torch.where(high < inf, width.log() + log_sigmoid(u) + log_sigmoid(-u), u)
    return torch.where(low > -inf, x, u), torch.where(low > -inf, slope, torch.zeros_like(u))
]]

-- Has the functions of domains stand in the program, and gives the ends of a domains{} as arguments.
function networks.domains(flow, python, layer)
  local low, high = flow.ends(layer)
  python.import "torch"
  python.from("math", "inf")
  python.define("to_line", domains)
  return string.format("low=%s, high=%s", python.list(low), python.list(high))
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
