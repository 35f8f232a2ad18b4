import { contentFaults } from '../src/archive/content-faults.ts';
import { archiveSettings } from '../src/archive/settings.ts';
import { buildSite, faultsOfBuild } from '../src/publish/build-site.ts';
import { openArchive, readArguments } from './read-arguments.ts';

const USAGE = `Cách dùng: npm run build -- [--outDir THƯ_MỤC] [--archive THƯ_MỤC] [--silent] [--verbose]

  --outDir   thư mục để viết trang (mặc định: dist); phải chưa có, trống, hoặc là trang dựng lần trước
  --archive  thư mục của kho (mặc định: ARCHIVE_CONTENT, hoặc kho dùng lần trước)
  --silent   không in các bước
  --verbose  in mọi bước`;

// npm run build: the static site.
// What is sound is built whatever else is wrong; faults are told at the end, and errors are an exit code of 1.
const options = {
  outDir: { type: 'string', default: 'dist' },
  silent: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  archive: { type: 'string' },
} as const;
const { values } = readArguments({ name: 'build', usage: USAGE, options });
openArchive(values.archive);
const astro = (['silent', 'verbose'] as const).filter((name) => values[name]).map((name) => `--${name}`);
const code = await buildSite({ outDir: values.outDir, astro });
if (code === 0) {
  const { errors, text } =
    faultsOfBuild(values.outDir, archiveSettings()) ?? (await contentFaults(archiveSettings()));
  console.log(`\n${text}`);
  process.exitCode = errors > 0 ? 1 : 0;
} else {
  process.exitCode = code;
}
