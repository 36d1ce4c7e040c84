import { statisticsOf, comparedWith, type Statistics } from './statistics.ts';
import type { Report } from './report.ts';
import { visibleJson } from './visible.ts';

/** The ways to write down statistics, the default first. Each compares with an earlier run where one is given. */
export const statisticsReports: readonly {
  readonly id: string;
  readonly load: () => Promise<(statistics: Statistics) => string>;
}[] = [
  { id: 'markdown', load: async () => (await import('./statistics-markdown.ts')).statisticsMarkdown },
  { id: 'json', load: () => Promise.resolve((statistics) => `${visibleJson(JSON.stringify(statistics, null, 2))}\n`) },
  { id: 'html', load: async () => (await import('./statistics-html.ts')).statisticsHtml },
];

/** Statistics as a report of a run, under the id of one of {@link statisticsReports}. */
export function statisticsReport(id: string, earlier: Statistics | undefined): Report {
  const written = statisticsReports.find((report) => report.id === id)!;
  return {
    id,
    description: 'counts of what was found',
    async load() {
      const write = await written.load();
      return (files, { version }) => {
        const now = statisticsOf(files, version);
        return write(earlier ? comparedWith(now, earlier) : now);
      };
    },
  };
}
