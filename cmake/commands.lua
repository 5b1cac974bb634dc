-- commands.lua - what `nfc --help` and `nfc COMMAND --help` say, as tables, for those who make pages of it. A function of the path of nfc:
-- { version, title, usage, notes, status, [i] = { name, what, arguments, about, more, options = { { typed, help, names, argument } } } }.

-- What nfc prints, with every option and its help in one line.
local function ask(nfc, words)
  local pipe = assert(io.popen(string.format("LC_ALL=C ARGP_HELP_FMT=rmargin=9999,opt-doc-col=200 '%s' %s", nfc, words)))
  local text = pipe:read "*a"
  pipe:close()
  return text
end

-- A command as its help tells it; `what` is its line in `nfc --help`. more: what stands below the options, or nil.
local function command(nfc, name, what)
  local text = ask(nfc, name .. " --help")
  local c = { name = name, what = what, options = {} }
  c.arguments, c.about = text:match "^Usage: nfc %S+ ([^\n]*)\n(.-)\n\n"
  c.more = text:match "\n%s*%-V, %-%-version[^\n]*\n\n(.-)%s*$"
  if c.more and c.more:find "^Mandatory" then c.more = c.more:match "options%.\n\n(.+)$" end
  for typed, help in text:gmatch "\n +(%-[^\n]-)  +([^\n]+)" do
    local o = { typed = typed, help = help, names = {}, argument = typed:match "%-%-[%w-]+=(.*)$" or typed:match "^%-%w ([^-].*)$" }
    local listed = help:match "%(one of '(.-)'%)$" -- too long to stand in place of the argument
    if listed then o.argument = listed:gsub("', '", "|") end
    for option in typed:gmatch "%-[%w?-]+" do o.names[#o.names + 1] = option end
    c.options[#c.options + 1] = o
  end
  return c
end

return function(nfc)
  local help = ask(nfc, "--help")
  local all = { version = ask(nfc, "--version"):match "^(.-)\n" }
  all.title, all.usage = help:match "^nfc %- ([^\n]*)", help:match "\nusage: nfc ([^\n]*)"
  all.notes, all.status = help:match "\n\n  (nfc COMMAND .-)\n%s*Exit status: (.-)\n$"
  for name, what in help:gmatch "\n  (%S+)  +([^\n]+)" do all[#all + 1] = command(nfc, name, what) end
  assert(all.title and all.usage and all.notes and #all > 0, "nfc --help has another form than commands.lua reads")
  return all
end
