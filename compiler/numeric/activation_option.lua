-- activation_option(default, help): the option of a network that names one of `activations`.
return function(default, help)
  return option.choice { default = default, help = help,
                         from = { "tanh", "relu", "leaky_relu", "elu", "gelu", "silu", "sigmoid", "softplus", "identity" } }
end
