// oxlint-disable-next-line import/default -- an address, made by the build
import address from './worker.ts?worker&url';

/**
 * Starts the worker that checks. A worker with an address of its own would not be bound by the page's content security policy; one that is started from a
 * blob of the page is, so that it can send nothing either, whatever server the page comes from.
 */
export function startWorker(): Worker {
  const source = `import ${JSON.stringify(new URL(address, location.href).href)};`;
  const blob = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  return new Worker(trusted(blob) as string, { type: 'module' });
}

function trusted(blob: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes
    ? trustedTypes.createPolicy('luxlint', { createScriptURL: (url) => url }).createScriptURL(blob)
    : blob;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}
