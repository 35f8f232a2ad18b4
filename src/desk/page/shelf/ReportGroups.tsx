import { formatNumber } from '../../../domain/number.ts';
import { capitalised } from '../../../words/vi/periods.ts';
import * as words from '../../../words/vi/desk-shelf.ts';
import type { ReportState, ShelfReport } from '../../shelf/api.ts';

const ORDER: readonly ReportState[] = ['unreadable', 'in-review', 'arrived', 'ready', 'published'];

/** A longer list is parted by years. */
const FEW = 12;

interface Listed {
  readonly reports: readonly ShelfReport[];
  readonly readOnly: boolean;
  /** Whether the keeper has asked for these: then all of them are unfolded. */
  readonly isNarrowed: boolean;
}

/** The reports by state, what needs the keeper first. */
export function ReportGroups({ reports, ...shown }: Listed) {
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
            {group.length > FEW ? (
              <Years reports={group} {...shown} />
            ) : (
              <List reports={group} readOnly={shown.readOnly} />
            )}
          </section>
        );
      })}
    </>
  );
}

/** A long group by the years of its reports, the newest unfolded. */
function Years({ reports, readOnly, isNarrowed }: Listed) {
  const years = [...Map.groupBy(reports, ({ year }) => year)];
  return (
    <>
      {years.map(([year, own], index) => (
        <details key={year} class="shelf-year" open={index === 0 || isNarrowed}>
          <summary>
            {year || words.noYear} <span class="soft num">{formatNumber(own.length)}</span>
          </summary>
          <List reports={own} readOnly={readOnly} />
        </details>
      ))}
    </>
  );
}

function List({ reports, readOnly }: Omit<Listed, 'isNarrowed'>) {
  return (
    <ul role="list" class="shelf-list">
      {reports.map((report) => (
        <Row key={report.slug} report={report} readOnly={readOnly} />
      ))}
    </ul>
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
