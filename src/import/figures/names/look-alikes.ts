import type { Fact } from '../../../domain/fact.ts';
import { matchForm } from '../../../domain/orthography.ts';
import type { TextRange } from '../../../domain/sentences.ts';
import type { NamedIndicator, Naming } from './alias-index.ts';

const BORDER = /[,;:.()](?=\s|$)|[()]/u;
/** A border gate or an unnamed place between name and number. */
const OF_A_PLACE =
  /(?:(?:của|tại|ở|riêng)(?: toàn)?|ngân sách(?: cấp)?) (huyện|thị xã|xã|phường|cửa khẩu) /gu;
const LEVELS: Readonly<Record<string, string>> = {
  huyện: 'district',
  'thị xã': 'district',
  xã: 'commune',
  phường: 'commune',
};
/** Where the words behind a number or a name go on to something else. */
const GOES_ON =
  /[,;:.()\d]|\/ ?(?:kh|kế hoạch)(?!\p{L})|(?<!\p{L})(?:và|với|cùng(?= \d)|cho|tăng|giảm|so|đạt(?! chuẩn| giải| cqg)|bằng|chiếm|trong đó|gồm|nâng|đưa|(?<!việc )làm(?! thủ tục)|trị giá|còn|nhưng|song|nên|khiến|vì|nhằm|nhờ|xấp xỉ|(?:thấp|cao) hơn|cũng (?:chính )?là)(?!\p{L})/u;

/** The words that may go on a name behind its number: up to what else the sentence says. */
export function phraseBehind(text: string): string {
  // "dự án đầu tư trực tiếp nước ngoài | (FDI) | được cấp mới"
  // "cuộc thanh tra | từ năm 2018 chuyển sang"
  const words = text
    .replace(/^ ?\(\p{L}{2,6}\)/u, (bracket) => ' '.repeat(bracket.length))
    .replace(/(?<= năm )\d{4}(?!\d)/gu, 'nay ');
  return words.slice(0, GOES_ON.exec(words)?.index ?? words.length);
}

/**
 * Whether the subject phrase of a name and its number says that something else is counted: a phrase of the indicator's
 * `not_when`, or a place of its own. The phrase runs from the border before the name (or the number, whichever comes
 * first) through both to the words that go on behind them; what changes and shares say in between is not of it, so that
 * `so với tháng trước` silences its own change alone. A phrase within the name itself says nothing.
 */
export function isAnotherThing(
  folded: string,
  sentence: TextRange,
  naming: Naming,
  fact: Fact,
  {
    notWhen,
    skips,
    level,
  }: { readonly notWhen: readonly string[]; readonly skips?: RegExp; readonly level?: string | undefined },
  facts: readonly Fact[],
): boolean {
  const from = Math.min(naming.start, fact.start);
  const to = Math.max(naming.end, fact.end);
  const last = facts.findLast(({ type, end }) => type === 'value' && end <= from)?.end ?? 0;
  const clauseStart = Math.max(lastBorder(folded.slice(sentence.start, from)) + sentence.start, last);
  const clauseEnd = Math.min(sentence.end, to + phraseBehind(folded.slice(to, to + 80)).length);
  // "gieo trồng vụ Đông, | tổng diện tích …": a season in front of a sentence frames all that follows it.
  const frame = withoutFacts(folded, Math.max(sentence.start, last), naming.start, facts);
  const lead = folded.slice(sentence.start, naming.start);
  // "công nhận 08/10 xã … và | 03/05 xã …": a list has its verb before the first of its numbers.
  const isRaised = /^(?:nâng|đưa) (?:tổng|số)/u.test(folded.slice(naming.start));
  const clause = folded
    .slice(isRaised ? naming.start : sentence.start, naming.start)
    .replace(OF_ALL, ' ')
    .replace(COUNTED_ANEW, '');
  const first = listStart(folded, from, facts);
  const led = folded.slice(lastBorder(folded.slice(sentence.start, first)) + sentence.start, first);
  const ofBank = bankOfPassage(folded, sentence.start);
  const isFramed = notWhen.some((phrase) => {
    if (ofBank !== '' && SENTENCE_WIDE.test(phrase) && placesOf(ofBank, matched(phrase)).length > 0)
      return true;
    if (GOVERNS.test(phrase) && placesOf(led, matched(phrase)).length > 0) return true;
    const words = /^vụ /iu.test(phrase)
      ? frame
      : SENTENCE_WIDE.test(phrase)
        ? lead
        : CLAUSE_WIDE.has(phrase)
          ? clause
          : '';
    return placesOf(words, matched(phrase)).length > 0;
  });
  if (isFramed) return true;
  const subject = withoutFacts(
    folded,
    clauseStart,
    clauseEnd,
    facts.filter((other) => other !== fact),
    sentence.start,
  );
  const name = folded.slice(naming.start, naming.end);
  const at = naming.start - clauseStart;
  const isWithinName = (start: number, length: number): boolean =>
    start >= at && start + length <= at + name.length;
  const phrases = notWhen.filter((phrase) => !skips?.test(phrase)).map(matched);
  if (
    phrases.some((phrase) => placesOf(subject, phrase).some((start) => !isWithinName(start, phrase.length)))
  ) {
    return true;
  }
  return [...folded.slice(from, fact.start).matchAll(OF_A_PLACE)].some(
    ({ 0: words, 1: word = '', index }) => {
      // "vốn ngân sách cấp huyện": a place within the name is what the indicator is of.
      const end = from + index + words.trimEnd().length;
      const isNamed = / cấp /u.test(words) && from + index >= naming.start && end <= naming.end;
      return !isNamed && (level === undefined || LEVELS[word] !== level);
    },
  );
}

