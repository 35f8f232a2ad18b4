import { withoutAccents } from '../domain/orthography.ts';
import { isCapitals, withoutMarkup } from './numbering.ts';
import { firstLineOf, firstPageOf, type RawParagraph } from './paragraphs.ts';
import type { SourceLine } from './source-text.ts';
import { isTableLine } from './table-lines.ts';

/** `Nơi nhận:`, also as OCR reads it. */
const RECIPIENTS = /^noi nh\wn\b/u;
const SIGNATURE = /^(?:tm|kt|tl|tuq|q)\s?\.\s?\S/u;
/** The last of the recipients: the office's own file. */
const FILED = /^[-+•]\s*lưu\s*:/iu;
const APPENDIX = /^(?:phu luc|bieu so|bieu \d|bieu mau)/u;

const folded = (text: string): string =>
  withoutAccents(withoutMarkup(text.slice(0, 200)))
    .toLowerCase()
    .trim();

const startsAppendix = ({ text }: RawParagraph): boolean => text.length < 200 && APPENDIX.test(folded(text));

/**
 * The paragraphs of a document's foot, recipients and signature: from the first of them to the end, or to
 * an appendix.
 */
export function footOf(paragraphs: readonly RawParagraph[]): ReadonlySet<RawParagraph> {
  // The foot is looked for behind the first 30 % of the body. Annexes and tables are not counted: they may be
  // longer than the rest.
  const annexes = paragraphs.findIndex(startsAppendix);
  const body = paragraphs
    .slice(0, annexes < 0 ? undefined : annexes)
    .filter(({ text }) => !isTableLine(text));
  const earliest = body[Math.floor(body.length * 0.3)];
  const from = earliest ? paragraphs.indexOf(earliest) : 0;
  const start = paragraphs.findIndex((paragraph, index) => index >= from && startsFoot(paragraph));
  if (start < 0) return new Set();
  const length = paragraphs.slice(start).findIndex(startsAppendix);
  return new Set(paragraphs.slice(start, length < 0 ? undefined : start + length));
}

function startsFoot({ text }: RawParagraph): boolean {
  if (text.length > 200) return false;
  const start = folded(text);
  return RECIPIENTS.test(start) || (SIGNATURE.test(start) && isCapitals(withoutMarkup(text)));
}

/**
 * Puts a signature behind the recipients where the end of a page cut their list: it stands beside the list's
 * first part, and so before the second.
 *
 * @param body the document's paragraphs in order
 */
export function withWholeRecipients(
  body: readonly RawParagraph[],
  foot: ReadonlySet<RawParagraph>,
): RawParagraph[] {
  const start = body.findIndex((paragraph) => foot.has(paragraph) && RECIPIENTS.test(folded(paragraph.text)));
  const signature = body.findIndex(
    (paragraph, index) => index > start && foot.has(paragraph) && SIGNATURE.test(folded(paragraph.text)),
  );
  if (start < 0 || signature < 0) return [...body];
  const goesOn = body.findIndex((paragraph, index) => index > signature && isRecipient(paragraph));
  const end = body.findIndex(
    (paragraph, index) =>
      index > signature && index > goesOn && !isRecipient(paragraph) && !isRestOfLine(body, index),
  );
  const rest = goesOn < 0 ? [] : body.slice(goesOn, end < 0 ? undefined : end);
  const isCut =
    rest.length > 0 &&
    rest.every((paragraph) => foot.has(paragraph)) &&
    firstPageOf(rest[0] as RawParagraph) > firstPageOf(body[signature] as RawParagraph) &&
    // The list ends with the file's own copy.
    FILED.test(rest.at(-1)?.text ?? '') &&
    !body.slice(start, signature).some(({ text }) => FILED.test(text));
  if (!isCut) return [...body];
  return [
    ...body.slice(0, signature),
    ...rest,
    ...body.slice(signature, goesOn),
    ...body.slice(goesOn + rest.length),
  ];
}

/** What a narrow column leaves of a recipient for a further line. */
const isRestOfLine = (body: readonly RawParagraph[], index: number): boolean =>
  /[\p{L},]$/u.test(body[index - 1]?.text ?? '') && /;$/u.test(body[index]?.text ?? '');

/** A source's lines in the order that `withWholeRecipients` gave their paragraphs. */
export function linesAsMoved(
  lines: readonly SourceLine[],
  before: readonly RawParagraph[],
  after: readonly RawParagraph[],
): readonly SourceLine[] {
  const at = after.findIndex((paragraph, index) => paragraph !== before[index]);
  const [signature] = before.slice(at, at + 1);
  if (at < 0 || !signature) return lines;
  const end = after.findIndex((paragraph, index) => index > at && paragraph === signature);
  const moved = new Set(after.slice(at, end).flatMap(({ pieces }) => pieces.map(({ line }) => line)));
  const place = lines.findIndex(({ number }) => number === firstLineOf(signature));
  const isMoved = ({ number }: SourceLine): boolean => moved.has(number);
  return [
    ...lines.slice(0, place),
    ...lines.filter(isMoved),
    ...lines.slice(place).filter((line) => !isMoved(line)),
  ];
}

const isRecipient = ({ text }: RawParagraph): boolean => /^[-+•]\s/u.test(text);

/** Who signed: the last line of the signature, where it is a name. */
export function signatoryOf(foot: ReadonlySet<RawParagraph>): string | undefined {
  const last = [...foot].findLast(({ text }) => !/^[-+•]/u.test(text));
  const name = last ? withoutMarkup(last.text).replace(/\*/gu, '').trim() : '';
  return /^(?:\p{Lu}\p{Ll}+\s?){2,5}$/u.test(name) ? name : undefined;
}
