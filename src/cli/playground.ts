import { once } from 'node:events';
import { access } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { Failure } from '../model/index.ts';
import { createPageServer } from '../node/page-server.ts';
import type { PlaygroundFlags } from './playground-command.ts';
import type { World } from './world.ts';

/** Serves the page until the program is stopped, and resolves with the exit status. Rejects with a {@link Failure} where it cannot be served. */
export async function playground({ port }: PlaygroundFlags, world: World): Promise<0> {
  const server = createPageServer(await pageFolder());
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (cause) {
    const hint = 'Choose another one with --port, or --port 0 for any that is free';
    throw new Failure('port-taken', `Port ${port} cannot be used`, { hint, cause });
  }
  const isStopped = stopped();
  const address = server.address() as AddressInfo;
  world.output.write(`The page is at http://127.0.0.1:${address.port}/ – nothing written there leaves this machine.\n`);
  world.errors.write('Press Ctrl+C to stop.\n');
  await isStopped;
  server.closeAllConnections();
  server.close();
  return 0;
}

async function pageFolder(): Promise<string> {
  const folder = fileURLToPath(new URL('../web/', import.meta.url));
  await access(`${folder}index.html`).catch((cause: unknown) => {
    throw new Failure('page-missing', 'The page is missing', { hint: 'Build it first: npm run build:web', cause });
  });
  return folder;
}

function stopped(): Promise<unknown> {
  return Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}
