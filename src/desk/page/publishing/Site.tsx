import * as words from '../../../words/vi/desk-publishing.ts';
import { call } from '../call.ts';
import { Trouble } from '../Trouble.tsx';
import { useTitle } from '../use-title.ts';
import { Outcome, usePublishing } from './Publish.tsx';
import './publishing.css';

/** The site as a whole: built again of what is reviewed. */
export default function Site() {
  const { publishing, refused, start } = usePublishing();
  useTitle(words.siteTitle);
  return (
    <>
      <h1>{words.siteTitle}</h1>
      <p class="hint">{words.lead}</p>
      <p class="actions">
        <button
          type="button"
          class="button"
          aria-disabled={publishing.kind === 'running'}
          onClick={() => publishing.kind === 'running' || start(() => call('POST /api/publishing'))}
        >
          {words.build}
        </button>
      </p>
      <Trouble failed={refused} />
      <Outcome publishing={publishing} />
    </>
  );
}
