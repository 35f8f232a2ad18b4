import { unitsOf } from '../../domain/read-figure.ts';
import { phraseNaming } from '../../import/figures/unknown/unknown-figures.ts';
import { archiveFiles } from '../files/archive-files.ts';
import { sentenceAt } from '../review/draft-places.ts';
import { progressOf } from '../review/may-publish.ts';
import { linkAt } from '../review/link-edits.ts';
import { serveQuestions } from '../server/thread-service.ts';
import type { BenchQuestions } from './bench-thread.ts';
import { changesOf } from './changes-of.ts';
import { notePlaces } from './note-places.ts';
import { readBench, type ReadBench } from './read-bench.ts';
import { showBench } from './show-bench.ts';
import { benchIndicator } from './show-figure.ts';

serveQuestions<BenchQuestions, string>((contentDir) => {
  // Read here, written by the server alone.
  const archive = { contentDir, files: archiveFiles(contentDir) };
  return {
    state: async ({ slug, have }) => showBench(await readBench(archive, slug), have),
    decide: async ({ slug, ...made }) => changesOf(archive.files, await readBench(archive, slug), made),
    progress: async ({ slug }) => progressOf((await readBench(archive, slug)).queue),
    async catalogue({ slug }) {
      const { around } = await readBench(archive, slug);
      const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name });
      return {
        indicators: around.archive.indicators.map(({ id, aliases, aliasesBehind }) => ({
          ...benchIndicator({ around }, id),
          names: [...aliases, ...aliasesBehind],
        })),
        topics: around.archive.topics.map(named),
        areas: around.archive.areas.map(named),
      };
    },
    phrase: async ({ slug, item, part }) => phraseOf(await readBench(archive, slug), item, part === 'row'),
    notePlaces: async ({ slug, item, words }) => notePlaces(await readBench(archive, slug), item, words),
  };
});

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
