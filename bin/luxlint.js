#!/usr/bin/env node
'use strict';
// Not an ES module, as package.json beside it says: Node.js starts sooner without loading what loads those.
require('node:module').enableCompileCache?.();

async function run() {
  const { main } = load();
  process.exitCode = Math.max(await main(process.argv.slice(2)), process.exitCode ?? 0);
}

function load() {
  try {
    return require('../dist/program/start.cjs');
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    process.stderr.write('luxlint: This copy is not built yet. Run npm ci && npm run build\n');
    return process.exit(2);
  }
}

void run();
