import { serveFolderNear } from '../publish/serve-folder.ts';
import { buildAndTell } from './build-and-tell.ts';
import { command, openArchive } from './command.ts';

const USAGE = `Cách dùng: npm start -- [--archive THƯ_MỤC] [--outDir THƯ_MỤC] [--port CỔNG] [--verbose]

  --archive  thư mục của kho (mặc định: ARCHIVE_CONTENT, hoặc kho trình diễn)
  --outDir   thư mục để viết trang (mặc định: dist)
  --port     cổng (mặc định: 4321 hoặc cổng trống kế tiếp)
  --verbose  in mọi bước và mọi lỗi, lưu ý của kho`;

const options = {
  archive: { type: 'string' },
  outDir: { type: 'string', default: 'dist' },
  port: { type: 'string', default: '4321' },
  verbose: { type: 'boolean', default: false },
} as const;

/** `npm start`: builds the archive, tells its faults and serves what is sound. */
export const run = command({ name: 'start', usage: USAGE, options }, async ({ values }) => {
  openArchive(values.archive, { byMemory: false });
  const { code } = await buildAndTell({ ...values, silent: false });
  if (code !== 0) return code;
  const { url } = await serveFolderNear({ dir: values.outDir, port: Number(values.port) || 4321 });
  console.log(`Kho Báo Cáo đã sẵn sàng: ${url}  (dừng: Ctrl+C)`);
  return 0;
});
