-- Multiplication by a matrix L U, and a bias: L is lower triangular with ones on its diagonal, U upper triangular with
-- a positive diagonal (Kingma & Dhariwal 2018 in the form of Oliva et al. 2018). Begins as the identity. The inverse
-- solves two triangular systems.

-- L and U without their diagonals, as matrices [dim, dim] with known zeros.
local function matrices(p, dim)
  local n = dim * (dim - 1) / 2
  local source = dim > 1 and concat(p.lower, p.upper, row { 0 }) or row { 0 }
  local lower, upper, below, above, zero = {}, {}, 0, n, #source
  for i = 1, dim do
    for j = 1, dim do
      if j < i then below = below + 1 elseif j > i then above = above + 1 end
      lower[#lower + 1] = j < i and below or zero
      upper[#upper + 1] = j > i and above or zero
    end
  end
  return reshape(take(source, lower), dim, dim), reshape(take(source, upper), dim, dim)
end

return layer "linear" {
  params = function(_, dim)
    local n, list = dim * (dim - 1) / 2, {}
    if n > 0 then list = { { "lower", init.zeros(n) }, { "upper", init.zeros(n) } } end
    return join(list, { { "log_diagonal", init.zeros(dim) }, { "bias", init.zeros(dim) } })
  end,
  forward = function(p, x)
    local lower, upper = matrices(p, #x)
    local h = dense(upper, x) + exp(bounded(p.log_diagonal)) * x
    return dense(lower, h) + h + p.bias, sum(bounded(p.log_diagonal))
  end,
  inverse = function(p, y)
    local lower, upper = matrices(p, #y)
    local rest = y - p.bias
    local h = sweep(#y, function(h) return rest - dense(lower, h) end)
    local x = sweep(#y, function(x) return (h - dense(upper, x)) * exp(-bounded(p.log_diagonal)) end)
    return x, -sum(bounded(p.log_diagonal))
  end,
}
