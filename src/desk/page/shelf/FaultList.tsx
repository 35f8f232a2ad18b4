import { formatNumber } from '../../../domain/number.ts';
import * as words from '../../../words/vi/desk-shelf.ts';
import type { ArchiveFaults } from '../../shelf/api.ts';

/** What `npm run check` tells of the archive, errors first. */
export function FaultList({ answer }: { readonly answer: ArchiveFaults | undefined }) {
  const told = answer && answer.errors + answer.warnings;
  return (
    <section class="block" aria-labelledby="loi-cua-kho">
      <h2 id="loi-cua-kho">{words.faults}</h2>
      <p role="status">
        {!answer
          ? words.checking
          : told === 0
            ? words.noFaults
            : words.faultCount(formatNumber(answer.errors), formatNumber(answer.warnings))}
      </p>
      {answer && answer.faults.length > 0 && (
        <details open={answer.errors > 0}>
          <summary>{words.eachFault}</summary>
          <ul role="list" class="shelf-list">
            {answer.faults.map(({ severity, file, line, message, hint, source }, index) => (
              <li key={index}>
                <p>
                  <span class={severity === 'error' ? 'tag tag-warn' : 'tag'}>
                    {severity === 'error' ? words.error : words.warning}
                  </span>{' '}
                  <code>{file}</code>
                  {line !== undefined && `, ${words.line(String(line))}`}
                </p>
                <p>{message}</p>
                {source !== undefined && <p class="soft small">“{source}”</p>}
                <p class="small">
                  {words.todo} {hint}
                </p>
              </li>
            ))}
          </ul>
          {told !== undefined && told > answer.faults.length && (
            <p class="soft">{words.moreFaults(formatNumber(told - answer.faults.length))}</p>
          )}
        </details>
      )}
    </section>
  );
}
