-- Independent logistic variables, p(z) = sigmoid(z) sigmoid(-z).
return base "logistic" {
  log_prob = function(_, z) return -sum(abs(z) + 2 * softplus(-abs(z))) end,
  sample = function(_, dim)
    local u = random(dim)
    local tail = 0.5 * abs(u)
    local far = log(1 - tail) - log(tail)
    return where(u > 0, far, -far)
  end,
}
