import type { Severity } from '../model/index.ts';

/** What a severity is called for readers. */
export const severityNames: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
