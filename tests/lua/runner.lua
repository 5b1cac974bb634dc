-- runner.lua - runs busted inside nfc's own LuaJIT: nfc repl tests/lua/runner.lua SPEC ...
local root = os.getenv "NFC_ROOT" or "."
package.path = root .. "/tests/lua/?.lua;" .. package.path
require "busted.runner" { standalone = false }
