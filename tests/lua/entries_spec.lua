-- Protects: --entries prints the entry points that it names and what they need, and nothing else; those that are printed
-- only when asked for compute what the others do.
-- guarded: nothing here depends on how well kernels are optimised.
-- slow: numbers of what is compiled; the sanitizers see that code in other suites, and this one in tests/run full.
local support = require "support"

local function compile(dir, list, model)
  return support.command(string.format("compile %s/models/%s.lua -o %s --entries %s", support.root, model or "points", dir, list))
end

describe("nfc compile --entries", function()
  for _, list in ipairs { "log_prob,sample", "loss,adamw", "forward", "init", "layers,score", "inverse,loss", "log_prob,init,loss,adamw" } do
    it("prints " .. list .. " alone", function()
      local dir = support.directory()
      assert.equal(0, (compile(dir, list)))
      local object = dir .. "/points.o"
      support.run_all { string.format("gcc -std=c99 -O0 -Wall -Wextra -Wpedantic -Wconversion -Werror -c %s/points.c -o %s", dir, object) }
      local _, out = support.run(string.format("nm -g --defined-only %s | sed 's/.* points_//' | sort | paste -sd,", object))
      local names = {}
      for name in list:gmatch "[%w_]+" do names[#names + 1] = name end
      table.sort(names)
      assert.equal(table.concat(names, ","), out:match "%S+")
      local header = support.read(dir .. "/points.h")
      for _, name in ipairs(names) do assert.is_truthy(header:find("points_" .. name .. "(", 1, true), name) end
      assert.equal(#names, select(2, header:gsub("\n%w+ points_[%w_]+%(", "")))
    end)
  end

  it("says which there are when it is given another name, and writes nothing", function()
    for _, list in ipairs { "log_probe", "log_prob,,sample", "log_prob,log_prob", "loss,", "grad", "''" } do
      local dir = support.directory()
      local code, _, err = compile(dir .. "/new", list)
      assert.equal(64, code, list)
      assert.is_truthy(err:find "entries: expected some of forward, inverse, log_prob.*, found '", err)
      assert.not_equal(0, (support.run("test -e " .. dir .. "/new")))
    end
  end)

  it("leaves training out with --inference", function()
    local dir = support.directory()
    assert.equal(0, (compile(dir, "log_prob,loss,init --inference", "maf")))
    local header = support.read(dir .. "/maf.h")
    assert.is_truthy(header:find "maf_log_prob")
    assert.is_nil(header:find "maf_loss" or header:find "maf_init")
    for _, list in ipairs { "loss", "init", "adamw,init,loss" } do
      local code, _, err = compile(dir .. "/new", list .. " --inference", "maf")
      assert.equal(64, code, list)
      assert.is_truthy(err:find("entries: " .. list .. " is training, which inference leaves out: nothing is left", 1, true), err)
      assert.not_equal(0, (support.run("test -e " .. dir .. "/new")))
    end
  end)
end)

describe("score", function()
  for _, entries in ipairs { "score,init", "score,init,log_prob" } do
    it("is 0 where nothing is dense, and elsewhere what it is alone: " .. entries, function()
      local dir = support.directory()
      local file = support.write(dir .. "/m.lua", [[return model { name = "m", dim = 2, context = 1,
        flow = { elementwise { "logit" }, coupling { split = 1, net = mlp { hidden = { 5 } } } } }]])
      assert.equal(0, (support.command(string.format("compile %s -o %s --entries %s", file, dir, entries))))
      support.write(dir .. "/use.c", [[
#include <math.h>
#include <stdio.h>
#include "m.h"
enum { N = 300 };
static char work[M_WORK] __attribute__((aligned(64)));
static float params[M_PARAMS], x[2 * N], c[N], score[2 * N], alone[2];
int main(void)
{
    int zeros = 0;
    m_init(3, params);
    for (int i = 0; i < N; i++) {
        x[2 * i] = i % 7 == 3 && i > 40 ? (i % 2 ? -1.5f : 2) : 0.5f + 0.4f * sinf(i);
        x[2 * i + 1] = i == 133 ? NAN : 0.3f + 0.2f * cosf(i);
        c[i] = sinf(2 * i);
    }
    m_score(params, N, x, c, score, work);
    for (int i = 0; i < N; i++) {
        m_score(params, 1, x + 2 * i, c + i, alone, work);
        for (int j = 0; j < 2; j++) {
            const float s = score[2 * i + j];
            if (i == 133 ? s == s : !(s == alone[j] && s - s == 0))
                return printf("row %d: %g, alone %g\n", i, s, alone[j]), 1;
            zeros += s == 0;
        }
    }
    printf("%d zeros\n", zeros);
    return zeros < 30;
}
]])
      local code, out, err = support.run(string.format("cd %s && gcc -std=c99 -O1 -Wall -Wextra -Wpedantic use.c m.c -o use -lm && ./use", dir))
      assert.equal(0, code, out .. err)
    end)
  end
end)

describe("sample_log_prob", function()
  for _, name in ipairs { "points", "maf", "planar", "conditional", "points_spline" } do
    it("draws what sample draws, and says what log_prob says of it: " .. name, function()
      local dir = support.directory()
      assert.equal(0, (compile(dir, "sample_log_prob,sample,log_prob,init --precision double", name)))
      local context = not support.read(dir .. "/" .. name .. ".h"):find "_CONTEXT 0\n" and "context, " or ""
      support.write(dir .. "/use.c", ([[
#include <math.h>
#include <stdio.h>
#include "NAME.h"
enum { N = 300, DIM = UPPER_DIM };
int main(void)
{
    static char work[UPPER_WORK] __attribute__((aligned(64)));
    static double params[UPPER_PARAMS], context[N * UPPER_CONTEXT + 1], x[N * DIM], y[N * DIM], p[N], q[N];
    double worst = 0;
    NAME_init(3, params);
    for (int i = 0; i < N * UPPER_CONTEXT; i++)
        context[i] = sin(i);
    NAME_sample(params, 7, 5, N, x, CONTEXT work);
    NAME_sample_log_prob(params, 7, 5, N, y, CONTEXT p, work);
    NAME_log_prob(params, N, y, CONTEXT q, work);
    for (int i = 0; i < N * DIM; i++)
        worst = fmax(worst, fabs(x[i] - y[i]) / (1 + fabs(x[i])));
    for (int i = 0; i < N; i++)
        worst = fmax(worst, fabs(p[i] - q[i]) / (1 + fabs(q[i])));
    NAME_sample_log_prob(params, 7, 5, N, y, CONTEXT NULL, work);
    NAME_sample_log_prob(params, 7, 5, 0, NULL, CONTEXT NULL, work);
    printf("%g\n", worst);
    (void)context;
    return !(worst < 1e-7);
}
]]):gsub("NAME", name):gsub("UPPER", name:upper()):gsub("CONTEXT work", context .. "work"):gsub("CONTEXT ([pqN])", context .. "%1"))
      local code, out, err = support.run(string.format("cd %s && gcc -std=c99 -O1 -Wall -Wextra use.c %s.c -o use -lm && ./use", dir, name))
      assert.equal(0, code, out .. err)
    end)
  end
end)

-- Runs a program around shipped C in double: main is given params, rows and cotangents, and slope(), the derivative by a number of the sum of
-- cotangents times what the entry point `map` gives of the rows `from`: `to` and ldj.
local function slopes(name, entries, map, from, to, main)
  local dir = support.directory()
  assert.equal(0, (compile(dir, entries .. " --precision double", name)))
  local head = [[
#include <math.h>
#include <stdio.h>
#include "NAME.h"
enum { N = 37, DIM = UPPER_DIM, PARAMS = UPPER_PARAMS };
static char work[UPPER_WORK] __attribute__((aligned(64)));
static double params[PARAMS], x[N * DIM], z[N * DIM], ldj[N], dx[N * DIM], dz[N * DIM], dldj[N], grad[PARAMS], other[PARAMS + N * DIM];
static double worst;
static void near(double a, double b, double tolerance) { worst = fmax(worst, fabs(a - b) / (1 + fabs(b)) / tolerance); }
static double sum(void)
{
    double s = 0;
    NAME_MAP(params, N, FROM, TO, ldj, work);
    for (int i = 0; i < N * DIM; i++)
        s += dTO[i] * TO[i];
    for (int i = 0; i < N; i++)
        s += dldj[i] * ldj[i];
    return s;
}
static double slope(double *at)
{
    const double h = 1e-5, was = *at;
    *at = was + h;
    const double up = sum();
    *at = was - h;
    const double down = sum();
    *at = was;
    return (up - down) / (2 * h);
}
]]
  head = head:gsub("MAP", map):gsub("FROM", from):gsub("TO", to)
  support.write(dir .. "/use.c", ((head .. main):gsub("NAME", name):gsub("UPPER", name:upper())))
  local code, out, err = support.run(string.format("cd %s && gcc -std=c99 -O1 -Wall -Wextra use.c %s.c -o use -lm && ./use", dir, name))
  assert.equal(0, code, out .. err)
end

describe("gradients of what comes out times cotangents", function()
  for _, name in ipairs { "points", "maf", "planar", "points_spline", "custom_layer" } do
    it("are the derivatives of what they say: " .. name, function()
      slopes(name, "forward_vjp,log_prob_vjp,forward,score,loss,sample,init", "forward", "x", "z", [[
int main(void)
{
    NAME_init(3, params);
    NAME_sample(params, 7, 5, N, x, work);
    for (int i = 0; i < N * DIM; i++)
        dz[i] = sin(1 + i), x[i] += 0.01 * sin(7 * i);
    for (int i = 0; i < N; i++)
        dldj[i] = cos(3 + i);
    NAME_forward_vjp(params, N, x, dz, dldj, dx, grad, work);
    for (int i = 0; i < N * DIM; i += 5)
        near(dx[i], slope(&x[i]), 1e-5);
    for (int i = 0; i < PARAMS; i += PARAMS / 50 + 1)
        near(grad[i], slope(&params[i]), 1e-5);
    NAME_forward_vjp(params, N, x, dz, dldj, NULL, other, work);
    for (int i = 0; i < PARAMS; i++)
        near(other[i], grad[i], 1e-12);
    NAME_forward_vjp(params, N, x, dz, dldj, dx, NULL, work);
    for (int i = 0; i < N; i++)
        dldj[i] = 1;
    NAME_log_prob_vjp(params, N, x, dldj, dx, NULL, work);
    NAME_score(params, N, x, other, work);
    for (int i = 0; i < N * DIM; i++)
        near(dx[i], other[i], 1e-9);
    for (int i = 0; i < N; i++)
        dldj[i] = -1.0 / N;
    NAME_log_prob_vjp(params, N, x, dldj, NULL, grad, work);
    NAME_loss(params, N, x, other, work);
    for (int i = 0; i < PARAMS; i++)
        near(grad[i], other[i], 1e-9);
    NAME_log_prob_vjp(params, 0, x, dldj, dx, grad, work);
    NAME_forward_vjp(params, 0, x, NULL, NULL, dx, other, work);
    for (int i = 0; i < PARAMS; i++)
        near(0, fabs(grad[i]) + fabs(other[i]), 1e-300);
    printf("%g\n", worst);
    return !(worst < 1);
}
]])
    end)
  end

  for _, name in ipairs { "points", "maf", "iaf", "planar", "points_spline", "custom_layer", "realnvp" } do
    it("and of the inverse: " .. name, function()
      slopes(name, "inverse_vjp,inverse,forward,sample,init", "inverse", "z", "x", [[
int main(void)
{
    NAME_init(3, params);
    NAME_sample(params, 7, 5, N, x, work);
    NAME_forward(params, N, x, z, ldj, work);
    for (int i = 0; i < N * DIM; i++)
        dx[i] = i % 7 ? sin(1 + i) : 0, z[i] += 0.01 * sin(7 * i);
    for (int i = 0; i < N; i++)
        dldj[i] = i % 5 ? cos(3 + i) : 0;
    NAME_inverse_vjp(params, N, z, dx, dldj, dz, grad, work);
    for (int i = 0; i < N * DIM; i += 5)
        near(dz[i], slope(&z[i]), 1e-5);
    for (int i = 0; i < PARAMS; i += PARAMS / 50 + 1)
        near(grad[i], slope(&params[i]), 1e-5);
    NAME_inverse_vjp(params, N, z, dx, dldj, NULL, other, work);
    for (int i = 0; i < PARAMS; i++)
        near(other[i], grad[i], 1e-12);
    NAME_inverse_vjp(params, N, z, dx, NULL, other, NULL, work);
    for (int i = 0; i < N; i++)
        dldj[i] = 0;
    NAME_inverse_vjp(params, N, z, dx, dldj, dz, grad, work);
    for (int i = 0; i < N * DIM; i++)
        near(dz[i], other[i], 1e-12);
    printf("%g\n", worst);
    return !(worst < 1);
}
]])
    end)
  end

  it("are 0 by parameters that have no part in it, and nothing is written to NULL", function()
    local dir = support.directory()
    local flows = { base = "diagonal_gaussian {} | actnorm {}, coupling { split = 1, net = mlp { hidden = { 2 } } }", mix = "mixture { components = 3 } | leaky_relu {}",
                    turned = "gaussian {} | reverse {}", none = "gaussian {} | ", bare = "diagonal_gaussian {} | reverse {}" }
    local commands = {}
    for name, parts in pairs(flows) do
      local base, flow = parts:match "^(.*) | (.*)$"
      local file = support.write(dir .. "/m.lua", string.format('return model { name = "%s", dim = 2, precision = "double", base = %s, flow = { %s } }', name, base, flow))
      assert.equal(0, (support.command(string.format("compile %s -o %s --entries forward_vjp,inverse_vjp,log_prob_vjp,init", file, dir))))
      support.write(dir .. "/use_" .. name .. ".c", (([[
#include <math.h>
#include "NAME.h"
enum { N = 5, PARAMS = UPPER_PARAMS };
static char work[UPPER_WORK + 1] __attribute__((aligned(64)));
int main(void)
{
    double params[PARAMS + 1], x[2 * N], d[2 * N], dl[N], dx[2 * N], again[2 * N], grad[PARAMS + 1];
    NAME_init(3, params);
    for (int i = 0; i < 2 * N; i++)
        x[i] = sin(i), d[i] = cos(i), dl[i / 2] = i;
    for (int which = 0; which < 3; which++) {
        for (int k = 0; k < 4; k++) {
            double *const rows = k & 1 ? k & 2 ? again : dx : NULL, *const all = k & 2 ? grad : NULL;
            for (int i = 0; i <= PARAMS; i++)
                grad[i] = NAN;
            if (which == 0)
                NAME_forward_vjp(params, N, x, d, dl, rows, all, work);
            else if (which == 1)
                NAME_inverse_vjp(params, N, x, d, dl, rows, all, work);
            else
                NAME_log_prob_vjp(params, N, x, dl, rows, all, work);
            for (int i = 0; i < PARAMS; i++)
                if ((k & 2) ? grad[i] != grad[i] : grad[i] == grad[i])
                    return 1 + which;
            if (grad[PARAMS] == grad[PARAMS])
                return 9;
        }
        for (int i = 0; i < 2 * N; i++)
            if (dx[i] != again[i])
                return 4 + which;
    }
    return 0;
}
]]):gsub("NAME", name):gsub("UPPER", name:upper())))
      commands[#commands + 1] = string.format("cd %s && gcc -std=c99 -O1 -Wall -Wextra -Wpedantic -Wconversion -Werror use_%s.c %s.c -o use_%s -lm && ./use_%s", dir, name, name, name, name)
    end
    support.run_all(commands)
  end)

  -- The context goes through a layer's function of it first, with parameters that data and context share, or through none.
  local both = [[local both = layer "both" {
    params = function() return { { "w", init.lecun(2, 2) } } end,
    context = function(p, c) return c + tanh(dense(p.w, c)) end,
    forward = function(p, z, _, c) return z + dense(p.w, c), sum(z) * 0 end,
    inverse = function(p, z, _, c) return z - dense(p.w, c), sum(z) * 0 end,
  } ]]
  local layers = "coupling { split = 1, net = mlp { hidden = { 5 } } }, reverse {}, autoregressive { net = made { hidden = { 6 } } }"
  local flows = { given = layers, standardized = "standardize {}, " .. layers, shared = layers .. ", both {}, " .. layers }
  -- Holds the gradients of some of forward_vjp, inverse_vjp and log_prob_vjp, printed without the others, to central differences.
  local function by_context(name, entries)
    return function()
      local dir = support.directory()
      local file = support.write(dir .. "/m.lua", both .. 'return model { name = "m", dim = 2, context = 2, precision = "double", flow = { ' .. flows[name] .. " } }")
      local printed = table.concat(entries, ",") .. ",forward,inverse,log_prob,init"
      assert.equal(0, (support.command(string.format("compile %s -o %s --entries %s", file, dir, printed))))
      support.write(dir .. "/use.c", [[
#include <math.h>
#include <stdio.h>
#include "m.h"
enum { N = 19, DIM = M_DIM, PARAMS = M_PARAMS };
static char work[M_WORK] __attribute__((aligned(64)));
static double params[PARAMS], in[N * DIM], c[N * M_CONTEXT], out[N * DIM], one[N], d_out[N * DIM], d_one[N];
static double d_in[N * DIM], d_c[N * M_CONTEXT], d_params[PARAMS], worst;
static int which, tried;
static double sum(void)
{
    double s = 0;
    if (which == 0)
        m_forward(params, N, in, c, out, one, work);
    else if (which == 1)
        m_inverse(params, N, in, c, out, one, work);
    else
        m_log_prob(params, N, in, c, one, work);
    for (int i = 0; which < 2 && i < N * DIM; i++)
        s += d_out[i] * out[i];
    for (int i = 0; i < N; i++)
        s += d_one[i] * one[i];
    return s;
}
static void compare(double found, double *at)
{
    const double h = 1e-5, was = *at;
    *at = was + h;
    const double up = sum();
    *at = was - h;
    const double slope = (up - sum()) / (2 * h);
    *at = was;
    worst = fmax(worst, fabs(found - slope) / (1 + fabs(slope)));
}
int main(void)
{
    m_init(3, params);
    for (int i = 0; i < PARAMS; i++)
        params[i] += 0.3 * sin(2 * i + 1);
    for (int i = 0; i < N * DIM; i++)
        in[i] = 1.3 * sin(7 * i + 2), c[i] = cos(5 * i + 1), d_out[i] = sin(1 + i);
    for (int i = 0; i < N; i++)
        d_one[i] = cos(3 + i);
    for (; which < 3; which++) {
        switch (which) {
#ifdef forward_vjp
        case 0: m_forward_vjp(params, N, in, c, d_out, d_one, d_in, d_c, d_params, work); break;
#endif
#ifdef inverse_vjp
        case 1: m_inverse_vjp(params, N, in, c, d_out, d_one, d_in, d_c, d_params, work); break;
#endif
#ifdef log_prob_vjp
        case 2:
            m_log_prob_vjp(params, N, in, c, d_one, NULL, NULL, NULL, work);
            m_log_prob_vjp(params, N, in, c, d_one, d_in, d_c, d_params, work);
            break;
#endif
        default: continue;
        }
        for (int i = 0; i < N * DIM; i++)
            compare(d_in[i], &in[i]), compare(d_c[i], &c[i]);
        for (int i = 0; i < PARAMS; i++)
            if (TRAINED(i))
                compare(d_params[i], &params[i]);
        printf("%d: %g\n", which, worst);
        tried++;
    }
    return !(worst < 1e-6 && tried == TRIED);
}
]])
      -- a standardize layer's numbers, the first eight of all, are set by the data, and have no gradient
      local trained = name == "standardized" and "'(i) >= 8'" or "'1 || (i)'"
      local code, out, err = support.run(string.format("cd %s && gcc -std=c99 -O1 -Wall -Wextra -D%s -DTRIED=%d -D'TRAINED(i)'=%s use.c m.c -o use -lm && ./use",
        dir, table.concat(entries, " -D"), #entries, trained))
      assert.equal(0, code, out .. err)
    end
  end
  local all = { "forward_vjp", "inverse_vjp", "log_prob_vjp" }
  for name in pairs(flows) do it("and by the context, " .. name, by_context(name, all)) end
  for _, entry in ipairs(all) do it("and by the context, " .. entry .. " alone", by_context("given", { entry })) end
end)
