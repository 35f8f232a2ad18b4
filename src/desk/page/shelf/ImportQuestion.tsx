import { useState } from 'preact/hooks';
import * as words from '../../../words/vi/desk-imports.ts';
import type { ImportJob } from '../../imports/api.ts';
import { call, CallFailed } from '../call.ts';
import { Trouble } from '../Trouble.tsx';
import { useAnswer } from '../use-answer.ts';

const fetchAreas = () => call('GET /api/areas');
/** A whole year has no code of its own. */
const YEAR = 'year';

/** Asks for what a document does not say of itself: the area, the period. */
export function ImportQuestion({
  job,
  facts,
}: {
  readonly job: ImportJob;
  readonly facts: readonly ('period' | 'area')[];
}) {
  const { answer: areas = [] } = useAnswer(fetchAreas);
  const [failed, setFailed] = useState<CallFailed>();
  const id = `hoi-${job.id}`;
  const answer = (form: FormData): void => {
    const text = (name: string): string => String(form.get(name) ?? '');
    const kind = text('kind');
    const period = kind === YEAR ? text('year') : `${text('year')}-${kind}`;
    const body = {
      ...(facts.includes('area') ? { area: text('area') } : {}),
      ...(facts.includes('period') ? { period } : {}),
    };
    call('POST /api/imports/:id/answers', { params: { id: job.id }, body }).then(
      () => setFailed(undefined),
      (error: unknown) => {
        if (error instanceof CallFailed) setFailed(error);
      },
    );
  };
  return (
    <form
      class="question"
      aria-label={`${words.asks(facts)} ${job.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        answer(new FormData(event.currentTarget));
      }}
    >
      <p>{words.asks(facts)}</p>
      <div class="choices">
        {facts.includes('area') && (
          <p>
            <label for={`${id}-area`}>{words.area}</label>
            <select id={`${id}-area`} name="area" required>
              <option value="">{words.chooseArea}</option>
              {areas.map((area) => (
                <option key={area.id} value={area.id}>
                  {area.name}
                </option>
              ))}
            </select>
          </p>
        )}
        {facts.includes('period') && (
          <>
            <p>
              <label for={`${id}-kind`}>{words.period}</label>
              <select id={`${id}-kind`} name="kind" required>
                {/* No period is proposed: a wrong one would be taken unseen. */}
                <option value="">{words.choosePeriod}</option>
                {words.kindsOfPeriod.map(([code, name]) => (
                  <option key={code} value={code || YEAR}>
                    {name}
                  </option>
                ))}
              </select>
            </p>
            <p>
              <label for={`${id}-year`}>{words.year}</label>
              <input
                id={`${id}-year`}
                name="year"
                type="number"
                min={1945}
                max={2100}
                required
                placeholder={String(new Date().getFullYear())}
              />
            </p>
          </>
        )}
        <button class="button">{words.goOn}</button>
      </div>
      <Trouble failed={failed} />
    </form>
  );
}
