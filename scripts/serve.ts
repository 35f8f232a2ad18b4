import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveFolder, serveFolderNear } from '../src/publish/serve-folder.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = 'Cách dùng: npm run preview -- [THƯ_MỤC] [--port CỔNG] [--base /a/b/]';

// npm run preview: serves a built folder
const options = { port: { type: 'string' }, base: { type: 'string' } } as const;
const { values, positionals } = readArguments({ name: 'preview', usage: USAGE, options, mostPositionals: 1 });
const dir = resolve(positionals[0] ?? 'dist');
const port = values.port === undefined ? undefined : Number(values.port);
if (!existsSync(join(dir, 'index.html'))) {
  console.error(
    `Không có trang nào trong ${dir}. Hãy chạy: npm run build -- --outDir ${positionals[0] ?? 'dist'}`,
  );
  process.exitCode = 1;
} else if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
  console.error(`Cổng không hợp lệ: ${values.port}. Ví dụ đúng: --port 4321`);
  process.exitCode = 1;
} else {
  const options = { dir, ...(values.base === undefined ? {} : { base: values.base }) };
  try {
    const { url } =
      port === undefined
        ? await serveFolderNear({ ...options, port: 4321 })
        : await serveFolder({ ...options, port });
    console.log(`Kho Báo Cáo: ${url}  (dừng: Ctrl+C)`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    console.error(`Cổng ${port} đang bận. Chọn cổng khác bằng --port, hoặc bỏ --port để tự chọn.`);
    process.exitCode = 1;
  }
}
