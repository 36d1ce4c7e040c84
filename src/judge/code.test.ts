import { describe } from 'vitest';
import { judged } from '../develop/judged.ts';

describe('code is no use of a word', () => {
  judged([
    ['The flag `child prostitute` is set.', 'fine: code “child prostitute”'],
    ['The flag `lamp` names a child prostitute.', 'use'],
    ['See www.child-prostitute.org first.', 'fine: code “www.child-prostitute.org”'],
    ['See lamp/child-prostitute/x first.', 'fine: code “lamp/child-prostitute/x”'],
    ['See lamp.example/child-prostitute first.', 'fine: code “lamp.example/child-prostitute”'],
    ['See #childprostitute and child-prostitute.pdf first.', 'fine: code “child-prostitute.pdf”'],
    ['A child prostitute came, see lamp.pdf there.', 'use'],
    ['A child-prostitute/lamp came.', 'use'],
    ['(child-prostitute.html) is there.', 'fine: code “(child-prostitute.html)”'],
    ['child-prostitute_x is there.', 'fine: code “child-prostitute_x”'],
    ['```\nchild prostitute\n```', 'fine: code “code”'],
    ['child-prostitute.md', 'fine: code “child-prostitute.md”'],
    ['<!-- child prostitute -->\n\nIt rains.', 'fine: code “comment”'],
    ['A child prostitute@lamp.org', 'fine: code “child prostitute@lamp.org”'],
  ]);
});

describe('backquotes set off commands in plain text', () => {
  judged(
    [
      ['Run `find a child prostitute now` first.', 'fine: code “find a child prostitute now”'],
      ['`Find a child prostitute` now.', 'fine: code “Find a child prostitute”'],
      ['Run `find a child prostitute now.', 'use'],
      ['Run `find` on a child prostitute.', 'use'],
      ['Run `find` a child prostitute `now`.', 'use'],
      ['Run find a child prostitute ` now.', 'use'],
    ],
    { format: 'text' },
  );
});
