-- reference.lua - writes the reference, docs/reference/*.md. All its text stands elsewhere and is only arranged here: what help() says
-- (lua/nfc/help.lua), options as they are declared (compiler/layers and beside it, runtime/option.c), `nfc COMMAND --help`, the comments of the
-- headers, the docstrings of the Python package. What has no text is an error. In the root of the repository:
--
--   ./nfc repl docs/reference.lua [NFC [DIR]]
local nfc, dir = arg[1] or "./nfc", arg[2] or "docs/reference"
local help = require "nfc.help"
local commands = dofile "cmake/commands.lua" (nfc)
local words = help.declarations()
local pages = { { "model-files", "Model files" }, { "commands", "Commands" }, { "lua", "Lua" }, { "c", "C" }, { "python", "Python" } }

local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read "*a"
  file:close()
  return text
end

-- The text, which must be some: what it is of is named otherwise.
local function some(what, text)
  if not text or not text:find "%S" then error("reference.lua: there is no text for " .. what, 0) end
  return text
end

-- The lines of a text joined to paragraphs.
local function paragraphs(text)
  return (text:gsub("%s*\n%s*\n%s*", "\1"):gsub("%s+", " "):gsub("\1", "\n\n"):gsub("^%s+", ""):gsub("%s+$", ""))
end

-- ---- Markdown ---------------------------------------------------------------------------------------------------

-- Text in which no character means anything to Markdown; `code` stays.
local function plain(text)
  local function escaped(s) return (s:gsub("[\\*%[%]<|]", "\\%0"):gsub("%f[%w_]_", "\\_")) end
  return (text:gsub("([^`]*)(`?[^`]*`?)", function(before, code) return escaped(before) .. code end))
end

local function code(text) return "`" .. text .. "`" end

-- A cell of a table with code in it, where Markdown would take a | for the next cell.
local function cell(text) return code((text:gsub("|", "\\|"))) end

local function block(text) return "    " .. text:gsub("\n", "\n    ") .. "\n" end

local function table_of(head, rows)
  if #rows == 0 then return "" end
  local lines = { "| " .. table.concat(head, " | ") .. " |", "|" .. ("---|"):rep(#head) }
  for _, row in ipairs(rows) do lines[#lines + 1] = "| " .. table.concat(row, " | ") .. " |" end
  return table.concat(lines, "\n") .. "\n"
end

-- Writes a page: its sections, with the line about where it comes from and the links to the others.
local function write(name, title, about, sections)
  local links = {}
  for i, page in ipairs(pages) do links[i] = page[1] == name and page[2] or string.format("[%s](%s.md)", page[2], page[1]) end
  local file = assert(io.open(dir .. "/" .. name .. ".md", "wb"))
  file:write("<!-- made by docs/reference.lua: change the sources' texts, not this page -->\n# Reference: ", title, "\n\n", table.concat(links, " · "),
             "\n\n", about, "\n\n", table.concat(sections, "\n"))
  file:close()
end

-- ---- model files and Lua ----------------------------------------------------------------------------------------

-- A table of options, each { key, expected, default, help }; `name` is whose, for errors.
local function options_table(name, options)
  local rows = {}
  for i, o in ipairs(options) do
    local default = o.default == "" and "" or o.default == "required" and "must be given" or cell(o.default)
    rows[i] = { code(o.key), plain(some(name .. "." .. o.key, o.help)), plain(o.expected), default }
  end
  return table_of({ "option", "means", "may be", "default" }, rows)
end

-- The section of an entry of help(). usage: how it is called, where that is not the entry's.
local function section(name, title, usage, options)
  local e = help.entries[name]
  some(name, e and e.text)
  local rest = options_table(name, options or help.options_of(name))
  return string.format("### %s\n\n%s\n%s\n%s", title, block(usage or e.usage), plain(e.text), rest == "" and "" or "\n" .. rest)
end

-- The words of a kind, in order.
local function of_kind(kind)
  local names = {}
  for name, word in pairs(words) do
    if word.kind == kind then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end

local rooms = { layer = "layers", transform = "transforms", net = "nets", base = "bases", domain = "domains" }

-- The sections of all words of a kind below a heading.
local function kind_sections(to, heading, about, kind)
  to[#to + 1] = "## " .. heading .. "\n" .. (about ~= "" and "\n" .. about .. "\n" or "")
  for _, name in ipairs(of_kind(kind)) do
    local usage = help.entries[name] and help.entries[name].usage:gsub("nfc%.data%.", "")
    local own = name:gsub("^domain%.", "") -- of a word that is a data set too
    local text = section(name, own == name and name or own .. " (domain)", usage, words[name].options)
    if rooms[kind] then
      local file = string.format("compiler/%s/%s.lua", rooms[kind], own)
      read(file)
      text = text .. string.format("\n[%s](../../%s)\n", file, file)
    end
    to[#to + 1] = text
  end
end

local function model_files()
  local to = {}
  kind_sections(to, "Model", "", "model")
  to[#to + 1] = "## Training\n\n### train\n\n" .. block "train = { steps = 1000, batch = 256, optimizer = adamw { lr = 1e-3 } }" ..
    "\nHow a model is trained. The same options have `nfc train`, `flow:train` in Lua and `fit` in Python, where the optimiser's stand among them.\n\n" ..
    options_table("train", words.train.options)
  to[#to + 1] = section("adamw", "adamw")
  kind_sections(to, "Domains", "What `domain` says of each feature; [domains](../domains.md) tells how.", "domain")
  kind_sections(to, "Layers", "What `flow` lists.", "layer")
  kind_sections(to, "Transforms", "What a coupling, an autoregressive layer or elementwise does to a feature.", "transform")
  kind_sections(to, "Networks", "", "net")
  kind_sections(to, "Bases", "The distribution of the latents.", "base")
  kind_sections(to, "Data", "From Lua the same stand in `nfc.data`.", "data")
  kind_sections(to, "Presets", "Models in a line. What each makes is in [compiler/presets/presets.lua](../../compiler/presets/presets.lua).", "preset")
  write("model-files", "model files", "The words of a model file, with all their options. [Model files](../models.md) tells how they go together, [a layer of " ..
        "your own](../layers.md) how one is written.", to)
end

local function lua()
  local to, names, kinds = {}, {}, { "", "flow:", "matrix:" }
  local titles = { [""] = "Functions", ["flow:"] = "Flows\n\n" .. plain(help.about_flow), ["matrix:"] = "Matrices" }
  for name in pairs(help.entries) do names[#names + 1] = name end
  table.sort(names)
  for _, prefix in ipairs(kinds) do
    to[#to + 1] = "## " .. titles[prefix] .. "\n"
    for _, name in ipairs(names) do
      if not words[name] and (prefix == "" and not name:find ":" or prefix ~= "" and name:find(prefix, 1, true) == 1) then
        local text = section(name, name, nil, name == "flow:train" and {} or nil)
        to[#to + 1] = name ~= "flow:train" and text or text .. "\nThe options of [train](model-files.md#train) and [adamw](model-files.md#adamw).\n"
      end
    end
  end
  to[#to + 1] = "## The rest\n\n`nfc.data.NAME { ... }` gives a matrix of the [data set](model-files.md#data) of this name; `type = \"float\"` of floats. " ..
    "`nfc.NAME { ... }` and `nfc.presets.NAME { ... }` make the parts of [model files](model-files.md), for `nfc.compile`.\n"
  write("lua", "Lua", "The module `nfc`, which `nfc repl` has loaded; [the prompt](../prompt.md) tells of it.", to)
end

-- ---- commands ---------------------------------------------------------------------------------------------------

local function command_page()
  local to = {}
  for i, c in ipairs(commands) do
    local rows = {}
    for _, o in ipairs(c.options) do
      if o.names[#o.names] ~= "--usage" and o.names[#o.names] ~= "--help" and o.names[#o.names] ~= "--version" then
        rows[#rows + 1] = { cell(o.typed), plain(some("nfc " .. c.name .. " " .. o.typed, o.help)) }
      end
    end
    to[i] = string.format("## nfc %s\n\n%s\n%s\n\n%s", c.name, block("nfc " .. c.name .. " " .. c.arguments), plain(some("nfc " .. c.name, c.about)),
                          table_of({ "option", "" }, rows)) .. (c.more and "\n" .. plain(c.more) .. "\n" or "")
  end
  write("commands", "commands", "The same as `nfc COMMAND --help` and, where nfc is installed, `man nfc-COMMAND`. All commands have `--help`, `--usage` " ..
        "and `--version`.\n\nExit status: " .. plain(commands.status:gsub("%s+", " ")), to)
end

-- ---- C ----------------------------------------------------------------------------------------------------------

-- A comment's text.
local function prose(comment)
  return paragraphs((comment:gsub("^/%*", ""):gsub("%*/$", ""):gsub("\n *%* ?", "\n")))
