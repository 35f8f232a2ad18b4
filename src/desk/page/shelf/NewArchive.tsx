import { useState } from 'preact/hooks';
import * as words from '../../../words/vi/desk-shelf.ts';
import { call, CallFailed } from '../call.ts';
import { Trouble } from '../Trouble.tsx';
import { AreaField } from './AreaField.tsx';

/** Makes an archive of the keeper's own and opens it. */
export function NewArchive({ folder }: { readonly folder: string }) {
  const [failed, setFailed] = useState<CallFailed>();
  const [isMaking, setMaking] = useState(false);
  const [title, setTitle] = useState<string>();
  const [area, setArea] = useState('');
  const make = (form: FormData): void => {
    const text = (name: string): string => String(form.get(name) ?? '');
    setMaking(true);
    setFailed(undefined);
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
    <>
      <p class="hint">{words.newLead}</p>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          make(new FormData(event.currentTarget));
        }}
      >
        <AreaField id="kho-khu-vuc" onChoose={setArea} />
        <p>
          <label for="kho-ten">{words.newName}</label>
          <input
            id="kho-ten"
            name="title"
            type="text"
            autocomplete="off"
            value={title ?? (area === '' ? '' : words.newTitle(area))}
            onInput={({ currentTarget }) => setTitle(currentTarget.value)}
          />
        </p>
        <p>
          <label for="kho-thu-muc">{words.newFolder}</label>
          <input
            id="kho-thu-muc"
            name="folder"
            type="text"
            required
            value={folder}
            autocomplete="off"
            spellcheck={false}
          />
        </p>
        <Trouble failed={failed} />
        <button class="button" disabled={isMaking}>
          {isMaking ? words.making : words.make}
        </button>
      </form>
    </>
  );
}
