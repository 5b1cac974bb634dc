-- support.lua - what the specs share.
local support = {}
local root = os.getenv "NFC_ROOT" or "."
support.root = root
support.nfc = os.getenv "NFC_BINARY" or root .. "/build/tests/nfc"
-- Whether to try all compilers: their work is the same under the sanitizers, which see the one who prints.
support.sanitized = support.nfc:find "sanitize" ~= nil
support.all_compilers = os.getenv "NFC_FULL" == "1" and not support.sanitized or nil

-- A fresh directory, removed at the end of the run by tests/run.
local count = 0
function support.directory()
  count = count + 1
  local dir = string.format("%s/lua-%d-%d", os.getenv "NFC_TMP" or "/tmp", math.floor(os.clock() * 1e6), count)
  assert(os.execute("mkdir -p " .. dir) == 0)
  return dir
end

function support.write(path, text)
  local f = assert(io.open(path, "wb"))
  f:write(text)
  f:close()
  return path
end

-- Writes a file of a name of its own, DIR/N.SUFFIX; returns its path.
local files = 0
function support.fresh(dir, suffix, text)
  files = files + 1
  return support.write(string.format("%s/%d.%s", dir, files, suffix), text)
end

function support.read(path)
  local f = assert(io.open(path, "rb"))
  local text = f:read "*a"
  f:close()
  return text
end

function support.exists(path)
  local f = io.open(path, "rb")
  if f then f:close() end
  return f ~= nil
end

-- Runs a shell command; returns its exit status, standard output and standard error.
function support.run(command)
  local dir = support.directory()
  local status = os.execute(string.format("( %s ) >%s/out 2>%s/err </dev/null", command, dir, dir))
  return math.floor(status / 256) % 256, support.read(dir .. "/out"), support.read(dir .. "/err"), status % 256
end

-- Runs shell commands, two at a time; fails with what the first one that fails says.
function support.run_all(commands)
  local list = support.write(support.directory() .. "/list", table.concat(commands, "\0"))
  local code, _, err = support.run("xargs -0 -P 2 -I{} sh -c '{} || { echo {} >&2; exit 255; }' < " .. list)
  assert(code == 0, err:sub(1, 2000))
end

-- nfc with arguments.
function support.command(arguments, environment)
  return support.run((environment or "") .. " " .. support.nfc .. " " .. arguments)
end

-- For a shell that runs Open MPI: more processes than cores, as root, and their waits leave the cores to others. What it leaks is its own.
support.mpi = "export OMPI_ALLOW_RUN_AS_ROOT=1 OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1 OMPI_MCA_rmaps_base_oversubscribe=1 " ..
  "OMPI_MCA_btl_vader_single_copy_mechanism=none OMPI_MCA_hwloc_base_binding_policy=none ASAN_OPTIONS=$ASAN_OPTIONS:detect_leaks=0; "

-- nfc with arguments as so many processes.
function support.mpirun(ranks, arguments) return string.format("timeout 100 mpirun -q -n %d %s %s", ranks, support.nfc, arguments) end

-- Whether a number is another but for the tolerance, which is relative where that is beyond 1; and the assertion of it.
function support.is_near(found, expected, tolerance)
  return found == expected or math.abs(found - expected) <= tolerance * math.max(1, math.abs(expected))
end

function support.near(found, expected, tolerance, what)
  if not support.is_near(found, expected, tolerance) then
    error(string.format("%s: %.17g, expected %.17g", what or "a number", found, expected), 2)
  end
end

-- The slope of f, which takes nothing, by the number at[i]: the one of three steps that is nearest to `found`, as an edge between two
-- points spoils one of them.
function support.slope(f, at, i, found)
  local was, best = at[i], nil
  for _, h in ipairs { 1e-5, 1e-6, 1e-4 } do
    at[i] = was + h
    local above = f()
    at[i] = was - h
    local s = (above - f()) / (2 * h)
    at[i] = was
    if not best or math.abs(s - found) < math.abs(best - found) then best = s end
  end
  return best
end

-- A sequence of random numbers of its own (Park & Miller 1988): whole ones from a to b or, without these, others from 0 to 1.
function support.drawing(state)
  return function(a, b)
    state = (state * 16807) % 2147483647
    local u = state / 2147483647
    return a and a + math.floor((b - a + 1) * u) or u
  end
end

-- The model in text, compiled.
function support.compile(text, options)
  local path = support.directory() .. "/model.lua"
  return require "nfc".compile(support.write(path, text), options)
end

return support
