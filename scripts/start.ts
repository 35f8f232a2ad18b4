import { contentFaults } from '../src/archive/content-faults.ts';
import { archiveSettings } from '../src/archive/settings.ts';
import { buildSite } from '../src/publish/build-site.ts';
import { serveFolderNear } from '../src/publish/serve-folder.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = 'Cách dùng: npm start -- [--outDir THƯ_MỤC] [--port CỔNG]';

// npm start: builds the archive, tells its faults and serves what is sound
const options = {
  outDir: { type: 'string', default: 'dist' },
  port: { type: 'string', default: '4321' },
} as const;
const { values } = readArguments({ options }, USAGE);
const code = await buildSite({ outDir: values.outDir });
if (code === 0) {
  console.log(`\n${(await contentFaults(archiveSettings())).text}`);
  const { url } = await serveFolderNear({ dir: values.outDir, port: Number(values.port) || 4321 });
  console.log(`\nKho Báo Cáo đã sẵn sàng: ${url}  (dừng: Ctrl+C)`);
} else {
  process.exitCode = code;
}
