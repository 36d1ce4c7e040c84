import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Report } from './report.ts';

export type { Report, ReportOptions } from './report.ts';
export { accountOf, accountsOf, verdictOf, type Asked, type Outcome } from './account.ts';
export type { Look } from './pretty.ts';
export { questionAbout } from './question.ts';
export { failureLine } from './failure.ts';
export { isListed, summarize, type Summary } from './summary.ts';
export { visible } from './visible.ts';

/** All reports, the default first; a new one is one file and one line here. */
export const reports: readonly Report[] = [pretty, json];
