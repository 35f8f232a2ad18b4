import { contentFaults } from '../src/archive/content-faults.ts';
import { archiveSettings } from '../src/archive/settings.ts';
import { buildSite, faultsOfBuild } from '../src/publish/build-site.ts';
import { serveFolderNear } from '../src/publish/serve-folder.ts';
import { openArchive, readArguments } from './read-arguments.ts';

const USAGE = `Cách dùng: npm start -- [--archive THƯ_MỤC] [--outDir THƯ_MỤC] [--port CỔNG]

  --archive  thư mục của kho (mặc định: ARCHIVE_CONTENT, hoặc kho trình diễn)
  --outDir   thư mục để viết trang (mặc định: dist)
  --port     cổng (mặc định: 4321 hoặc cổng trống kế tiếp)`;

// npm start: builds the archive, tells its faults and serves what is sound
const options = {
  archive: { type: 'string' },
  outDir: { type: 'string', default: 'dist' },
  port: { type: 'string', default: '4321' },
} as const;
const { values } = readArguments({ name: 'start', usage: USAGE, options });
openArchive(values.archive, { byMemory: false });
const code = await buildSite({ outDir: values.outDir });
if (code === 0) {
  console.log(
    `\n${(faultsOfBuild(values.outDir, archiveSettings()) ?? (await contentFaults(archiveSettings()))).text}`,
  );
  const { url } = await serveFolderNear({ dir: values.outDir, port: Number(values.port) || 4321 });
  console.log(`\nKho Báo Cáo đã sẵn sàng: ${url}  (dừng: Ctrl+C)`);
} else {
  process.exitCode = code;
}
