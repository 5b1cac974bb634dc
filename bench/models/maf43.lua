-- 43 features, 5 layers, two hidden layers of 512: affine, autoregressive; for bench/peers.
return presets.maf { name = "maf43", dim = 43, layers = 5, hidden = { 512, 512 }, train = { batch = 256 } }
