/** The language server as it comes with the extension. */
import { createFullLinter, loadPacks } from '../node/index.ts';
import { runServer } from '../server/index.ts';

declare const luxlintVersion: string;

const streams = { input: process.stdin, output: process.stdout };
process.exitCode = await runServer(streams, { version: luxlintVersion, createLinter: createFullLinter, loadPacks });
