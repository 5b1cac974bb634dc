-- flowjax_leaves.lua - the names of an .eqx's arrays: which leaf of a FlowJAX flow's tree each one is. A part of flowjax.lua.
--
-- The file has the leaves in the tree's order, which is that of the fields of FlowJAX's classes: arrays, and Python's numbers as arrays
-- without a dimension. Of the shapes that the tree says again and again, the first tells how many features there are.

-- The paths of the leaves "0", "1", ... of a flow of `dim` features, or where they are not what the builders make. In
-- a path "?" is an Invert that may stand there, "^" the base_dists on the way to a bijection.
local function parse(file, count, dim, has_context)
  local paths, at, wrong, context, level = {}, 0, nil, nil, 0
  local inverted = {}

  -- Whether the leaf `ahead` of here has numbers of this kind and so many dimensions, and if it is said this value.
  local function is(ahead, kind, dims, value)
    local name = tostring(at + ahead)
    local own, own_dims = file.kind(name)
    return own_dims == dims and string.find(kind, own == "u" and "i" or own) ~= nil and (not value or file.take(name)[1] == value)
  end
  local function leaf(path, kind, dims, value)
    if wrong or not is(0, kind, dims, value) then
      wrong = wrong or at
      return
    end
    paths[at], at = { level = level, path = path }, at + 1
  end
  local function shape(prefix)
    leaf(prefix .. ".shape[0]", "i", 0, dim)
    if has_context and not wrong then
      context = context or is(0, "i", 0) and file.take(tostring(at))[1]
      leaf(prefix .. ".cond_shape[0]", "i", 0, context)
    end
  end
  -- The shape of an Invert, which stands behind what it inverts; what comes next otherwise is the next bijection, an Affine.
  local function maybe_inverted(shape_of)
    inverted[level] = is(0, "i", 0, dim) and not is(1, "f", 1)
    if inverted[level] then shape_of ".bijection" end
  end
  local function affine()
    level = level + 1
    leaf(".bijection?.shape[0]", "i", 0, dim)
    leaf(".bijection?.loc", "f", 1)
    leaf(".bijection?.scale.args[0]", "f", 1)
  end
  local function dense_layers(prefix, masked)
    local k = 0
    repeat
      local own = string.format("%s.layers[%d].", prefix, k)
      if masked then
        leaf(own .. "weight.args[0]", "b", 3)
        leaf(own .. "weight.args[1]", "f", 3)
        leaf(own .. "weight.args[2]", "i", 0, 0)
      else
        leaf(own .. "weight", "f", 3)
      end
      leaf(own .. "bias", "f", 2)
      k = k + 1
    until wrong or not is(0, masked and "b" or "f", 3)
  end
  local function layer(prefix)
    shape(prefix)
    if is(0, "b", 3) then return dense_layers(prefix .. ".masked_autoregressive_mlp", true) end
    if is(0, "i", 0) then
      leaf(prefix .. ".untransformed_dim", "i", 0)
      leaf(prefix .. ".dim", "i", 0, dim)
      return dense_layers(prefix .. ".conditioner", false)
    end
    if is(0, "f", 3) then dense_layers(prefix .. ".conditioner", false) else leaf(prefix .. ".params", "f", 2) end
    if is(0, "f", 0) then leaf(prefix .. ".negative_slope", "f", 0) end
  end
  local function triangular(prefix) -- the bijections of a chain; how many
    leaf(prefix .. "0].shape[0]", "i", 0, dim)
    local inner, outer = prefix .. "0].inner.", prefix .. "0].outer."
    leaf(inner .. "bijection.knots", "i", 0)
    for i = 0, 1 do leaf(inner .. "bijection.interval[" .. i .. "]", "if", 0) end
    for _, axis in ipairs { "x", "y" } do
      local own = inner .. "bijection." .. axis .. "_pos."
      leaf(own .. "arr", "f", 3)
      for i = 0, 1 do leaf(own .. "interval[" .. i .. "]", "if", 0) end
      leaf(own .. "min_width", "if", 0)
    end
    leaf(inner .. "bijection.derivatives.args[0]", "f", 3)
    leaf(inner .. "in_axes[1]", "i", 0, 0)
    leaf(inner .. "axis_size", "i", 0, dim)
    leaf(inner .. "shape[0]", "i", 0, dim)
    for _, name in ipairs { "max_val", "intercept", "linear_grad" } do leaf(outer .. name, "f", 0) end
    leaf(outer .. "shape[0]", "i", 0, dim)
    leaf(prefix .. "1].shape[0]", "i", 0, dim)
    leaf(prefix .. "1].loc", "f", 2)
    leaf(prefix .. "1].triangular.weight.args[0]", "f", 3)
    leaf(prefix .. "1].triangular.scale.args[0]", "f", 3)
    leaf(prefix .. "1].lower", "b", 0, 1)
    if not has_context then return 2 end
    shape(prefix .. "2]")
    leaf(prefix .. "2].module.weight", "f", 3)
    return 3
  end
  local function scan()
    local inside = ".bijection?.bijection"
    level = level + 1
    local first = has_context and 6 or 5 -- of a spline's arrays, behind its interval, which is -1 to 1
    local splines = is(first, "f", 3) and is(first - 2, "if", 0, -1)
    if dim == 1 and not splines then
      layer(inside)
    else
      local element, n = inside .. ".bijections[", 1
      shape(inside)
      if splines then n = triangular(element) else layer(element .. "0]") end
      if dim > 1 then leaf(element .. n .. "].shape[0]", "i", 0, dim) end
      if dim > 2 then
        leaf(element .. n .. "].permutation[0]", "i", 2)
        leaf(element .. n .. "].inverse_permutation[0]", "i", 2)
      end
    end
    shape ".bijection?"
    maybe_inverted(shape)
  end

  leaf("^.shape[0]", "i", 0, dim)
  if is(0, "f", 1) then leaf("^.df.args[0]", "f", 1) end
  while is(0, "i", 0, dim) and is(1, "f", 1) do affine() end
  scan()
  while not wrong and at < count do
    affine()
    maybe_inverted(function(prefix) leaf(prefix .. ".shape[0]", "i", 0, dim) end)
  end
  if wrong then return nil, wrong end
  local list = {}
  for i = 0, count - 1 do
    local here = paths[i]
    local path = string.gsub(here.path, "%?", inverted[here.level] and ".bijection" or "")
    list[tostring(i)] = string.rep(".base_dist", level - here.level) .. string.gsub(path, "^%^", "")
  end
  return list
end

-- Gives the leaves of an .eqx their paths.
local function name_leaves(file)
  local count, furthest = 0, 0
  while file.has(tostring(count)) do count = count + 1 end
  local kind, dims = file.kind "0"
  local dim = (kind == "i" or kind == "u") and dims == 0 and file.take("0")[1] or 0
  for _, has_context in ipairs(dim > 0 and { false, true } or {}) do
    local paths, wrong = parse(file, count, dim, has_context)
    if paths then return file.rename(function(name) return paths[name] end) end
    furthest = math.max(furthest, wrong)
  end
  file.fail("its arrays, %d in all, are none of FlowJAX's masked_autoregressive_flow, coupling_flow, planar_flow or triangular_spline_flow, as " ..
            "FlowJAX 18 and 19 write them: array %d is %s; what another version has written may be taken by its names, from .npz or .safetensors",
            count, furthest, furthest < count and "not what would stand there" or "missing")
end

return { name_leaves = name_leaves }
