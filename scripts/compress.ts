import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatNumber } from '../src/domain/number.ts';
import { compressFolder } from '../src/publish/compressed-files.ts';

// npm run compress -- [DIR]: compressed variants beside the texts of a built site, for servers that send them.
const dir = resolve(process.argv[2] ?? 'dist');
if (!existsSync(join(dir, 'index.html'))) {
  console.error(`Không có trang nào trong ${dir}. Hãy chạy npm run build trước.`);
  process.exitCode = 1;
} else {
  const { files, bytes, gz, br } = await compressFolder(dir);
  const kilobytes = (count: number): string => `${formatNumber(Math.round(count / 1024))} KB`;
  console.log(`${files} tệp, ${kilobytes(bytes)}: gzip ${kilobytes(gz)}, brotli ${kilobytes(br)}.`);
}
