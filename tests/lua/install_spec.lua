-- slow: builds the libraries, and projects that use them.
-- What `cmake --install` and the .deb give. Protects: programs outside the tree find the libraries by pkg-config and by CMake; models in
-- CMake projects are printed anew when something has changed, and only then; libraries export what their headers declare; manual pages and
-- completion say what --help says; nothing is left when all is taken away again.
local page = require "page"
local support = require "support"

local build, dir = support.root .. "/build/install", support.directory()
local prefix = dir .. "/prefix"
-- A shell in which nfc is installed below a folder.
local function installed(where)
  return string.format("export PATH=%s/bin:$PATH PKG_CONFIG_PATH=%s/lib/pkgconfig CMAKE_PREFIX_PATH=%s LD_LIBRARY_PATH=%s/lib; ",
    where, where, where, where)
end

-- Runs a command, which must succeed; returns what it printed, without the last line feed.
local function succeed(command)
  local code, out, err = support.run(command)
  assert.equal(0, code, command .. "\n" .. out:sub(-3000) .. err:sub(-3000))
  return (out:gsub("\n$", ""))
end

local function lines(text)
  local list = {}
  for line in text:gmatch "[^\n]+" do list[#list + 1] = line end
  return list
end

local function has(tool) return support.run("command -v " .. tool) == 0 end

-- A project outside the tree: a program that adds up samples of the model `first`, and `text` at the end of its CMakeLists.txt.
local function project(text, language)
  local path = support.directory()
  support.write(path .. "/flow.lua", 'return model { name = "first", dim = 1, flow = { leaky_relu {} } }')
  support.write(path .. "/main." .. language, [[
#include "first.h"
#include <stdalign.h>
#include <stdio.h>
int main(void)
{
    alignas(64) static char work[FIRST_WORK + 1];
    float x[20 * FIRST_DIM], sum = 0;
    first_sample(first_weights, 1, 0, 20, x, work);
    for (int k = 0; k < 20 * FIRST_DIM; k++)
        sum += x[k];
    printf("%g\n", (double)sum);
    return 0;
}
]])
  support.write(path .. "/CMakeLists.txt", string.format([[
cmake_minimum_required(VERSION 3.20)
project(app %s)
find_package(nfc 0.1 REQUIRED)
add_executable(app main.%s)
%s]], language == "c" and "C" or "CXX", language, text))
  return path
end

local function configure(path, generator)
  return support.run(string.format("%s cmake -G '%s' -S %s -B %s/build", installed(prefix), generator or "Ninja", path, path))
end
local function make(path) return succeed(installed(prefix) .. "cmake --build " .. path .. "/build") end

describe("an installation", function()
  setup(function()
    succeed(string.format(". %s/cmake/setup.sh && root=%s && setup_build install", support.root, support.root))
    succeed(string.format("cmake --install %s --prefix %s", build, prefix))
  end)

  it("has a command that runs through links, from any folder, in any locale", function()
    succeed(string.format("mkdir -p %s/a/b && ln -s ../../prefix/bin/nfc %s/a/b/first && ln -s %s/a/b/first %s/second", dir, dir, dir, dir))
    succeed(string.format("localedef -i de_DE -f UTF-8 %s/de_DE.UTF-8 || true", dir))
    local function draw(nfc, environment)
      return succeed(string.format("cd / && export %s && %s train %s/models/points.lua --steps 3 --force -o %s/run >/dev/null && %s sample %s/models/points.lua -w %s/run/weights.safetensors -n 3",
        environment, nfc, support.root, dir, nfc, support.root, dir))
    end
    local first = draw(prefix .. "/bin/nfc", "LC_ALL=C")
    for _, environment in ipairs { "LC_ALL=C", "LC_ALL=de_DE.UTF-8 LOCPATH=" .. dir, "LC_ALL=none" } do
      assert.equal(first, draw(dir .. "/second", environment))
    end
  end)

  it("is not needed by the tree's own launcher, which links lead to as well", function()
    local tree = dir .. "/tree"
    succeed(string.format("mkdir -p %s/build/release && cd %s && mkdir cmake compiler runtime cli lua && touch CMakeLists.txt && cp %s/nfc . && ln -s %s/nfc %s/third",
      tree, tree, support.root, tree, dir))
    support.write(tree .. "/build/release/nfc", "#!/bin/sh\necho built\n")
    assert.equal("built", succeed(string.format("chmod +x %s/build/release/nfc && cd / && %s/third", tree, dir)))
  end)

  -- The compiler tells the functions that a header declares; every name must be declared where the header is included.
  it("has libraries that export what their headers declare, and nothing else", function()
    for _, name in ipairs { "nf", "nfc" } do
      local exported, program = {}, { string.format("#include <%s.h>\nconst void *all[] = {", name) }
      for _, line in ipairs(lines(succeed(string.format("nm -D --defined-only %s/lib/lib%s.so", prefix, name)))) do
        local kind, symbol = line:match "^%x+ (%u) ([%w_]+)"
        if kind ~= "A" then -- the name of the version
          assert.is_truthy(symbol:find "^nfc?_", line)
          exported[symbol], program[#program + 1] = true, string.format("(const void *)&%s,", symbol)
        end
      end
      local source = support.write(string.format("%s/%s_all.c", dir, name), table.concat(program, "\n") .. "};\n")
      succeed(string.format("cc -w -fsyntax-only -aux-info %s.declared -I%s/include %s", source, prefix, source))
      local declared = 0
      for symbol in support.read(source .. ".declared"):gmatch("/include/" .. name .. "%.h[^\n]- %*?(nfc?_[%w_]+) %(") do
        assert.is_true(exported[symbol], symbol)
        declared = declared + 1
      end
      for symbol in support.read(string.format("%s/include/%s.h", prefix, name)):gmatch "\nextern [^\n]-([%w_]+);" do
        assert.is_true(exported[symbol], symbol)
      end
      assert.is_true(declared > 8)
    end
  end)

  it("does what docs/libraries.md shows", function()
    local tree = support.directory()
    succeed(string.format("cp -r %s/models %s", support.root, tree))
    assert.is_true(page.run("docs/libraries.md", tree, installed(prefix)) >= 4)
  end)

  it("has a libnfc.so that prints what `nfc compile` does", function()
    local made = support.directory()
    local source = support.write(made .. "/emit.c", [[
#include <nfc.h>
#include <stdio.h>
int main(int argc, char **argv)
{
    nfc_model *model;
    nf_error error;
    nf_status status = nfc_model_load(&model, argv[argc - 1], NULL, &error);
    if (!status)
        status = nfc_model_emit(model, "out", NULL, false, NULL, &error);
    if (status)
        puts(error.text);
    nfc_model_free(model);
    return (int)status;
}
]])
    succeed(string.format("%s cd %s && cc %s $(pkg-config --cflags --libs nfc) -o emit && ./emit %s/models/points.lua", installed(prefix), made, source, support.root))
    for _, suffix in ipairs { ".c", ".h", ".json" } do
      assert.is_true(support.read(support.root .. "/generated/points" .. suffix) == support.read(made .. "/out/points" .. suffix), suffix)
    end
  end)

  it("serves examples/cmake", function()
    local tree = support.directory()
    succeed(string.format("cp -r %s/models %s/examples %s", support.root, support.root, tree))
    local drawn = succeed(installed(prefix) .. tree .. "/examples/cmake/run")
    local flow = require "nfc".compile(tree .. "/models/points.lua")
    flow:load(tree .. "/build/examples/cmake/weights.safetensors")
    local x = flow:sample(5, { seed = 1 })
    local log_prob, expected = flow:log_prob(x), {}
    for k = 1, #x do
      for _, value in ipairs { x[k][1], x[k][2], log_prob[k][1] } do expected[#expected + 1] = value end
    end
    local n = 0
    for value in drawn:gsub("^x1,x2,log_prob\n", ""):gmatch "[^,\n]+" do
      n = n + 1
      assert.is_true(math.abs(value - expected[n]) <= 1e-4 * (1 + math.abs(expected[n])), drawn)
    end
    assert.equal(#expected, n)
  end)

  it("can be moved to another folder", function()
    succeed(string.format("cp -r %s %s/moved", prefix, dir))
    local shell = installed(dir .. "/moved")
    local source = support.write(dir .. "/moved.c", "#include <nfc.h>\n#include <stdio.h>\nint main(void) { return puts(nf_version()) < 0; }\n")
    assert.equal("0.1.0", succeed(string.format("%s mv %s %s.away && cc %s $(pkg-config --cflags --libs nfc) -o %s.out && %s.out; status=$?; mv %s.away %s; exit $status",
      shell, prefix, prefix, source, source, source, prefix, prefix)))
  end)

  for _, generator in ipairs { "Ninja", "Unix Makefiles" } do
    it("prints models for CMake projects when they, or the weights, have changed, and only then, with " .. generator, function()
      local path = project("nfc_add_model(app flow.lua WEIGHTS weights.safetensors ENTRIES sample inverse)\n", "c")
      local function train(seed)
        succeed(string.format("cd %s && %s/bin/nfc train flow.lua --data data.csv --steps 1 --seed %d --force -o run && cp run/weights.safetensors .", path, prefix, seed))
      end
      support.write(path .. "/data.csv", "-1\n2\n0.5\n-3\n")
      local code, _, err = configure(path, generator) -- before there are weights
      assert.equal(0, code, err)
      train(1)
      make(path)
      local first, header = succeed(path .. "/build/app"), path .. "/build/nfc/app/first.h"
      assert.is_truthy(support.read(header):find "first_inverse")
      assert.is_nil(support.read(header):find "first_log_prob")
      local written = succeed("stat -c %Y.%y " .. header)
      make(path)
      assert.equal(written, succeed("stat -c %Y.%y " .. header))
      train(2)
      make(path)
      assert.is_true(first ~= succeed(path .. "/build/app"))

      support.write(path .. "/flow.lua", 'return model { name = "first", dim = 2, flow = { leaky_relu {} } }')
      support.write(path .. "/data.csv", "-1,0\n2,1\n0.5,3\n-3,0\n")
      train(1)
      make(path)
      assert.is_truthy(support.read(header):find "FIRST_DIM 2")
      support.write(path .. "/flow.lua", 'return model { name = "second", dim = 2, flow = { leaky_relu {} } }') -- called otherwise
      succeed(string.format("cd %s && sed -i 's/first/second/g; s/FIRST/SECOND/g' main.c", path))
      make(path)
      succeed(path .. "/build/app")
    end)
  end

  it("compiles models into C++ projects, libraries, and more than one into a target, beside libnfc", function()
    local path = project([[
add_library(flows STATIC other.cpp)
nfc_add_model(flows flow.lua WEIGHTS weights.safetensors)
nfc_add_model(flows other.lua OPTIONS --precision double)
target_link_libraries(flows nfc::nfc)
target_link_libraries(app flows)
]], "cpp")
    support.write(path .. "/other.lua", 'return model { dim = 1, flow = { leaky_relu {} } }')
    support.write(path .. "/other.cpp", [[
#include <nfc.h>
#include "other.h"
const char *other(const double *x, double *y) { other_forward(x, 1, x, y, nullptr, nullptr); return nf_version(); }
]])
    succeed(string.format("cd %s && echo 1 > x.csv && %s/bin/nfc train flow.lua --data x.csv --steps 1 -o run && cp run/weights.safetensors .", path, prefix))
    local code, _, err = configure(path)
    assert.equal(0, code, err)
    make(path)
    succeed(path .. "/build/app")
  end)

  it("tells of wrong models and arguments while a project is configured", function()
    for text, said in pairs {
      ["nfc_add_model(app none.lua)"] = "none%.lua",
      ["nfc_add_model(app flow.lua ENTRIES samples)"] = "samples",
      ["nfc_add_model(app flow.lua WEIGHT w)"] = "WEIGHT",
      ["nfc_add_model(app flow.lua WEIGHTS)"] = "WEIGHTS",
    } do
      local code, _, err = configure(project(text, "c"))
      assert.equal(1, code)
      assert.is_truthy(err:find(said), err)
    end
  end)

  local commands = {}
  for name in succeed(support.nfc .. " --help"):gmatch "\n  (%S+)  " do commands[#commands + 1] = name end

  -- The options in a command's help, with the help in words.
  local function help_of(command)
    local options, last = {}, nil
    for line in succeed(support.nfc .. " " .. command .. " --help"):gmatch "[^\n]+" do
      local typed, rest = line:match "^ +(%-[^ ].-)  +(.*)$"
      if not typed and line:find "^ +%-" then typed, rest = line:match "^ +(.*)$", "" end
      if typed then
        last = { typed = typed, text = rest }
        options[#options + 1] = last
      elseif last and line:find "^    " then
        last.text = last.text .. line
      else
        last = nil
      end
    end
    return options
  end
  local function squeezed(text) return (text:gsub("%s+", "")) end

  it("has a manual page for each command, which says what --help says", function()
    assert.is_true(#commands >= 8)
    for _, command in ipairs(commands) do
      local file = string.format("%s/share/man/man1/nfc-%s.1.gz", prefix, command)
      if has "groff" then
        local code, out, warnings = support.run("gzip -dc " .. file .. " | groff -man -Tascii -rHY=0 -P-cbou -ww")
        assert.equal("0", code .. warnings)
        local text = squeezed(out)
        for _, option in ipairs(help_of(command)) do
          assert.is_truthy(text:find(squeezed(option.typed .. option.text), 1, true), command .. ": " .. option.typed .. option.text .. out)
        end
      end
      assert.is_truthy(succeed("gzip -dc " .. prefix .. "/share/man/man1/nfc.1.gz"):find("nfc\\-" .. command:gsub("%-", "\\-"), 1, true))
    end
    if has "man" then assert.is_truthy(succeed(string.format("MANPATH=%s/share/man man nfc-train", prefix)):find "SYNOPSIS") end
  end)

  it("completes commands, options, values and files in bash", function()
    local here = support.directory()
    support.write(here .. "/my model.lua", "")
    support.write(here .. "/weights.safetensors", "")
    -- what the words may be continued by; the last one is begun
    local function complete(...)
      local words = { ... }
      for i, word in ipairs(words) do words[i] = "'" .. word .. "'" end
      support.write(here .. "/ask", string.format([[cd %s; . %s/share/bash-completion/completions/nfc; COMP_WORDS=(nfc %s) COMP_CWORD=%d; _nfc
        printf '%%s\n' "${COMPREPLY[@]}"]], here, prefix, table.concat(words, " "), #words))
      return succeed("bash --norc " .. here .. "/ask; rm " .. here .. "/ask")
    end
    assert.equal(table.concat(commands, "\n") .. "\n--help\n--version", complete "")
    assert.equal("train", complete "tr")
    for _, command in ipairs(commands) do
      local completed = complete(command, "-") .. "\n"
      for _, option in ipairs(help_of(command)) do
        local long = option.typed:match "%-%-[%w-]+" or option.typed:match "^%-%w"
        assert.is_truthy(completed:find(long .. "\n", 1, true), command .. " " .. long)
        local choices = option.typed:match "=(%l[%l|]*)$"
        if choices then
          local values = choices:gsub("|", "\n")
          assert.equal(values, complete(command, long, ""))
          assert.equal(values, complete(command, "my model.lua", long, "="))
          local first, begun = choices:match "%l+", {}
          for value in choices:gmatch "%l+" do if value:find("^" .. first) then begun[#begun + 1] = value end end
          assert.equal(table.concat(begun, "\n"), complete(command, long, "=", first))
        end
      end
    end
    assert.equal("auto\ntcc\ncc", complete("train", "-j", ""))
    assert.equal("auto\nlikelihood\nreverse_kl\nforward_kl\nvariance\nfisher", complete("train", "--objective", "")) -- which help does not show as choices
    assert.equal("my model.lua", complete("train", "my"))
    assert.equal("weights.safetensors", complete("sample", "my model.lua", "--weights", "w"))
    assert.equal("", complete("train", "--steps", ""))
  end)

  it("carries its licence, and those of its parts", function()
    local doc = prefix .. "/share/doc/nfc/"
    assert.equal(support.read(support.root .. "/LICENSE"), support.read(doc .. "copyright"))
    assert.is_truthy(support.read(doc .. "COPYING.libtcc"):find "LESSER GENERAL PUBLIC LICENSE")
    assert.equal(support.read(support.root .. "/CHANGELOG.md"):gsub("\n$", ""), succeed("gzip -dc " .. doc .. "changelog.gz"))
    -- every library that is linked, beside the C library's own and those that these link, is named
    local named = support.read(doc .. "LICENSES"):lower()
    local own = { nf = true, nfc = true, c = true, m = true, ["ld-linux-x86-64"] = true, dl = true, pthread = true, gcc_s = true }
    for _, file in ipairs { "bin/nfc", "lib/libnf.so", "lib/libnfc.so", "lib/libnfc-tcc.so" } do
      for needed in succeed(string.format("readelf -d %s/%s", prefix, file)):gmatch "%(NEEDED%)[^%[]*%[([^%]]*)%]" do
        local name = needed:gsub("^lib", ""):gsub("%.so.*", ""):gsub("^nfc%-", "lib"):gsub("%-5%.1$", ""):gsub("^edit$", "libedit")
        assert.is_truthy(own[name] or named:find(name, 1, true), needed)
      end
    end
  end)

  it("is taken away by the target uninstall", function()
    local other, packed = dir .. "/other", dir .. "/packed"
    local function left(where) return #lines(succeed("find " .. where .. " -type f -o -type l -o -name 'nfc*'")) end
    succeed(string.format("cmake --install %s --prefix %s && DESTDIR=%s cmake --install %s --prefix %s", build, other, packed, build, other))
    assert.equal(left(other), left(packed .. other))
    succeed(string.format("cmake --build %s --target uninstall", build))
    assert.equal(0, left(other))
    assert.is_true(left(packed) > 30)
    assert.equal(1, (support.run(string.format("cmake --build %s --target uninstall", build))))
  end)
end)

-- dpkg installs below a folder of the test's own and keeps its books there: nothing of the machine changes, and no rights are needed. The
-- books begin with what the machine has installed, so that dependencies are checked.
describe("the .debs", function()
  local root = dir .. "/root"
  local function dpkg(arguments)
    return succeed(string.format("PATH=%s/bin:/usr/sbin:/sbin:$PATH dpkg --root=%s --force-not-root --force-script-chrootless --log=/dev/null %s 2>&1",
      dir, root, arguments))
  end

  it("are installed, run, are linked with, and go without a trace", function()
    if not has "dpkg-shlibdeps" then return end
    succeed(string.format("cd %s && cpack --config %s/CPackConfig.cmake -B %s/packages", dir, build, dir))
    local debs = lines(succeed("ls " .. dir .. "/packages/*.deb"))
    assert.equal(2, #debs)
    local dev, runtime = unpack(debs)
    assert.is_truthy(succeed("dpkg-deb -I " .. runtime):find "Depends: [^\n]*libluajit")
    assert.is_truthy(succeed("dpkg-deb -I " .. dev):find("Depends: nfc (= 0.1.0)", 1, true))
    assert.equal("libnf 0 nfc (= 0.1.0)\nlibnfc 0 nfc (= 0.1.0)\nlibnfc-tcc 0 nfc (= 0.1.0)", succeed("dpkg-deb -I " .. runtime .. " shlibs | sort"))
    for _, name in ipairs(lines(succeed("dpkg-deb -c " .. runtime))) do -- what is for compiling is in the other
      assert.is_nil(name:find "/include/" or name:find "%.a$" or name:find "%.so " or name:find "pkgconfig" or name:find "cmake", name)
    end
    succeed(string.format("mkdir -p %s/bin %s/var/lib/dpkg/info %s/var/lib/dpkg/updates && cp /var/lib/dpkg/status %s/var/lib/dpkg", dir, root, root, root))
    support.write(dir .. "/bin/ldconfig", "#!/bin/sh\necho $DPKG_MAINTSCRIPT_NAME >>" .. dir .. "/ldconfig.log\n") -- in place of the machine's
    succeed("chmod +x " .. dir .. "/bin/ldconfig")
    local before = succeed("find " .. root .. " -path '*/dpkg' -prune -o -print")
    dpkg("-i " .. runtime)
    local usr = root .. "/usr"
    assert.equal("nfc 0.1.0", succeed("env -i " .. usr .. "/bin/nfc --version"))

    dpkg("-i " .. dev)
    local tree = support.directory()
    succeed(string.format("cp -r %s/models %s", support.root, tree))
    page.run("docs/libraries.md", tree, installed(usr))
    for _, name in ipairs { "nfc", "nfc-dev" } do assert.is_true(support.exists(usr .. "/share/doc/" .. name .. "/copyright")) end

    dpkg "--purge nfc-dev nfc"
    assert.equal(before, succeed("find " .. root .. " -path '*/dpkg' -prune -o -print"))
    assert.equal("", succeed("find " .. root .. "/var/lib/dpkg/info -name 'nfc*'"))
    assert.equal("postinst\npostrm\n", support.read(dir .. "/ldconfig.log"))
  end)
end)
