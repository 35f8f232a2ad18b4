import { relative, resolve } from 'node:path';
import { rememberArchive } from '../src/archive/chosen-archive.ts';
import { writeNewArchive } from '../src/archive/new-archive.ts';
import { slugify } from '../src/domain/orthography.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `Cách dùng: npm run new-archive -- THƯ_MỤC [--area "Tỉnh Cao Bằng"] [--title "Kho báo cáo Cao Bằng"]

Tạo một kho mới với các tệp mẫu trong THƯ_MỤC, phải chưa có hoặc trống.`;

// npm run new-archive -- DIR: an empty archive with sample files, for another province.
const options = {
  area: { type: 'string', default: 'Tỉnh Mẫu' },
  title: { type: 'string' },
} as const;
const { values, positionals } = readArguments({
  name: 'new-archive',
  usage: USAGE,
  options,
  mostPositionals: 1,
});
const [dir] = positionals;
if (dir === undefined) {
  console.log(USAGE);
  process.exitCode = 1;
} else {
  const name = values.area.trim();
  // Areas are known by their names alone: `Tỉnh Cao Bằng` is `cao-bang`.
  const id = slugify(name.replace(/^(?:tỉnh|thành phố|tp\.?)\s+/iu, '')) || 'tinh-mau';
  try {
    const files = await writeNewArchive(resolve(dir), {
      area: { id, name },
      title: values.title ?? 'Kho Báo Cáo',
    });
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
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
