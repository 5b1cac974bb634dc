-- LeakyReLU with a learned slope below zero.
return layer "leaky_relu" {
  params = { alpha = init.uniform(0, 0.9) },
  forward = function(p, z)
    return where(z > 0, z, p.alpha * z), sum(where(z > 0, 0, log(abs(p.alpha))))
  end,
  inverse = function(p, z)
    return where(z > 0, z, z / p.alpha), sum(where(z > 0, 0, -log(abs(p.alpha))))
  end,
}
