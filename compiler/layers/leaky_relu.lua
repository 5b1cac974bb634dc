-- LeakyReLU with a learned slope below zero, |alpha|.
local function slope(p) return max(abs(p.alpha), 1e-30) end -- 0 has no way back

return layer "leaky_relu" {
  params = { alpha = init.uniform(0, 0.9) },
  forward = function(p, z)
    return where(z > 0, z, slope(p) * z), sum(where(z > 0, 0, log(slope(p))))
  end,
  inverse = function(p, z)
    return where(z > 0, z, z / slope(p)), sum(where(z > 0, 0, -log(slope(p))))
  end,
}
