import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDesk, type Desk } from '../../../src/desk/desk.ts';
import { startDesk } from '../../../src/desk/server/start-desk.ts';

/** A desk that runs on a small archive in a temporary folder, and how a test asks it as its page does. */
export interface TestDesk {
  readonly desk: Desk;
  readonly contentDir: string;
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  readonly key: string;
  /** Asks as the desk's own page does, unless the headers say otherwise. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

export async function openTestDesk({ isDemonstration = false } = {}): Promise<TestDesk> {
  const contentDir = await mkdtemp(join(tmpdir(), 'desk-'));
  await mkdir(join(contentDir, 'reports'));
  await writeFile(join(contentDir, 'site.yaml'), 'title: Kho thử\n');
  const before = process.env.ARCHIVE_CONTENT;
  const desk = makeDesk({ proposedFolder: contentDir, site: join(contentDir, '.site') });
  desk.open({ contentDir, isDemonstration });
  const page = new Map([['/index.html', Buffer.from('<p>__NONCE__</p>')]]);
  const started = await startDesk({ desk, page });
  const { origin, searchParams } = new URL(started.url);
  const key = searchParams.get('key') ?? '';
  return {
    desk,
    contentDir,
    origin,
    key,
    ask: (path, { headers, ...init } = {}) =>
      fetch(origin + path, {
        ...init,
        headers: {
          cookie: `ban-soat-${new URL(origin).port}=${key}`,
          origin,
          ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(headers as Record<string, string>),
        },
      }),
    async close() {
      await started.close();
      desk.close();
      if (before === undefined) delete process.env.ARCHIVE_CONTENT;
      else process.env.ARCHIVE_CONTENT = before;
      await rm(contentDir, { recursive: true, force: true });
    },
  };
}
