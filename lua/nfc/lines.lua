-- lines.lua - words as lines of at most 100 characters; `indent` before all lines but the first.
local WIDTH = 100

return function(words, indent)
  local lines, line = {}, ""
  for _, word in ipairs(words) do
    if line ~= "" and #indent + #line + 1 + #word > WIDTH then
      lines[#lines + 1], line = line, ""
    end
    line = line .. (line ~= "" and " " or "") .. word
  end
  lines[#lines + 1] = line
  return table.concat(lines, "\n" .. indent)
end
