-- slow: compiles every model with every compiler.
-- The shipped C as strangers get it: fresh, without warnings anywhere, without a multiplication by a mask, small.
local support = require "support"

local full = support.all_compilers
local names = { "points", "circles", "uniform", "custom_layer", "maf", "points_spline", "planar" }
local flags = "-O1 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wdouble-promotion -Werror"

describe("generated/", function()
  it("is what nfc compile prints today", function()
    local dir = support.directory()
    for _, name in ipairs(names) do
      assert.equal(0, (support.command("compile " .. support.root .. "/models/" .. name .. ".lua -o " .. dir)))
      for _, suffix in ipairs { ".c", ".h", ".json" } do
        assert.is_true(support.read(dir .. "/" .. name .. suffix) == support.read(support.root .. "/generated/" .. name .. suffix),
                       name .. suffix .. " is stale: run nfc compile models/" .. name .. ".lua")
      end
    end
  end)

  it("compiles without a warning as C99 and as C++, with gcc and clang, and on 32 bits", function()
    local dir = support.directory()
    local compilers = { "gcc -std=c99", "g++ -x c++", "clang -std=c99", "clang++ -x c++ -std=c++17", "gcc -std=c99 -m32", "gcc -std=c99 -m32 -msse2", "gcc -std=c99 -m32 -msse2 -mfpmath=sse",
                        "gcc -std=c99 -DNFC_SCALAR", "clang -std=c99 -DNFC_SCALAR", "gcc -std=c99 -mavx2 -mfma", "gcc -std=c99 -mavx512f" }
    for i, compiler in ipairs(compilers) do
      local chosen = {} -- a third of the models for each compiler, others for the next one; all of them in the full tier
      for k, name in ipairs(names) do
        if full or (i + k) % 3 == 0 then chosen[#chosen + 1] = name end
      end
      local program = compiler:match "^%S+"
      local has = support.run("command -v " .. program) == 0
      if compiler:find "-m32" then has = support.run("echo '#include <math.h>' | gcc -m32 -fsyntax-only -xc -") == 0 end
      if has then
        local code, _, err = support.run(string.format("cd %s/generated && printf '%%s\\n' %s | xargs -P 2 -I@ %s %s -c @.c -o %s/@.o",
                                                       support.root, table.concat(chosen, " "), compiler, flags, dir))
        assert.equal(0, code, compiler .. "\n" .. err:sub(1, 2000))
      end
    end
  end)

  it("has nothing to warn of in any model, nothing unused either, whatever entry points are asked for", function()
    local dir = support.directory()
    local cc = support.run("command -v clang") == 0 and "clang" or "gcc"
    local entries = "forward,inverse,log_prob,score,sample,sample_log_prob,layers,loss,init,adamw,forward_vjp,inverse_vjp,log_prob_vjp"
    local script = string.format("for m in %s/models/*.lua; do %s compile $m --entries %s -o %s || exit 1; done; cd %s && ls *.c | xargs -P 2 -n 1 %s -std=c99 -fsyntax-only %s",
                                 support.root, support.nfc, entries, dir, dir, cc, flags)
    local code, _, err = support.run(script)
    assert.equal(0, code, err:sub(1, 2000))
  end)

  it("also compiles with weights, for inference, in double, and by tcc", function()
    local dir = support.directory()
    local points = support.root .. "/models/points.lua"
    assert.equal(0, (support.command("train " .. points .. " --steps 5 -o " .. dir .. "/run")))
    assert.equal(0, (support.command(string.format("compile %s -o %s --inference --precision double --weights %s/run/weights.safetensors",
                                                   points, dir, dir))))
    local code, _, err = support.run(string.format("cd %s && gcc -std=c99 %s -c points.c -o x.o", dir, flags))
    assert.equal(0, code, err)
    local header = support.read(dir .. "/points.h")
    assert.is_truthy(header:find "extern const double points_weights%[POINTS_PARAMS%]")
    assert.is_nil(header:find "points_loss")
  end)

  it("has no mask, no known zero and no one among its factors", function()
    local text = support.read(support.root .. "/generated/points.c")
    local from = assert(text:find "static void points_nf_forward_prologue")
    local body = text:sub(from)
    for _, factor in ipairs { "%* 0%.0f", "0%.0f %*", "%* 1%.0f[^%d]", " 1%.0f %*", "%+ 0%.0f" } do
      assert.is_nil(body:find(factor), factor)
    end
    assert.is_nil(body:lower():find "mask")
  end)

  it("is used with the header alone", function()
    local dir = support.directory()
    support.write(dir .. "/use.c", [[
#include <stdio.h>
#include "points.h"
int main(void)
{
    static char work[POINTS_WORK] __attribute__((aligned(64)));
    float params[POINTS_PARAMS], grad[POINTS_PARAMS], m[POINTS_PARAMS] = {0}, v[POINTS_PARAMS] = {0};
    float x[4 * POINTS_DIM], z[4 * POINTS_DIM], lp[4], each[19 * 4 * POINTS_DIM];
    const struct points_adamw_options o = {1e-3, 0.9, 0.999, 1e-8, 1e-4};
    points_init(1, params);
    points_sample(params, 7, 0, 4, x, work);
    const double before = points_loss(params, 4, x, NULL, work);
    for (uint64_t step = 1; step <= 50; step++) {
        points_loss(params, 4, x, grad, work);
        points_adamw(&o, step, params, grad, m, v);
    }
    points_forward(params, 4, x, z, NULL, work);
    points_layers(params, 4, z, each, work);
    points_log_prob(params, 4, x, lp, work);
    double mean = 0, worst = 0;
    for (int i = 0; i < 4; i++)
        mean -= lp[i] / 4;
    for (int i = 0; i < 8; i++) {
        const double d = (each[18 * 8 + i] - x[i]) / (1 + (x[i] < 0 ? -x[i] : x[i]));
        worst = d * d > worst ? d * d : worst;
    }
    const double after = points_loss(params, 4, x, NULL, work);
    points_loss(params, 0, x, NULL, work);
    return !(after < before && mean - after < 1e-5 && after - mean < 1e-5 && worst < 1e-6);
}
]])
    local code, _, err = support.run(string.format("cd %s && gcc -std=c99 -O2 -Wall -Wextra -I%s/generated use.c %s/generated/points.c -o use -lm && ./use",
                                                   dir, support.root, support.root))
    assert.equal(0, code, err)
  end)
end)

describe("a wide flow", function()
  it("of 784 dimensions and 1024 hidden units is a small file, made in under a second", function()
    local dir = support.directory()
    local model = support.write(dir .. "/wide.lua", [[
      local flow = {}
      for i = 1, 4 do
        local mask = {}
        for j = 1, 784 do mask[j] = (i + j) % 2 end
        flow[i] = coupling { mask = mask, net = mlp { hidden = {1024, 1024}, activation = "relu" } }
      end
      return model { name = "wide", dim = 784, flow = flow }]])
    local code, _, err = support.run(string.format("timeout 5 %s compile %s -o %s", support.nfc, model, dir))
    assert.equal(0, code, err)
    assert.is_true(#support.read(dir .. "/wide.c") < 1000000)
    code, _, err = support.run(string.format("cd %s && gcc -std=c99 %s -c wide.c -o wide.o", dir, flags))
    assert.equal(0, code, err)
  end)
end)

describe("a flow of many layers", function()
  it("has no function that nothing calls, where only a way back repeats its groups", function()
    local dir = support.directory()
    local model = support.write(dir .. "/deep.lua", [[return model { name = "deep", dim = 3, flow = {
      autoregressive { net = made { hidden = {8}, activation = "tanh" }, transform = umnn {} }, reverse {},
      coupling { split = 1, net = mlp { hidden = {8} }, transform = umnn {} } } }]])
    assert.equal(0, (support.command("compile " .. model .. " -o " .. dir)))
    local text, n = support.read(dir .. "/deep.c"), 0
    for name in text:gmatch "PART void (deep_nf_same%d+)" do
      n = n + 1
      assert.is_truthy(text:find("    " .. name .. "(", 1, true), name)
    end
    assert.is_true(n > 0)
  end)
  it("has its repeated groups once, and they compute what the kernels compute", function()
    local dir = support.directory()
    local model = support.write(dir .. "/deep.lua", [[return model { name = "deep", dim = 24,
      flow = { autoregressive { transform = rq_spline { bins = 4 }, net = made { hidden = { 23 } } } } }]])
    assert.equal(0, (support.command("compile " .. model .. " -o " .. dir)))
    local text = support.read(dir .. "/deep.c")
    local functions, calls = select(2, text:gsub("PART void deep_nf_same", "")), select(2, text:gsub("    deep_nf_same", ""))
    assert.is_true(functions >= 4 and calls > 12 * functions, functions .. " functions, " .. calls .. " calls")
    support.write(dir .. "/use.c", [[
#include "deep.h"
int main(void)
{
    static float work[DEEP_WORK / 4 + 16] __attribute__((aligned(64))), params[DEEP_PARAMS], x[24 * 50], z[24 * 50], y[24 * 50], log_prob[50], ldj[50], back[50];
    double worst = 0, mean = 0;
    deep_init(1, params);
    deep_sample(params, 7, 0, 50, x, work);
    deep_forward(params, 50, x, z, ldj, work);
    deep_inverse(params, 50, z, y, back, work);
    deep_log_prob(params, 50, x, log_prob, work);
    for (int i = 0; i < 1200; i++) {
        const double d = (double)(x[i] - y[i]);
        worst = worst < d * d ? d * d : worst;
    }
    for (int i = 0; i < 50; i++) {
        const double d = (double)(ldj[i] + back[i]);
        worst = worst < d * d ? d * d : worst;
        mean -= (double)log_prob[i] / 50;
    }
    mean -= deep_loss(params, 50, x, NULL, work);
    return !(worst < 1e-5 && mean * mean < 1e-6);
}
]])
    local code, _, err = support.run(string.format("cd %s && gcc -std=c99 %s -Wno-conversion use.c deep.c -o use -lm && ./use", dir, flags))
    assert.equal(0, code, err)
    local long, loss = support.write(dir .. "/long.lua", [[
      local flow = {}
      for i = 1, 72 do flow[i] = planar {} end
      return model { name = "long", dim = 2, flow = flow, data = points { n = 200, seed = 3, standardize = true }, train = { steps = 20 } }]]), {}
    for _, jit in ipairs { "tcc", "cc" } do
      assert.equal(0, (support.command(string.format("train %s --jit %s -o %s/%s", long, jit, dir, jit))))
      loss[#loss + 1] = tonumber(support.read(dir .. "/" .. jit .. "/log.csv"):match "\n%d+,([^,]+),[^\n]*\n$")
    end
    assert.is_true(math.abs(loss[1] - loss[2]) < 1e-4, loss[1] .. " and " .. loss[2])
  end)
end)
