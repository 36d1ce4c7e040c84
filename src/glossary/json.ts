import type { Glossary } from './glossary.ts';

/** A glossary as JSON: `version`, `tool` and `entries`. */
export const json: Glossary = {
  id: 'json',
  description: 'for programs',
  render(entries, { version }) {
    return `${JSON.stringify({ version: 1, tool: { name: 'luxlint', version }, entries }, null, 2)}\n`;
  },
};
