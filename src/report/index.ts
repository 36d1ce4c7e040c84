import type { Report } from './report.ts';

export type { Render, Report, ReportOptions } from './report.ts';
export { accountOf, accountsOf, verdictOf, type Asked, type Outcome } from './account.ts';
export type { Look } from './pretty.ts';
export { reasons } from './reasons.ts';
export { questionAbout } from './question.ts';
export { counted } from './counted.ts';
export { failureLine } from './failure.ts';
export { redacted } from './redact.ts';
export { isListed, summarize, type Summary } from './summary.ts';
export type { Statistics } from './statistics.ts';
export { statisticsReport, statisticsReports } from './statistics-reports.ts';
export { visible } from './visible.ts';

/** All reports, the default first; a new one is one file and one line here. */
export const reports: readonly Report[] = [
  { id: 'pretty', description: 'to read on the screen', load: async () => (await import('./pretty.ts')).pretty },
  { id: 'compact', description: 'a line for each finding', load: async () => (await import('./compact.ts')).compact },
  {
    id: 'json',
    description: 'for programs; its schema is luxlint/schema/report.schema.json',
    load: async () => (await import('./json.ts')).json,
  },
  { id: 'sarif', description: 'SARIF 2.1.0, for code scanning', load: async () => (await import('./sarif.ts')).sarif },
  {
    id: 'github',
    description: 'annotations of GitHub Actions',
    load: async () => (await import('./github.ts')).github,
  },
  {
    id: 'gitlab',
    description: 'code quality report of GitLab',
    load: async () => (await import('./gitlab.ts')).gitlab,
  },
  {
    id: 'junit',
    description: 'test results for Jenkins and others',
    load: async () => (await import('./junit.ts')).junit,
  },
  { id: 'checkstyle', description: 'Checkstyle XML', load: async () => (await import('./checkstyle.ts')).checkstyle },
  { id: 'rdjson', description: 'for reviewdog', load: async () => (await import('./rdjson.ts')).rdjson },
  {
    id: 'markdown',
    description: 'a summary for a job or a merge request',
    load: async () => (await import('./markdown.ts')).markdown,
  },
  { id: 'html', description: 'a page to send around', load: async () => (await import('./html.ts')).html },
];
