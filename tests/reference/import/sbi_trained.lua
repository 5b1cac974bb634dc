-- made by sbi_trained_import.py
return {
  { name = "maf", file = "sbi_trained_maf.pt", dim = 2, context = 3, config = "" },
  { name = "nsf", file = "sbi_trained_nsf.pt", dim = 2, context = 3, config = "" },
  { name = "nsf_one", file = "sbi_trained_nsf_one.pt", dim = 1, context = 3, config = "" },
  { name = "maf_rqs", file = "sbi_trained_maf_rqs.pt", dim = 2, context = 3, config = "" },
  { name = "zuko_maf", file = "sbi_trained_zuko_maf.pt", dim = 2, context = 3, config = "" },
  { name = "zuko_nsf", file = "sbi_trained_zuko_nsf.pt", dim = 2, context = 3, config = "" },
}
