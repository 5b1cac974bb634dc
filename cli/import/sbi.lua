-- sbi.lua - the posteriors of sbi, which are flows of nflows or of zuko by the names of their estimators, with sbi's own defaults.
local libraries = { unpack((...)) } -- without this one

local function library_of(file)
  for _, library in ipairs(libraries) do
    local first = library.name == "nflows" and "net._transform." or "net.transform."
    if library.is(file) and file.each("^" .. first:gsub("%p", "%%%0"))() then return library end
  end
end

-- Whether a network of nflows is masked and not residual, as that of sbi's `maf`.
local function is_maf(file) return file.each "^net%._transform%..*%.blocks%.0%.linear%.weight$" () ~= nil end

local config = {}
for _, library in ipairs(libraries) do
  for key, rule in pairs(library.config) do config[key] = rule end
end
config.activation = { from = config.activation.from, default = function(file) return is_maf(file) and "tanh" or "relu" end }
config.bound = { above = 0, default = function(file)
  local library = library_of(file)
  return library and library.name == "nflows" and 3 or 5
end }

return {
  name = "sbi",
  config = config,
  is = function(file) return library_of(file) ~= nil end,
  read = function(file, ...)
    local library = library_of(file)
    if not library then file.fail("there are no tensors net._transform... or net.transform..., as sbi's estimators have") end
    return library.read(file, ...)
  end,
}
