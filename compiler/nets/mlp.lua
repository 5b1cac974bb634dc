-- A multilayer perceptron of any depth: dense layers with an activation between them.
return net "mlp" {
  options = {
    hidden = option.list { required = true, of = "widths", each = option.integer { min = 1, max = 65536 }, help = "units of each hidden layer" },
    activation = activation_option("tanh", "of the hidden layers"),
  },
  -- fan_in: for the initial weights of the first layer; that of the others is their number of inputs.
  params = function(o, n_in, n_out, fan_in)
    local list, width = {}, n_in
    for j = 1, #o.hidden + 1 do
      local out = o.hidden[j] or n_out
      list[j] = { tostring(j), {
        { "weight", init.lecun(out, width, j == 1 and fan_in or width) },
        { "bias", init.zeros(out) },
      } }
      width = out
    end
    return list
  end,
  apply = function(p, x, o)
    for j = 1, #o.hidden do x = activations[o.activation](dense(p[j].weight, x) + p[j].bias) end
    local last = p[#o.hidden + 1]
    return dense(last.weight, x) + last.bias
  end,
}
