-- glasflow.lua - flows of glasflow: those of nflows, by the same names, with glasflow's defaults.
local nflows
for _, library in ipairs((...)) do nflows = library.name == "nflows" and library or nflows end

return {
  name = "glasflow",
  config = {
    activation = nflows.config.activation,
    bound = { default = 5, above = 0 },
    scale = { default = "nflows_general", from = nflows.config.scale.from },
  },
  is = function() return false end, -- names do not tell it from nflows
  read = nflows.read,
}
