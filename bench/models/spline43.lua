-- 43 features, 5 layers, two hidden layers of 512: spline coupling; for bench/peers.
return presets.nsf { name = "spline43", dim = 43, layers = 5, hidden = { 512, 512 }, train = { batch = 256 } }
