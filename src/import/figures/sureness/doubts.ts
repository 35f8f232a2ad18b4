import type { Naming } from '../names/alias-index.ts';
import type { Doubt } from './confidence.ts';
import { phraseBehind } from '../names/look-alikes.ts';
import type { PlacedFigure } from '../placed-figure.ts';
import type { SentenceContext } from '../sentence-context.ts';
import { limitsIn } from '../subject/subject-phrase.ts';
import type { TextRange } from '../../../domain/sentences.ts';

/** From how many characters between them name and number stand far apart. */
const FAR = 60;
const PLANNED =
  /(?<!\p{L})(?:được giao|giao|phân bổ|bố trí|tổng mức|cho vay|hỗ trợ|nhu cầu|đề nghị|đăng ký thực hiện|so với|theo kế hoạch|nếu)(?!\p{L})/u;
/** What is expected of a year that a report is on is its estimate; of a later time it is still to come. */
const EXPECTED = {
  year: /(?<!\p{L})dự kiến(?!\p{L}| (?:đạt|ước|cả năm|là|còn|giảm|\d))/u,
  span: /(?<!\p{L})dự kiến(?!\p{L}| (?:đạt|ước|cả năm|là|\d))/u,
} as const;
const BORDER = /[,;:.()]|(?<!\p{L})(?:trong đó|gồm|và|với|riêng|còn)(?!\p{L})/gu;

/** What of the words around a name and its number leaves doubts. */
export function doubtsOf(
  {
    folded,
    sentence,
    namings,
    leanedOn,
    facts,
    lexicon,
    surroundings,
    before: sentenceBefore,
  }: SentenceContext,
  naming: Naming,
  number: TextRange,
  figures: readonly PlacedFigure[],
): Doubt[] {
  const from = Math.min(naming.start, number.start);
  const last = facts.findLast(({ end }) => end <= from)?.end ?? 0;
  const before = folded.slice(Math.max(sentence.start, last), from);
  const border = [...before.matchAll(BORDER)].at(-1);
  const lead = border ? before.slice(border.index + border[0].length) : before;
  const between = naming.end <= number.start ? folded.slice(naming.end, number.start) : '';
  const own = lexicon.ownWords.get(naming.indicator);
  const behindFrom = Math.max(naming.end, number.end);
  const tail = phraseBehind(folded.slice(behindFrom, Math.min(sentence.end, behindFrom + 60)));
  const unit = lexicon.dimensions.get(naming.indicator);
  const isShared = namings.some(
    (other) =>
      other.start === naming.start &&
      other.end === naming.end &&
      other.indicator !== naming.indicator &&
      lexicon.dimensions.get(other.indicator) === unit,
  );
  const words = naming.phrase.split(' ').length;
  const anchors = [
    ...[...figures, ...sentenceBefore].map(({ indicator }) => indicator),
    ...surroundings.lastNamed,
    ...[...leanedOn, ...namings]
      .filter(({ start }) => start < naming.start)
      .map(({ indicator }) => indicator),
  ];
  const anchored = naming.after === undefined || naming.after.some((id) => anchors.includes(id));
  const found: [Doubt, boolean][] = [
    ['adrift', !anchored],
    ['far', between.length > FAR],
    [naming.behind ? 'led' : 'lead', limitsIn(lead, surroundings.area, own) !== ''],
    ['tail', limitsIn(tail, surroundings.area, own) !== ''],
    ['short', words <= 2],
    ['shared', isShared],
    ['planned', PLANNED.test(lead + between)],
    ['expected', EXPECTED[surroundings.period.kind === 'year' ? 'year' : 'span'].test(lead + between)],
  ];
  return found.flatMap(([doubt, holds]) => (holds ? [doubt] : []));
}
