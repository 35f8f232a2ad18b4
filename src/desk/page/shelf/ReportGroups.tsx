import { formatNumber } from '../../../domain/number.ts';
import { capitalised } from '../../../words/vi/periods.ts';
import * as words from '../../../words/vi/desk-shelf.ts';
import type { ReportState, ShelfReport } from '../../shelf/api.ts';

const ORDER: readonly ReportState[] = ['unreadable', 'in-review', 'arrived', 'ready', 'published'];

/** The reports by state, what needs the keeper first. */
export function ReportGroups({
  reports,
  readOnly,
}: {
  readonly reports: readonly ShelfReport[];
  readonly readOnly: boolean;
}) {
  return (
    <>
      {ORDER.map((state) => {
        const group = reports.filter((report) => report.state === state);
        return group.length === 0 ? null : (
          <section class="block" key={state} aria-labelledby={`nhom-${state}`}>
            <h2 id={`nhom-${state}`}>
              {words.groups[state]} <span class="soft num">{formatNumber(group.length)}</span>
            </h2>
            <p class="hint">{words.groupHints[state]}</p>
            <ul role="list" class="shelf-list">
              {group.map((report) => (
                <Row key={report.slug} report={report} readOnly={readOnly} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Row({ report, readOnly }: { readonly report: ShelfReport; readonly readOnly: boolean }) {
  const { slug, title, area, period, state, progress, isNewer } = report;
  return (
    <li>
      <p class="shelf-title">
        <a href={`/ban-soat/${encodeURIComponent(slug)}`}>{title}</a>
      </p>
      <p class="soft small">
        {[area, capitalised(period)].filter(Boolean).join(' · ')}
        {progress && progress.must > 0 && (
          <span class="tag tag-warn">{words.mustOpen(formatNumber(progress.must))}</span>
        )}
        {progress && progress.should > 0 && (
          <span class="tag">{words.shouldOpen(formatNumber(progress.should))}</span>
        )}
        {progress && progress.figures > 0 && (
          <span class="tag">
            {words.figuresDecided}:{' '}
            {words.decided(formatNumber(progress.decided), formatNumber(progress.figures))}
          </span>
        )}
        {isNewer && <span class="tag tag-warn">{words.changedSince}</span>}
      </p>
      {!readOnly && (state === 'ready' || isNewer) && (
        <a class="button" href={`/dang/${encodeURIComponent(slug)}`} aria-label={words.publishOf(title)}>
          {words.publish}
        </a>
      )}
    </li>
  );
}
