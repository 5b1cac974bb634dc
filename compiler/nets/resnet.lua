-- A residual network (He et al. 2016), as in the neural spline flows of Durkan et al. 2019: a dense layer, then blocks that add to what
-- enters them what two dense layers make of it, then a dense layer. Blocks begin close to the identity.
--   gate = "context"  a block's result is multiplied by the sigmoid of a dense layer of the context, where there is one
--   gate = "own"      by that of another dense layer of its own hidden units: a gated linear unit (Dauphin et al. 2017)
--   norm = "layer"    what enters a dense layer of a block is normalised over its units first (Ba et al. 2016)
local BEGINS = 1e-6 -- variance of the last weights of a block

local function parts_of_dense(out, width, fan_in) return { { "weight", init.lecun(out, width, fan_in) }, { "bias", init.zeros(out) } } end
local function layer_of(p, x) return dense(p.weight, x) + p.bias end

-- x with mean 0 and variance 1 over its units, then a learned scale and shift of each.
local function normalised(p, x)
  if not p then return x end
  local from_mean = x - sum(x) / #x
  return from_mean / sqrt(sum(square(from_mean)) / #x + 1e-5) * p.scale + p.shift
end

return net "resnet" {
  options = {
    hidden = option.integer { required = true, min = 1, max = 65536, help = "units of every layer" },
    blocks = option.integer { default = 2, min = 0, max = 1000, help = "of two layers each" },
    activation = activation_option("relu", "of the blocks' layers"),
    gate = option.choice { default = "context", from = { "context", "own", "none" }, help = "what multiplies the result of a block: a sigmoid of the context, or of its own units" },
    norm = option.choice { default = "none", from = { "none", "layer" }, help = "of what enters the layers of a block" },
  },
  params = function(o, n_in, n_out, fan_in, context)
    local n = o.hidden
    local list = { { "initial", parts_of_dense(n, n_in, fan_in) } }
    for k = 1, o.blocks do
      local block = { { "1", parts_of_dense(n, n) }, { "2", parts_of_dense(n, n, 1 / BEGINS) } }
      if o.gate == "own" then block[3] = { "gate", parts_of_dense(n, n) } end
      if o.gate == "context" and context > 0 then block[3] = { "gate", parts_of_dense(n, context) } end
      for j = 1, o.norm == "layer" and 2 or 0 do
        block[#block + 1] = { "norm" .. j, { { "scale", init.constant(1, n) }, { "shift", init.zeros(n) } } }
      end
      list[#list + 1] = { "block" .. k, block }
    end
    list[#list + 1] = { "final", parts_of_dense(n_out, n) }
    return list
  end,
  apply = function(p, x, o, context)
    local f, h = activations[o.activation], layer_of(p.initial, x)
    for k = 1, o.blocks do
      local block = p["block" .. k]
      local inner = f(normalised(block.norm2, layer_of(block[1], f(normalised(block.norm1, h)))))
      local to = layer_of(block[2], inner)
      if block.gate then to = to * sigmoid(layer_of(block.gate, o.gate == "own" and inner or context)) end
      h = h + to
    end
    return layer_of(p.final, h)
  end,
}
