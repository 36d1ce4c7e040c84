import { issueCommand } from '@actions/core/lib/command.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hostileFiles, hostileNames, reportOptions } from '../develop/hostile.ts';
import { sampleFailure, sampleFile } from '../develop/sample.ts';
import { Failure } from '../model/index.ts';
import { github } from './github.ts';

afterEach(() => void vi.restoreAllMocks());

describe('github', () => {
  it('annotates each finding at its place', () => {
    const files = [
      sampleFile('reports/a.md', 'Seized [[child porn]].\n\n[[child\nporn]]', { note: '' }, { severity: 'warning' }),
      sampleFailure('c.md', new Failure('file-missing', 'There is no such file', { hint: 'Check the spelling' })),
    ];
    expect(github(files, reportOptions)).toBe(`\
::error file=reports/a.md,line=1,endLine=1,col=8,endColumn=18,title=luxlint%3A child-pornography::Write “child sexual abuse material” instead of “child porn”
::warning file=reports/a.md,line=3,endLine=4,title=luxlint%3A child-pornography::Write “child sexual abuse material” instead of “child porn”%0AThe word belongs to lawful content for adults; these images record the abuse of a child.
::error file=c.md,line=1,title=luxlint%3A could not be checked::There is no such file. Check the spelling
1 error, 1 warning in 1 file. 1 file could not be checked.
`);
    expect(github([], { ...reportOptions, summary: false })).toBe('');
  });

  it('writes commands as the toolkit of GitHub does', () => {
    const lines = github(hostileFiles, { ...reportOptions, summary: false })
      .trimEnd()
      .split('\n');
    const written: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    for (const line of lines) {
      const { name, properties, data } = asTheRunnerReads(line);
      issueCommand(name, properties, data);
    }
    expect(written.join('').trimEnd().split('\n')).toEqual(lines);
  });

  it('names each hostile file as it is, and says nothing else to the runner', () => {
    const lines = github(hostileFiles, reportOptions).trimEnd().split('\n');
    const closing = lines.pop()!;
    expect(closing).toMatch(/^\d+ errors, \d+ warnings in \d+ files\. \d+ files could not be checked\.$/);
    const commands = lines.map(asTheRunnerReads);
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['error', 'warning', 'notice']));
    expect(commands.map(({ properties }) => properties['file'])).toEqual(expect.arrayContaining([...hostileNames]));
  });
});

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** What the runner of GitHub Actions takes a line of the log for. */
function asTheRunnerReads(line: string): Command {
  const [, name, listed, data] = /^::(\w+) ([^]*?)::([^]*)$/.exec(line)!;
  const pairs = listed!.split(',').map((pair) => pair.split(/=(.*)/s) as [string, string]);
  return {
    name: name!,
    properties: Object.fromEntries(
      pairs.map(([key, value]) => [
        key,
        decoded(value).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%'),
      ]),
    ),
    data: decoded(data!).replaceAll('%25', '%'),
  };
}

function decoded(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}
