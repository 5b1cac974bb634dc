-- trials.lua - compiles and runs cases by the rows of rows.lua, and says how far what comes out is from what it should be.
local cases = require "cases"
local rows = require "rows"
local support = require "support"
local trials = {}
local root = support.root

local known = {}
-- Whether a command is on this machine.
local function has(program)
  if known[program] == nil then known[program] = support.run("command -v " .. program) == 0 end
  return known[program]
end

-- The commands that a row needs and that are not here, as a text; nil: all are.
function trials.missing(row)
  local list = {}
  for program in (row.compiler .. " " .. (row.on or ""):match "^%S*" .. " " .. (row.needs or "")):gmatch "%S+" do
    if not has(program) then list[#list + 1] = program end
  end
  if row.flags:find "%-m32" and has "gcc" and support.run "echo '#include <math.h>' | gcc -m32 -fsyntax-only -xc -" ~= 0 then list[#list + 1] = "gcc-multilib" end
  return #list > 0 and table.concat(list, ", ") or nil
end

-- What stands in the tables for a row, as Markdown.
function trials.shown(row)
  return string.format("`%s`", (row.compiler .. " " .. row.flags):gsub("%s+$", "")) .. (row.on and string.format(", `%s`", row.on) or "")
end

-- Runs shell scripts, NFC_JOBS at a time (2 if not said); returns { code, out, err } of each.
function trials.run_all(scripts)
  local dir, results = support.directory(), {}
  for i, script in ipairs(scripts) do support.write(string.format("%s/%d.sh", dir, i), script .. "\n") end
  support.run(string.format("cd %s && seq %d | xargs -P %d -I@ sh -c 'timeout 900 sh @.sh >@.out 2>@.err; echo $? >@.code'",
                            dir, #scripts, tonumber(os.getenv "NFC_JOBS") or 2))
  for i in ipairs(scripts) do
    local function read(suffix) return support.read(string.format("%s/%d.%s", dir, i, suffix)) end
    results[i] = { code = tonumber(read "code"), out = read "out", err = read "err" }
  end
  return results
end

-- The script that compiles values.c and a case's C by a row, in a folder of its own, and runs the program.
local function script(row, case)
  local cxx = row.compiler:find "%+%+$" and " -x c++" or ""
  return string.format("cd $(mktemp -d %s/try.XXXXXX) && trap 'rm -r \"$PWD\"' EXIT && %s %s %s%s -I%s %s/tests/portability/values.c %s/%s.c -o values %s && ASAN_OPTIONS=detect_leaks=0 %s ./values",
                       case.dir, row.compiler, row.warnings or rows.warnings, row.flags, cxx, case.dir, root, case.dir, case.name, row.link or "-lm", row.on or "")
end

-- Tries cases by rows. Returns results[i][k], of row i and case k: error, the distance from the reference, or fault, a text.
function trials.try(list, of)
  local scripts, results = {}, {}
  for i, row in ipairs(list) do
    for k, case in ipairs(of) do scripts[(i - 1) * #of + k] = script(row, case) end
  end
  local ran = trials.run_all(scripts)
  for i, row in ipairs(list) do
    results[i] = {}
    for k, case in ipairs(of) do
      local r = ran[(i - 1) * #of + k]
      local result = {}
      if row.refused then
        if r.code == 0 or not r.err:find(row.refused, 1, true) then result.fault = "not refused: " .. r.err:sub(1, 500) end
      elseif r.code ~= 0 then
        result.fault = string.format("exit status %d: %s", r.code, (r.err .. r.out):sub(1, 2000))
      else
        local error, where = cases.distance(cases.parse(r.out), case.reference)
        result.error = error
        if error > rows.tolerance[case.precision] then result.fault = string.format("%s is %g off", where, error) end
      end
      results[i][k] = result
    end
  end
  return results
end

-- The script that compiles the runtime library with files.c by a row of rows.library, and runs that.
local function library_script(row, sources)
  local cc = string.format("%s %s %s -I%s/runtime -I%s -I%s/zlib", row.compiler, row.flags, rows.library.flags, root, sources, sources)
  local twice = "kernels.c numeric.c product.c" -- once for each precision
  return string.format([[cd %s && cc=%q
    for f in %s/runtime/*.c; do
      case " %s " in
      *" ${f##*/} "*) for p in -DNF_SINGLE -DNF_DOUBLE; do $cc -ffp-contract=off -DNF_ISA=baseline $p -c $f -o $(basename $f .c)$p.o || exit 1; done ;;
      *) $cc -c $f || exit 1 ;;
      esac
    done
    for f in cjson/cJSON zlib/adler32 zlib/crc32 zlib/inffast zlib/inflate zlib/inftrees zlib/zutil; do %s %s -O2 -w -c %s/$f.c || exit 1; done
    $cc %s/tests/portability/files.c *.o -o files -lm -lpthread && %s ./files]],
    support.directory(), cc, root, twice, row.compiler, row.flags, sources, root, row.on or "")
end

-- Tries rows of rows.library; sources: the folder that has those of other libraries in cjson and zlib. A fault or false for each.
function trials.try_library(list, sources)
  local scripts, faults = {}, {}
  for i, row in ipairs(list) do scripts[i] = library_script(row, sources) end
  for i, r in ipairs(trials.run_all(scripts)) do
    faults[i] = r.code ~= 0 and string.format("exit status %d: %s", r.code, (r.err .. r.out):sub(1, 2000))
  end
  return faults
end

-- Bytes of program memory that a model's entry points take on a Cortex-M4, with its weights or without.
function trials.size(entries, weights)
  local size, dir = rows.size, support.directory()
  local flow = require "nfc".compile(string.format("%s/models/%s.lua", root, size.model))
  flow:emit(dir, { entries = entries, weights = weights })
  local code, out, err = support.run(string.format("cd %s && arm-none-eabi-gcc %s %s -c %s.c -o x.o && arm-none-eabi-size x.o", dir, size.flags, rows.warnings, size.model))
  assert(code == 0, err)
  return tonumber(out:match "\n%s*(%d+)")
end

return trials
