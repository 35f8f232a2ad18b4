import * as words from '../../../words/vi/desk-publishing.ts';
import type { Publishing } from '../../publishing/api.ts';

/** Where each stage begins and ends in the whole, in hundredths. */
const SPAN = { begin: [0, 3], names: [3, 8], reports: [8, 25], pages: [25, 85], files: [85, 100] } as const;

/** The bar of a build. */
export function BuildProgress({ stage, done, total }: Extract<Publishing, { kind: 'running' }>) {
  const [from, to] = SPAN[stage];
  return (
    <div class="build">
      <progress
        max={100}
        value={from + ((to - from) * done) / Math.max(1, total)}
        aria-label={words.building}
      />
      <p class="soft small">
        <span role="status">{words.stages[stage]}</span>
        {total > 1 && ` · ${words.counted(done, total)}`} …
      </p>
    </div>
  );
}
