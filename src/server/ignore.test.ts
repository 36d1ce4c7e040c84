import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadPacks } from '../develop/packs.ts';
import { createLinter } from '../index.ts';
import { applyEdits } from '../model/index.ts';
import { checkDocument, type Check } from './check.ts';
import { ignoring, type Reach } from './ignore.ts';
import { readSettings } from './settings.ts';

const linter = createLinter({ packs: loadPacks(['en']) });

function check(text: string, languageId = 'markdown'): Check {
  const document = TextDocument.create('file:///a', languageId, 1, text);
  return checkDocument(document, { linter, settings: readSettings() }, '0');
}

/** The text with a comment about its last finding. */
function ignored(text: string, reach: Reach = 'line', languageId = 'markdown', reason = 'a title'): string | undefined {
  const checked = check(text, languageId);
  const ignore = ignoring(checked.findings.at(-1)!, reach, checked);
  return ignore && applyEdits(text, [ignore(reason)]);
}

describe('a comment that answers for a finding', () => {
  it.each([
    ['# On child porn\n', '<!-- luxlint-disable-next-line child-pornography -- a title -->\n# On child porn\n'],
    [
      'It\nwas child porn,\nhe said.',
      'It\nwas child porn, <!-- luxlint-disable-line child-pornography -- a title -->\nhe said.',
    ],
    ['- of child porn\n- and', '- of child porn <!-- luxlint-disable-line child-pornography -- a title -->\n- and'],
    [
      'a\r\n\r\nchild porn.\r\n',
      'a\r\n\r\n<!-- luxlint-disable-next-line child-pornography -- a title -->\r\nchild porn.\r\n',
    ],
    ['a  \nof child\nporn\\\nb', 'a  \nof child\nporn <!-- luxlint-disable-line child-pornography -- a title -->\\\nb'],
    [
      '| a | b |\n| - | - |\n| child porn | c |',
      '| a | b |\n| - | - |\n| child porn | c <!-- luxlint-disable-line child-pornography -- a title -->|',
    ],
  ])('%j becomes %j', (text, expected) => {
    expect(ignored(text)?.replace(/ +\|$/, '|')).toBe(expected);
  });

  it('about a whole file stands above it, but behind its front matter', () => {
    expect(ignored('---\nlang: en\n---\n\nOf child porn.\n', 'file')).toBe(
      '---\nlang: en\n---\n\n<!-- luxlint-disable-file child-pornography -- a title -->\n\nOf child porn.\n',
    );
    expect(ignored('<!doctype html>\n<p>Of child porn.</p>', 'file', 'html')).toBe(
      '<!doctype html>\n<!-- luxlint-disable-file child-pornography -- a title -->\n\n<p>Of child porn.</p>',
    );
  });

  it('holds whatever the reason is', () => {
    for (const reason of ['', '-->', '-- it --> is', 'two\nlines', '<b>']) {
      const after = check(ignored('Of child porn.\n', 'line', 'markdown', reason)!);
      expect(after.findings).toEqual([]);
      expect(after.result.suppressed).toHaveLength(1);
    }
  });

  it('is not to be had in plain text, where comments would be part of it', () => {
    expect(ignored('Of child porn.', 'line', 'plaintext')).toBeUndefined();
  });

  it('is put behind the word where the line ends inside a tag', () => {
    const text = '<p>It\nis child porn, <a\nhref="x">here</a>.</p>';
    expect(ignored(text, 'line', 'html')).toBe(
      '<p>It\nis child porn <!-- luxlint-disable-line child-pornography -- a title -->, <a\nhref="x">here</a>.</p>',
    );
  });
});
