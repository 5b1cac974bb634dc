-- help.lua - help() and help(x) at the prompt: a text for every function and method of the module and every word of model files. What
-- options there are, what they may be and mean is taken from the tables that check them, and from the declarations of the layer library.
-- docs/reference.lua makes pages of the same.
local ffi = require "ffi"
local nfc = require "nfc"
local plot = require "nfc.plot"
local kinds = require "nfc.kinds"
local lines_of = require "nfc.lines"
local C = ffi.C

-- By name: how it is called (or what it is), what it does, and the tables of options that it takes. A flow's methods are "flow:NAME", a
-- matrix's "matrix:NAME"; words of model files are the functions nfc.WORD and nfc.presets.NAME too, data sets nfc.data.NAME.
local entries = {}
local function entry(name, usage, text, ...) entries[name] = { usage = usage, text = text, options = { ... } } end

-- ---- the module

entry("compile", 'nfc.compile("models/points.lua", { ... }) or nfc.compile(nfc.model { ... }, { ... })',
      "A flow that can be trained and run, with new parameters by the model's seed.", "compile")
entry("matrix", "nfc.matrix { {1, 2}, {3, 4} } or nfc.matrix(pointer, rows, cols)",
      "A matrix of doubles from a table of rows, or over the memory that a C pointer or array names. m[i] is a row, m[i][j] an element, counted from " ..
      "1; both may be set. #m, m.rows, m.cols, m.type, m.data, m.names (of the columns, or nil; may be set). + - * / ^ work number by number, with " ..
      "numbers, matrices of the same shape, a row or a column; m == n. What methods give is a new matrix.")
entry("concat", "nfc.concat(a, b, ...)", "The rows of all, one matrix below the other.")
entry("beside", "nfc.beside(a, b, ...)", "The columns of all, one matrix beside the other.")
entry("matrix:to", 'm:to "float" or m:to "double"', "The same numbers in that type; the matrix itself where it has it already.")
entry("matrix:totable", "m:totable()", "The numbers as a table of rows.")
entry("matrix:write", 'm:write "FILE"', "Writes a .npy, .csv or .tsv file.")
entry("matrix:slice", "m:slice(first, last)", "Rows first to last; negative numbers count from the end, last = -1. There may be none.")
entry("matrix:take", "m:take { 3, 1 }", "The rows with these numbers, in this order.")
entry("matrix:filter", "m:filter(function(row, i) return row[1] > 0 end)", "The rows for which the function is true.")
entry("matrix:columns", 'm:columns { 1, 3 }, m:columns(2) or m:columns { "x" }', "The columns with these numbers or names, in this order.")
entry("matrix:split", "train, test = m:split(0.8)",
      "Parts from the first row on, a number below 1 being a fraction of the rows, others so many rows; last, what is left: a, b, c = m:split(1000, 0.5).")
entry("matrix:shuffle", "m:shuffle(seed)", "The rows in an order that depends on the seed, 0 if it is left out, and on how many there are.")
entry("matrix:sort", "m:sort(column)", "The rows by ascending numbers of a column, the first if it is left out; NaN last, rows with one number in their order.")
entry("matrix:transpose", "m:transpose()", "The columns as rows.")
entry("matrix:dot", "m:dot(n)", "The product of matrices.")
entry("matrix:map", "m:map(function(v, i, j) return v end)", "A matrix of what the function gives for each number v = m[i][j].")
entry("matrix:exp", "m:exp()", "e to the power of each number.")
entry("matrix:log", "m:log()", "The natural logarithm of each number.")
entry("matrix:sqrt", "m:sqrt()", "The square root of each number.")
entry("matrix:abs", "m:abs()", "The magnitude of each number.")
local columns = " of each column, as a matrix of one row; of a single column, a number."
entry("matrix:mean", "m:mean()", "The mean" .. columns)
entry("matrix:std", "m:std()", "The standard deviation, divided by the number of rows," .. columns)
entry("matrix:min", "m:min()", "The least number" .. columns)
entry("matrix:max", "m:max()", "The largest number" .. columns)
entry("matrix:sum", "m:sum()", "The sum" .. columns)
entry("matrix:quantile", "m:quantile(0.5) or m:quantile { 0.05, 0.95 }",
      "The quantile, linear between two rows," .. columns .. " Of a list, a row for each.")
