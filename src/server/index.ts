/** The language server: luxlint in editors that speak the Language Server Protocol. */
import type { Readable, Writable } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver';
import { createProtocolConnection } from 'vscode-languageserver/node';
import { serve, type ServerOptions } from './server.ts';

/** Where the messages of an editor come from and go to. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

/** Answers an editor until it leaves, and resolves with the exit status: 0 where it said goodbye, 1 where it was just gone. */
export function runServer({ input, output }: Streams, options: ServerOptions): Promise<0 | 1> {
  return new Promise((resolve) => {
    let saidGoodbye = false;
    let watching: NodeJS.Timeout | undefined;
    const leave = (): void => {
      clearInterval(watching);
      input.destroy();
      resolve(saidGoodbye ? 0 : 1);
    };
    const connection = createConnection(
      (logger) => createProtocolConnection(input, output, logger),
      {
        get shutdownReceived() {
          return saidGoodbye;
        },
        set shutdownReceived(received) {
          saidGoodbye = received;
        },
        initialize: ({ processId }) => {
          if (processId !== null) watching = watch(processId, leave);
        },
        exit: leave,
      },
      ProposedFeatures.all,
    );
    input.once('end', leave);
    input.once('close', leave);
    output.once('error', leave);
    serve(connection, options);
    connection.listen();
  });
}

// An editor that has crashed says nothing, and the pipe may stay open in the hands of another of its children.
function watch(processId: number, onGone: () => void): NodeJS.Timeout {
  return setInterval(() => {
    try {
      process.kill(processId, 0);
    } catch {
      onGone();
    }
  }, 3000).unref();
}
