import { resolve } from 'node:path';
import { formatNumber } from '../domain/number.ts';
import { compressFolder } from '../publish/compressed-files.ts';
import { readManifest } from '../publish/output-folder/site-manifest.ts';
import { command, Refusal } from './command.ts';

const USAGE = 'Cách dùng: npm run compress -- [THƯ_MỤC]';

/** `npm run compress`: compressed variants beside the texts of a built site, for servers that send them. */
export const run = command(
  { name: 'compress', usage: USAGE, options: {}, mostPositionals: 1 },
  async ({ positionals }) => {
    const dir = resolve(positionals[0] ?? 'dist');
    const files = readManifest(dir);
    if (files === undefined) {
      throw new Refusal(
        `Trong ${dir} không có trang do chương trình này dựng. Hãy chạy npm run build trước.`,
      );
    }
    const sum = await compressFolder(dir, files);
    const kilobytes = (count: number): string => `${formatNumber(Math.round(count / 1024))} KB`;
    const [texts, gz, br] = [sum.bytes, sum.gz, sum.br].map(kilobytes);
    console.log(`${sum.files} tệp, ${texts}: gzip ${gz}, brotli ${br}.`);
    return 0;
  },
);
