import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate as validateActions } from '@actions/languageservice';
import { validate as validateDockerfile } from 'dockerfile-utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

const top = fileURLToPath(new URL('../../', import.meta.url));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-pipelines-'));
  mkdirSync(join(folder, 'bin'));
  symlinkSync(join(top, 'bin/luxlint.js'), join(folder, 'bin/luxlint'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

describe('the GitHub Action', () => {
  it('is one that GitHub understands', async () => {
    expect(await faultsOf('action.yml', read('action.yml'))).toEqual([]);
    expect(await faultsOf('other/action.yml', read('action.yml').replace('shell:', 'shall:'))).not.toEqual([]);
  });

  it('is used in the README in a workflow that GitHub understands', async () => {
    expect(await faultsOf('.github/workflows/wording.yml', snippet('github'))).toEqual([]);
  });

  it('hands each of its inputs to the script', () => {
    const script = read('.github/action.sh');
    for (const [, name, input] of read('action.yml').matchAll(/(LUXLINT_\w+): \$\{\{ inputs\.(\w+) \}\}/g)) {
      expect(script).toContain(`\${${name}`);
      expect(read('action.yml')).toContain(`\n  ${input}:\n`);
    }
  });

  it('annotates, summarizes, and fails, as a runner would run it', () => {
    const workspace = lay('github', {
      'reports/two words.md': 'They had child pornography.',
      'other.md': 'Child pornography.',
    });
    const summary = join(workspace, 'summary');
    writeFileSync(summary, '');
    const { status, stdout } = bash('"$GITHUB_ACTION_PATH/.github/action.sh"', workspace, {
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: top,
      GITHUB_STEP_SUMMARY: summary,
      LUXLINT_PATHS: 'reports\n\nreports/two words.md',
      LUXLINT_OPTIONS: '--rule=client=off\n',
      LUXLINT_SARIF: 'out.sarif',
      LUXLINT_HTML: 'out.html',
      LUXLINT_REDACT: 'false',
    });
    expect(stdout).toMatch(
      /^::error file=reports\/two words\.md,line=1,endLine=1,col=10,endColumn=27,title=luxlint%3A child-pornography::/,
    );
    expect(stdout).toMatch(/\n1 error, 0 warnings in 1 file\.\n$/);
    expect(status).toBe(1);
    expect(readFileSync(summary, 'utf8')).toMatch(/^## luxlint: 1 error/);
    expect(JSON.parse(readFileSync(join(workspace, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(existsSync(join(workspace, 'out.html'))).toBe(true);
  });

  it('runs nothing that a path or a flag says, and passes where there is nothing', () => {
    const workspace = lay('hostile', { '$(touch pwned);.md': 'Fine.', '-rf.md': 'Fine.' });
    const { status, stdout, stderr } = bash('"$GITHUB_ACTION_PATH/.github/action.sh"', workspace, {
      GITHUB_ACTION_PATH: top,
      LUXLINT_PATHS: '$(touch pwned);.md\n-rf.md',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '0 errors, 0 warnings in 2 files.\n', stderr: '' });
    expect(existsSync(join(workspace, 'pwned'))).toBe(false);
  });

  it('leaves the words of the texts out where it is asked to', () => {
    const workspace = lay('redacted', { 'a.md': 'They had child pornography.' });
    const { stdout } = bash('"$GITHUB_ACTION_PATH/.github/action.sh"', workspace, {
      GITHUB_ACTION_PATH: top,
      LUXLINT_REDACT: 'true',
    });
    expect(stdout).toContain('child-pornography advises');
    expect(stdout).not.toContain('child pornography');
  });
});

describe('the GitLab template', () => {
  it('is a job that GitLab understands, which marks words and leaves its reports behind', { timeout: 120_000 }, () => {
    const including = snippet('gitlab')
      .replace(/include:\n.*\n.*\n/, 'include:\n  - local: .gitlab/luxlint.yml\n')
      .replace(/LUXLINT_PACKAGE: .*/, `LUXLINT_PACKAGE: ${top}`);
    const workspace = lay('gitlab', { '.gitlab-ci.yml': including, 'reports/a.md': 'They had child pornography.' });
    cpSync(join(top, '.gitlab'), join(workspace, '.gitlab'), { recursive: true });
    const job = asGitLabReads(workspace);
    const { status, stdout } = bash([...job.before_script, ...job.script].join('\n'), workspace, {
      ...job.variables,
      npm_config_prefix: join(workspace, 'npm'),
      PATH: `${join(workspace, 'npm/bin')}:${process.env['PATH']}`,
    });
    expect(stdout).toMatch(/^reports\/a\.md:1:10: error: Write .*\[child-pornography\]$/m);
    expect(status).toBe(1);
    const { codequality, junit } = job.artifacts.reports;
    expect(JSON.parse(readFileSync(join(workspace, codequality), 'utf8'))).toMatchObject([
      { severity: 'major', location: { path: 'reports/a.md' } },
    ]);
    expect(readFileSync(join(workspace, junit), 'utf8')).toContain('<testsuite name="reports/a.md"');
  });
});

interface GitLabJob {
  readonly variables: Readonly<Record<string, string>>;
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: { readonly reports: { readonly codequality: string; readonly junit: string } };
}

/** The job `luxlint` of a workspace, with what it includes, checked against the schema of GitLab. */
function asGitLabReads(workspace: string): GitLabJob {
  bash(
    'git init --quiet . && git add . && git -c user.name=a -c user.email=a@example.org commit --quiet -m a && git remote add origin git@example.org:a/b.git',
    workspace,
  );
  const program = join(top, 'node_modules/gitlab-ci-local/src/index.js');
  const { status, stdout, stderr } = bash(`node "${program}" --preview`, workspace);
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return (parse(stdout) as { luxlint: GitLabJob }).luxlint;
}

describe('the hook for pre-commit', () => {
  const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;

  it('covers all files that luxlint reads', async () => {
    const { formats } = await import('../index.ts');
    const pattern = new RegExp(/files: (.+)/.exec(read('.pre-commit-hooks.yaml'))![1]!);
    for (const extension of formats.flatMap(({ extensions }) => extensions)) expect(`a${extension}`).toMatch(pattern);
    expect('a.docx').not.toMatch(pattern);
  });

  // Whoever has no pre-commit learns at least that the hook is well formed; CI has it.
  it.skipIf(!hasPreCommit && !process.env['CI'])(
    'is installed from a clone and stops a commit',
    { timeout: 600_000 },
    () => {
      const clone = join(folder, 'clone');
      bash(`git clone --quiet --no-hardlinks "${top}" "${clone}"`, folder);
      const revision = bash('git rev-parse HEAD', clone).stdout.trim();
      const config = snippet('pre-commit')
        .replace(/repo: .*/, `repo: ${clone}`)
        .replace(/rev: .*/, `rev: ${revision}`);
      const workspace = lay('pre-commit', { '.pre-commit-config.yaml': config, 'a.md': 'They had child pornography.' });
      const run = 'git init --quiet . && git add . && pre-commit run --all-files --color never';
      const failed = bash(run, workspace, { PRE_COMMIT_HOME: join(folder, 'hooks') });
      expect(failed.stdout).toContain('a.md:1:10: error: ');
      expect(failed.status).toBe(1);
      writeFileSync(join(workspace, 'a.md'), 'Fine.');
      expect(bash(run, workspace, { PRE_COMMIT_HOME: join(folder, 'hooks') }).stdout).toMatch(/^luxlint\.+Passed\n$/);
    },
  );
});

describe('the container recipe', () => {
  it('is well formed, and copies what there is', () => {
    expect(validateDockerfile(read('Dockerfile'))).toEqual([]);
    for (const [, names] of read('Dockerfile').matchAll(/^COPY (?!--from)(.+) \.\/?$/gm)) {
      for (const name of names!.split(' ')) expect(existsSync(join(top, name))).toBe(true);
    }
  });
});

describe('the command for any other pipeline', () => {
  it('writes its reports, and fails', () => {
    const workspace = lay('shell', { 'reports/a.md': 'They had child pornography.' });
    const { status, stdout } = bash(snippet('shell'), workspace, {
      PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringMatching(/^reports\/a\.md:1:10: error: /) });
    expect(existsSync(join(workspace, 'luxlint.xml')) && existsSync(join(workspace, 'luxlint.html'))).toBe(true);
  });
});

/** The block of code of the README that follows `<!-- pipeline: name -->`. */
function snippet(name: string): string {
  const [, code] = new RegExp(`<!-- pipeline: ${name} -->\n\n\`\`\`\\w+\n([^]*?)\`\`\``).exec(read('README.md'))!;
  return code!;
}

async function faultsOf(name: string, content: string): Promise<string[]> {
  const diagnostics = await validateActions(TextDocument.create(`file:///repository/${name}`, 'yaml', 1, content));
  return diagnostics.map(({ message }) => (typeof message === 'string' ? message : message.value));
}

function read(name: string): string {
  return readFileSync(join(top, name), 'utf8');
}

/** A folder with files in it. */
function lay(name: string, files: Readonly<Record<string, string>>): string {
  const workspace = join(folder, name);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(workspace, path, '..'), { recursive: true });
    writeFileSync(join(workspace, path), content);
  }
  return workspace;
}

/** Runs a script as runners do: bash that stops at the first error. */
function bash(
  script: string,
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: undefined, GITHUB_STEP_SUMMARY: undefined, ...environment },
  });
  return { status, stdout, stderr };
}
