import { relative, resolve } from 'node:path';
import { writeNewArchive } from '../src/archive/new-archive.ts';
import { slugify } from '../src/domain/orthography.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = `Cách dùng: npm run new-archive -- THƯ_MỤC [--area "Tỉnh Cao Bằng"] [--title "Kho báo cáo Cao Bằng"]

Tạo một kho mới với các tệp mẫu trong THƯ_MỤC, phải chưa có hoặc trống.`;

// npm run new-archive -- DIR: an empty archive with sample files, for another province.
const options = {
  area: { type: 'string', default: 'Tỉnh Mẫu' },
  title: { type: 'string' },
  help: { type: 'boolean' },
} as const;
const { values, positionals } = readArguments({ options, allowPositionals: true }, USAGE);
const [dir, ...more] = positionals;
if (values.help || dir === undefined || more.length > 0) {
  console.log(USAGE);
  process.exitCode = values.help ? 0 : 1;
} else {
  const name = values.area.trim();
  // Areas are known by their names alone: `Tỉnh Cao Bằng` is `cao-bang`.
  const id = slugify(name.replace(/^(?:tỉnh|thành phố|tp\.?)\s+/iu, '')) || 'tinh-mau';
  try {
    const files = await writeNewArchive(resolve(dir), {
      area: { id, name },
      title: values.title ?? 'Kho Báo Cáo',
    });
    const shown = relative('', resolve(dir)) || '.';
    console.log(`Đã tạo ${files.length} tệp trong ${shown}:\n${files.map((file) => `  ${file}`).join('\n')}`);
    console.log(
      [
        '',
        'Làm tiếp: cho biết kho ở đâu, rồi kiểm tra và xem thử (hướng dẫn: docs/huong-dan.md)',
        `  export ARCHIVE_CONTENT="${shown}"       (Linux, macOS)`,
        `  $env:ARCHIVE_CONTENT = "${shown}"       (Windows, PowerShell)`,
        '  npm run check',
        '  npm run dev',
      ].join('\n'),
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
