import { ASTRO_LOG, errorInLog, projectPathFault, runAstro } from '../src/publish/build-site.ts';
import { printSummary } from './print-news.ts';
import { openArchive, readArguments } from './read-arguments.ts';

const USAGE = `Cách dùng: npm run dev -- [--archive THƯ_MỤC] [--port CỔNG] [--host ĐỊA_CHỈ] [--open] [--verbose]

  --archive  thư mục của kho (mặc định: ARCHIVE_CONTENT, hoặc kho dùng lần trước)
  --port     cổng (mặc định: 4321 hoặc cổng trống kế tiếp)
  --host     nghe ở địa chỉ này, để máy khác xem được
  --open     mở trình duyệt
  --verbose  in mọi việc của máy chủ, mọi lỗi và lưu ý của kho`;

// npm run dev: the site with live reload; drafts are shown with a mark.
const options = {
  archive: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  open: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
} as const;
const { values } = readArguments({ name: 'dev', usage: USAGE, options });
openArchive(values.archive);
const astro = [
  ...(values.port === undefined ? [] : ['--port', values.port]),
  ...(values.host === undefined ? [] : ['--host', values.host]),
  ...(values.open ? ['--open'] : []),
];
const fault = projectPathFault();
if (fault !== undefined) {
  console.error(fault);
  process.exit(1);
}
const { verbose } = values;
let told = '';
process.exitCode = await runAstro('dev', {
  astro,
  verbose,
  onNews(news) {
    if (news.kind === 'served') console.log(`Kho Báo Cáo: http://localhost:${news.port}/  (dừng: Ctrl+C)`);
    if (news.kind !== 'archive') return;
    const summary = printSummary(news, { all: verbose });
    if (summary !== told) console.log(summary);
    told = summary;
  },
});
if (process.exitCode !== 0 && !verbose) console.error(`${errorInLog() ?? ''}\nChi tiết: ${ASTRO_LOG}`.trim());