/**
 * What says nothing of what is counted: how a system is called (`hệ thống thông tin giải quyết thủ tục hành chính`), and what
 * was looked through to count it (`Kết quả rà soát hộ nghèo phát sinh: | hộ nghèo có 9.640 hộ`), or that it shows (`cho thấy`).
 */
const SAYS_NOTHING =
  /(?<!\p{L})(?:hệ thống|phần mềm|cổng) (?:thông tin )?giải quyết (?:thủ tục hành chính|tthc)|(?<!\p{L})(?:kết quả|qua|theo) (?:\p{L}+ ){0,3}(?:rà soát|điều tra|thống kê) [^:.;]*:|(?<!\p{L})cho (?:thấy|biết|kết quả)(?!\p{L})|(?<!\p{L})thứ \d{1,2}(?:\/\d+)? (?:của |trong |trên )?(?:cả nước|toàn quốc)/gu;

/** Where the list begins that a count is a member of (`186 con lợn, | 42 con bò`). */
function listStart(folded: string, from: number, facts: readonly Fact[]): number {
  let start = from;
  for (const { type, start: at, end } of facts.toReversed()) {
    if (type !== 'value' || end > start) continue;
    if (!/^[^,;.\d]{0,30}(?:, [^,;.\d]{1,12})?(?:,| và) $/u.test(folded.slice(end, start))) return start;
    start = at;
  }
  return start;
}

/**
 * `Nguồn vốn của Ngân hàng Chính sách xã hội huyện đạt …. | Nợ xấu 71 triệu đồng`: the one bank that a passage opens with is
 * what it goes on about, up to where it speaks of all of them.
 */
function bankOfPassage(folded: string, at: number): string {
  const before = folded.slice(0, at);
  const opening = /^(?:[^.]|\.(?=\d))*/u.exec(before)?.[0] ?? '';
  return ONE_BANK.test(opening) && !ALL_BANKS.test(before) ? opening : '';
}

const ONE_BANK = /(?<!\p{L})(?:ngân hàng (?:chính sách|csxh|nông nghiệp)|nhcsxh|phòng giao dịch)(?!\p{L})/u;
const ALL_BANKS =
  /(?<!\p{L})(?:toàn địa bàn|(?:các|hệ thống) (?:ngân hàng|tổ chức tín dụng|tctd)|ngân hàng nhà nước|ngành ngân hàng|tổng (?:nguồn vốn huy động|dư nợ)[^.]* trên địa bàn)(?!\p{L})/u;

