-- Links of the documentation. Protects: every file, picture and heading that a page refers to is there, so that renaming or deleting
-- one is noticed.
local support = require "support"

-- A page without its code, in which brackets are no links.
local function prose(text)
  local inside = false
  return (text:gsub("[^\n]*", function(line)
    if line:find "^%s*```" then
      inside = not inside
      return ""
    end
    return (inside or line:find "^    ") and "" or line:gsub("`[^`]*`", "")
  end))
end

-- The anchors that GitHub gives a page's headings: letters, digits, - and _, lower case, a number behind one that comes again.
local function anchors(text)
  local found, seen, inside = {}, {}, false
  for line in text:gmatch "[^\n]+" do
    if line:find "^%s*```" then inside = not inside end
    local title = not inside and line:match "^#+ +(.-)%s*$"
    if title then
      title = title:gsub("%[([^%]]*)%]%b()", "%1"):lower():gsub("[^%w%s_-]", ""):gsub(" ", "-")
      found[seen[title] and title .. "-" .. seen[title] or title] = true
      seen[title] = (seen[title] or 0) + 1
    end
  end
  return found
end

-- What is wrong with the links of the page of this name, whose text is given; a list of lines, and how many links there were.
local function faults(name, text)
  local list, n = {}, 0
  for target in prose(text):gmatch "%]%(([^)]*)%)" do
    if not target:find "^%a+:" then
      local path, anchor = target:match "^([^#]*)#?(.*)$"
      local file = string.format("%s/%s%s", support.root, name:match "^.*/" or "", path)
      n = n + 1
      if not support.exists(file) then -- the page's own folder, where a link has an anchor alone
        list[#list + 1] = string.format("%s: there is no %s", name, target)
      elseif anchor ~= "" and not anchors(path == "" and text or support.read(file))[anchor] then
        list[#list + 1] = string.format("%s: there is no heading for %s", name, target)
      end
    end
  end
  return list, n
end

describe("the links of", function()
  it("all pages lead somewhere", function()
    local _, pages = support.run(string.format("cd %s && git ls-files '*.md'", support.root))
    local links, all = 0, {}
    for name in pages:gmatch "[^\n]+" do
      local list, n = faults(name, support.read(support.root .. "/" .. name))
      links = links + n
      for _, fault in ipairs(list) do all[#all + 1] = fault end
    end
    assert.equal("", table.concat(all, "\n"))
    assert.is_true(links > 30, links .. " links")
  end)

  it("a page that is wrong are found", function()
    local text = "# The `one` title, here\n## Two\n## Two\n[a](#the-one-title-here) [b](#two-1) ![c](pictures/layers.png) [d](https://example.org/x)\n" ..
                 "`[e](nowhere.md)`\n```\n[f](nowhere.md)\n```\n[g](layers.md#an-example)\n"
    local none, n = faults("docs/page.md", text)
    assert.same({}, none)
    assert.equal(4, n)
    assert.same({ "docs/page.md: there is no nowhere.md", "docs/page.md: there is no heading for #two-2",
                  "docs/page.md: there is no heading for layers.md#examples" },
                (faults("docs/page.md", text .. "[h](nowhere.md) [i](#two-2) [j](layers.md#examples)")))
  end)
end)
