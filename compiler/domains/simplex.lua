-- Shares of a whole: k numbers from 0 to 1 whose sum is 1. They are k - 1 features, as the last share is what these leave; the
-- density is that of the k - 1. To the line by breaking a stick, as in Stan and TensorFlow Probability: share i is the part
-- sigmoid(u_i - log(k - i)) of what those before it leave, so that u = 0 is the middle, where all are 1 / k.
--
-- A share of 0 counts as the smallest number, and a last share below `room` as that, to which the sum of k numbers is rounded. Samples
-- are always inside: their sum leaves room to 1.
local ROUNDINGS = 4 -- of a number near 1, for each share

-- log(k - 1), ..., log 1
local function middle(n)
  local list = {}
  for i = 1, n do list[i] = math.log(n + 1 - i) end
  return row(list)
end

return domain "simplex" {
  options = { option.integer { required = true, min = 2, max = 1000, help = "shares; a feature is each but the last" } },
  features = function(o) return o[1] - 1 end,
  check = function(o, _, _, _, precision)
    local _, step = numbers.about(1, precision)
    o.least, o.room = numbers.range(precision), ROUNDINGS * o[1] * step
    o.log_least, o.log_room = math.log(o.least), math.log(o.room)
  end,
  ends = function() return 0, 1 end,
  forward = function(x, o)
    local n, back, next_ones = #x, {}, {}
    for i = 1, n do back[i], next_ones[i] = n + 1 - i, i < n and n - i or n + 1 end
    local share = clamp(x, o.least, 1)
    local last = max(1 - sum(share), o.room)
    local left = last + take(concat(cumsum(take(share, back)), row { 0 }), next_ones) -- by each share, summed from the last on
    local slope = -log(share) - log(last) / n
    return log(share) - log(left) + middle(n), where(reduce_max(-x) > 0, -math.huge, where(sum(x) > 1 + o.room, -math.huge, slope))
  end,
  inverse = function(u, o)
    local n, before = #u, {}
    for i = 1, n do before[i] = i > 1 and i - 1 or n + 1 end
    local v = u - middle(n)
    local log_left = cumsum(-softplus(v))
    local log_share = max(take(concat(log_left, row { 0 }), before) - softplus(-v), o.log_least)
    local log_last = log_left[n]
    local inside = 1 - max(o.room - exp(log_last), 0)
    return max(exp(log_share) * inside, o.least), log_share + max(log_last, o.log_room) / n
  end,
}
