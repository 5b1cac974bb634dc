-- iris.lua - the seed's model on measurements of flowers: ./nfc repl examples/iris.lua
local flow = nfc.compile "models/points.lua"
local x = nfc.data.csv "examples/data/iris.csv"
local run = flow:train(x, { steps = 20000, lr = 3e-4, on_step = function(s)
  if s.step % 5000 == 0 then print(string.format("step %d  loss %.4f", s.step, s.loss)) end
end })
print(string.format("training NLL %.4f nats after %d steps; five new flowers (sepal and petal length, cm):", run.loss, run.steps))
local new = flow:sample(5, { seed = 1 })
for i = 1, #new do print(string.format("  %.1f  %.1f", new[i][1], new[i][2])) end
