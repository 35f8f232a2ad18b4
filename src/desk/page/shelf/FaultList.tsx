import { formatNumber } from '../../../domain/number.ts';
import * as words from '../../../words/vi/desk-shelf.ts';
import type { ArchiveFaults, ShelfReport } from '../../shelf/api.ts';

type Fault = ArchiveFaults['faults'][number];

/** What `npm run check` tells of the archive: errors first, then by file. */
export function FaultList({
  answer,
  reports,
}: {
  readonly answer: ArchiveFaults;
  readonly reports: readonly ShelfReport[];
}) {
  const told = answer.errors + answer.warnings;
  const byFile = [...Map.groupBy(answer.faults, ({ file }) => file)];
  return (
    <section class="block" aria-labelledby="loi-cua-kho">
      <h2 id="loi-cua-kho">{words.faults}</h2>
      <p role="status">
        {told === 0
          ? words.noFaults
          : words.faultCount(formatNumber(answer.errors), formatNumber(answer.warnings))}
      </p>
      {byFile.map(([file, faults]) => (
        <FaultsOfFile key={file} file={file} faults={faults} report={reportOf(file, reports)} />
      ))}
      {told > answer.faults.length && (
        <p class="soft">{words.moreFaults(formatNumber(told - answer.faults.length))}</p>
      )}
    </section>
  );
}

const reportOf = (file: string, reports: readonly ShelfReport[]): ShelfReport | undefined =>
  reports.find(({ slug }) => file === `reports/${slug}.md`);

function FaultsOfFile({
  file,
  faults,
  report,
}: {
  readonly file: string;
  readonly faults: readonly Fault[];
  readonly report: ShelfReport | undefined;
}) {
  return (
    <details class="faults" open={faults.some(({ severity }) => severity === 'error')}>
      <summary>
        {report?.title ?? <code>{file}</code>} <span class="soft num">{formatNumber(faults.length)}</span>
      </summary>
      {report && (
        <p class="small">
          <a href={`/ban-soat/${encodeURIComponent(report.slug)}`}>{words.reviewReport}</a>{' '}
          <code class="soft">{file}</code>
        </p>
      )}
      <ul role="list" class="fault-list">
        {faults.map(({ severity, line, message, hint, source }, index) => (
          <li key={index}>
            <p>
              <span class={severity === 'error' ? 'tag tag-warn' : 'tag'}>
                {severity === 'error' ? words.error : words.warning}
              </span>{' '}
              {message} {line !== undefined && <span class="soft small">{words.line(String(line))}</span>}
            </p>
            {source !== undefined && <p class="soft small">“{source.replace(/\s*\|\s*/gu, ' · ')}”</p>}
            <p class="small">
              {words.todo} {hint}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
