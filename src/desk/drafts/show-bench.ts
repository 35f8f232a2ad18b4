import { asRead } from '../../archive/content-files.ts';
import { agreeingFigures } from '../review/agreeing.ts';
import { mayBePublished, progressOf } from '../review/may-publish.ts';
import type { ReadState } from './bench-thread.ts';
import type { ReadBench } from './read-bench.ts';
import { showItem } from './show-item.ts';

/**
 * The bench as the page shows it.
 *
 * @param have digest of the text that the page has already
 */
export function showBench(bench: ReadBench, have?: string): ReadState {
  const { reading, file, queue, scan } = bench;
  const progress = progressOf(queue);
  return {
    slug: reading.slug,
    title: reading.frontmatter?.title ?? reading.slug,
    items: queue.map((item) => showItem(item, bench)),
    progress: { ...progress, mayPublish: mayBePublished(progress) },
    agreeing: agreeingFigures(queue, reading, scan ? { scan } : {}).map(({ id }) => id),
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
