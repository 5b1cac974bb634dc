-- 6 features, 5 layers, two hidden layers of 100: spline coupling; for bench/peers.
return presets.nsf { name = "spline6", dim = 6, layers = 5, hidden = { 100, 100 }, train = { batch = 512 } }