end

-- The names that a piece of C declares: functions, types, variables and macros.
local function declared(text)
  local names, seen = {}, {}
  local flat = text:gsub("/%*.-%*/", ""):gsub("%b{}", " ")
  for declaration in flat:gsub("#define [^\n]*", ";%0;"):gmatch "[^;]+" do
    local name = declaration:match "#define ([%w_]+)" or declaration:match "([%w_]+)%s*%(" or declaration:match "([%w_]+)%s*%b[]%s*$" or
                 declaration:match "([%w_]+)%s*$"
    if name and not seen[name] then
      names[#names + 1], seen[name] = code(name), true
    end
  end
  return table.concat(names, ", ")
end

-- The header of a model with context, and with all entry points, whose names the error has where one is wrong; made in the folder of the pages.
local function printed_header()
  local command = string.format("'%s' compile models/conditional.lua -o '%s/printed' --entries ", nfc, dir)
  local pipe = io.popen(command .. "none 2>&1")
  local names = some("entry points", pipe:read "*a":match "expected some of ([%w_, ]+), with commas"):gsub(" ", "")
  pipe:close()
  assert(os.execute(command .. names .. " >/dev/null") == 0)
  return dir .. "/printed/conditional.h"
end

-- The sections of a header: between its own headings, each comment with the declarations that follow it.
local function header(to, path, heading)
  local text = read(path)
  local about, rest = text:match "^(/%*.-%*/)\n(.*)$"
  to[#to + 1] = "## " .. heading .. "\n\n" .. plain(prose(about)) .. "\n"
  rest = rest:match 'extern "C" {\n#endif\n(.*)\n#ifdef __cplusplus'
  local before = text:match '^(.-)extern "C"':match "\n\n(#define .-)\n\n#ifdef __cplusplus"
  rest = (before and "\n" .. before .. "\n" or "") .. rest .. "\n\n"
  local at = 1
  while at <= #rest do
    local title = rest:match("^/%* %-%-%-%- (.-) %-%-*%s?%*/\n", at)
    local comment = rest:match("^(/%*.-%*/)\n", at)
    if title then
      to[#to + 1] = "### " .. plain((title:gsub(":[^:]*%.c$", ""):gsub("%.c", ""):gsub("^%l", string.upper))) .. "\n" -- without its files
      at = select(2, rest:find("\n", at)) + 1
    else
      local from = at + (comment and #comment + 1 or 0)
      local last = from -- the declarations end with a blank line, or where the next comment begins a line
      while rest:sub(last, last) ~= "\n" and rest:sub(last, last + 1) ~= "/*" and last <= #rest do last = rest:find("\n", last, true) + 1 end
      local piece = rest:sub(from, last - 1):gsub("\n$", "")
      if piece ~= "" then
        local names = declared(piece)
        if not comment and not piece:find "/%*" and heading:find "%.h$" then some(path .. ": " .. names, nil) end
        to[#to + 1] = string.format("#### %s\n\n%s```c\n%s\n```\n", names, comment and plain(prose(comment)) .. "\n\n" or "", piece)
      end
      at = math.max(last, from)
      if rest:sub(at, at) == "\n" then at = at + 1 end
    end
  end
end

local function c()
  local to = {}
  header(to, printed_header(), "What nfc compile prints")
  os.execute(string.format("rm -r '%s/printed'", dir))
  header(to, "compiler/nfc.h", "nfc.h")
  header(to, "runtime/nf.h", "nf.h")
  write("c", "C", "What `nfc compile` prints, by the example of models/conditional.lua with all entry points, and the headers of the two libraries. [A flow in a C program](../libraries.md) shows " ..
        "how to build with them.", to)
end

-- ---- Python -----------------------------------------------------------------------------------------------------

-- The docstring that begins at this place, or behind white space there; nil: none does.
local function docstring(text, at)
  local doc = text:match('^%s*"""(.-)"""', at)
  return doc and paragraphs((doc:gsub("``", "`")))
end

-- The sections of what a module defines: its public classes, with their methods and properties.
local function python_module(to, path)
  local text = read(path)
  local class
  for at, indent, kind, name in text:gmatch "()\n( *)(%l+) ([%w_]+)[(:]" do
    local rest = at + 1
    if kind == "class" and indent == "" then
      class = name:find "^_" and "" or name
      if class ~= "" then
        local init = text:match("\n    def __init__(%b()) %-> None:", rest)
        local next_class = text:find("\nclass ", rest + 1, true) or #text
        init = init and text:find(init, rest, true) < next_class and init or nil
        to[#to + 1] = string.format("## %s\n\n%s%s\n", class, init and block(class .. init:gsub("%(%s*self,%s*", "("):gsub("%s+", " "):gsub(", %)", ")")) .. "\n" or "",
                                    plain(some(path .. ": " .. class, docstring(text, text:find(":\n", rest, true) + 2))))
      end
    elseif kind == "class" then
      class = ""
    elseif kind == "def" and indent == "    " and class and class ~= "" and not name:find "^_" then
      local signature, ending = text:match("^ *def [%w_]+(%b()) %-> [^\n]-:\n()", rest)
      local property = text:sub(math.max(1, at - 13), at - 1):find "@property$"
      local shown = property and "" or signature:gsub("%(%s*self,?%s*", "("):gsub("%s+", " "):gsub("%( ", "("):gsub(",? %)", ")")
      to[#to + 1] = string.format("### %s.%s\n\n%s%s\n", class, name, property and "" or block(name .. shown) .. "\n",
                                  plain(some(path .. ": " .. class .. "." .. name, docstring(text, ending))))
    elseif indent == "" then
      class = nil
    end
  end
end

local function python()
  local to = {}
  python_module(to, "python/src/nfcflow/flow.py")
  python_module(to, "python/src/nfcflow/_torch.py")
  to[#to + 1] = "## presets\n\n" .. plain(some("presets", docstring(read "python/src/nfcflow/presets.py", 1))) .. "\n"
  to[#to + 1] = "## parts\n\n" .. plain(some("parts", docstring(read "python/src/nfcflow/parts.py", 1))) .. "\n"
  to[#to + 1] = "## threads\n\n" .. plain(some("threads", read "python/src/core.c":match '{"threads", threads, METH_VARARGS, "(.-)"}')) .. "\n"
  write("python", "Python", "The module `nfcflow`. [Its own page](../../python/README.md) shows it at work.", to)
end

model_files()
lua()
command_page()
c()
python()
