import { buildAndTell } from './build-and-tell.ts';
import { command, openArchive } from './command.ts';

const USAGE = `Cách dùng: npm run build -- [--outDir THƯ_MỤC] [--archive THƯ_MỤC] [--silent] [--verbose]

  --outDir   thư mục để viết trang (mặc định: dist); phải chưa có, trống, hoặc là trang dựng lần trước
  --archive  thư mục của kho (mặc định: ARCHIVE_CONTENT, hoặc kho dùng lần trước)
  --silent   chỉ in lỗi
  --verbose  in mọi bước và mọi lỗi, lưu ý của kho`;

const options = {
  outDir: { type: 'string', default: 'dist' },
  silent: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
  archive: { type: 'string' },
} as const;

/** `npm run build`: the static site. Faults of the content are told at the end, and errors are an exit code of 1. */
export const run = command({ name: 'build', usage: USAGE, options }, async ({ values }) => {
  openArchive(values.archive);
  const { code, errors } = await buildAndTell(values);
  if (code === 0 && !values.silent) {
    const quoted = /^[\w./:\\-]+$/.test(values.outDir) ? values.outDir : `"${values.outDir}"`;
    const folder = values.outDir === 'dist' ? '' : ` -- ${quoted}`;
    console.log(`Xem thử: npm run preview${folder}`);
  }
  return code || (errors > 0 ? 1 : 0);
});
