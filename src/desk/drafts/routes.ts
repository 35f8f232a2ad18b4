import { unitsOf } from '../../domain/read-figure.ts';
import { phraseNaming } from '../../import/figures/unknown-figures.ts';
import * as words from '../../words/vi/desk.ts';
import type { OpenArchive } from '../desk.ts';
import { sentenceAt } from '../review/draft-places.ts';
import { linkAt } from '../review/link-edits.ts';
import { DeskRefusal } from '../server/refusal.ts';
import type { On } from '../server/router.ts';
import type { BenchState } from './api.ts';
import { decideOnDisk, undoOnDisk } from './decide-on-disk.ts';
import { notePlaces } from './note-places.ts';
import { originalFile, originalOf } from './original.ts';
import { readBench, type ReadBench } from './read-bench.ts';
import { readDecision } from './read-decision.ts';
import { showBench } from './show-bench.ts';
import { benchIndicator } from './show-figure.ts';
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
  const state = async (archive: OpenArchive, slug: string, have?: string): Promise<BenchState> =>
    showBench(archive, await readBench(archive, slug), undoStack(archive, slug), have);

  on('GET /api/drafts/:slug', ({ desk, params: { slug }, query }) =>
    state(desk.openArchive(), slug, query.get('have') ?? undefined),
  );

  on('POST /api/drafts/:slug/decisions', ({ desk, params: { slug }, body }) => {
    const archive = desk.openArchive();
    const { decision, digest } = readDecision(body);
    return inTurn(archive, async () => {
      const bench = await readBench(archive, slug);
      await decideOnDisk(archive, bench, decision, digest, undoStack(archive, slug));
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

  on('GET /api/drafts/:slug/catalogue', async ({ desk, params: { slug } }) => {
    const { around } = await readBench(desk.openArchive(), slug);
    return {
      indicators: around.archive.indicators.map(({ id, aliases, aliasesBehind }) => ({
        ...benchIndicator({ around }, id),
        names: [...aliases, ...aliasesBehind],
      })),
      topics: around.archive.topics.map(({ id, name }) => ({ id, name })),
      areas: around.archive.areas.map(({ id, name }) => ({ id, name })),
    };
  });

  on('GET /api/drafts/:slug/phrase', async ({ desk, params: { slug }, query }) => ({
    phrase: phraseOf(
      await readBench(desk.openArchive(), slug),
      query.get('item') ?? '',
      query.get('part') === 'row',
    ),
  }));

  on('GET /api/drafts/:slug/note-places', async ({ desk, params: { slug }, query }) =>
    notePlaces(await readBench(desk.openArchive(), slug), query.get('item') ?? '', query.get('words') ?? ''),
  );

  on('GET /api/drafts/:slug/original', async ({ desk, params: { slug } }) => {
    const archive = desk.openArchive();
    return originalOf(archive, await readBench(archive, slug));
  });

  on('GET /api/drafts/:slug/original/file', async ({ desk, params: { slug } }) => {
    const archive = desk.openArchive();
    const found = await originalFile(archive, await readBench(archive, slug));
    if (!found) throw new DeskRefusal('not-found', words.noRoute);
    return new Response(new Uint8Array(found.file.bytes), {
      headers: { 'Content-Type': 'application/octet-stream', 'Cache-Control': 'no-store' },
    });
  });
}

/** The words before an item's number that may name it, or behind it. */
function phraseOf({ queue, reading, around }: ReadBench, id: string, isRow: boolean): string {
  const item = queue.find((candidate) => candidate.id === id);
  if (item?.kind === 'unknown') return item.unknown.phrase;
  if (item?.kind === 'figure' && item.figure.table) {
    // A row that has no link is known by its name: that is taken already.
    const { name } = item.figure.table;
    return isRow && name?.source && linkAt(reading.draft.text, name.source) ? name.text : '';
  }
  const sentence = item?.place && sentenceAt(reading, item.place);
  if (!sentence) return '';
  const { before, quote, behind } = sentence;
  return phraseNaming(before + quote + behind, before.length, unitsOf(around.context.indicators));
}