entry("matrix:cov", "m:cov()", "The covariances of the columns, divided by the number of rows - 1.")
entry("matrix:corr", "m:corr()", "The correlations of the columns.")

entry("flow:train", "run = flow:train(x, { on_step = f, weights = w, target = f, ... })",
      "Maximum likelihood on the rows x, or on the model's own data where x is nil. on_step(s) is called after every step with s.step, s.steps, " ..
      "s.loss, s.best, s.valid_loss, s.lr, s.seconds and s.patience_left, and ends the training by returning true. weights " ..
      "says what each row counts, at least 0: a list of numbers, a matrix of one column, or the name or number of the column of x that has them, which is then " ..
      "no data. The run has steps, loss, best, " ..
      "seconds, interrupted, exhausted, data, warning and curve, the losses of the steps as means over at most 64 stretches of as many. Towards a " ..
      "target, the model's or a function target(x, context) of matrices that gives the log-density of each row and, for reverse_kl, its gradient, x is " ..
      "rows of context for models that have one, else nil.", "train")
entry("flow:forward", "z, ldj = flow:forward(x)", "From data to latent: the rows z, and log |det dz / dx| of each.")
entry("flow:inverse", "x, ldj = flow:inverse(z)", "From latent to data: the rows x, and log |det dx / dz| of each.")
entry("flow:layers", "list = flow:layers(z)",
      "From latent to data, layer by layer: list[1].x is z, each other entry has name, layer (its number in the model) and x, the rows behind that layer's " ..
      "inverse. The last x is what inverse gives.")
entry("flow:latents", "z, summary = flow:latents(x)",
      "The latents z of the rows x, and how close they are to the independent standard normal variables of a gaussian base: mean, std and distance of " ..
      "each column (as m:mean() has them; the distance is that of Kolmogorov and Smirnov), corr and rows; print(summary) shows them.")
entry("flow:log_prob", "lp = flow:log_prob(x)", "The log-density of each row, in nats.")
entry("flow:score", "s = flow:score(x)", "d log_prob / dx of each row.")
entry("flow:loss", "flow:loss(x) or flow:loss(x, { weights = w })",
      "The mean negative log-likelihood of the rows, in nats; by weights, see flow:train, the sum of w times the negative log-likelihood over the sum of w.")
entry("flow:sample", "y = flow:sample(1000, { context = { {0.5} }, ... })",
      "Rows drawn from the flow; row k depends on the seed and first + k alone. context is for models that have one: a row for each, or one for all.",
      "sample")
entry("flow:target", "log_density, gradient = flow:target(x)", "The log-density of the model's target at each row, and its derivative by x.")
entry("flow:integrate", "result = flow:integrate { n = 100000, context = { {0.5} }, target = f, ... }",
      "The integral of the model's target, or of a function target(x, context), by importance sampling from the flow: log_z, its standard error, ess " ..
      "(effective sample size), k_hat (above 0.7 the error is not to be believed), n, outside (rows of density 0) and, where rows is given, x: rows that " ..
      "follow the target. context is for models that have one: one row.", "integrate")
entry("flow:forward_vjp", "dx, dparams, dcontext = flow:forward_vjp(x, dz, dldj)",
      "The gradient of sum(dz * z + dldj * ldj); each of dz and dldj may be nil.")
entry("flow:inverse_vjp", "dz, dparams, dcontext = flow:inverse_vjp(z, dx, dldj)",
      "The gradient of sum(dx * x + dldj * ldj); each of dx and dldj may be nil.")
entry("flow:log_prob_vjp", "dx, dparams, dcontext = flow:log_prob_vjp(x, dlp)", "The gradient of sum(dlp * log_prob).")
entry("flow:save", 'flow:save "FILE.safetensors"', "Writes the parameters, with the architecture that they belong to.")
entry("flow:load", 'flow:load "FILE.safetensors"', "Reads parameters; those of another model are refused.")
entry("flow:emit", 'flow:emit("DIR", { ... })', "Writes the flow as C99 that needs only libm: DIR/NAME.c, NAME.h and NAME.json.", "emit")

-- ---- pictures

local function picture(name, text)
  entry("plot." .. name, string.format('plot.%s(x) or plot.%s({ x, y }, { names = { "data", "samples" }, ... })', name, name),
        text .. " x and y: matrices or tables of rows.", C.figure_table)
