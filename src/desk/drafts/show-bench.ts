import { asRead } from '../../archive/content-files.ts';
import * as words from '../../words/vi/bench.ts';
import type { OpenArchive } from '../desk.ts';
import { agreeingFigures } from '../review/agreeing.ts';
import { mayBePublished, progressOf } from '../review/may-publish.ts';
import type { BenchState } from './api.ts';
import type { ReadBench } from './read-bench.ts';
import { showItem } from './show-item.ts';
import type { UndoStack } from './undo-stack.ts';

/**
 * The bench as the page shows it.
 *
 * @param have digest of the text that the page has already
 */
export function showBench(
  archive: OpenArchive,
  bench: ReadBench,
  undo: UndoStack,
  have?: string,
): BenchState {
  const { reading, file, queue } = bench;
  const progress = progressOf(queue);
  const last = undo.last();
  return {
    slug: reading.slug,
    title: reading.frontmatter?.title ?? reading.slug,
    items: queue.map((item) => showItem(item, bench)),
    progress: { ...progress, mayPublish: mayBePublished(progress) },
    agreeing: agreeingFigures(queue, reading).map(({ id }) => id),
    ...(last ? { undo: words.undoNames[last.what] } : {}),
    readOnly: archive.readOnly,
    ...(file.digest === have
      ? {}
      : {
          page: {
            text: asRead(file.text),
            digest: file.digest,
            html: reading.html,
            faults: reading.faults.flatMap(({ line, severity, message, hint }) =>
              line === undefined ? [] : [{ line, isError: severity === 'error', message, hint }],
            ),
          },
        }),
  };
}
