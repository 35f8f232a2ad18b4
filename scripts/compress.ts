import { resolve } from 'node:path';
import { formatNumber } from '../src/domain/number.ts';
import { compressFolder } from '../src/publish/compressed-files.ts';
import { readManifest } from '../src/publish/output-folder/site-manifest.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = 'Cách dùng: npm run compress -- [THƯ_MỤC]';

// npm run compress -- [DIR]: compressed variants beside the texts of a built site, for servers that send them.
const { positionals } = readArguments({ name: 'compress', usage: USAGE, options: {}, mostPositionals: 1 });
const dir = resolve(positionals[0] ?? 'dist');
const files = readManifest(dir);
if (files === undefined) {
  console.error(`Trong ${dir} không có trang do chương trình này dựng. Hãy chạy npm run build trước.`);
  process.exitCode = 1;
} else {
  const sum = await compressFolder(dir, files);
  const kilobytes = (count: number): string => `${formatNumber(Math.round(count / 1024))} KB`;
  const [texts, gz, br] = [sum.bytes, sum.gz, sum.br].map(kilobytes);
  console.log(`${sum.files} tệp, ${texts}: gzip ${gz}, brotli ${br}.`);
}