/** Whose the whole sentence tells. */
const SENTENCE_WIDE = /^(?:ngân hàng |nhcsxh|tham nhũng|giá trị tăng thêm)/iu;
/** What a verb in front of a list says of all that it lists. */
const CLAUSE_WIDE: ReadonlySet<string> = new Set([
  'mại dâm',
  'công nhận',
  'cấp mới',
  'thu hút',
  'cấp phép mới',
  'còn hiệu lực',
  'khu công nghiệp',
  'kcn',
]);

/** `công nhận mới 41 sản phẩm, | đưa tổng số lên 237 sản phẩm`, `…, | lũy kế có 158 sản phẩm`: what there is now, whatever was done to come there. */
const COUNTED_ANEW = /^.*(?:;|(?<!\p{L})(?:nâng|đưa) (?=tổng|số)|(?<!\p{L})lũy kế(?!\p{L}))/u;

/** `58/80 xã được công nhận đạt chuẩn, trong đó | 9 xã …`, `100% số xã …`: so many of all are a level, whoever acknowledged them. */
const OF_ALL =
  /(?:\d\/\d+|(?<!\d)100%(?: số)?(?= xã)|(?<=(?<!\p{L})(?:lũy kế|đến nay|hiện nay|hiện)[^;]*)\d) [^,;.\d]{2,40}được công nhận(?! mới)/gu;

/** Verbs that what follows them is the object of. */
const GOVERNS =
  /^(?:tiêm|tiêu hủy|mắc|bị|thiệt hại|hỗ trợ|tặng|chuyển đổi|thu hoạch|khởi tố|truy tố|xét xử)/iu;

const matched = (phrase: string): string => matchForm(phrase.normalize('NFC'));

/** A stretch of a text with blanks where other facts stand, and where a sentence that begins before it says nothing. */
function withoutFacts(
  folded: string,
  from: number,
  to: number,
  facts: readonly Fact[],
  sentenceFrom = from,
): string {
  let text = folded
    .slice(sentenceFrom, to)
    .replace(SAYS_NOTHING, (found) => ' '.repeat(found.length))
    .slice(from - sentenceFrom);
  for (const { type, start, end } of facts) {
    if (type === 'value' || end <= from || start >= to) continue;
    const [first, last] = [Math.max(start, from) - from, Math.min(end, to) - from];
    text = text.slice(0, first) + ' '.repeat(last - first) + text.slice(last);
  }
  return text;
}

/** Whether words (in matchForm) hold a phrase that says something else than the indicator is counted. */
export function saysNot({ notWhen }: Pick<NamedIndicator, 'notWhen'>, words: string): boolean {
  return notWhen.some((phrase) => placesOf(words, matched(phrase)).length > 0);
}

/** Where a phrase stands in a text, as whole words. */
function placesOf(text: string, phrase: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = text.slice(0, at).slice(-1);
    const behind = text.slice(at + phrase.length, at + phrase.length + 1);
    if (
      !/[\p{L}\p{N}]/u.test(before) &&
      !/[\p{L}\p{N}]/u.test(behind) &&
      !isWithinAnother(text, phrase, at)
    ) {
      places.push(at);
    }
  }
  return places;
}

/** `qua cửa khẩu | cả nước`: wherever its goods leave the country; `theo tiêu chí | nông thôn mới`: no part; `nông | thôn`: no village. */
const isWithinAnother = (text: string, phrase: string, at: number): boolean =>
  (phrase === 'cả nước' && /cửa khẩu (?:trên )?$/u.test(text.slice(0, at))) ||
  (phrase === 'nông thôn' && /(?<!\p{L})theo (?:chuẩn|tiêu chí) $/u.test(text.slice(0, at))) ||
  (phrase === 'thôn' && /(?<!\p{L})nông $/u.test(text.slice(0, at)));

function lastBorder(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    // What stands before a colon leads what follows it: "vụ Đông: tổng diện tích gieo trồng …".
    if (BORDER.test(text.slice(at, at + 2)) && /[,;.()]/u.test(text.charAt(at))) return at + 1;
  }
  return 0;
}
