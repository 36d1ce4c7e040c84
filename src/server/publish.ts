import type { Connection } from 'vscode-languageserver';
import { diagnosticsOf } from './diagnostic.ts';
import type { Session } from './session.ts';
import { tolerate } from './tell.ts';

/** Sends diagnostics to editors that do not ask for them. */
export interface Publisher {
  /** A document was opened or has changed: what is known of it will be sent soon. */
  schedule(uri: string): void;
  /** A document was closed: nothing is said of it any more. */
  withdraw(uri: string): void;
}

/** The longest time to wait for the end of a burst of changes, in milliseconds. */
const longestPause = 500;

/**
 * Makes the publisher of a connection. It waits as long for further changes as the last check took, so that checking a huge document never takes more than
 * half of the time while somebody types.
 */
export function createPublisher(connection: Connection, session: Session): Publisher {
  const pending = new Map<string, NodeJS.Timeout>();
  const took = new Map<string, number>();
  return { schedule, withdraw };

  function schedule(uri: string): void {
    clearTimeout(pending.get(uri));
    pending.set(
      uri,
      setTimeout(() => tolerate(publish(uri)), Math.min(took.get(uri) ?? 0, longestPause)),
    );
  }

  async function publish(uri: string): Promise<void> {
    pending.delete(uri);
    const start = performance.now();
    const seen = await session.seen(uri);
    if (!seen) return;
    const { document, check } = seen;
    const diagnostics = diagnosticsOf(check, document, session.positions, session.client);
    took.set(uri, performance.now() - start);
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  }

  function withdraw(uri: string): void {
    clearTimeout(pending.get(uri));
    pending.delete(uri);
    took.delete(uri);
    tolerate(connection.sendDiagnostics({ uri, diagnostics: [] }));
  }
}
