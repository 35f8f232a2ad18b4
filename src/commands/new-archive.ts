import { relative, resolve } from 'node:path';
import { rememberArchive } from '../archive/chosen-archive.ts';
import { writeNewArchive } from '../archive/new-archive.ts';
import { command, Refusal } from './command.ts';

const USAGE = `Cách dùng: npm run new-archive -- THƯ_MỤC [--area "Tỉnh Cao Bằng"] [--title "Kho báo cáo Cao Bằng"]

Tạo một kho mới trong THƯ_MỤC, phải chưa có hoặc trống: danh mục chỉ tiêu, chủ đề, từ ngữ, các tỉnh của cả nước và một
bản nháp mẫu.`;

const options = {
  area: { type: 'string', default: 'Tỉnh Mẫu' },
  title: { type: 'string' },
} as const;

/** `npm run new-archive -- DIR`: an archive with the whole catalogue and a sample draft, for another place. */
export const run = command(
  { name: 'new-archive', usage: USAGE, options, mostPositionals: 1 },
  async ({ values, positionals: [dir] }) => {
    if (dir === undefined) {
      console.log(USAGE);
      return 1;
    }
    const name = values.area.trim();
    const title = values.title ?? 'Kho Báo Cáo';
    const files = await writeNewArchive(resolve(dir), { area: name, title }).catch((error: unknown) => {
      throw new Refusal(error instanceof Error ? error.message : String(error));
    });
    rememberArchive(resolve(dir));
    const shown = relative('', resolve(dir)) || '.';
    const single = files.filter((file) => !file.startsWith('indicators/'));
    const lines = [...single, `indicators/ (${files.length - single.length} chỉ tiêu)`];
    console.log(`Đã tạo ${files.length} tệp trong ${shown}:\n${lines.map((line) => `  ${line}`).join('\n')}`);
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
