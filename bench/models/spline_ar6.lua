-- 6 features, 5 layers, two hidden layers of 100: spline, autoregressive; for bench/peers.
return presets.nsf_autoregressive { name = "spline_ar6", dim = 6, layers = 5, hidden = { 100, 100 }, train = { batch = 512 } }
