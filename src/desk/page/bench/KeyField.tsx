import { useState } from 'preact/hooks';
import * as words from '../../../words/vi/bench.ts';
import { kindsOfPeriod } from '../../../words/vi/desk-imports.ts';

/** A choice: what the link writes, and its name. */
export type Choice = readonly [code: string, name: string];

interface KeyFieldProps {
  /** The key of the link, such as `period`. */
  readonly name: string;
  /** What the link has; empty where the sentence alone says it. */
  readonly value: string;
  /** What can be chosen, where it is one of a few. */
  readonly choices?: readonly Choice[] | undefined;
}

/** A field for one thing that a link says besides its words: names are chosen, codes are never typed. */
export function KeyField({ name, value, choices }: KeyFieldProps) {
  if (name === 'period' && (value === '' || periodOf(value))) return <PeriodField value={value} />;
  const label = words.keyLabels[name];
  if (!choices) {
    const isDate = (name === 'start' || name === 'end') && /^(?:\d{4}-\d\d-\d\d)?$/u.test(value);
    return (
      <label>
        {label}
        {isDate ? (
          <input class="field" name={name} type="date" defaultValue={value} />
        ) : (
          <input class="field" name={name} defaultValue={value} placeholder={words.keyExamples[name]} />
        )}
      </label>
    );
  }
  return (
    <label>
      {label}
      <select class="field" name={name}>
        {withOwn(choices, value).map(([code, said]) => (
          <option key={code} value={code} selected={code === value}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the link has is never lost for being none of the choices. */
const withOwn = (choices: readonly Choice[], value: string): readonly Choice[] =>
  choices.some(([code]) => code === value) ? choices : [...choices, [value, value]];

/** The kind and year of a period's code, where it is one that can be chosen. */
function periodOf(code: string): { kind: string; year: string } | undefined {
  const [, year = '', kind = ''] = /^(\d{4})(?:-(\w+))?$/u.exec(code) ?? [];
  return year !== '' && kindsOfPeriod.some(([own]) => own === kind) ? { kind, year } : undefined;
}

const AS_REPORT = 'report';

function PeriodField({ value }: { readonly value: string }) {
  const given = periodOf(value);
  const [kind, setKind] = useState(given?.kind ?? AS_REPORT);
  const [year, setYear] = useState(given?.year ?? '');
  const code = kind === AS_REPORT ? '' : [year, kind].filter(Boolean).join('-');
  return (
    <fieldset class="dialog-pair">
      <legend>{words.keyLabels.period}</legend>
      <input type="hidden" name="period" value={code} />
      <select
        class="field"
        aria-label={words.period}
        value={kind}
        onChange={({ currentTarget }) => setKind(currentTarget.value)}
      >
        <option value={AS_REPORT}>{words.asReport}</option>
        {kindsOfPeriod.map(([own, name]) => (
          <option key={own} value={own}>
            {name}
          </option>
        ))}
      </select>
      <input
        class="field"
        type="number"
        min={1945}
        max={2100}
        aria-label={words.year}
        placeholder={words.year}
        value={year}
        disabled={kind === AS_REPORT}
        required={kind !== AS_REPORT}
        onInput={({ currentTarget }) => setYear(currentTarget.value)}
      />
    </fieldset>
  );
}
