import { describe, expect, it } from 'vitest';
import { Failure } from '../model/index.ts';
import { failureLine } from './failure.ts';

describe('failureLine', () => {
  it('names place, cause and help in one line', () => {
    const failure = new Failure('file-encoding', 'The text is damaged', {
      place: { line: 2, column: 10 },
      hint: 'Save it',
    });
    expect(failureLine(failure, 'a.md')).toBe('luxlint: a.md:2:10: The text is damaged. Save it');
  });

  it('takes the path that the failure names itself', () => {
    const failure = new Failure('pack-broken', 'Unknown key `why2`', { place: { path: 'rules/en/a.yml', line: 3 } });
    expect(failureLine(failure)).toBe('luxlint: rules/en/a.yml:3: Unknown key `why2`');
  });

  it('stays one line and sends nothing to the terminal that could move the cursor', () => {
    const failure = new Failure('file-missing', 'There is no such file\nor folder');
    expect(failureLine(failure, 'evil\u001b]0;title\u0007\n.md')).toBe(
      'luxlint: evil\\x1b]0;title\\x07 .md: There is no such file or folder',
    );
  });
});
