-- logsumexp(m): log(sum(exp(m))) of each row of m without overflow; -inf where all elements are. The maximum that is
-- taken off first does not change the result, and so it is detached from derivatives.
return function(m)
  local most = detach(reduce_max(m))
  most = where(most > -math.huge, most, 0)
  return most + log(sum(exp(m - most)))
end
