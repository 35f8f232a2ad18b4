import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MarkedSentence, Original, OriginalLine } from '../../drafts/api.ts';
import * as words from '../../../words/vi/bench.ts';
import { addressOf, call } from '../call.ts';
import { bare } from './find-on-page.ts';
import { PdfPages } from './PdfPages.tsx';
import { messageOf } from './use-bench.ts';
import { showInPane } from './show-in-pane.ts';
import './original.css';

interface OriginalPaneProps {
  readonly slug: string;
  /** The line of the original that the item stands on. */
  readonly line: number | undefined;
  /** What is looked for where its line is not known. */
  readonly sentence: MarkedSentence | undefined;
}

/** The original beside the draft: the pages of a PDF, or the text of any other file as it was read. */
export function OriginalPane({ slug, line: known, sentence }: OriginalPaneProps) {
  const [original, setOriginal] = useState<Original>();
  useEffect(() => {
    call('GET /api/drafts/:slug/original', { params: { slug } }).then(setOriginal, (error: unknown) =>
      setOriginal({ kind: 'none', why: messageOf(error) }),
    );
  }, [slug]);
  const lines = original && original.kind !== 'none' ? original.lines : NONE;
  const isScan = original?.kind === 'pdf' && original.scanned !== undefined;
  // Lines of a scan are not those that import counted.
  const line = useMemo(
    () => (isScan ? undefined : known) ?? lineOf(lines, sentence),
    [isScan, known, lines, sentence],
  );
  if (!original) return <p class="soft">{words.loading}</p>;
  if (original.kind === 'none') return <p class="notice">{original.why}</p>;
  if (original.kind === 'pdf') {
    const file = addressOf('/api/drafts/:slug/original/file', { slug });
    return (
      <PdfPages
        file={file}
        lines={original.lines}
        line={line}
        scanned={original.scanned}
        sentence={sentence}
      />
    );
  }
  return <TextPages lines={original.lines} line={line} quote={sentence?.quote ?? ''} />;
}

const NONE: readonly OriginalLine[] = [];

/** The line that has the words of a sentence up to what it is about. */
function lineOf(lines: readonly OriginalLine[], sentence: MarkedSentence | undefined): number | undefined {
  if (!sentence) return undefined;
  const sought = bare(sentence.before + sentence.quote);
  if (sought.length < 4) return undefined;
  return (
    lines.find(({ text }) => bare(text).includes(sought)) ??
    lines.find(({ text }) => bare(text).includes(sought.slice(-24))) ??
    lines.find(({ text }) => hasRow(text, sentence.quote))
  )?.number;
}

/** Whether a line has a row's cells in their order: a row that states two figures in each cell is quoted in parts. */
function hasRow(text: string, quote: string): boolean {
  const cells = quote.split('|').map(bare).filter(Boolean);
  let from = 0;
  const line = bare(text);
  return (
    cells.length > 3 &&
    cells.every((cell) => {
      const at = line.indexOf(cell, from);
      from = at + cell.length;
      return at >= 0;
    })
  );
}

interface TextPagesProps {
  readonly lines: readonly OriginalLine[];
  readonly line: number | undefined;
  readonly quote: string;
}

/** Whether the words are marked within their paragraph; else the whole paragraph is. */
function markWords(paragraph: Element | null | undefined, quote: string): boolean {
  const text = paragraph?.firstChild;
  const found = text instanceof Text ? stretchOf(text.data, quote) : undefined;
  if (!(text instanceof Text) || !found || !CSS.highlights) return false;
  const range = new Range();
  range.setStart(text, found.start);
  range.setEnd(text, found.end);
  CSS.highlights.set('bench-source', new Highlight(range));
  return true;
}

/** Where a line has the words of a quote; marks of notes, which the draft does not write there, are passed over. */
function stretchOf(line: string, quote: string): { start: number; end: number } | undefined {
  const signs = [...bare(quote)].map((sign) =>
    sign === '-' ? '[-\u2010-\u2014]' : sign.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'),
  );
  if (signs.length === 0) return undefined;
  const found = new RegExp(signs.join('(?:\\[\\d{1,3}\\]|\\s)*'), 'u').exec(line);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** Lines as they follow each other, those of one table together. */
function parts(lines: readonly OriginalLine[]): (OriginalLine | readonly OriginalLine[])[] {
  const made: (OriginalLine | OriginalLine[])[] = [];
  for (const line of lines) {
    const last = made.at(-1);
    if (line.text === '') continue;
    if (!line.text.startsWith('|')) made.push(line);
    else if (Array.isArray(last)) last.push(line);
    else made.push([line]);
  }
  return made;
}

/** The cells of a row, without the strokes around it. */
const cellsOf = (row: string): string[] => row.replace(/^\|\s*|\s*\|\s*$/gu, '').split('|');

function TextPages({ lines, line, quote }: TextPagesProps) {
  const pages = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A mark of the item before would be read as one of this.
    for (const other of pages.current?.querySelectorAll('.is-current, .is-marked') ?? [])
      other.classList.remove('is-current', 'is-marked');
    CSS.highlights?.delete('bench-source');
    if (line === undefined) return;
    const found = pages.current?.querySelector(`[data-line="${line}"]`);
    found?.classList.add(markWords(found, quote) ? 'is-marked' : 'is-current');
    if (found) showInPane(found);
  }, [line, lines, quote]);
  const byPage = [...Map.groupBy(lines, ({ page }) => page)];
  return (
    <div class="original-pages" ref={pages}>
      {byPage.map(([page, own]) => (
        <section key={page} aria-label={words.originalPage(page)} class="original-page">
          {byPage.length > 1 && <p class="original-number">{words.originalPage(page)}</p>}
          {parts(own).map((part, at) =>
            'number' in part ? (
              <p key={`${part.number}-${at}`} data-line={part.number}>
                {part.text}
              </p>
            ) : (
              <Rows key={`${part[0]?.number}-${at}`} rows={part} />
            ),
          )}
        </section>
      ))}
    </div>
  );
}

/** A table of the original; which of its rows are heads is not known. */
function Rows({ rows }: { readonly rows: readonly OriginalLine[] }) {
  return (
    <table>
      <tbody>
        {rows
          .filter(({ text }) => !/^[|\s:-]+$/u.test(text))
          .map(({ number, text }, at) => (
            <tr key={`${number}-${at}`} data-line={number}>
              {cellsOf(text).map((cell, place) => (
                <td key={place}>{cell.trim()}</td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
