-- mutants.lua - what tests/mutants does: check, work, report.
local root = os.getenv "NFC_ROOT"
local mutations = dofile(root .. "/tests/mutations.lua")

local function read(path)
  local f = assert(io.open(path, "rb"))
  local text = f:read "*a"
  f:close()
  return text
end

local function write(path, text)
  local f = assert(io.open(path, "wb"))
  f:write(text)
  f:close()
end

local function shell(format, ...) return os.execute(string.format(format, ...)) == 0 end

local function lines(command)
  local list, p = {}, io.popen(command)
  for line in p:lines() do list[#list + 1] = line end
  p:close()
  return list
end

-- Whether mutation i is among those asked for, by number or area.
local function chosen(i, asked)
  if #asked == 0 then return true end
  for _, a in ipairs(asked) do
    if tonumber(a) == i or a == mutations[i].area then return true end
  end
  return false
end

local function occurrences(text, part)
  local n, at = 0, 1
  while true do
    local from, to = text:find(part, at, true)
    if not from then return n end
    n, at = n + 1, to + 1
  end
end

-- Every old text must be there exactly once: otherwise the list rots without a word.
local function check(asked)
  local bad = 0
  for i, m in ipairs(mutations) do
    local ok, text = pcall(read, root .. "/" .. m.file)
    local n = ok and occurrences(text, m.old) or 0
    if chosen(i, asked) and (n ~= 1 or m.old == m.new) then
      bad = bad + 1
      print(string.format("%3d %s: occurs %d times, expected once: %s", i, m.file, n, m.old:match "[^\n]*"))
    end
  end
  return bad == 0
end

-- All suites of tests/run, those of the mutation first; C tests are built when their turn comes.
local function suites(m, tree)
  local list, seen = {}, {}
  local function add(name)
    if not seen[name] then list[#list + 1] = name end
    seen[name] = true
  end
  for name in m.suites:gmatch "%S+" do add(name) end
  if os.getenv "NFC_NAMED" then return list end
  for _, how in ipairs { "-L", "-l" } do -- the fast ones, the slow ones
    for _, path in ipairs(lines("cd " .. tree .. " && grep " .. how .. " '^-- slow:' tests/lua/*_spec.lua")) do
      add(path:match "([%w_]+)_spec%.lua$")
    end
  end
  for _, path in ipairs(lines("ls " .. tree .. "/tests/check/test_*.c")) do
    local name = path:match "test_([%w_]+)%.c$"
    for _, one in ipairs(name == "lane" and { "lane_float", "lane_double" } or { name }) do add(one) end
  end
  return list
end

local function has_c_test(tree, name) return shell("test -f %s/tests/check/test_%s.c", tree, (name:gsub("_float$", ""):gsub("_double$", ""))) end

-- The suite that fails first; nil: none does.
local function noticed_by(m, tree)
  local log = tree .. "/build.log"
  if not shell("cmake --build %s/build/tests --target nfc fault nfc_starved >%s 2>&1", tree, log) then return "the compiler" end
  for _, name in ipairs(suites(m, tree)) do
    if has_c_test(tree, name) and not shell("cmake --build %s/build/tests --target test_%s >%s 2>&1", tree, name, log) then return name end
    if not shell("cd %s && NFC_TMP=%s tests/suite tests %s >/dev/null 2>&1", tree, tree, name) then return name end
  end
end

local function work(dir, worker, jobs, asked)
  local tree = dir .. "/" .. worker
  assert(shell("mkdir -p %s && cd %s && git ls-files -co --exclude-standard -z | tar c --null -T - | tar x -C %s", tree, root, tree))
  assert(shell("cd %s && cmake --preset tests -DNFC_WERROR=OFF >/dev/null && cmake --build build/tests --target nfc fault nfc_starved >/dev/null", tree), "the copy does not build")
  local turn = 0
  for i, m in ipairs(mutations) do
    if chosen(i, asked) then
      turn = turn + 1
      if turn % jobs == worker then
        local path, begin = tree .. "/" .. m.file, os.time()
        local text = read(path)
        local from, to = text:find(m.old, 1, true)
        write(path, text:sub(1, from - 1) .. m.new .. text:sub(to + 1))
        local by = noticed_by(m, tree)
        write(path, text)
        local line = string.format("%3d %-9s %-28s %-22s %4d s  %s\n", i, m.area, m.file, by or "SURVIVES", os.time() - begin, m.why)
        io.write(line)
        io.flush()
        local f = io.open(dir .. "/results", "a")
        f:write(string.format("%d %s\n", i, by or "-"))
        f:close()
      end
    end
  end
end

local function report(dir)
  local n, killed, unexplained = 0, 0, 0
  for line in io.lines(dir .. "/results") do
    local i, by = line:match "^(%d+) (.*)$"
    local m = mutations[tonumber(i)]
    n = n + 1
    if by ~= "-" then
      killed = killed + 1
    else
      print(string.format("survives: %s %s: %s", i, m.why, m.survives or "for no reason that is known"))
      if not m.survives then unexplained = unexplained + 1 end
    end
  end
  print(string.format("%d of %d noticed, %.1f %%", killed, n, 100 * killed / math.max(n, 1)))
  return n > 0 and killed >= 0.95 * n and unexplained == 0
end

local command = arg[1]
if command == "check" then
  os.exit(check { unpack(arg, 2) } and 0 or 1)
elseif command == "work" then
  work(arg[2], tonumber(arg[3]), tonumber(arg[4]), { unpack(arg, 5) })
else
  os.exit(report(arg[2]) and 0 or 1)
end
