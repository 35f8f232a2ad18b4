import { summaryOf, type ArchiveSummary } from './build-news.ts';
import { loadArchive } from './load-archive.ts';
import type { Archive } from './model.ts';
import { printFaults } from './print-faults.ts';
import type { ArchiveSettings } from './settings.ts';

/** All faults of an archive, as text for a terminal with a line that counts them. */
export interface ContentFaults {
  readonly archive: Archive;
  readonly errors: number;
  readonly text: string;
}

/** Reads an archive (from the cache, where nothing has changed) and tells its faults. */
export async function contentFaults(settings: ArchiveSettings): Promise<ContentFaults> {
  const archive = await loadArchive(settings);
  const list = archive.faults.length > 0 ? `${printFaults(archive.faults)}\n\n` : '';
  const summary = summaryOf(archive);
  return { archive, errors: errorsOf(summary), text: `${list}${countLine(summary)}` };
}

export const errorsOf = ({ faults }: ArchiveSummary): number =>
  faults.filter(({ severity }) => severity === 'error').length;

/** What an archive holds and how much of it is at fault, in one line. */
export function countLine(summary: ArchiveSummary): string {
  const { reports, indicators, figures, faults } = summary;
  const errors = errorsOf(summary);
  return `${reports} báo cáo, ${indicators} chỉ tiêu, ${figures} số liệu: ${errors} lỗi, ${faults.length - errors} lưu ý.`;
}
