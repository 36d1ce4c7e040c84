import { csv } from './csv.ts';
import type { Glossary } from './glossary.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { prh } from './prh.ts';
import { table } from './table.ts';
import { tbx } from './tbx.ts';
import { vale } from './vale.ts';

/** All ways to write a glossary, the default first; a new one is one file and one line here. */
export const glossaries: readonly Glossary[] = [table, markdown, html, csv, tbx, vale, prh, json];
