// The types of every door hold for users who check them strictly.
import { createLinter, type Finding } from 'luxlint';
import { checkFiles } from 'luxlint/node';
import { remarkLuxlint } from 'luxlint/retext';
import english from 'luxlint/rules/en';

export const findings: readonly Finding[] = createLinter({ packs: [english] }).lint('A text.').findings;
export const files = checkFiles(['report.md']);
export const plugin = remarkLuxlint;
