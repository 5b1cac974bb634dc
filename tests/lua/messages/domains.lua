-- What domains of features are not, and what would tear a circle.
local net = "net = mlp { hidden = {2} }"
local function model(domain, flow, more) return ("return model { dim = 2, domain = %s, flow = { %s } %s }"):format(domain, flow or "reverse {}", more or "") end
local function own(to, slope)
  return ("local half = domain 'half' { forward = function(x) return %s, %s end, inverse = function(u) return 2 * u, 0 end }\n"):format(to, slope) .. model "half {}"
end

return { door = "model", status = 65,
  { model "{ positive {} }", "m.lua:1: model.domain has 1 entry, dim is 2" },
  { model "{ positive {}, real {}, real {} }", "m.lua:1: model.domain has 3 entries, dim is 2" },
  { model "simplex { 4 }", "m.lua:1: model.domain is of 3 features, dim is 2; a simplex is of one less than its shares" },
  { model "{ simplex { 3 }, real {} }", "m.lua:1: model.domain is of 3 features, dim is 2; a simplex is of one less than its shares" },
  { model("real {}", "domains { { simplex { 4 } } }"), "m.lua:1: domains is of 3 features, dim is 2; a simplex is of one less than its shares" },
  { model "simplex { 1 }", "m.lua:1: simplex[1]: expected a whole number from 2 to 1000, found 1" },
  { "local none = domain 'none' { features = function() return 0 end, forward = function(x) return x, 0 end, inverse = function(u) return u, 0 end }\n" .. model "none {}",
    "m.lua:2: none, its features: expected a whole number of at least 1, found 0" },
  { model "3", "m.lua:1: model.domain: expected a domain, as positive {}, or a list of one for each feature, found 3" },
  { model "{ positive {}, gaussian {} }", "m.lua:1: model.domain, entry 2: expected a domain, as positive {}, found gaussian{}" },
  { model "interval { 2, -1 }", "m.lua:1: interval: its ends are 2 and -1" },
  { model "interval { 0 }", "m.lua:1: interval[2] is missing" },
  { model "interval { 1, 1.00001 }", "m.lua:1: interval: 1 and 1.0000100000000001 are too close for float, whose numbers are 1.2e-07 apart there" },
  { model "integer { 4, 4 }", "m.lua:1: integer: its ends are 4 and 4" },
  { model "integer { 0, 70000 }", "m.lua:1: integer: in float whole numbers go up to 65536, found 70000" },
  { model "integer { -65537 }", "m.lua:1: integer: in float whole numbers go up to 65536, found -65537" },
  { model "integer { 0, 2.5 }", "m.lua:1: integer[2]: expected a whole number, found 2.5" },
  { model "integer { 0, 9, points = 2000 }", "m.lua:1: integer.points: expected a whole number from 1 to 1024, found 2000" },
  { model "circular { low = 1e6, period = 1 }",
    "m.lua:1: circular: a period of 1 from 1000000 is too short for float, whose numbers are 0.063 apart there" },
  { model("positive {}", nil, ", data = points { standardize = true }"),
    "m.lua:1: points.standardize takes the rows out of the model's domain; standardize {} in the flow does not" },
  { model("circular {}", "leaky_relu {}"), "m.lua:1: leaky_relu has nothing to do: all features are circular" },
  { model("{ circular {}, real {} }", "coupling { mask = {0, 1}, " .. net .. " }"),
    "m.lua:1: coupling.transform: affine{} cannot move a feature that is circular{}: it would tear the circle; rq_spline{} and additive{} do not" },
  { model("{ circular {}, real {} }", "invert { reverse {} }"), "m.lua:1: invert[1]: reverse{} moves circular features to other places; it stands outside" },
  { model("{ circular {}, real {} }", "domains { { real {}, real {} } }"), "m.lua:1: domains: a feature is circular already" },
  { model("real {}", "reverse {}, domains { { circular {}, real {} } }"), "m.lua:1: domains: circular {} is a domain of data; it stands in model.domain" },
  { model("real {}", "domains { { positive {} } }"), "m.lua:1: domains has 1 entry, dim is 2" },
  { own("concat(x, x)", "0"), "m.lua:2: domains (forward): half returns something else than a row of 2" },
  { own("x / 2", "nil"), "m.lua:2: domains (forward): half returns no log slope; return 0 where it is none" },
  { "local own = domain 'own' { ends = function() return 0.5, 3 end, points = function() return 9 end, forward = function(x) return x, 0 end,\n" ..
    "inverse = function(u) return u, 0 end }\n" .. model "own {}", "m.lua: the domain of feature 1 has no points, or no ends, of whole numbers" },
  { own("x / 2", "row { 1, 2, 3 }"), "m.lua:2: domains (forward): half returns 3 log slopes of 2 features" },
}
