#!/usr/bin/env node
import module from 'node:module';

module.enableCompileCache?.();
const { main } = await import('../dist/program/index.js').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  process.stderr.write('luxlint: This copy is not built yet. Run npm ci && npm run build\n');
  process.exit(2);
});
process.exitCode = Math.max(await main(process.argv.slice(2)), process.exitCode ?? 0);
