import { loadArchive } from './load-archive.ts';
import type { Archive } from './model.ts';
import { printFaults } from './print-faults.ts';
import type { ArchiveSettings } from './settings.ts';

/** All faults of an archive, as text for a terminal with a line that counts them. */
export interface ToldFaults {
  readonly errors: number;
  readonly text: string;
}

/** Reads an archive (from the cache, where nothing has changed) and tells its faults. */
export async function contentFaults(
  settings: ArchiveSettings,
): Promise<ToldFaults & { readonly archive: Archive }> {
  const archive = await loadArchive(settings);
  return { archive, ...tellFaults(archive) };
}

/** Tells the faults of an archive that is read already. */
export function tellFaults(archive: Archive): ToldFaults {
  const errors = archive.faults.filter(({ severity }) => severity === 'error').length;
  const counts =
    `${archive.reports.length} báo cáo, ${archive.indicators.length} chỉ tiêu, ` +
    `${archive.observations.length} số liệu: ${errors} lỗi, ${archive.faults.length - errors} lưu ý.`;
  const list = archive.faults.length > 0 ? `${printFaults(archive.faults)}\n\n` : '';
  return { errors, text: `${list}${counts}` };
}
