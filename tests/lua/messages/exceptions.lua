-- exceptions.lua - messages without a row, by their format, and why. `by`: the suite that causes the message, or causes what it is about.
local again = "C checks what describe.lua has checked, should a description get around that"
local ours = "our own Lua asks for it, never a description"
local memory = "memory that runs out: starved, memory"
local disk = "a system call that fails: fault"
local giant = "a giant, which takes seconds"
local list = {}
local function none(why, ...)
  for _, format in ipairs { ... } do list[format] = why end
end

none(again, "%s: a name holds more than letters, digits and _", "%s: dim and context must be whole numbers up to %d",
     "%s: %s is called with something else than rows of %u",
     "%s: %s reads random numbers; only sampling has them", "an order of features that does not name each of them once",
     "parameter %s: there is no such initialiser", "parameter %s: there is no such statistic", "sweep: a result is no row",
     "%s: a sum over all rows cannot meet a single row again", "row_sum: the value is the same for every row",
     "a value of %u x %u elements cannot be used as one of %u x %u")
none(ours, "there is no table of options %s", "there is no parameter %s, as %s has", "%s has no place for the parameter %s")
none("another message takes its place: describe.c, host.c", "the limit is reached", "told", "parts within parts")
none("beside a result that is printed: target", "nfc: k-hat is above %g: the weights have so long a tail that the error is not to be believed\n")
none("a line of progress", "rrow %zu/%zu  %.0f rows/s  %.0f s left033[K", "%s%sstep %zu/%zu  loss %.4f%s  best %.4f%s  %.0f steps/s  %.0f s left%s")
none(giant .. ": limits, hostile", "more than %d parameter tensors", "the model takes too much work to compile, more than %llu million elements; --limits off lifts this",
     "the model's operations need more than %zu MiB of memory; --limits off lifts this", "%s: the model's program is longer than %zu MiB; --limits off lifts this")
none("more parameters than there are addresses", "%s: %zu times %zu parameters are too many")
none(giant .. ": large_data", "cannot make a temporary file of %zu MiB in %s (TMPDIR says where): %s", "cannot map a temporary file of %zu MiB: %s")
none(giant, "%s: with tensor %s there are %zu numbers, at most %d are imported", "%s: with %s there are %zu numbers, at most %d go to a library",
     "%s holds %zu tensors, at most %d are imported", "%s: with %zu tensors of %zu bytes it is more than a zip archive holds; .safetensors holds it",
     "%s:%zu: the line has more than 256 MiB")
none(memory, "no memory for %zu bytes more", "no memory left", "no memory", "cannot make a Lua state")
none(disk, "cannot remove %s: %s", "nfc: cannot read standard input: %s\n", "it could not be started", "%snfc: %s; training goes on\n")
none("a file that grows shorter while it is read", "nfc: a data file was cut short while it was in use\n")
none("a program that hangs: the time limits of cc.c and draw.c are tens of seconds", "the C compiler '%.80s' did not say its version within %.0f s",
     "the C compiler '%.80s' did not end within its time", "gnuplot did not draw %s within %.0f s")
none("another user's folder", "it belongs to another user", "cannot make the directory %s: on the way there is a link of somebody else")
none("a process that may not have executable memory: denied, doors", "this process may not have executable memory, which libtcc needs, and %s",
     "%s: the entry point was not compiled, and the process may not have executable memory",
     "%s.target: a callback needs executable memory, which this process may not have",
     "train.on_step: a callback needs executable memory, which this process may not have", "its pages cannot be protected",
     "neither libtcc nor a C compiler can compile models here")
none("a bug of ours", "%s: its tensors do not fit each other: the model has %zu parameters, found %zu",
     "%s: its tensors do not fit each other: the model's %s has %zu numbers, found %zu", "libtcc refuses the code of %s: %s", "the object of entry point %d lacks its functions")
none("several processes: mpi", "there are %zu processes, and no module nfc_mpi.so for them to work together: %s; it is built where mpicc is",
     "the ranks do not train the same: here %.*s, in rank 0 %.*s", "%s has %zu %s here, in rank 0 %zu: the data are not the same", "it is not there", "it is of another version of nfc",
     "nfc: %zu of %zu ranks have nothing to do: the rows of a step make %zu %s%s\n", "chunk")
none("a library of MPI, or another process, that fails", "MPI could not be initialized")
none("a GPU, or what it lacks: device", "%s is not found (%s): %s", "the GPU has no memory left: %s", "an unknown error", "the GPU failed: %s: %s",
     "NVIDIA's driver finds no GPU (CUDA_VISIBLE_DEVICES may hide some)", "NVRTC knows no GPU as old as %s", "NVRTC failed: %.300s",
     "%s: a GPU does no training %s: expected device cpu, or a training without", "by several processes", "with noise", "with weights of the rows",
     "%s: an ensemble does not run on a GPU: expected device cpu", "%s: features that are whole numbers have no %s on a GPU: expected device cpu", "or device cpu")
none("the prompt: prompt", "interrupted")
none("a fork at the moment in which a thread compiles", "%s: the process was forked while a thread compiled or printed the flow")

return list
