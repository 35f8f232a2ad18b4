import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveFolder, serveFolderNear } from '../publish/serve-folder.ts';
import { command, Refusal } from './command.ts';

const USAGE = 'Cách dùng: npm run preview -- [THƯ_MỤC] [--port CỔNG] [--base /a/b/]';

const options = { port: { type: 'string' }, base: { type: 'string' } } as const;

/** `npm run preview`: serves a built folder. */
export const run = command(
  { name: 'preview', usage: USAGE, options, mostPositionals: 1 },
  async ({ values: { port: asked, base }, positionals }) => {
    const dir = resolve(positionals[0] ?? 'dist');
    if (!existsSync(join(dir, 'index.html'))) {
      throw new Refusal(
        `Không có trang nào trong ${dir}. Hãy chạy: npm run build -- --outDir ${positionals[0] ?? 'dist'}`,
      );
    }
    const port = asked === undefined ? undefined : Number(asked);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
      throw new Refusal(`Cổng không hợp lệ: ${asked}. Ví dụ đúng: --port 4321`);
    }
    const site = { dir, ...(base === undefined ? {} : { base }) };
    try {
      const { url } =
        port === undefined
          ? await serveFolderNear({ ...site, port: 4321 })
          : await serveFolder({ ...site, port });
      console.log(`Kho Báo Cáo: ${url}  (dừng: Ctrl+C)`);
      return 0;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
      throw new Refusal(`Cổng ${port} đang bận. Chọn cổng khác bằng --port, hoặc bỏ --port để tự chọn.`);
    }
  },
);
