import { SCAN_PICTURES } from '../../domain/scan-record.ts';
import * as benchWords from '../../words/vi/bench.ts';
import * as words from '../../words/vi/desk.ts';
import type { OpenArchive } from '../desk.ts';
import { DeskRefusal } from '../server/refusal.ts';
import type { On } from '../server/router.ts';
import type { BenchState } from './api.ts';
import { benchThread } from './bench-thread.ts';
import { decideOnDisk, undoOnDisk } from './decide-on-disk.ts';
import { originalFile, originalOf } from './original.ts';
import { readDecision } from './read-decision.ts';
import { undoStack } from './undo-stack.ts';

/** Decisions on one archive wait for each other: each is made on what the one before left. */
const turns = new WeakMap<OpenArchive, Promise<unknown>>();

function inTurn<Result>(archive: OpenArchive, work: () => Promise<Result>): Promise<Result> {
  const done = (turns.get(archive) ?? Promise.resolve()).catch(() => {}).then(work);
  turns.set(archive, done);
  return done;
}

/** The bench's routes: a draft, what is to be settled in it, and what the keeper decides. */
export function draftRoutes(on: On): void {
  const state = async (archive: OpenArchive, slug: string, have?: string): Promise<BenchState> => {
    const read = await benchThread(archive).ask('state', { slug, ...(have === undefined ? {} : { have }) });
    const last = await undoStack(archive, slug).last();
    const undo = last && benchWords.undoNames[last.what];
    return { ...read, readOnly: archive.readOnly, ...(undo === undefined ? {} : { undo }) };
  };

  on('GET /api/drafts/:slug', ({ desk, params: { slug }, query }) =>
    state(desk.openArchive(), slug, query.get('have') ?? undefined),
  );

  on('POST /api/drafts/:slug/decisions', ({ desk, params: { slug }, body }) => {
    const archive = desk.openArchive();
    const { decision, digest } = readDecision(body);
    return inTurn(archive, async () => {
      await decideOnDisk(archive, slug, decision, digest, undoStack(archive, slug));
      return state(archive, slug, digest);
    });
  });

  on('POST /api/drafts/:slug/undo', ({ desk, params: { slug }, body }) => {
    const archive = desk.openArchive();
    return inTurn(archive, async () => {
      await undoOnDisk(archive, undoStack(archive, slug));
      return state(archive, slug, String(body.digest));
    });
  });

  on('GET /api/drafts/:slug/catalogue', ({ desk, params: { slug } }) =>
    benchThread(desk.openArchive()).ask('catalogue', { slug }),
  );

  on('GET /api/drafts/:slug/phrase', async ({ desk, params: { slug }, query }) => ({
    phrase: await benchThread(desk.openArchive()).ask('phrase', {
      ...{ slug, item: query.get('item') ?? '' },
      ...(query.get('part') === 'row' ? { part: 'row' as const } : {}),
    }),
  }));

  on('GET /api/drafts/:slug/note-places', ({ desk, params: { slug }, query }) =>
    benchThread(desk.openArchive()).ask('notePlaces', {
      ...{ slug, item: query.get('item') ?? '', words: query.get('words') ?? '' },
    }),
  );

  on('GET /api/drafts/:slug/original', ({ desk, params: { slug } }) => originalOf(desk.openArchive(), slug));

  on('GET /api/drafts/:slug/original/file', async ({ desk, params: { slug } }) => {
    const found = await originalFile(desk.openArchive(), slug);
    if (!found) throw new DeskRefusal('not-found', words.noRoute);
    return new Response(new Uint8Array(found.file.bytes), {
      headers: { 'Content-Type': 'application/octet-stream', 'Cache-Control': 'no-store' },
    });
  });

  on('GET /api/drafts/:slug/scan/:name', async ({ desk, params: { slug, name } }) => {
    const file = await desk.openArchive().files.read(`reports/${slug}${SCAN_PICTURES}/${name}`);
    if (!file || !name.endsWith('.png')) throw new DeskRefusal('not-found', words.noRoute);
    return new Response(new Uint8Array(file.bytes), {
      headers: { 'Content-Type': 'image/png', 'Cache-Control': 'no-store' },
    });
  });
}
