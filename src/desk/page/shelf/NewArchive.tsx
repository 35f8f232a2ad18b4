import { useState } from 'preact/hooks';
import * as words from '../../../words/vi/desk-shelf.ts';
import { call, CallFailed } from '../call.ts';
import { Trouble } from '../Trouble.tsx';
import { useAnswer } from '../use-answer.ts';

const fetchAreas = () => call('GET /api/areas');

/** Makes an archive of the keeper's own and opens it. */
export function NewArchive({ folder }: { readonly folder: string }) {
  const { answer: areas = [] } = useAnswer(fetchAreas);
  const [failed, setFailed] = useState<CallFailed>();
  const [isMaking, setMaking] = useState(false);
  const make = (form: FormData): void => {
    const text = (name: string): string => String(form.get(name) ?? '');
    setMaking(true);
    call('POST /api/archive', {
      body: { folder: text('folder'), area: text('area'), title: text('title') },
    }).then(
      () => location.assign('/'),
      (error: unknown) => {
        setMaking(false);
        if (error instanceof CallFailed) setFailed(error);
      },
    );
  };
  return (
    <section class="block" aria-labelledby="tao-kho">
      <h2 id="tao-kho">{words.newArchive}</h2>
      <p class="hint">{words.newLead}</p>
      <Trouble failed={failed} />
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          make(new FormData(event.currentTarget));
        }}
      >
        <p>
          <label for="kho-khu-vuc">{words.newArea}</label>
          <input id="kho-khu-vuc" name="area" required list="kho-khu-vuc-co-san" autocomplete="off" />
          <datalist id="kho-khu-vuc-co-san">
            {areas.map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
          <span class="soft small">{words.newAreaHint}</span>
        </p>
        <p>
          <label for="kho-ten">{words.newName}</label>
          <input id="kho-ten" name="title" autocomplete="off" />
        </p>
        <p>
          <label for="kho-thu-muc">{words.newFolder}</label>
          <input
            id="kho-thu-muc"
            name="folder"
            required
            value={folder}
            autocomplete="off"
            spellcheck={false}
          />
        </p>
        <button class="button" disabled={isMaking}>
          {isMaking ? words.making : words.make}
        </button>
      </form>
    </section>
  );
}