end
picture("scatter", "The first two columns as points.")
picture("line", "Curves: the first column across, the others up.")
picture("hist", "A histogram of each column.")
picture("kde", "A density estimate of each column, with a Gaussian kernel.")
picture("corner", "Every pair of columns, and the density of each, of one matrix or over those of a second one. No title, labels or panels.")

-- ---- data sets

entry("csv", 'nfc.data.csv "FILE" or nfc.data.csv { "FILE", ... }',
      "The rows of a .csv or .tsv file; its first line is a header where none of its cells is a number, and names the columns: m.names. Of several files those of all, one behind the other.", "file", "matrix")
entry("npy", 'nfc.data.npy "FILE" or nfc.data.npy { "FILE", ... }', "The rows of a .npy file, 2-D, of any type of real number.", "file", "matrix")
local function toy(name, text) entry(name, string.format("nfc.data.%s { n = 1024, seed = 0 }", name), text, name, "matrix") end
toy("points", "A parabola with noise, in the plane: x2 normal with deviation 4, x1 = x2^2 / 4 with deviation 1.")
toy("circles", "Two circles, one within the other.")
toy("moons", "Two half circles that interlock.")
toy("two_spirals", "Two spirals around each other.")
toy("pinwheel", "Five bent arms.")
toy("checkerboard", "Every other field of a board of 4 x 4.")
toy("eight_gaussians", "Eight clusters on a circle.")
toy("interval", "One column, uniform between low and high.")

-- ---- the words of model files

entry("model", "model { name, dim, flow, domain, context = 0, base = gaussian {}, data, target, train, precision = \"float\" }",
      "A description of a flow: a file that returns one, or nfc.model { ... } for nfc.compile. flow lists the layers in the order in which forward " ..
      "applies them, from data to latent; it and dim must be there.")
entry("target", "target { log_density = function(x, context) return -0.5 * sum(x * x) end }",
      "A density that is known but for a factor, in the words of layers: trained towards where there are no data, and integrated.")
entry("adamw", "adamw { lr = 1e-3 }", "The optimiser, train = { optimizer = adamw { ... } }: Adam with decoupled weight decay.", "adamw")

entry("leaky_relu", "leaky_relu {}", "z where z > 0, |alpha| z elsewhere, with a learned alpha.")
entry("coupling", "coupling { mask = {1, 0}, net = mlp { ... }, transform = affine {} }, or { split = k, ... } for a mask",
      "The features whose mask is 1 (the first k) stay; a network computes from them how the others are transformed.")
entry("autoregressive", 'autoregressive { net = made { ... }, transform = affine { scale = "softclip" } }',
      "Every feature is transformed with numbers that a masked network computes from the features before it.")
entry("block_autoregressive", "block_autoregressive { hidden = {8, 8} }",
      "A block neural autoregressive flow: one network, whose weights between the units of a feature are positive, maps all features. The context enters it. Its inverse is solved for.")
entry("actnorm", "actnorm {}", "Shift and scale of every feature, which start as the data's mean and deviation and are learned on.")
entry("standardize", "standardize { context = true }", "Subtracts the data's mean and divides by their deviation; set once, not learned. The context too.")
entry("linear", "linear {}", "A matrix L U and a bias, all learned; starts as the identity.")
entry("elementwise", 'elementwise { "sigmoid" } or elementwise { affine {} }',
      'The same for every feature: "sigmoid", "logit", "tanh", "softplus", "exp", or a transform with learned numbers for each.')
entry("spline", 'spline { bins = 8, bound = 5, tails = "identity" }', "A rational-quadratic spline for every feature, with learned knots and no network.")
entry("planar", "planar {}", "z + u tanh(w . z + b).")
entry("radial", "radial {}", "z + beta (z - center) / (alpha + |z - center|).")
entry("householder", "householder { count = 2 }", "So many learned reflections: an orthogonal matrix.")
entry("givens", "givens {}", "Learned rotations of neighbouring features: an orthogonal matrix that costs little.")
entry("permute", "permute { {2, 1, 3} }", "The features in this order.")
entry("reverse", "reverse {}", "The features in reverse order.")
entry("shuffle", "shuffle { seed = 0 }", "The features in a random order that depends on the seed alone.")
entry("invert", "invert { LAYER }", "A layer the other way round: its inverse is forward.")

entry("domains", "domains { { positive {}, interval { 0, 1 } } }",
      "Maps features, each of its domain, to the line. model { domain = ... } puts it before the flow; by itself it stands anywhere.")

