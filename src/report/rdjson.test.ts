import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import { describe, expect, it } from 'vitest';
import { hostileFiles, reportOptions } from '../develop/hostile.ts';
import { sampleFailure, sampleFile } from '../develop/sample.ts';
import { Failure } from '../model/index.ts';
import { rdjson } from './rdjson.ts';

describe('rdjson', () => {
  it('counts columns in bytes of UTF-8, and gives replacements', () => {
    const file = sampleFile('a.md', 'One.\r\nÉté 😀 [[child porn]].', { note: '', language: 'en' });
    expect(JSON.parse(rdjson([file], reportOptions))).toEqual({
      source: { name: 'luxlint' },
      diagnostics: [
        {
          message: 'Write “child sexual abuse material” instead of “child porn”',
          location: { path: 'a.md', range: { start: { line: 2, column: 12 }, end: { line: 2, column: 22 } } },
          severity: 'ERROR',
          code: {
            value: 'child-pornography',
            url: 'https://www.interpol.int/Crimes/Crimes-against-children/Appropriate-terminology',
          },
          suggestions: [
            {
              range: { start: { line: 2, column: 12 }, end: { line: 2, column: 22 } },
              text: 'child sexual abuse material',
            },
          ],
        },
      ],
    });
  });

  it('makes one replacement of edits that stand apart', () => {
    const edits = [
      { start: 9, end: 13, text: 'material' },
      { start: 0, end: 1, text: 'an' },
    ];
    const suggestions = [{ text: 'an image material', when: '', safe: true, edits }];
    const file = sampleFile('a.md', '[[a]] child *porn*', { suggestions });
    expect(rdjson([file], reportOptions)).toContain('"text": "an child *material"');
  });

  it('reports a file that could not be checked', () => {
    const failed = sampleFailure('c.md', new Failure('file-missing', 'There is no such file'));
    expect(JSON.parse(rdjson([failed], reportOptions))).toMatchObject({
      diagnostics: [{ message: 'Could not be checked. There is no such file', severity: 'ERROR' }],
    });
  });

  it('is valid with hostile names and texts', async () => {
    const validator = new RDFormatValidator({ strictMode: true, allowExtraFields: false });
    const { errors } = await validator.validateString(rdjson(hostileFiles, reportOptions));
    expect(errors).toEqual([]);
  });
});
