-- points.lua FOLDER - samples and log-densities of the flow in FOLDER/points.so, which FOLDER/points.h declares.
local ffi = require "ffi"
local folder = ...
local sizes, declared = {}, {}
for line in io.lines(folder .. "/points.h") do
  local name, value = line:match "^#define POINTS_(%w+) (%d+)"
  if name then sizes[name] = tonumber(value) end
  if line:find "^void .*;$" then declared[#declared + 1] = line end
end
ffi.cdef(table.concat(declared) .. string.format("extern const float points_weights[%d];", sizes.PARAMS))
local library = ffi.load(folder .. "/points.so")
local work = ffi.new(string.format("struct { char bytes[%d]; } __attribute__((aligned(64)))", sizes.WORK))

local function sample(seed, n)
  local x = ffi.new("float[?]", n * sizes.DIM)
  library.points_sample(library.points_weights, seed, 0, n, x, work)
  return x
end

local function log_prob(x, n)
  local result = ffi.new("float[?]", n)
  library.points_log_prob(library.points_weights, n, x, result, work)
  return result
end

local n = 5
local x = sample(1, n)
local density = log_prob(x, n)
print "x1,x2,log_prob"
for k = 0, n - 1 do
  print(string.format("%.9g,%.9g,%.9g", x[k * sizes.DIM], x[k * sizes.DIM + 1], density[k]))
end
