-- 43 features, 5 layers, two hidden layers of 512: spline, autoregressive; for bench/peers.
return presets.nsf_autoregressive { name = "spline_ar43", dim = 43, layers = 5, hidden = { 512, 512 }, train = { batch = 256 } }
