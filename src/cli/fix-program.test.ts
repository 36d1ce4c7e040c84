import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../bin/luxlint.js', import.meta.url));
const writing = new URL('../../dist/node/write.js', import.meta.url).href;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'luxlint-fix-program-'));
});

afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

describe('a program that is stopped while it writes', () => {
  const [old, replacement] = [Buffer.alloc(4_000_000, 'old '), Buffer.alloc(5_000_000, 'new ')];

  it('by force leaves the old file or the new one, whole', async () => {
    let interrupted = 0;
    for (let round = 0; round < 20; round++) {
      await stopWriting('SIGKILL');
      const left = readFileSync(join(folder, 'report.md'));
      expect(left.equals(old) || left.equals(replacement)).toBe(true);
      interrupted += cleared();
    }
    // Otherwise nothing was tested: it was never in the middle of writing.
    expect(interrupted).toBeGreaterThan(0);
  }, 60_000);

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s leaves nothing else behind either',
    async (signal) => {
      for (let round = 0; round < 4; round++) {
        await stopWriting(signal);
        const left = readFileSync(join(folder, 'report.md'));
        expect(left.equals(old) || left.equals(replacement)).toBe(true);
        expect(readdirSync(folder)).toEqual(['report.md']);
      }
    },
    60_000,
  );

  /** Replaces a file over and over, and is stopped at some point. */
  async function stopWriting(signal: NodeJS.Signals): Promise<void> {
    const file = join(folder, 'report.md');
    writeFileSync(file, old);
    const source = `
      import { replaceBytes } from ${JSON.stringify(writing)};
      let [from, to] = [Buffer.alloc(${old.length}, 'old '), Buffer.alloc(${replacement.length}, 'new ')];
      process.stdout.write('ready');
      for (;;) {
        await replaceBytes(${JSON.stringify(file)}, from, to);
        [from, to] = [to, from];
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', source], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await pause(Math.random() * 80);
    child.kill(signal);
    await once(child, 'close');
  }

  /** Takes away hidden files that were left behind, and counts them. */
  function cleared(): number {
    const left = readdirSync(folder).filter((name) => name.startsWith('.luxlint-'));
    for (const name of left) rmSync(join(folder, name));
    return left.length;
  }
});

describe('luxlint --fix', () => {
  it('stopped in the middle of many files leaves each as it was or fixed, and goes on the next time', async () => {
    const [before, after] = ['They seized child pornography.\n', 'They seized child sexual abuse material.\n'];
    const names = Array.from({ length: 30 }, (_, index) => `report-${index}.md`);
    for (const name of names) writeFileSync(join(folder, name), before);
    const fixed = (): number => {
      const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
      expect(texts.filter((text) => text !== before && text !== after)).toEqual([]);
      return texts.filter((text) => text === after).length;
    };
    for (let round = 0; round < 2; round++) {
      const child = spawn(process.execPath, [program, '--fix', folder], { stdio: 'ignore' });
      const until = fixed() + 1 + Math.floor(Math.random() * 10);
      while (child.exitCode === null && fixed() < until) await pause(10);
      child.kill('SIGKILL');
      if (child.exitCode === null) await once(child, 'close');
    }
    const { status, stdout } = spawnSync(process.execPath, [program, '--fix', folder], { encoding: 'utf8' });
    expect({ status, stdout, fixed: fixed() }).toEqual({
      status: 0,
      stdout: `No discouraged words in ${names.length} files.\n`,
      fixed: names.length,
    });
  }, 60_000);

  it('leaves a file alone in a folder that may only be read, and says so in one line', () => {
    const file = lay('report.md', 'They seized child pornography.');
    chmodSync(folder, 0o555);
    const { status, stdout, stderr } = asNobody([program, '--fix', file]);
    expect(stderr).toMatch(
      /^luxlint: .*report\.md: You are not allowed to write here, so it was left as it was\. .*\nNothing was replaced\.\n$/,
    );
    expect(stdout).toContain('report.md:1:13: error: ');
    expect(status).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('They seized child pornography.');
    expect(readdirSync(folder)).toEqual(['report.md']);
  });

  it('leaves a file alone that may only be read', () => {
    const file = lay('report.md', 'They seized child pornography.');
    chmodSync(file, 0o444);
    const { status, stderr } = asNobody([program, '--fix', file]);
    expect(stderr).toContain(
      'report.md: The file may only be read, so it was left as it was. Allow writing to it first\n',
    );
    expect(status).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('They seized child pornography.');
  });

  it('writes standard input back to standard output', () => {
    const input = Buffer.from('\ufeffThey seized child pornography. \r\n', 'utf16le');
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--fix', '-'], { input });
    expect(stdout.toString('utf16le')).toBe('\ufeffThey seized child sexual abuse material. \r\n');
    expect(stderr.toString()).toBe('1 word in 1 file replaced.\nNo discouraged words in 1 file.\n');
    expect(status).toBe(0);
  });

  it('cannot ask without a terminal', () => {
    const file = lay('report.md', 'They seized child pornography.');
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--fix=ask', file], {
      encoding: 'utf8',
      input: '\r\r',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^luxlint: --fix=ask needs a terminal to ask you at\. .*\n$/);
  });
});

describe.runIf(spawnSync('script', ['--version']).status === 0)('luxlint --fix=ask on a terminal', () => {
  const [down, enter] = ['\u001b[B', '\r'];

  it('writes what was chosen', async () => {
    const file = lay('report.md', 'They seized child pornography.\n');
    const terminal = openTerminal(file);
    await terminal.shows('what should stand there?');
    terminal.type(down, enter);
    await terminal.shows('Save it');
    expect(readFileSync(file, 'utf8')).toContain('child pornography');
    terminal.type(enter);
    expect(await terminal.status()).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe('They seized child sexual exploitation material.\n');
  });

  it.each([
    ['presses Ctrl-C', control('C'), 2],
    ['presses Ctrl-D', control('D'), 2],
    ['closes the terminal', undefined, null],
  ])(
    'leaves the file as it was when somebody %s',
    async (_, key, expected) => {
      const file = lay('report.md', 'They seized child pornography.\n');
      const terminal = openTerminal(file);
      await terminal.shows('what should stand there?');
      terminal.type(enter);
      await terminal.shows('Save it');
      if (key === undefined) terminal.close();
      else terminal.type(key);
      expect(await terminal.status()).toBe(expected);
      expect(readFileSync(file, 'utf8')).toBe('They seized child pornography.\n');
      expect(readdirSync(folder)).toEqual(['report.md']);
    },
    40_000,
  );

  function openTerminal(file: string): {
    shows(text: string): Promise<void>;
    type(...keys: string[]): void;
    close(): void;
    status(): Promise<number | null>;
  } {
    // The shell tells its number and becomes the program, so that one can see when it is gone.
    const command = `echo program $$; exec ${process.execPath} ${program} --fix=ask ${file}`;
    const child: ChildProcess = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
      env: { ...process.env, TERM: 'xterm' },
    });
    const closed = once(child, 'close');
    let screen = '';
    child.stdout!.on('data', (chunk: Buffer) => (screen += chunk.toString()));
    return {
      async shows(text) {
        const deadline = Date.now() + 20_000;
        while (!screen.includes(text)) {
          if (Date.now() > deadline) throw new Error(`“${text}” never showed:\n${screen}`);
          await pause(20);
        }
        // The question is there a moment before the keys are heard.
        await pause(100);
      },
      type: (...keys) => void child.stdin!.write(keys.join('')),
      // Terminals end without asking the programs in them.
      close: () => void child.kill('SIGKILL'),
      async status() {
        const [status] = (await closed) as [number | null];
        await isGone(Number(/program (\d+)/.exec(screen)![1]));
        return status;
      },
    };
  }
});

async function isGone(id: number): Promise<void> {
  for (;;) {
    try {
      process.kill(id, 0);
    } catch {
      return;
    }
    await pause(20);
  }
}

function control(letter: string): string {
  return String.fromCodePoint(letter.codePointAt(0)! - 64);
}

/** Runs Node as a user who may do nothing, where the tests are run by one who may do anything. */
function asNobody(args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const user = isRoot() ? { uid: nobody, gid: nobody } : {};
  return spawnSync(process.execPath, args, { encoding: 'utf8', ...user });
}

const nobody = 65_534;

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function lay(name: string, text: string): string {
  const file = join(folder, name);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  writeFileSync(file, text);
  if (isRoot()) chownSync(file, nobody, nobody);
  return file;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
