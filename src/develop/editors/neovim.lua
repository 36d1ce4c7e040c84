-- Does in Neovim what its user would do: opens a report, looks at the findings, takes the first quick fix of one, saves. The init file is the README's.
-- Called with: nvim --headless -u INIT REPORT -S neovim.lua; LUXLINT_SEEN names the file to write to.
local seen = { marks = {}, offered = {} }

local function finish()
  local file = assert(io.open(vim.env.LUXLINT_SEEN, 'w'))
  file:write(vim.json.encode(seen))
  file:close()
  vim.cmd('qall!')
end

local function marks()
  local found = {}
  for _, mark in ipairs(vim.diagnostic.get(0)) do
    local line = vim.api.nvim_buf_get_lines(0, mark.lnum, mark.lnum + 1, true)[1]
    table.insert(found, {
      line = mark.lnum + 1,
      words = line:sub(mark.col + 1, mark.end_col),
      message = mark.message,
      severity = vim.diagnostic.severity[mark.severity],
      code = mark.code or (mark.user_data and mark.user_data.lsp and mark.user_data.lsp.code),
    })
  end
  return found
end

local ok, problem = pcall(function()
  vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 50)
  seen.marks = marks()
  vim.ui.select = function(items, options, choose)
    for _, item in ipairs(items) do table.insert(seen.offered, (options.format_item(item))) end
    choose(items[1], 1)
  end
  local first = vim.diagnostic.get(0)[1]
  vim.api.nvim_win_set_cursor(0, { first.lnum + 1, first.col })
  local before = vim.api.nvim_buf_get_changedtick(0)
  vim.lsp.buf.code_action()
  vim.wait(20000, function() return vim.api.nvim_buf_get_changedtick(0) > before end, 50)
  vim.wait(20000, function() return #vim.diagnostic.get(0) < #seen.marks end, 50)
  seen.left = marks()
  vim.cmd('write')
  local hover = vim.lsp.buf_request_sync(0, 'textDocument/hover', vim.lsp.util.make_position_params(), 20000)
  for _, answer in pairs(hover or {}) do seen.hover = answer.result and answer.result.contents.value end
end)
if not ok then seen.problem = tostring(problem) end
finish()
