-- Pairs of leptons at a collider of protons: two quarks with the fractions x1 and x2 of the momenta become a Z boson, whose lepton flies off
-- at an angle with the cosine x3, turned by the angle x4. The boson is a resonance in x1 x2: all of the cross-section is near a hyperbola.
local energy, mass, width = 510, 91.19, 2.495 -- GeV

local at = (mass / energy) ^ 2
local gamma = at * width / mass

return presets.nsf_autoregressive {
  name = "drell_yan", dim = 4, layers = 2, hidden = { 32, 32 }, bins = 16, bound = 10,
  domain = { interval { 0, 1 }, interval { 0, 1 }, interval { -1, 1 }, circular { 2 * math.pi } }, base = logistic {},
  target = target {
    log_density = function(x)
      local tau, c, phi = x[1] * x[2], x[3], x[4]
      local odd = 1.5 * (tau - at) / (tau + at)
      return log((1 - x[1]) * (1 - x[2])) - log(square(tau - at) + gamma ^ 2)
        + log(1 + square(c) + odd * c + 0.5 * (1 - square(c)) * cos(2 * phi))
    end,
  },
  train = { objective = "forward_kl", steps = 1500, samples = 1024, schedule = "cosine", optimizer = adamw { lr = 1e-2 }, clip = 10 },
}
