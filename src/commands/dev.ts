import { ASTRO_LOG, errorInLog, projectPathFault, runAstro } from '../publish/build-site.ts';
import { printSummary } from './print-news.ts';
import { command, openArchive, Refusal } from './command.ts';

const USAGE = `Cách dùng: npm run dev -- [--archive THƯ_MỤC] [--port CỔNG] [--host ĐỊA_CHỈ] [--open] [--verbose]

  --archive  thư mục của kho (mặc định: ARCHIVE_CONTENT, hoặc kho dùng lần trước)
  --port     cổng (mặc định: 4321 hoặc cổng trống kế tiếp)
  --host     nghe ở địa chỉ này, để máy khác xem được
  --open     mở trình duyệt
  --verbose  in mọi việc của máy chủ, mọi lỗi và lưu ý của kho`;

const options = {
  archive: { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  open: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
} as const;

/** `npm run dev`: the site with live reload; drafts are shown with a mark. */
export const run = command({ name: 'dev', usage: USAGE, options }, async ({ values }) => {
  openArchive(values.archive);
  const fault = projectPathFault();
  if (fault !== undefined) throw new Refusal(fault);
  const { port, host, open, verbose } = values;
  let told = '';
  const code = await runAstro('dev', {
    astro: [
      ...(port === undefined ? [] : ['--port', port]),
      ...(host === undefined ? [] : ['--host', host]),
      ...(open ? ['--open'] : []),
    ],
    verbose,
    onNews(news) {
      if (news.kind === 'served') console.log(`Kho Báo Cáo: http://localhost:${news.port}/  (dừng: Ctrl+C)`);
      if (news.kind !== 'archive') return;
      const summary = printSummary(news, { all: verbose });
      if (summary !== told) console.log(summary);
      told = summary;
    },
  });
  if (code !== 0 && !verbose) console.error(`${errorInLog() ?? ''}\nChi tiết: ${ASTRO_LOG}`.trim());
  return code;
});
