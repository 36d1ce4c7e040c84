import type { RenderGlossary } from './glossary.ts';

/** A glossary as JSON: `version`, `tool` and `entries`. */
export const json: RenderGlossary = (entries, { version }) => {
  return `${JSON.stringify({ version: 1, tool: { name: 'luxlint', version }, entries }, null, 2)}\n`;
};
