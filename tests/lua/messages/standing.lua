-- standing.lua - what stands in the folder of the rows (see doors.lua): models, and weights and runs of them.
--
--   two.lua       two features, columns a and b; two.safetensors, and two/, a finished run on ab.csv
--   given.lua     one feature and a context of two; given.safetensors
--   root.lua      a square root, which negative numbers have not; root.safetensors
--   steep.lua     one feature, less 1e9; steep.safetensors
--   stdin/        a run on standard input
--   folder.csv/, pipe.csv, null.csv: a folder, a pipe that nobody writes to, a link to /dev/null
local nfc = require "nfc"
local support = require "support"

local inverse = "inverse = function(_, z) return z, 0 end"
local models = {
  two = "return model { name = 'two', dim = 2, flow = { leaky_relu {} } }",
  given = "return model { name = 'given', dim = 1, context = 2, flow = { autoregressive { net = made { hidden = {} }, transform = additive {} } } }",
  root = "return model { name = 'root', dim = 1, flow = { layer 'x' { forward = function(_, z) return sqrt(z), 0 end, " .. inverse .. " } {} } }",
  steep = "return model { name = 'steep', dim = 1, flow = { layer 'x' { forward = function(_, z) return z - 1e9, 0 end, " .. inverse .. " } {} } }",
}

return function(dir)
  local made = { two = {}, given = {} }
  for name, text in pairs(models) do
    local flow = nfc.compile(support.write(dir .. "/" .. name .. ".lua", text))
    flow:save(dir .. "/" .. name .. ".safetensors")
    made[name] = flow
  end
  support.write(dir .. "/ab.csv", "a,b\n1,20\n3,50\n4,40\n6,45\n")
  local code, _, err = support.run(string.format([[cd %s && %s train two.lua -d ab.csv --steps 1 -o two &&
    cp two/weights.safetensors two.safetensors && cp -r two stdin && sed -i 's/"data":.*"[^"]*ab.csv"/"data": "-"/' stdin/run.json &&
    mkdir -p folder.csv models bin && mkfifo pipe.csv && ln -s /dev/null null.csv]], dir, support.nfc))
  assert(code == 0, err)
  return made
end