entry("real", "real {}", "A domain, for model { domain = ... }: the line, as without one.")
entry("positive", "positive {}", "A domain: numbers above 0, by their logarithm.")
entry("circular", "circular { period = 2 pi, low = 0 } or circular { 360 }",
      "A domain: a circle, on which x and x + period are the same. Networks see sine and cosine, splines bend the circle, shifts turn it; the base is uniform there.")
entry("domain.interval", "interval { a, b }", "A domain: numbers from a to b, by the logit of where they are between. An end counts as the next number inside.")
entry("integer", "integer { a, b, points = 32 } or integer { a }",
      "A domain: whole numbers from a to b, or from a on. Training spreads each over the way to the next one, samples are rounded down, log_prob is of the sum.")
entry("simplex", "simplex { k }",
      "A domain: k shares of a whole, which are k - 1 features; the last share is what these leave. By breaking a stick, where 0 is the middle.")

entry("affine", 'affine { scale = "tanh" }',
      'A transform: scale and shift. scale, which keeps it within bounds: "tanh", "exp", "softclip", "sigmoid" or "softplus".')
entry("additive", "additive {}", "A transform: shift alone, volume preserving.")
entry("rq_spline", 'rq_spline { bins = 8, bound = 5, min_width = 1e-3, min_height = 1e-3, min_slope = 1e-3, tails = "identity", scale = "softplus" }',
      'A transform: a monotone rational-quadratic spline on [-bound, bound]; outside as tails says: "identity", "linear" or "circular".')
entry("bernstein", "bernstein { degree = 8, bound = 5, min_slope = 1e-3 }",
      "A transform: a growing Bernstein polynomial on [-bound, bound], straight lines outside. Its inverse is solved for.")
entry("sum_of_squares", "sum_of_squares { polynomials = 2, degree = 3, bound = 5, min_slope = 1e-3 }",
      "A transform: on [-bound, bound] a polynomial whose derivative is a sum of squares, straight lines outside. Its inverse is solved for.")
entry("umnn", "umnn { net = mlp { hidden = {16, 16} }, signal = 8, bins = 8, bound = 5 }",
      "A transform: the integral of a positive network that all features share, an unconstrained monotone network; each feature has a signal that the network sees. " ..
      "On [-bound, bound], straight lines outside.")
entry("logistic_mixture", "logistic_mixture { components = 4, layers = 1 }",
      "A transform: the logit of the distribution function of a mixture of logistics; several in turn are a deep sigmoidal flow. Its inverse is solved for.")

entry("mlp", 'mlp { hidden = {64, 64}, activation = "tanh" }',
      "A network: dense layers. Activations: tanh, relu, leaky_relu, elu, gelu, silu, sigmoid, softplus, identity.")
entry("resnet", 'resnet { hidden = 64, blocks = 2, activation = "relu", gate = "context", norm = "none" }',
      "A network for coupling: blocks of two dense layers that add to what enters them.")
entry("made", 'made { hidden = {64, 64}, activation = "relu", order, residual = false, gate = false, context = "every" }',
      "A network for autoregressive: what it gives for a feature depends on the features before it in `order` alone.")

entry("gaussian", "gaussian {}", "A base: independent standard normal variables.")
entry("diagonal_gaussian", "diagonal_gaussian {}", "A base: normal variables with a learned mean and deviation each.")
entry("uniform", "uniform { low = 0, high = 1, edge = 0 }", "A base: a box; edge > 0 gives it soft walls that gradients can feel.")
entry("student_t", "student_t { df = 5 }", "A base: independent variables with heavy tails, of df degrees of freedom.")
entry("laplace", "laplace {}", "A base: independent Laplace variables.")
entry("logistic", "logistic {}", "A base: independent logistic variables.")
entry("mixture", "mixture { components = 8 }", "A base: a learned mixture of normal distributions.")

local function preset(name, options, text)
  entry("presets." .. name, string.format("presets.%s { dim, %s, ... }", name, options),
        text .. (options:find "hidden" and " hidden and activation are of its networks" or "") .. (options:find "scale" and ", scale of affine {}" or "") ..
        (options:find "bins" and ", bins and bound of rq_spline {}" or "") .. (options:find "hidden" and "." or "") ..
        " What model {} takes may stand there too, but for flow.")
