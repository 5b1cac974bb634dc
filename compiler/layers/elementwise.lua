-- A transform of every feature on its own, with parameters of its own: elementwise { affine {} }.
local function apply(direction)
  return function(p, z, o)
    local t, h = o[1], {}
    for i, name in ipairs(t.spec.outputs) do h[i] = p[name] end
    local y, ldj = t.spec[direction](p, z, concat(unpack(h)), t.o)
    return y, sum(ldj)
  end
end

return layer "elementwise" {
  options = { option.transform { required = true } },
  params = function(o, dim)
    local t, list = o[1], {}
    for i, name in ipairs(t.spec.outputs) do list[i] = { name, init.zeros(dim) } end
    return join(t.spec.params and t.spec.params(t.o) or {}, list)
  end,
  forward = apply "forward",
  inverse = apply "inverse",
}
