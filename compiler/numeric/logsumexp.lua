-- logsumexp(m): log(sum(exp(m))) of each row of m, which overflows nowhere; -inf where all are. It does not depend on what
-- is taken off first, so no derivative goes there.
return function(m)
  local most = detach(reduce_max(m))
  most = where(most > -math.huge, most, 0)
  return most + log(sum(exp(m - most)))
end