end
entry("presets.auto", "presets.auto { dim, rows, context = 0, standardize = true, ... }",
      "A flow for those who do not want to choose: autoregressive splines with linear layers between them on a Student's t base, whose sizes and training follow from dim, context and rows, " ..
      "how many rows the data has, about. layers, hidden, activation, bins, bound and entries of train may be given all the same. What model {} takes may " ..
      "stand there too, but for flow.")
local perceptron = 'layers = 5, hidden = {64, 64}, activation = "relu"'
preset("nice", perceptron, "Additive couplings (NICE).")
preset("realnvp", perceptron .. ', scale = "tanh"', "Affine couplings (RealNVP).")
preset("maf", perceptron .. ', scale = "softclip"', "Affine autoregressive layers (MAF).")
preset("iaf", perceptron .. ', scale = "softclip"', "The same, inverted (IAF).")
preset("nsf", perceptron .. ", bins = 8, bound = 5", "Couplings with rational-quadratic splines (neural spline flow).")
preset("nsf_autoregressive", perceptron .. ", bins = 8, bound = 5", "Autoregressive layers with rational-quadratic splines.")
preset("glow", perceptron .. ', scale = "tanh"', "actnorm, linear and affine coupling, in turn (Glow without convolutions).")
preset("gaussianization", "layers = 6, components = 8", "Features one by one by logistic_mixture {}, and rotations, in turn.")
preset("planar", "layers = 16", "Planar layers.")

-- ---- help

local overview = [[
local flow = nfc.compile "models/points.lua"      or nfc.compile(nfc.presets.maf { dim = 2 })
local x = nfc.data.csv "FILE"                     or nfc.data.points { n = 1024, seed = 42 }
local run = flow:train(x, { steps = 5000 })       Ctrl-C ends it and keeps what it has learned
flow:log_prob(x):mean()    flow:sample(1000)    flow:save "w.safetensors"    flow:emit "DIR"
plot.scatter { x, flow:sample(1000) }             in the terminal; { file = "FILE.png" } draws it into a file

help(flow), help(x), help(nfc.data.csv), help "coupling" and help "presets.maf" tell more of each.]]

local about_flow = "A flow: f.name, f.dim, f.context, f.n_params, f.n_layers, f.type, f.members (of an ensemble, else 0), and f.params, a C array of its parameters."

