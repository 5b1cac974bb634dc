-- models.lua - random models against everything that must hold: nfc repl tests/fuzz/models.lua FIRST COUNT [OPTIONS]
--   FIRST COUNT     the seeds; one seed is one well-formed model and two with a mistake
--   --seconds S     no new model after so many seconds
--   --cc N          every Nth model also by gcc and clang
--   --only CHECK    one check of checks.lua, or `mistakes`
--   --show          print the models
-- A failure is told with its seed: the same command with it and 1 shows it again.
local root = os.getenv "NFC_ROOT" or "."
package.path = root .. "/tests/fuzz/?.lua;" .. root .. "/tests/lua/?.lua;" .. package.path
local checks = require "checks"
local draw = require "draw"
local engine = require "engine"

local first, count = tonumber(arg[1]), tonumber(arg[2])
local options, i = {}, 3
while arg[i] do
  local name = arg[i]:match "^%-%-(%a+)$"
  if name == "show" then options.show = true else
    i = i + 1
    options[name] = tonumber(arg[i]) or arg[i]
  end
  i = i + 1
end
if not first or not count then
  io.stderr:write "usage: nfc repl tests/fuzz/models.lua FIRST COUNT [--seconds S] [--cc N] [--only CHECK] [--show]\n"
  os.exit(64)
end

local failures, done, compiled = 0, 0, 0
local function failed(seed, check, what, text)
  failures = failures + 1
  io.write(string.format("FAILED seed %d, %s: %s\n", seed, check, tostring(what)))
  if options.show then io.write(text, "\n") end
  io.flush()
end

-- A refusal is status 65 and one printable line that begins with the file and, as the mistake has one, a line of it.
local function check_mistake(seed)
  local text = draw.mistake(seed)
  local handle, status, message = engine.parse(text)
  local _, lines = text:gsub("\n", "\n")
  local line = message and tonumber(message:match "^model%.lua:(%d+): .")
  if handle then
    failed(seed, "mistakes", "accepted", text)
  elseif status ~= 65 or message:find "[%z\1-\31\127]" or #message > 500 or not line or line < 1 or line > lines + 1 then
    failed(seed, "mistakes", string.format("status %d: %s", status, message), text)
  end
end

local run = { dir = os.tmpname() }
os.remove(run.dir)
assert(os.execute("mkdir -m 700 " .. run.dir) == 0)
local start = os.time()
for seed = first, first + count - 1 do
  if options.seconds and os.time() - start >= options.seconds then break end
  done = done + 1
  if not options.only or options.only == "mistakes" then
    check_mistake(2 * seed)
    check_mistake(2 * seed + 1)
  end
  if options.only ~= "mistakes" then
    local m = draw.model(seed)
    run.cc = options.cc and seed % options.cc == 0
    compiled = compiled + (run.cc and 1 or 0)
    local ok, why = pcall(checks.open, m)
    if not ok then failed(seed, "open", why, m.text) end
    for _, name in ipairs(ok and checks.order or {}) do
      if not options.only or options.only == name then
        local fine, what = pcall(checks[name], m, run)
        if what then failed(seed, name, what, m.text) elseif not fine then failed(seed, name, "an error", m.text) end
      end
    end
    if ok then m.f:close() end
  end
end
os.execute("rm -rf " .. run.dir)
io.write(string.format("models: %d from seed %d on, %d also by gcc and clang, %d with a mistake, %d failures\n", done, first, compiled,
                       options.only and options.only ~= "mistakes" and 0 or 2 * done, failures))
os.exit(failures == 0 and 0 or 1)
