import type { Archive, Fault } from './model.ts';

/** The long stretches of a build, in their order. */
export type Stage = 'reports' | 'pages' | 'files';

/** An archive in numbers, with its faults. */
export interface ArchiveSummary {
  readonly reports: number;
  readonly indicators: number;
  readonly figures: number;
  readonly faults: readonly Fault[];
}

/** What a process that builds or serves the site tells the command that runs it. */
export type BuildNews =
  | { readonly kind: 'begun' }
  | { readonly kind: 'progress'; readonly stage: Stage; readonly done: number; readonly total: number }
  | ({ readonly kind: 'archive' } & ArchiveSummary)
  | { readonly kind: 'page-failed'; readonly page: string; readonly reason: string }
  | { readonly kind: 'warning'; readonly text: string }
  | { readonly kind: 'served'; readonly port: number };

/** Tells the command that runs this process; nobody where Astro was called by itself. */
export function tellNews(news: BuildNews): void {
  process.send?.(news);
}

/** Milliseconds between two pieces of news of one stage: an archive has thousands of pages. */
const PAUSE = 100;
let told: { readonly stage?: Stage; readonly at: number } = { at: 0 };

/** Tells how far a stage has come: its beginning, its end, and not too often between. */
export function tellProgress(stage: Stage, done: number, total: number): void {
  const isEdge = done === total || told.stage !== stage;
  if (!isEdge && performance.now() - told.at < PAUSE) return;
  told = { stage, at: performance.now() };
  tellNews({ kind: 'progress', stage, done, total });
}

export const summaryOf = ({ reports, indicators, observations, faults }: Archive): ArchiveSummary => ({
  reports: reports.length,
  indicators: indicators.length,
  figures: observations.length,
  faults,
});

export const errorsOf = ({ faults }: ArchiveSummary): number =>
  faults.filter(({ severity }) => severity === 'error').length;

/** What an archive holds and how much of it is at fault, in one line. */
export function countLine(summary: ArchiveSummary): string {
  const { reports, indicators, figures, faults } = summary;
  const errors = errorsOf(summary);
  return `${reports} báo cáo, ${indicators} chỉ tiêu, ${figures} số liệu: ${errors} lỗi, ${faults.length - errors} lưu ý.`;
}
