-- The usual flows as one call: presets.maf { dim = 6, layers = 5, hidden = {64, 64} } is a model. Options that a preset
-- does not know (name, data, train, base, precision, context) are passed to model{}.
-- declares(f, options): f is a preset that takes these, for help.
local options_here, of_model, declares, only = ...

-- Defines a preset. defaults: its own options, which are checked by the parts that they are passed to. layer_of(o, i,
-- dim): the parts that make layer number i of a flow of dim features. chosen(o, rest), if any: the preset is told how many rows
-- there are, and these are its defaults then, in the place of those of the same name; it may add to both tables.
local function preset(name, defaults, layer_of, chosen)
  local schema = {
    dim = option.integer { required = true, min = 1, max = 65536, help = "features of a row" },
    rows = chosen and option.integer { required = true, min = 1, help = "of the data, about: sizes and training are chosen by it" },
    layers = option.integer { default = not chosen and (defaults.layers or 5) or nil, min = 1, max = 10000, help = "how many, permutations not counted" },
    standardize = option.boolean { default = chosen ~= nil, help = "begin with standardize {}" },
    standardize_context = option.boolean { help = "the context too; true where standardize is" },
    context = chosen and of_model.context,
    flow = { check = function() return nil, "none, as a preset makes the layers" end, help = "not to be given" },
  }
  local function made(given)
    local o, rest, fail = options_here("presets." .. name, schema, given, defaults, of_model)
    if chosen then rest.context = o.context end
    if o.standardize_context and (not o.standardize or (rest.context or 0) == 0) then
      fail(".standardize_context needs %s", o.standardize and "a context" or "standardize = true")
    end
    local own = chosen and chosen(o, rest) or {}
    o.layers = o.layers or own.layers
    for key, value in pairs(defaults) do
      value = own[key] or value
      if key ~= "layers" then
        if rest[key] == nil then o[key] = value else o[key] = rest[key] end
        rest[key] = nil
      end
    end
    local flow = {}
    if o.standardize then flow[1] = standardize { context = o.standardize_context ~= false } end
    for i = 1, o.layers do
      for _, part in ipairs { layer_of(o, i, o.dim) } do flow[#flow + 1] = part end
    end
    rest.dim, rest.flow = o.dim, flow
    return model(rest)
  end
  declares(made, schema)
  return made
end

-- An alternating mask: layers take turns in which half of the features they keep. A single feature is transformed by
-- every layer, with parameters from the context.
local function mask(dim, i)
  local m = {}
  for j = 1, dim do m[j] = dim > 1 and (i + j) % 2 or 0 end
  return m
end

local function coupled(transform_of)
  return function(o, i, dim)
    return coupling { mask = mask(dim, i), net = mlp { hidden = o.hidden, activation = o.activation }, transform = transform_of(o) }
  end
end

local HIDDEN = { 64, 64 } -- units of the hidden layers; masked networks of more than 65 features get the dim - 1 that they need

local function masked(transform_of)
  return function(o, i, dim)
    local hidden = o.hidden
    if hidden == HIDDEN and dim > 65 then hidden = { dim - 1, dim - 1 } end
    local layer = autoregressive { net = made { hidden = hidden, activation = o.activation }, transform = transform_of(o) }
    if i < o.layers then return layer, reverse {} end
    return layer
  end
end

local function an_affine(o) return affine { scale = o.scale } end
local function a_spline(o) return rq_spline { bins = o.bins, bound = o.bound } end
local function spline_options() return { hidden = HIDDEN, activation = "relu", bins = 8, bound = 5 } end

-- What presets.auto chooses, by held-out nats of single trainings on six sets of real data: bench/quality/README.md.
-- Autoregressive splines. Of few rows too, if tanh, a strong decay and stopping by held-out rows keep them smooth.
-- Student's t as base: a normal one pays for a row far out with the square of its distance, Student's t with the logarithm. An affine
-- flow on a normal base gave one of 540 held-out rows (phoneme) 2847 nats, two thirds of the mean loss.
-- Linear layers between them: what features have in common comes by the networks slowly, and by a matrix at once. On texture, whose
-- 40 features hang together closely, they are worth 6 nats. The first splines see the features as they are, edges and steps too.
-- No noise: where features hang together closely, it costs more than it saves where rows are few.
local FEW = 3000 -- rows: fewer get the smaller networks and batches
local WIDE = 100 -- features: more get affine layers alone, as a spline's 23 numbers for each make the networks' last layers huge
local function by_rows(o, rest)
  local few, width = o.rows < FEW, math.min(32 + o.dim + o.context, math.max(256, o.dim))
  local train = {
    steps = few and 4000 or 6000, batch = few and 64 or 256, valid = 0.1, patience = few and 1000 or 1500, clip = 5, schedule = "cosine",
    optimizer = adamw { lr = 2e-3, weight_decay = few and 0.3 or 1e-4 },
  }
  if rest.train == nil or type(rest.train) == "table" then
    for key, value in pairs(rest.train or {}) do train[key] = value end
    rest.train = train
  end
  rest.base = rest.base == nil and student_t { df = 5 } or rest.base
  if not few then width = math.max(128, width) end
  o.mixed = o.dim > 1 and o.dim <= WIDE and not rest.domain -- there may be nothing but angles
  return { layers = few and 2 or 3, hidden = { width, width } }
end

local presets = {
  -- What needs no choosing: sizes and training by the numbers of features and rows, see by_rows.
  auto = preset("auto", { hidden = HIDDEN, activation = "tanh", bins = 8, bound = 5, scale = "softclip" }, function(o, i, dim)
    local layer, turn = masked(dim > WIDE and an_affine or a_spline)(o, i, dim)
    return layer, turn and o.mixed and linear {} or turn
  end, by_rows),
  -- NICE (Dinh et al. 2014): additive coupling; one scale for each feature at the end.
  nice = preset("nice", { hidden = HIDDEN, activation = "relu" }, function(o, i, dim)
    local layer = coupled(function() return additive {} end)(o, i, dim)
    if i == o.layers then return layer, elementwise { affine { scale = "exp" } } end
    return layer
  end),
  -- RealNVP (Dinh et al. 2016): affine coupling.
  realnvp = preset("realnvp", { hidden = HIDDEN, activation = "relu", scale = "tanh" }, coupled(an_affine)),
  -- Masked autoregressive flow (Papamakarios et al. 2017): a density costs one pass of the networks, and here a sample
  -- as well.
  maf = preset("maf", { hidden = HIDDEN, activation = "relu", scale = "softclip" }, masked(an_affine)),
  -- Inverse autoregressive flow (Kingma et al. 2016).
  iaf = preset("iaf", { hidden = HIDDEN, activation = "relu", scale = "softclip" }, function(o, i, dim)
    local layer, turn = masked(an_affine)(o, i, dim)
    return invert { layer }, turn
  end),
  -- Neural spline flow (Durkan et al. 2019), by coupling.
  nsf = preset("nsf", spline_options(), coupled(a_spline)),
  -- The same, autoregressive.
  nsf_autoregressive = preset("nsf_autoregressive", spline_options(), masked(a_spline)),
  -- Glow without convolutions (Kingma & Dhariwal 2018): normalise, mix, couple.
  glow = preset("glow", { hidden = HIDDEN, activation = "relu", scale = "tanh" }, function(o, i, dim)
    return actnorm {}, linear {}, coupled(an_affine)(o, i, dim)
  end),
  -- Gaussianization flow (Meng, Song, Song & Ermon 2020): each feature by itself towards a normal distribution, then a rotation.
  gaussianization = preset("gaussianization", { layers = 6, components = 8 }, function(o, i, dim)
    local layer = elementwise { logistic_mixture { components = o.components } }
    if i == o.layers or dim == 1 then return layer end
    return layer, householder { count = math.min(dim, 1000) }
  end),
  -- Planar flow (Rezende & Mohamed 2015).
  planar = preset("planar", { layers = 16 }, function() return planar {} end),
}

return only("presets", presets)
