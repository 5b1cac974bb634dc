-- made by sbi_import.py
return {
  { name = "maf", file = "sbi_maf.pt", dim = 3, context = 4, config = "" },
  { name = "maf_one", file = "sbi_maf_one.npz", dim = 1, context = 2, config = "" },
  { name = "maf_structured", file = "sbi_maf_structured.npz", dim = 2, context = 3, config = "" },
  { name = "maf_rqs", file = "sbi_maf_rqs.npz", dim = 3, context = 2, config = "" },
  { name = "nsf", file = "sbi_nsf.pt", dim = 3, context = 2, config = "" },
  { name = "nsf_one", file = "sbi_nsf_one.npz", dim = 1, context = 5, config = "" },
  { name = "zuko_nsf", file = "sbi_zuko_nsf.npz", dim = 3, context = 4, config = "" },
  { name = "zuko_maf", file = "sbi_zuko_maf.safetensors", dim = 2, context = 3, config = "" },
}
