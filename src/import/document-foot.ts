import { withoutAccents } from '../domain/orthography.ts';
import { isCapitals, withoutMarkup } from './numbering.ts';
import type { RawParagraph } from './paragraphs.ts';

/** `Nơi nhận:`, also as OCR reads it. */
const RECIPIENTS = /^noi nh\wn\b/u;
const SIGNATURE = /^(?:tm|kt|tl|tuq|q)\s?\.\s?\S/u;
const APPENDIX = /^(?:phu luc|bieu so|bieu \d|bieu mau)/u;

const folded = (text: string): string =>
  withoutAccents(withoutMarkup(text.slice(0, 200)))
    .toLowerCase()
    .trim();

/**
 * The paragraphs of a document's foot, recipients and signature: from the first of them to the end, or to
 * an appendix.
 */
export function footOf(paragraphs: readonly RawParagraph[]): ReadonlySet<RawParagraph> {
  const from = Math.floor(paragraphs.length * 0.3);
  const start = paragraphs.findIndex((paragraph, index) => index >= from && startsFoot(paragraph));
  if (start < 0) return new Set();
  const length = paragraphs
    .slice(start)
    .findIndex(({ text }) => APPENDIX.test(folded(text)) && text.length < 200);
  return new Set(paragraphs.slice(start, length < 0 ? undefined : start + length));
}

function startsFoot({ text }: RawParagraph): boolean {
  if (text.length > 200) return false;
  const start = folded(text);
  return RECIPIENTS.test(start) || (SIGNATURE.test(start) && isCapitals(withoutMarkup(text)));
}

/** Who signed: the last line of the signature, where it is a name. */
export function signatoryOf(foot: ReadonlySet<RawParagraph>): string | undefined {
  const last = [...foot].findLast(({ text }) => !/^[-+•]/u.test(text));
  const name = last ? withoutMarkup(last.text).replace(/\*/gu, '').trim() : '';
  return /^(?:\p{Lu}\p{Ll}+\s?){2,5}$/u.test(name) ? name : undefined;
}
