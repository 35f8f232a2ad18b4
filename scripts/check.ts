import { contentFaults } from '../src/archive/content-faults.ts';
import { archiveSettings } from '../src/archive/settings.ts';
import { openArchive, readArguments } from './read-arguments.ts';

const USAGE = `Cách dùng: npm run check -- [--archive THƯ_MỤC]

  --archive  thư mục của kho (mặc định: ARCHIVE_CONTENT, hoặc kho dùng lần trước)`;

// npm run check: every fault of the content, drafts included; exit code 1 if there is one.
const { values } = readArguments({ name: 'check', usage: USAGE, options: { archive: { type: 'string' } } });
openArchive(values.archive);
const { errors, text } = await contentFaults({ ...archiveSettings(), drafts: true });
console.log(text);
process.exitCode = errors > 0 ? 1 : 0;
