import { spawnSync } from 'node:child_process';

/** Builds luxlint before the tests of the built program. Called once by the test runner. */
export default function buildOnce(): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8', shell: true });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}
