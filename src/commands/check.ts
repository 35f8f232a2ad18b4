import { contentFaults } from '../archive/content-faults.ts';
import { archiveSettings } from '../archive/settings.ts';
import { command, openArchive } from './command.ts';

const USAGE = `Cách dùng: npm run check -- [--archive THƯ_MỤC]

  --archive  thư mục của kho (mặc định: ARCHIVE_CONTENT, hoặc kho dùng lần trước)`;

const options = { archive: { type: 'string' } } as const;

/** `npm run check`: every fault of the content, drafts included; exit code 1 if there is an error. */
export const run = command({ name: 'check', usage: USAGE, options }, async ({ values }) => {
  openArchive(values.archive);
  const { errors, text } = await contentFaults({ ...archiveSettings(), drafts: true });
  console.log(text);
  return errors > 0 ? 1 : 0;
});
