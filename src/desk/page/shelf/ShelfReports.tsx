import { useState } from 'preact/hooks';
import { formatNumber } from '../../../domain/number.ts';
import * as words from '../../../words/vi/desk-shelf.ts';
import type { ShelfReport } from '../../shelf/api.ts';
import { foundReports } from './found-reports.ts';
import { ReportGroups } from './ReportGroups.tsx';

/** With more reports the shelf has a field to find one. */
const FEW = 12;

interface Shown {
  readonly reports: readonly ShelfReport[];
  readonly readOnly: boolean;
}

/** All reports of the archive; of many, those whose title, place or period has what is typed, with accents or without. */
export function ShelfReports({ reports, readOnly }: Shown) {
  const [typed, setTyped] = useState('');
  const isNarrowed = typed.trim() !== '';
  const found = foundReports(reports, typed);
  return (
    <>
      {reports.length > FEW && (
        <p class="shelf-find">
          <label for="tim-bao-cao">{words.find}</label>
          <input
            id="tim-bao-cao"
            type="search"
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <span class="soft small" role="status">
            {isNarrowed && words.found(formatNumber(found.length))}
          </span>
        </p>
      )}
      <ReportGroups reports={found} readOnly={readOnly} isNarrowed={isNarrowed} />
    </>
  );
}
