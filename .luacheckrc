std = "luajit"
max_line_length = false
files["models"] = { globals = {}, read_globals = {} , ignore = { "113", "111" } }
files["compiler"] = { ignore = { "113" } } -- the vocabulary is global
files["tests/lua"] = { std = "luajit+busted" }
files["tests/fuzz"] = { std = "luajit+busted", ignore = { "581" } } -- NaN is meant
