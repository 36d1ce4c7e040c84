import type { Format } from './index.ts';

/** Plain text: paragraphs are separated by empty lines. */
export const text: Format = { id: 'text', extensions: ['.txt'], read: (source) => ({ source, blocks: [] }) };
