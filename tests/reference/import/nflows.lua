-- made by nflows_import.py
return {
  { name = "affine", file = "nflows_affine.npz", dim = 4, context = 0, config = "" },
  { name = "affine_context", file = "nflows_affine_context.npz", dim = 7, context = 3, config = "activation=elu" },
  { name = "affine_one", file = "nflows_affine_one.npz", dim = 1, context = 0, config = "" },
  { name = "spline", file = "nflows_spline.npz", dim = 2, context = 0, config = "bound=3" },
  { name = "spline_context", file = "nflows_spline_context.safetensors", dim = 5, context = 2, config = "activation=tanh" },
  { name = "spline_unbounded", file = "nflows_spline_unbounded.npz", dim = 3, context = 0, config = "bound=6" },
  { name = "maf", file = "nflows_maf.pt", dim = 3, context = 0, config = "" },
  { name = "maf_residual", file = "nflows_maf_residual.npz", dim = 6, context = 0, config = "" },
  { name = "maf_context", file = "nflows_maf_context.npz", dim = 5, context = 2, config = "activation=tanh" },
  { name = "maf_residual_context", file = "nflows_maf_residual_context.npz", dim = 4, context = 3, config = "" },
  { name = "maf_random", file = "nflows_maf_random.npz", dim = 8, context = 0, config = "" },
  { name = "maf_wide", file = "nflows_maf_wide.npz", dim = 20, context = 0, config = "" },
  { name = "maf_spline", file = "nflows_maf_spline.npz", dim = 4, context = 0, config = "bound=2" },
  { name = "linear", file = "nflows_linear.pt", dim = 5, context = 0, config = "" },
  { name = "normalized", file = "nflows_normalized.npz", dim = 6, context = 0, config = "" },
}
