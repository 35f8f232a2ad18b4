import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import open from 'open';
import { archiveLine, archiveRefusal, chooseArchive } from '../archive/chosen-archive.ts';
import { makeDesk } from '../desk/desk.ts';
import { DeskRefusal } from '../desk/server/refusal.ts';
import { pageBundle } from '../desk/server/page-bundle.ts';
import { startDesk, type StartedDesk, type StartOptions } from '../desk/server/start-desk.ts';
import { command, Refusal } from './command.ts';

const USAGE = `Cách dùng: npm run desk -- [--archive THƯ_MỤC] [--outDir THƯ_MỤC] [--port CỔNG] [--no-open]

  --archive  thư mục của kho, hoặc thư mục trống để tạo kho mới ở đó (mặc định: ARCHIVE_CONTENT, hoặc kho dùng lần trước)
  --outDir   thư mục để dựng trang khi đăng (mặc định: dist)
  --port     cổng (mặc định: 4455 hoặc cổng trống kế tiếp)
  --no-open  không mở trình duyệt

Bàn soát: trang trên máy này để nhập, soát và đăng báo cáo. Kho trình diễn chỉ xem được.`;

const options = {
  archive: { type: 'string' },
  outDir: { type: 'string', default: 'dist' },
  port: { type: 'string' },
  'no-open': { type: 'boolean', default: false },
} as const;

const FIRST_PORT = 4455;

/** `npm run desk`: the review desk, on this machine alone, until it is stopped. */
export const run = command({ name: 'desk', usage: USAGE, options }, async ({ values }) => {
  const archive = chooseArchive({ named: values.archive });
  const isNew = values.archive !== undefined && isFree(archive.contentDir);
  const desk = makeDesk({
    proposedFolder: isNew ? archive.contentDir : join(homedir(), 'kho-bao-cao'),
    site: resolve(values.outDir),
  });
  if (!isNew) {
    const refusal = archiveRefusal(archive, false);
    if (refusal !== undefined) throw new Refusal(refusal);
    console.log(archiveLine(archive));
    try {
      desk.open(archive);
    } catch (error) {
      throw error instanceof DeskRefusal ? new Refusal(error.message) : error;
    }
  }
  process.once('exit', () => desk.close());
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
  const page = await pageBundle(() => console.log('Đang chuẩn bị bàn soát (chỉ lần đầu, vài giây) …'));
  const { url } = await startNear({ desk, page, onError: console.error }, values.port);
  console.log(`Bàn soát: ${url}  (dừng: Ctrl+C)`);
  // The address is printed: where no browser can be opened it is copied by hand.
  if (!values['no-open']) await open(url).catch(() => {});
  return 0;
});

/** Whether a new archive can be made in a folder: it is not there yet, or holds nothing. */
function isFree(folder: string): boolean {
  if (!existsSync(folder)) return true;
  try {
    return readdirSync(resolve(folder)).length === 0;
  } catch {
    return false;
  }
}

async function startNear(options: StartOptions, asked: string | undefined): Promise<StartedDesk> {
  const port = asked === undefined ? FIRST_PORT : Number(asked);
  if (!(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    throw new Refusal(`Cổng không hợp lệ: ${asked}. Ví dụ đúng: --port 4455`);
  }
  const last = asked === undefined ? port + 50 : port;
  for (let at = port; at <= last; at += 1) {
    try {
      return await startDesk({ ...options, port: at });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  throw new Refusal(`Cổng ${port} đang bận. Chọn cổng khác bằng --port, hoặc bỏ --port để tự chọn.`);
}
