-- made by glasflow_import.py
return {
  { name = "realnvp", file = "glasflow_realnvp.pt", dim = 3, context = 0, config = "" },
  { name = "realnvp_two", file = "glasflow_realnvp_two.safetensors", dim = 2, context = 0, config = "" },
  { name = "realnvp_lu", file = "glasflow_realnvp_lu.npz", dim = 5, context = 0, config = "" },
  { name = "realnvp_context", file = "glasflow_realnvp_context.npz", dim = 4, context = 2, config = "activation=silu" },
  { name = "realnvp_log", file = "glasflow_realnvp_log.npz", dim = 3, context = 0, config = "scale=log2" },
  { name = "realnvp_nflows", file = "glasflow_realnvp_nflows.npz", dim = 4, context = 0, config = "scale=nflows" },
  { name = "additive", file = "glasflow_additive.npz", dim = 4, context = 0, config = "" },
  { name = "nsf", file = "glasflow_nsf.pt", dim = 2, context = 0, config = "" },
  { name = "nsf_context", file = "glasflow_nsf_context.npz", dim = 6, context = 3, config = "" },
  { name = "nsf_bound", file = "glasflow_nsf_bound.npz", dim = 3, context = 0, config = "bound=3" },
  { name = "nsf_wide", file = "glasflow_nsf_wide.npz", dim = 20, context = 0, config = "" },
  { name = "maf", file = "glasflow_maf.npz", dim = 4, context = 0, config = "" },
  { name = "maf_context", file = "glasflow_maf_context.npz", dim = 3, context = 1, config = "" },
}
