import { opensParagraph } from '../paragraphs.ts';
import type { SourceLine } from '../source-text.ts';
import { endsEarly, type BodyType, type Margins } from './page-blocks.ts';
import { plainText, type TextLine } from './text-lines.ts';

/** What a page's first line is to the text of the page before, where its place tells. */
export type Seam = NonNullable<SourceLine['seam']>;

/** A page's running text, without tables and notes. */
export interface PageText {
  readonly lines: readonly TextLine[];
  readonly margins: Margins;
  /** Whether nothing stands before its first line, and behind its last one. */
  readonly first: boolean;
  readonly last: boolean;
}

/** First lines further in than this, in the type's size, are indented; nearer ones stand at the margin. */
const INDENT = 1.2;
const AT_MARGIN = 0.4;
/** So many paragraphs must tell how a document sets first lines, and so great a share of them alike. */
const LEAST_PARAGRAPHS = 6;
const LEAST_SHARE = 0.8;

/**
 * Tells by place whether pages begin with a new paragraph. Where first lines are indented, a line at the margin goes
 * on in the full line before it, though a sentence ends there, and an indented one begins. Elsewhere a last line that
 * leaves room for the next word ends its paragraph, and a full one most likely goes on.
 *
 * @returns one for each page; `undefined` where places don't tell
 */
export function pageSeams(pages: readonly PageText[], body: BodyType): (Seam | undefined)[] {
  const indents = indentsFirstLines(pages, body);
  return pages.map((page, index) => {
    const before = pages[index - 1];
    const [line, last] = [page.lines[0], before?.lines.at(-1)];
    if (!before || !line || !last || !page.first || !before.last) return undefined;
    if (!isBody(line, body) || !isBody(last, body) || !isPlain(line)) return undefined;
    const inset = line.x0 - page.margins.left;
    if (indents && inset > body.size * INDENT) return isFirstLine(page, line) ? 'anew' : undefined;
    if (Math.abs(inset) > body.size * AT_MARGIN || !isPlain(last) || opensParagraph(plainText(line)))
      return undefined;
    const early = endsEarly(last, line, before.margins);
    if (indents) return early ? undefined : 'goes-on';
    // A title's line is short, and in a column of its own.
    if (!/[.;:!?…]["”)]*$/u.test(plainText(last)) || last.x0 > before.margins.left + body.size)
      return undefined;
    if (early) return 'anew';
    return before.margins.justified ? 'goes-on' : 'likely';
  });
}

const isBody = ({ size }: TextLine, body: BodyType): boolean => Math.abs(size - body.size) < body.size * 0.06;

const isPlain = ({ runs }: TextLine): boolean => runs[0]?.style === 'plain' || runs[0]?.style === 'raised';

/** A full line that the next one follows at the margin; one in the middle of the page is centred. */
function isFirstLine({ lines, margins }: PageText, line: TextLine): boolean {
  const next = lines[lines.indexOf(line) + 1];
  return line.x1 > margins.right - line.size * 2 && (!next || next.x0 < line.x0 - 1);
}

function indentsFirstLines(pages: readonly PageText[], body: BodyType): boolean {
  const insets = pages.flatMap(({ lines, margins }) =>
    lines.slice(1).flatMap((line, index) => {
      const before = lines[index];
      const ended = before && /[.;:]$/u.test(plainText(before)) && before.x1 < margins.right - body.size * 4;
      return ended && isBody(line, body) && isPlain(line) ? [line.x0 - margins.left] : [];
    }),
  );
  const indented = insets.filter((inset) => inset > body.size * INDENT && inset < body.size * 6).length;
  return insets.length >= LEAST_PARAGRAPHS && indented >= insets.length * LEAST_SHARE;
}
