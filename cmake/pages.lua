-- pages.lua - writes nfc's manual pages and its bash completion: nfc repl cmake/pages.lua NFC DIR. All that they say is taken
-- from `nfc --help` and `nfc COMMAND --help` (commands.lua), which are printed from the tables of options that the commands go by.
local nfc, dir = arg[1], arg[2]

-- The argument of an option as people type it: { "auto", "tcc", "cc" } for auto|tcc|cc; nil where it is FILE, N or none.
local function choices(argument)
  local list = {}
  for word in (argument or ""):gmatch "[^|]+" do
    if not word:find "^%l" then return nil end
    list[#list + 1] = word
  end
  return list[1] and list
end

local function takes_file(argument)
  return (argument or ""):find "FILE" or argument == "DIR" or argument == "RUN"
end

local commands = dofile((arg[0]:match "^.*/" or "") .. "commands.lua")(nfc)

local function write(name, lines)
  local file = assert(io.open(dir .. "/" .. name, "w"))
  file:write(table.concat(lines, "\n"), "\n")
  file:close()
end

-- ---- manual pages

-- Text for roff, in one line: `code` is bold.
local function roff(text)
  return (text:gsub("\\", "\\(rs"):gsub("%s*\n%s*", " "):gsub("%-", "\\-"):gsub("`([^`]*)`", "\\fB%1\\fR"):gsub("^[.']", "\\&%0"))
end

local function heading(name, what, arguments)
  local page = name:gsub(" ", "-")
  return { string.format('.TH %s 1 "" "%s" "User Commands"', roff(page:upper()), commands.version),
           ".SH NAME", roff(page .. " - " .. what),
           ".SH SYNOPSIS", ".B " .. roff(name), roff(arguments) }
end

local function add(page, ...)
  for _, line in ipairs { ... } do page[#page + 1] = line end
end

local function item(page, term, text) add(page, ".TP", term, roff(text)) end

local function finish(page, name)
  add(page, ".SH EXIT STATUS", roff(commands.status), ".SH SEE ALSO")
  local others = { "nfc" }
  for _, c in ipairs(commands) do others[#others + 1] = "nfc-" .. c.name end
  for i = #others, 1, -1 do
    if others[i] == name then table.remove(others, i) else others[i] = string.format("\\fB%s\\fR(1)", roff(others[i])) end
  end
  add(page, table.concat(others, ",\n"))
  write(name .. ".1", page)
end

local page = heading("nfc", commands.title, commands.usage)
add(page, ".SH COMMANDS")
for _, c in ipairs(commands) do item(page, "\\fB" .. roff(c.name) .. "\\fR", c.what) end
add(page, ".PP", roff(commands.notes))
finish(page, "nfc")
for _, c in ipairs(commands) do
  page = heading("nfc " .. c.name, c.what, c.arguments)
  add(page, ".SH DESCRIPTION", roff(c.about))
  if c.more then add(page, ".PP", roff(c.more)) end
  add(page, ".SH OPTIONS")
  for _, o in ipairs(c.options) do
    local term = roff(o.typed):gsub("\\%-[%w?\\-]+", "\\fB%0\\fR")
    item(page, term, o.help)
  end
  finish(page, "nfc-" .. c.name)
end

-- ---- completion

local template = [=[
# Bash completion for nfc, made by cmake/pages.lua.
_nfc()
{
    local command=${COMP_WORDS[1]} word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words= files=
    # the "=" of --jit=tcc is a word of its own
    if [[ $word == "=" ]]; then
        word=
    elif [[ $before == "=" ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case "$COMP_CWORD $command $before" in
    "1 "*) words="@words@" ;;
@values@
    *)
        case "$command $word" in
@options@
        *) files=1 ;;
        esac
        ;;
    esac
    [[ -z $files ]] || compopt -o filenames 2>/dev/null # fails where bash itself is not completing
    mapfile -t COMPREPLY < <(compgen ${words:+-W "$words"} ${files:+-f} -- "$word")
}
complete -F _nfc nfc]=]

local words, values, options = {}, {}, {}
for i, c in ipairs(commands) do
  local own = {}
  for k, o in ipairs(c.options) do
    own[k] = o.names[#o.names] -- the long one, if there is one
    if o.argument then
      local typed, known = {}, choices(o.argument)
      for j, name in ipairs(o.names) do typed[j] = string.format('*" %s %s"', c.name, name) end
      values[#values + 1] = string.format("    %s) %s;;", table.concat(typed, " | "),
        known and string.format('words="%s" ', table.concat(known, " ")) or takes_file(o.argument) and "files=1 " or "")
    end
  end
  words[i] = c.name
  options[i] = string.format('        "%s -"*) words="%s" ;;', c.name, table.concat(own, " "))
end
for option in commands.notes:gmatch "%-%-%a+" do words[#words + 1] = option end
local made = { words = table.concat(words, " "), values = table.concat(values, "\n"), options = table.concat(options, "\n") }
write("nfc.bash", { (template:gsub("@(%a+)@", made)) })
