import { relative, resolve } from 'node:path';
import { rememberArchive } from '../archive/chosen-archive.ts';
import { writeNewArchive } from '../archive/new-archive.ts';
import { slugify } from '../domain/orthography.ts';
import { command, Refusal } from './command.ts';

const USAGE = `Cách dùng: npm run new-archive -- THƯ_MỤC [--area "Tỉnh Cao Bằng"] [--title "Kho báo cáo Cao Bằng"]

Tạo một kho mới với các tệp mẫu trong THƯ_MỤC, phải chưa có hoặc trống.`;

const options = {
  area: { type: 'string', default: 'Tỉnh Mẫu' },
  title: { type: 'string' },
} as const;

/** `npm run new-archive -- DIR`: an empty archive with sample files, for another province. */
export const run = command(
  { name: 'new-archive', usage: USAGE, options, mostPositionals: 1 },
  async ({ values, positionals: [dir] }) => {
    if (dir === undefined) {
      console.log(USAGE);
      return 1;
    }
    const name = values.area.trim();
    // Areas are known by their names alone: `Tỉnh Cao Bằng` is `cao-bang`.
    const id = slugify(name.replace(/^(?:tỉnh|thành phố|tp\.?)\s+/iu, '')) || 'tinh-mau';
    const title = values.title ?? 'Kho Báo Cáo';
    const files = await writeNewArchive(resolve(dir), { area: { id, name }, title }).catch(
      (error: unknown) => {
        throw new Refusal(error instanceof Error ? error.message : String(error));
      },
    );
    rememberArchive(resolve(dir));
    const shown = relative('', resolve(dir)) || '.';
    console.log(`Đã tạo ${files.length} tệp trong ${shown}:\n${files.map((file) => `  ${file}`).join('\n')}`);
    console.log(
      [
        '',
        'Các lệnh sau làm việc với kho này cho tới khi được nêu kho khác (--archive THƯ_MỤC). Làm tiếp:',
        '  npm run check   kiểm tra',
        '  npm run dev     xem thử trong khi sửa',
        'Hướng dẫn: docs/huong-dan.md',
      ].join('\n'),
    );
    return 0;
  },
);
