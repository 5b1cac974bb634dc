-- The table of runtime/sobol.c: primitive polynomials over GF(2), and initial numbers that we have searched for.
-- Run: ./nfc repl runtime/sobol.lua > runtime/sobol.h
--
-- Column 1 is van der Corput's sequence; each further one has the next polynomial, by degree and then by value, and
-- of 200 sets of random odd initial numbers that one whose pairs with all columns before have the least sum of 2^t over
-- their nets of 2^4 to 2^14 points, t as of (t, m, 2)-nets (Niederreiter 1987). Joe & Kuo (2008) chose theirs in this way.
local bit = require "bit"
local band, bor, bxor, lshift, rshift = bit.band, bit.bor, bit.bxor, bit.lshift, bit.rshift
local COLUMNS, TRIES, LEAST, MOST = 64, 200, 4, 14

-- Whether x has the order 2^s - 1 modulo the polynomial of degree s, whose coefficients are bits.
local function is_primitive(p, s)
  local v, order = 1, 0
  repeat
    v = lshift(v, 1)
    if band(v, lshift(1, s)) ~= 0 then v = bxor(v, p) end
    order = order + 1
  until v <= 1
  return v == 1 and order == lshift(1, s) - 1
end

-- m[1 .. n] of a polynomial of degree s from m[1 .. s] (Bratley & Fox 1988).
local function extended(p, s, m, n)
  local all = {}
  for i = 1, n do
    all[i] = m[i]
    if i > s then
      local v = bxor(all[i - s], lshift(all[i - s], s))
      for k = 1, s - 1 do
        if band(p, lshift(1, s - k)) ~= 0 then v = bxor(v, lshift(all[i - k], k)) end
      end
      all[i] = v
    end
  end
  return all
end

-- Rows of the generator matrix: bit c - 1 of row r is digit r of the c-th direction number, m[c] / 2^c.
local function matrix(m)
  local rows = {}
  for r = 1, MOST do
    local row = 0
    for c = r, MOST do row = bor(row, lshift(band(rshift(m[c], c - r), 1), c - 1)) end
    rows[r] = row
  end
  return rows
end

-- Adds a row to those that are independent, led[h] being the one whose highest bit is h; false: it depends on them.
local function add(led, row)
  for h = MOST - 1, 0, -1 do
    if band(row, lshift(1, h)) ~= 0 then
      if led[h] == 0 then
        led[h] = row
        return true
      end
      row = bxor(row, led[h])
    end
  end
  return false
end

-- t of the net of 2^m points of two columns.
local function t_of(a, b, m)
  local mask, independent = lshift(1, m) - 1, m
  for i = 0, m do
    local led, j = {}, 0
    for h = 0, MOST - 1 do led[h] = 0 end
    for r = 1, i do add(led, band(a[r], mask)) end
    while i + j < independent and add(led, band(b[j + 1], mask)) do j = j + 1 end
    independent = math.min(independent, i + j)
  end
  return m - independent
end

local function cost(rows, before)
  local sum = 0
  for _, other in ipairs(before) do
    for m = LEAST, MOST do sum = sum + 2 ^ t_of(other, rows, m) end
  end
  return sum
end

math.randomseed(1)
local first = {}
for i = 1, MOST do first[i] = 1 end
local before, lines = { matrix(first) }, {}
for s = 1, 12 do
  for p = lshift(1, s) + 1, lshift(1, s + 1) - 1, 2 do
    if #before < COLUMNS and is_primitive(p, s) then
      local best = { cost = math.huge }
      for _ = 1, TRIES do
        local m = {}
        for i = 1, s do m[i] = 2 * math.random(0, 2 ^ (i - 1) - 1) + 1 end
        local rows = matrix(extended(p, s, m, MOST))
        local found = cost(rows, before)
        if found < best.cost then best = { cost = found, rows = rows, m = m } end
      end
      before[#before + 1] = best.rows
      lines[#lines + 1] = string.format("    {%d, %d, {%s}},", s, p, table.concat(best.m, ", "))
    end
  end
end
print "/* sobol.h - degree, polynomial and initial numbers of the columns of sobol.c behind the first; printed by sobol.lua. */"
print(string.format("enum { NF_SOBOL_COLUMNS = %d, NF_SOBOL_DEGREE = %s };", COLUMNS, lines[#lines]:match "%d+"))
print "static const struct nf_sobol_column {\n    unsigned degree, polynomial, initial[NF_SOBOL_DEGREE];"
print "} nf_sobol_column[NF_SOBOL_COLUMNS - 1] = {"
print(table.concat(lines, "\n"))
print "};"
