import { loadArchive } from '../src/archive/load-archive.ts';
import { printFaults } from '../src/archive/print-faults.ts';
import { archiveSettings } from '../src/archive/settings.ts';

const archive = await loadArchive({ ...archiveSettings(), drafts: true });
const errors = archive.faults.filter(({ severity }) => severity === 'error');
const warnings = archive.faults.length - errors.length;
if (archive.faults.length > 0) console.log(`${printFaults(archive.faults)}\n`);
console.log(
  `${archive.reports.length} báo cáo, ${archive.indicators.length} chỉ tiêu, ${archive.observations.length} số liệu: ` +
    `${errors.length} lỗi, ${warnings} lưu ý.`,
);
process.exitCode = errors.length > 0 ? 1 : 0;
