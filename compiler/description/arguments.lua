-- arguments.lua - what may be given: to the vocabulary's functions, in definitions, and as options of what they define. One
-- table of kinds says what each kind of value is; errors name what was found and what was expected.
--
-- Part of describe.lua, which runs it with its own tables and functions.
local host, ours = ...
local inside, found, sorted_keys, nearest = ours.inside, ours.found, ours.sorted_keys, ours.nearest
local copy, fail, here, safe_format = ours.copy, ours.fail, ours.here, ours.safe_format

-- ---- what functions and definitions take ------------------------------------------------------------------------

local function is_finite(v) return type(v) == "number" and v - v == 0 end
local function is_whole(v) return is_finite(v) and v == math.floor(v) and v >= 1 end
local function is_list(v, of)
  if type(v) ~= "table" then return false end
  local n = 0
  for _ in next, v do n = n + 1 end
  for i = 1, n do
    if v[i] == nil or not of(v[i]) then return false end
  end
  return true
end
local function is_text(v) return type(v) == "string" end
local function is_output(v) return is_text(v) and string.find(v, "^[%w_]+$") ~= nil and #v <= 40 end
local function is_function(v) return type(v) == "function" end
local function is_option(v) return type(v) == "table" and is_function(v.check) end

-- Kinds of values, each with its test and what errors call it.
local kinds = {
  number = { is_finite, "a finite number" },
  positive = { function(v) return is_finite(v) and v > 0 end, "a number above 0" },
  whole = { is_whole, "a whole number of at least 1" },
  counts = { function(v) return is_list(v, function(k) return type(k) == "number" end) end, "a list of whole numbers" },
  row = { function(v) return host.width(v) ~= nil end, "a row or a number" },
  initialiser = { function(v) return inside[v] and inside[v].kind == "initialiser" end, "an initialiser, as init.zeros()" },
  boolean = { function(v) return type(v) == "boolean" end, "true or false" },
  text = { is_text, "a string" },
  texts = { function(v) return is_list(v, is_text) and #v > 0 end, "a list of strings" },
  option = { is_option, "an option, as option.number()" },
  table = { function(v) return type(v) == "table" end, "a table" },
  list = { function(v) return type(v) == "table" and not inside[v] end, "a list" },
  callback = { is_function, "a function" },
  tree = { function(v) return type(v) == "table" or is_function(v) end, "a table of initialisers, or a function that gives one" },
  names = { function(v) return is_list(v, is_output) end, "a list of names" },
  outputs = { function(v) return is_function(v) or is_list(v, is_output) end, "a list of names, or a function that gives one" },
}

-- Raises an error unless the value is of the kind; "number?": or nil. what: "init.zeros, argument 1". Where it happened is
-- added by located().
local function demand(what, kind, value)
  local name = string.match(kind, "^%a+")
  if (value == nil and name ~= kind) or kinds[name][1](value) then return end
  error(what .. ": expected " .. kinds[name][2] .. ", found " .. found(value), 0)
end

-- The function f of this name, which takes arguments of these kinds and no others.
local function takes(name, f, ...)
  local of, n = { ... }, select("#", ...)
  return function(...)
    for i = 1, math.max(n, select("#", ...)) do
      if not of[i] then error(string.format("%s takes %d argument%s, found %d", name, n, n == 1 and "" or "s", select("#", ...)), 0) end
      demand(string.format("%s, argument %d", name, i), of[i], (select(i, ...)))
    end
    return f(...)
  end
end

-- Makes it an error to look up what t, called `what`, does not have.
local function only(what, t)
  return setmetatable(t, { __index = function(_, key)
    local names = {}
    for _, k in ipairs(sorted_keys(t)) do names[#names + 1] = type(k) == "string" and k or nil end
    local name = is_text(key) and string.sub(key, 1, 60) or found(key)
    local near = nearest(name, names)
    error(string.format("there is no %s.%s%s", what, name, near ~= "" and near or "; there are " .. table.concat(names, ", ")), 0)
  end })
end

-- ---- options ----------------------------------------------------------------------------------------------------
-- An option is { check = function(value) return checked, or nil and what was expected end, default, required, same_as, help }.
-- same_as: the name of another option that says the same; not both are given. free: weights fit whatever it is. help: what it means, for
-- help() and the reference.

local option = {}

-- What every option takes, beside what its kind does.
local of_options = { required = "boolean?", free = "boolean?", same_as = "text?", help = "text?", default = false }

-- Defines option.NAME { ... }; more: what it takes of its own; check_of(o): its check.
local function define_option(name, more, check_of)
  local what, names = "option." .. name, {}
  for key in next, of_options do names[#names + 1] = key end
  for key in next, more do names[#names + 1] = key end
  table.sort(names)
  option[name] = function(given)
    demand(what, "table?", given)
    local o = copy(given or {})
    for _, key in ipairs(sorted_keys(o)) do
      if more[key] == nil and of_options[key] == nil then
        local text = is_text(key) and string.sub(key, 1, 60) or found(key)
        error(string.format("%s has no key '%s'%s", what, text, nearest(text, names)), 0)
      end
    end
    for _, key in ipairs(names) do
      local kind = more[key] or of_options[key]
      if kind then demand(what .. "." .. key, kind, o[key]) end
    end
    o.check = check_of(o)
    if o.default ~= nil and not is_function(o.default) then
      local checked, expected = o.check(o.default)
      if checked == nil then error(string.format("%s.default: expected %s, found %s", what, expected, found(o.default)), 0) end
    end
    return o
  end
end

local function in_range(o, v)
  return v - v == 0 and (not o.min or v >= o.min) and (not o.max or v <= o.max) and (not o.above or v > o.above)
    and (not o.below or v < o.below)
end

local function range(o)
  if o.min and o.max then return string.format(" from %g to %g", o.min, o.max) end
  if o.min and o.below then return string.format(" from %g to below %g", o.min, o.below) end
  if o.min then return string.format(" of at least %g", o.min) end
  if o.above and o.max then return string.format(" above %g, at most %g", o.above, o.max) end
  if o.above then return string.format(" above %g", o.above) end
  return ""
end

local bounds = { min = "number?", max = "number?", above = "number?", below = "number?" }

define_option("number", bounds, function(o)
  return function(v)
    if type(v) == "number" and in_range(o, v) then return v end
    return nil, "a number" .. range(o)
  end
end)

define_option("integer", bounds, function(o)
  return function(v)
    if type(v) == "number" and v == math.floor(v) and math.abs(v) < 2 ^ 53 and in_range(o, v) then return v end
    return nil, "a whole number" .. range(o)
  end
end)

define_option("boolean", {}, function()
  return function(v)
    if type(v) == "boolean" then return v end
    return nil, "true or false"
  end
end)

define_option("string", {}, function()
  return function(v)
    if type(v) == "string" then return v end
    return nil, "a string"
  end
end)

define_option("callback", {}, function()
  return function(v)
    if is_function(v) then return v end
    return nil, "a function"
  end
end)

define_option("choice", { from = "texts" }, function(o) -- from: the strings allowed
  return function(v)
    for _, name in ipairs(o.from) do
      if v == name then return v end
    end
    return nil, "one of '" .. table.concat(o.from, "', '") .. "'"
  end
end)

-- A list without holes, each entry checked by o.each.
define_option("list", { each = "option", of = "text?", most = "whole?" }, function(o)
  return function(v)
    local what = "a list" .. (o.of and " of " .. o.of or "")
    if type(v) ~= "table" then return nil, what end
    local n = #v
    for _, k in ipairs(sorted_keys(v)) do
      if type(k) ~= "number" or k < 1 or k > n or k ~= math.floor(k) then return nil, what end
    end
    if o.most and n > o.most then return nil, string.format("%s, at most %d", what, o.most), "its length", n end
    local list = {}
    for i = 1, n do
      local checked, expected = o.each.check(v[i])
      if checked == nil then
        return nil, expected, string.format("entry %d", i), v[i]
      end
      list[i] = checked
    end
    return list
  end
end)

-- Something another constructor made: option.net, option.transform, ...
for kind, called in next, { net = "a net", transform = "a transform", layer = "a layer", base = "a base", data = "a data set",
                            domain = "a domain, as positive {}", optimizer = "an optimizer", target = "a target" } do
  define_option(kind, {}, function()
    return function(v)
      if inside[v] and inside[v].kind == kind then return v end
      return nil, called
    end
  end)
end

-- An error where what is called `name` was given a key that is in none of the tables of known ones.
local function check_keys(at, name, given, ...)
  local tables = { ... }
  local function is_known(key)
    for _, known in ipairs(tables) do
      if known[key] ~= nil then return true end
    end
  end
  for _, key in ipairs(sorted_keys(given)) do
    if not is_known(key) then
      if not is_text(key) then fail(at, "%s takes no entry [%s], only named keys", name, found(key)) end
      local names = {}
      for _, known in ipairs(tables) do
        for _, k in ipairs(sorted_keys(known)) do
          if is_text(k) then names[#names + 1] = k end
        end
      end
      fail(at, "%s has no key '%s'%s", name, string.sub(key, 1, 60), nearest(key, names))
    end
  end
end

-- The options of a schema, { key = option }, that were given to what is called `name` at `at`: checked, with defaults.
local function check_options(at, name, schema, given)
  local o = {}
  check_keys(at, name, given, schema)
  for _, key in ipairs(sorted_keys(schema)) do
    local rule, value = schema[key], given[key]
    local label = type(key) == "number" and string.format("%s[%d]", name, key) or name .. "." .. key
    if value == nil then
      if rule.required then fail(at, "%s is missing", label) end
      value = rule.default
      if is_function(value) then
        value = value()
        local checked, expected = rule.check(value)
        if checked == nil then fail(at, "%s, its default: expected %s, found %s", label, expected, found(value)) end
      end
      o[key] = value
    elseif rule.same_as and given[rule.same_as] ~= nil then
      fail(at, "%s and %s.%s say the same; found both", label, name, rule.same_as)
    else
      local checked, expected, entry, entry_value = rule.check(value)
      if entry then fail(at, "%s, %s: expected %s, found %s", label, entry, expected, found(entry_value)) end
      if checked == nil then fail(at, "%s: expected %s, found %s", label, expected, found(value)) end
      o[key] = checked
    end
  end
  return o
end

-- What the check of a part is given to tell what is wrong with it; a model's own words may be anything.
local function teller(thing)
  return function(...)
    local format = safe_format -- the name that Lua's errors call it by
    local words = format(...)
    fail(thing.at, "%s%s", thing.name, words)
  end
end

-- The same for what is no part of a model itself, with the place where the model file stands: the checked options, those
-- that the schema does not have, whose keys must be in one of the other tables, and a teller.
local function options_here(name, schema, given, ...)
  local at = here()
  if type(given) ~= "table" then fail(at, "%s: expected a table, found %s", name, found(given)) end
  check_keys(at, name, given, schema, ...)
  local own, rest = {}, {}
  for key, value in next, given do (schema[key] and own or rest)[key] = value end
  return check_options(at, name, schema, own), rest, teller { at = at, name = name }
end

-- ---- options of the runtime ----------------------------------------------------------------------------------------

-- A list of columns as the text that C reads: numbers, and names, in double quotes where they have commas.
local function check_columns(v)
  local list = {}
  for i, item in ipairs(type(v) == "table" and not inside[v] and v or { v }) do
    if is_text(item) and item ~= "" and not string.find(item, "%c") then
      list[i] = type(v) == "table" and string.find(item, '[," ]') and '"' .. string.gsub(item, '"', '""') .. '"' or item
    elseif type(item) == "number" and item >= 1 and item == math.floor(item) and item < 2 ^ 53 then
      list[i] = string.format("%d", item)
    else
      list = {}
      break
    end
  end
  if #list > 0 then return table.concat(list, ",") end
  return nil, "a name, a number from 1, or a list of these"
end

-- A name, or several, as a list.
local function check_files(v)
  local list = type(v) == "table" and not inside[v] and v or { v }
  if is_list(list, is_text) and #list > 0 then return list end
  return nil, "a name, or a list of names"
end

-- Options that are a row of the runtime's tables; see option.c.
local function options_of(name)
  local options = {}
  for _, row in ipairs(host.options(name)) do
    local check = row.kind == "columns" and check_columns or row.kind == "files" and check_files
    options[row.key] = check and { check = check, help = row.help } or
      option[row.kind] { default = row.default, min = row.min, max = row.max, above = row.above, below = row.below,
                         from = row.kind == "choice" and row.from or nil, help = row.help }
  end
  return options
end

return {
  is_text = is_text, is_function = is_function, demand = demand, takes = takes, only = only, option = option,
  options_of = options_of, check_options = check_options, options_here = options_here, teller = teller,
}
