-- 64 features, 5 layers, two hidden layers of 512: affine, autoregressive; for bench/peers.
return presets.maf { name = "maf64", dim = 64, layers = 5, hidden = { 512, 512 }, train = { batch = 1024 } }
