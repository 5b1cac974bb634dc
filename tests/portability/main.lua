-- main.lua - prints docs/portability.md; see run.
local root = os.getenv "NFC_ROOT" or "."
package.path = root .. "/tests/portability/?.lua;" .. root .. "/tests/lua/?.lua;" .. package.path
local nfc = require "nfc"
local cases = require "cases"
local rows = require "rows"
local support = require "support"
local trials = require "trials"

local wanted, models, failed, skipped = {}, {}, false, {} -- words; models by name
for _, word in ipairs(arg) do
  local is_model = false
  for _, m in ipairs(rows.models) do is_model = is_model or m.name == word end
  if is_model then models[word] = true else wanted[#wanted + 1] = word end
end

local function tell(format, ...) io.stderr:write(string.format(format, ...), "\n") end

-- The rows of a list that were asked for and can be tried here.
local function here(list)
  local able = {}
  for _, row in ipairs(list) do
    local asked = #wanted == 0
    for _, word in ipairs(wanted) do asked = asked or (row.compiler .. " " .. row.flags):find(word, 1, true) end
    local missing = asked and trials.missing(row)
    if missing then
      tell("SKIPPED %s %s: not on this machine: %s", row.compiler, row.flags, missing)
      skipped[#skipped + 1] = trials.shown(row)
    elseif asked then
      able[#able + 1] = row
    end
  end
  return able
end

local function fault(row, name, text)
  failed = true
  tell("FAILED %s %s, %s: %s", row.compiler, row.flags, name, text)
  return "FAILED"
end

local function line(...) print("| " .. table.concat({ ... }, " | ") .. " |") end

local function section(s, of)
  local able = here(s)
  if #able == 0 then return end
  print(string.format("\n## %s\n", s.title))
  if s.note then print(s.note .. "\n") end
  local head, rule = { s.title == "Other processors" and "compiled by, and run by" or "compiled by" }, { "---" }
  for k, case in ipairs(of) do head[k + 1], rule[k + 1] = case.name .. (case.precision == "double" and ", double" or ""), "---" end
  line(unpack(head))
  line(unpack(rule))
  local results = trials.try(able, of)
  for i, row in ipairs(able) do
    local cells = { trials.shown(row) }
    for k, case in ipairs(of) do
      local r = results[i][k]
      cells[k + 1] = r.fault and fault(row, case.name, r.fault) or row.refused and "refused" or case.name == "numbers" and "to the bit" or string.format("%.1e", r.error)
    end
    line(unpack(cells))
    io.flush()
  end
end

local function size()
  local cc = { compiler = "arm-none-eabi-gcc", flags = rows.size.flags }
  if #here { cc } == 0 then return end
  print(string.format("\n## Program memory of a Cortex-M4\n\nBytes of text and constants of `models/%s.lua`, `arm-none-eabi-gcc %s`, without libm:\n", rows.size.model, rows.size.flags))
  line("entry points", "text", "with weights")
  line("---", "---", "---")
  for _, entries in ipairs(rows.size.entries) do
    local bare, whole = trials.size(entries, false), trials.size(entries, true)
    line(string.format("`--entries %s`", entries), bare, whole)
    if whole > rows.size.limit then fault(cc, entries, whole .. " bytes, expected no more than " .. rows.size.limit) end
  end
end

local function library()
  local able = here(rows.library)
  if #able == 0 then return end
  local dir = support.directory()
  local code, out, err = support.run(string.format("cd %s && sh %s/cmake/source.sh cjson . && sh %s/cmake/source.sh zlib . && mkdir cjson && "
                                                   .. "cp cjson-*/cJSON.[ch] cjson && mv zlib-*/ zlib", dir, root, root))
  if code ~= 0 then
    tell("SKIPPED the library: no source of cJSON or zlib: %s", err .. out)
    return
  end
  print("\n## The runtime library\n")
  print("libnf from its sources, with its baseline kernels and warnings as errors, in a program that writes and reads .npy, .csv, .tsv and .safetensors:\n" ..
        "files are the same on every machine, and .npy is read in either order of bytes. (The compiler, libnfc, needs LuaJIT and libtcc as well.)\n")
  line("compiled by, and run by", "")
  line("---", "---")
  local faults = trials.try_library(able, dir)
  for i, row in ipairs(able) do
    line(trials.shown(row), faults[i] and fault(row, "the library", faults[i]) or "the same")
  end
end

-- The versions of all commands that rows use.
local function versions()
  local seen = {}
  local function version(program)
    if seen[program] then return end
    seen[program] = true
    local _, out, err = support.run(program .. (program == "tcc" and " -v" or " --version"))
    line("`" .. program .. "`", ((out .. err):match "[^\n]*":gsub("^%S+ ", "", 1)))
  end
  local lists = { unpack(rows.sections) }
  lists[#lists + 1] = rows.library
  line("command", "version")
  line("---", "---")
  for _, list in ipairs(lists) do
    for _, row in ipairs(list) do
      if not trials.missing(row) then
        version(row.compiler)
        if row.on then version(row.on:match "%S+") end
      end
    end
  end
  local _, native = support.run "gcc -march=native -dM -E - </dev/null"
  line("`-march=native`", "has " .. (native:find "__AVX512F__" and "AVX-512" or native:find "__AVX__" and "AVX" or "no AVX") .. " here")
end

local dir, of = support.directory(), {}
for _, m in ipairs(rows.models) do
  if not next(models) or models[m.name] then of[#of + 1] = cases.of_model(m, string.format("%s/%s", dir, m.name)) end
end
for _, type in ipairs { "float", "double" } do of[#of + 1] = cases.of_numbers(type, string.format("%s/numbers_%s", dir, type)) end

print(string.format([[
# Portability of the generated C

`tests/portability/run` prints this page, here with nfc %s. It compiles what `nfc compile` prints for a few models, with weights and all entry points,
gradients of what comes out included, and runs that. Every compiler is given

    %s

(tcc `-Wall -Werror`), so that a warning would be a failure. A number in the tables is the largest error of all results, |value - reference| / (1 + |reference|).
It may be %g for models in float and %g in double. The reference is what nfc's library computes in double on x86-64, of the same parameters and rows;
samples, of the same random numbers. What generated C alone has (AdamW's step, gradients of what comes out) is held to the C in double, without vectors.

"To the bit": weights read back as they were. They are zeros of both signs, subnormals, the largest and smallest numbers, neighbours of powers of two and
ten, doubles whose shortest text a compiler that rounds twice reads wrongly, and any others. Without `--weights` a file is the same but for their table.

]], nfc.version, rows.warnings, rows.tolerance.float, rows.tolerance.double))
line("model", "what it is")
line("---", "---")
for _, m in ipairs(rows.models) do line(string.format("`models/%s.lua`, %s", m.name, m.precision), m.what) end
print ""
versions()
for _, s in ipairs(rows.sections) do section(s, of) end
size()
library()
if #skipped > 0 then print("\nNot tried, as the commands were not there: " .. table.concat(skipped, "; ") .. ".") end
os.exit(failed and 1 or 0, true)
