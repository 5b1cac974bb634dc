-- rows.lua - what tests/portability/run tries: models, and rows of compilers and flags.
local rows = { sections = {} }

-- name: of the file in models/ and of the flow.
rows.models = {
  { name = "points", what = "couplings, the seed's model", precision = "float" },
  { name = "conditional", what = "autoregressive splines with context", precision = "float" },
  { name = "points_spline", what = "autoregressive, affine and splines", precision = "float" },
  { name = "maf", what = "autoregressive", precision = "float" },
  { name = "custom_layer", what = "an inverse that is solved for", precision = "double" },
}

-- The largest |value - reference| / (1 + |reference|) that passes.
rows.tolerance = { float = 2e-4, double = 1e-12 }

rows.warnings = "-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wdouble-promotion -Werror"

-- Rows of a compiler: more.on runs the program, where this machine does not; more.needs is another command that must be there; more.link
-- stands behind the files, instead of -lm; more.warnings instead of those above; more.refused is said by a compiler that must refuse.
local function add(compiler, flags, more)
  local section = rows.sections[#rows.sections]
  for _, f in ipairs(flags) do
    local row = { compiler = compiler, flags = f }
    for key, value in pairs(more or {}) do row[key] = value end
    section[#section + 1] = row
  end
end
local function section(title, note) rows.sections[#rows.sections + 1] = { title = title, note = note } end

section "Standards"
for _, compiler in ipairs { "gcc", "clang" } do add(compiler, { "-std=c99 -O1", "-std=c11 -O1", "-std=c17 -O1", "-std=c2x -O1" }) end
for _, compiler in ipairs { "g++", "clang++" } do add(compiler, { "-std=c++11 -O1", "-std=c++14 -O1", "-std=c++17 -O1", "-std=c++20 -O1" }) end
add("tcc", { "" }, { warnings = "-Wall -Werror" })

section("Optimisation", "`-ffast-math` is refused, in a line that says why: NaN, infinities and the order of sums count here.")
for _, compiler in ipairs { "gcc", "clang" } do
  add(compiler, { "-O0", "-O2", "-O3", "-Os", "-O2 -march=native", "-O2 -DNFC_SCALAR" })
  add(compiler, { "-O2 -ffast-math" }, { refused = "-ffast-math or a part of it" })
end

section "Sanitizers"
for _, compiler in ipairs { "gcc", "clang" } do add(compiler, { "-std=c99 -O1 -fsanitize=address,undefined -fno-sanitize-recover=all" }) end

section "32-bit x86"
add("gcc", { "-m32 -std=c99 -O0", "-m32 -std=c99 -O2", "-m32 -O2", "-m32 -std=c99 -O2 -msse2 -mfpmath=sse" })
add("clang", { "-m32 -std=c99 -O2" })
add("tcc", { "-m32" }, { warnings = "-Wall -Werror", link = "-nostdlib /usr/lib32/crt1.o /usr/lib32/crti.o -L/usr/lib32 -lm -lc " ..
                         "/usr/lib/x86_64-linux-gnu/tcc/i386-libtcc1.a /usr/lib32/crtn.o" })

section("Other processors", "s390x has the highest byte of a number first. Its gcc computes with floats in double where a standard is asked for " ..
        "(FLT_EVAL_METHOD 1),\nwhich -Wdouble-promotion takes for promotions of ours. The Cortex-M4's program runs on Linux's processor; no board was at hand.")
add("aarch64-linux-gnu-gcc", { "-static -std=c99 -O2", "-static -std=c99 -O2 -DNFC_SCALAR" }, { on = "qemu-aarch64" })
add("clang", { "--target=aarch64-linux-gnu -static -std=c99 -O2" }, { on = "qemu-aarch64", needs = "aarch64-linux-gnu-gcc" })
add("arm-linux-gnueabihf-gcc", { "-static -std=c99 -O2", "-static -std=c99 -O2 -mfpu=neon" }, { on = "qemu-arm" })
add("riscv64-linux-gnu-gcc", { "-static -std=c99 -O2" }, { on = "qemu-riscv64" })
add("s390x-linux-gnu-gcc", { "-static -O2", "-static -O2 -march=z13", "-static -std=c99 -O2 -Wno-double-promotion" }, { on = "qemu-s390x" })
add("arm-none-eabi-gcc", { "-mcpu=cortex-m4 -mfloat-abi=hard -std=c99 -Os" },
    { on = "qemu-arm", link = "-nostartfiles --specs=nosys.specs $NFC_ROOT/tests/portability/bare.c -lm" })

-- The program memory of a Cortex-M4, without libm, for these entry points; what the last ones may take at most.
rows.size = { model = "points", flags = "-mcpu=cortex-m4 -mfloat-abi=hard -std=c99 -Os", limit = 12 * 1024,
              entries = { "log_prob", "sample", "log_prob,sample" } }

-- The runtime library's own C, with files.c, which reads and writes files.
rows.library = { flags = "-std=gnu11 -O2 -Wall -Wextra -Wshadow -Wpointer-arith -Wstrict-prototypes -Wmissing-prototypes -Werror" }
for _, row in ipairs {
  { "gcc", "" }, { "gcc", "-m32 -idirafter /usr/include/x86_64-linux-gnu" }, { "clang", "" }, { "aarch64-linux-gnu-gcc", "-static", "qemu-aarch64" },
  { "arm-linux-gnueabihf-gcc", "-static", "qemu-arm" }, { "riscv64-linux-gnu-gcc", "-static", "qemu-riscv64" },
  { "s390x-linux-gnu-gcc", "-static", "qemu-s390x" },
} do
  rows.library[#rows.library + 1] = { compiler = row[1], flags = row[2], on = row[3] }
end

return rows