-- The names of the entries whose name matches, in order, as text.
local function listed(pattern)
  local names = {}
  for name in pairs(entries) do
    if name:find(pattern) then names[#names + 1] = name end
  end
  table.sort(names)
  return table.concat(names, " ")
end

-- The text with line breaks, `indent` before all lines but the first.
local function filled(text, indent)
  local words = {}
  for word in text:gmatch "%S+" do words[#words + 1] = word end
  return lines_of(words, indent)
end

-- Adds the rows of a table of options of C, or of that of this name, to a list of options: { key, expected, default ("" where there is none), help }.
local function add_table(options, of)
  local rows, room = type(of) == "string" and C.nfc_options_named(of) or of, ffi.new "char[200]"
  for i = 0, tonumber(rows.n) - 1 do
    local row = rows.option[i]
    local o = { key = ffi.string(row.key), help = ffi.string(row.help) }
    C.nf_option_expected(row, room, 200)
    o.expected = ffi.string(room)
    C.nf_option_print(row, rows.defaults, room, 200)
    o.default = ffi.string(room)
    if o.default == "nothing" or o.default == "nan" or o.default == "-1" then o.default = "" end
    if row.kind == C.NF_CHOICE and o.default ~= "" then o.default = '"' .. o.default .. '"' end
    options[#options + 1] = o
  end
end

-- The words of model files and "train": name -> { kind, options }; see nfc_declarations.
local function declarations()
  local text, err, words, word = ffi.new "char *[1]", ffi.new "nf_error", {}, nil
  if C.nfc_declarations(text, err) ~= 0 then kinds.fail("%s", ffi.string(err.text)) end
  for line in ffi.string(text[0]):gmatch "[^\n]+" do
    local name, kind = line:match "^([^\t]+)\t(.*)$"
    local key, expected, default, meaning = line:match "^\t(.-)\t(.-)\t(.-)\t(.*)$"
    if key then
      word.options[#word.options + 1] = { key = key, expected = expected, default = default, help = meaning }
    else
      word = { kind = kind, options = {} }
      words[name] = word
    end
  end
  C.nf_free(text[0])
  return words
end

-- The options of the entry of this name, in order: those of its tables, or else those that a word declares.
local function options_of(name)
  local options = {}
  for _, of in ipairs(entries[name].options) do add_table(options, of) end
  if #options > 0 or name:find ":" then return options end
  local word = declarations()[name]
  return word and word.options or options
end

-- What an option of the entry of this name may be, and its default: of training from Lua that is the model's.
local function expected_of(name, o)
  if o.default == "required" then return o.expected .. "; must be given" end
  if o.default == "" or name:find "^flow:" then return o.expected end
  return o.expected .. "; default " .. o.default
end

local function text_of(name)
  local e, options, lines, widest = entries[name], options_of(name), {}, 12
  for _, o in ipairs(options) do widest = math.max(widest, #o.key) end
  for i, o in ipairs(options) do
    lines[i] = "\n  " .. o.key .. (" "):rep(widest + 2 - #o.key) .. filled(o.help .. " (" .. expected_of(name, o) .. ")", (" "):rep(widest + 4))
  end
  return filled(e.usage, "  ") .. "\n  " .. filled(e.text, "  ") .. table.concat(lines)
end

-- The name of the entry for a function or a part of a model; nil: there is none.
local function name_of(x)
  if kinds.name_of_part(x) then return kinds.name_of_part(x) end
  local words, presets = kinds.vocabulary()
  for prefix, list in pairs { [""] = nfc, ["flow:"] = kinds.flow_methods, ["matrix:"] = kinds.matrix_methods, ["presets."] = presets,
                              ["plot."] = plot } do
    for name, value in next, list do
      if value == x and entries[prefix .. name] then return prefix .. name end
    end
  end
  for name, value in next, nfc.data do
    if value == x then return name end
  end
  for name, value in next, words do
    if value == x then return name end
  end
end

-- The names of the options that a function of the module, or a part of a model, takes: those that are declared, and those that its usage names.
local function option_names(x)
  local name, list, seen = name_of(x), {}, {}
  local e = entries[name]
  local function add(key)
    if key and not seen[key] then list[#list + 1], seen[key] = key, true end
  end
  for _, o in ipairs(e and options_of(name) or {}) do add(o.key:match "^[%l_][%w_]*$") end
  for given in (e and e.usage or ""):gmatch "%b{}" do
    for part in given:sub(2, -2):gsub("%b{}", "{}"):gmatch "[^,]+" do add(part:match "^%s*([%l_][%w_]*)%s*=" or part:match "^%s*([%l_][%w_]*)%s*$") end
  end
  return list
end

-- help(): what there is. help(x): of a function, a flow, a matrix, or a name.
local function help(...)
  local x = ...
  local text
  if select("#", ...) == 0 or x == nfc then
    text = overview
  elseif kinds.is_flow(x) then
    text = filled(about_flow .. " Methods: " .. listed "^flow:", "  ")
  elseif kinds.is_matrix(x) then
    text = text_of "matrix" .. "\n  Methods: " .. listed "^matrix:"
  elseif x == plot then
    text = "Pictures in the terminal or, with file = \"FILE.png\", .svg or .pdf, by gnuplot: " .. listed "^plot%."
  elseif x == nfc.data then
    local names = {}
    for name in next, nfc.data do names[#names + 1] = name end
    table.sort(names)
    text = "Data sets: " .. table.concat(names, " ")
  elseif x == nfc.presets then
    text = "Models in a line: " .. listed "^presets%."
  else
    local name = type(x) == "string" and x:gsub("^nfc%.", ""):gsub("^data%.", "") or name_of(x)
    if not name then kinds.fail("help: there is none on a %s like this", type(x)) end
    local texts = {}
    for _, prefix in ipairs { "", "flow:", "matrix:", "plot.", "domain." } do -- "train" is flow:train; "shuffle" a layer, and matrix:shuffle
      if entries[prefix .. name] and (prefix == "" or type(x) == "string") then texts[#texts + 1] = text_of(prefix .. name) end
    end
    if #texts == 0 then
      local names = {}
      for key in pairs(entries) do names[#names + 1] = key end
      kinds.fail("help: there is none on '%s'%s", name, kinds.nearest(name, names))
    end
    text = table.concat(texts, "\n")
  end
  io.write(text, "\n")
end

return { help = help, about_flow = about_flow, entries = entries, options_of = options_of, option_names = option_names, expected_of = expected_of,
         declarations = declarations }
