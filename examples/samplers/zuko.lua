-- The flows that pocoMC makes of zuko by default: masked autoregressive layers of splines, whose networks are residual. pocomc_flow.py
-- sets the next line.
local dim, layers, width, transform = 10, 6, 32, rq_spline { bins = 8, scale = "softclip" }

-- zuko's masked network with residual = true: a dense layer, three blocks that add to what enters them what two dense layers make of
-- it, and a dense layer. The units of a hidden layer see the first feature, the first two, ... in turn; here they stand in that order,
-- so that the weights a unit has are the first ones of its row. Weights begin with the variance that PyTorch gives them.
local BLOCKS = 3

local function dense_of(out, width_in, keep)
  local bound = 1 / math.sqrt(width_in)
  return { { "weight", init.lecun(out, width_in, 3 * width_in, keep) }, { "bias", init.uniform(-bound, bound, out) } }
end

local residual = net "residual" {
  masked = true,
  options = { hidden = option.integer { required = true } },
  check = function(o, dim)
    local most = math.max(dim - 1, 1)
    local up_to = {} -- units that see no feature beyond the d-th
    o.first, o.block, o.last = {}, {}, {}
    for d = 0, dim do up_to[d] = 0 end
    for u = 0, o.hidden - 1 do
      for d = 1 + u % most, dim do up_to[d] = up_to[d] + 1 end
    end
    for d = 1, most do
      for _ = 1, up_to[d] - up_to[d - 1] do
        o.first[#o.first + 1], o.block[#o.block + 1] = d, up_to[d]
      end
    end
    for i = 1, dim do o.last[i] = up_to[i - 1] end
  end,
  params = function(o, dim, n)
    local list, last = { { "1", dense_of(o.hidden, dim, o.first) } }, {}
    for k = 1, BLOCKS do
      list[k + 1] = { "block" .. k, { { "1", dense_of(o.hidden, o.hidden, o.block) }, { "2", dense_of(o.hidden, o.hidden, o.block) } } }
    end
    for r = 1, n * dim do last[r] = o.last[(r - 1) % dim + 1] end -- all features' first number, then all features' second, ...
    list[#list + 1] = { "final", dense_of(n * dim, o.hidden, last) }
    return list
  end,
  apply = function(p, x, o)
    local function layer_of(q, keep, v) return dense(keep_first(q.weight, keep), v) + q.bias end
    local f, h, last = activations.relu, layer_of(p[1], o.first, x), {}
    for k = 1, BLOCKS do
      local block = p["block" .. k]
      h = h + layer_of(block[2], o.block, f(layer_of(block[1], o.block, h)))
    end
    for r = 1, #p.final.bias do last[r] = o.last[(r - 1) % #x + 1] end
    return layer_of(p.final, last, h)
  end,
}

local flow = {}
for i = 1, layers do
  if i > 1 then flow[#flow + 1] = reverse {} end
  flow[#flow + 1] = autoregressive { net = residual { hidden = width }, transform = transform }
end
return model { name = "pocomc", dim = dim, flow = flow }
