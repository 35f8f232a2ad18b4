import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { archiveSettings } from '../archive/settings.ts';
import { keepNames } from '../publish/keep-names.ts';
import { command, openArchive, Refusal } from './command.ts';

const USAGE = `Cách dùng: npm run anchors -- [--published THƯ_MỤC] [--dry-run] [--archive THƯ_MỤC]

  --published  thư mục của lần công bố trước (mặc định: dist)
  --dry-run    chỉ in, không ghi vào báo cáo
  --archive    thư mục của kho (mặc định: ARCHIVE_CONTENT, hoặc kho dùng lần trước)

So các báo cáo với lần công bố trước: tên của mục, đoạn, số liệu nào đã đổi thì ghi tên cũ vào aliases của báo cáo,
để liên kết cũ vẫn tới đúng chỗ.`;

const options = {
  published: { type: 'string', default: 'dist' },
  'dry-run': { type: 'boolean', default: false },
  archive: { type: 'string' },
} as const;

/** `npm run anchors`: keeps the addresses of places working over edits; exit code 1 if a place was lost. */
export const run = command({ name: 'anchors', usage: USAGE, options }, async ({ values }) => {
  openArchive(values.archive, { writes: !values['dry-run'] });
  if (!existsSync(join(values.published, 'bao-cao'))) {
    throw new Refusal(`Không thấy bản đã công bố nào trong ${values.published}.\n\n${USAGE}`);
  }
  const { moved, lost } = await keepNames(resolve(values.published), archiveSettings(), {
    dryRun: values['dry-run'],
  });
  for (const line of [...moved, ...lost]) console.log(line);
  if (moved.length + lost.length === 0) console.log('Mọi tên còn ở chỗ cũ.');
  return lost.length > 0 ? 1 : 0;
});
