import { runAstro } from '../src/publish/build-site.ts';
import { openArchive, readArguments } from './read-arguments.ts';

const USAGE = `Cách dùng: npm run dev -- [--archive THƯ_MỤC] [--port CỔNG] [--host ĐỊA_CHỈ] [--open]

  --archive  thư mục của kho (mặc định: ARCHIVE_CONTENT, hoặc kho dùng lần trước)
  --port     cổng (mặc định: 4321 hoặc cổng trống kế tiếp)
  --host     nghe ở địa chỉ này, để máy khác xem được
  --open     mở trình duyệt`;

// npm run dev: the site with live reload; drafts are shown with a mark.
const options = {
  archive: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  open: { type: 'boolean', default: false },
} as const;
const { values } = readArguments({ name: 'dev', usage: USAGE, options });
openArchive(values.archive);
const astro = [
  ...(values.port === undefined ? [] : ['--port', values.port]),
  ...(values.host === undefined ? [] : ['--host', values.host]),
  ...(values.open ? ['--open'] : []),
];
process.exitCode = await runAstro('dev', astro);
