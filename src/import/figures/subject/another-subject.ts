import type { Fact } from '../../../domain/fact.ts';
import { matchForm } from '../../../domain/orthography.ts';
import type { NamedIndicator, Naming } from '../names/alias-index.ts';
import { plantsAnew } from '../names/planted-crops.ts';
import { isDoneToLand } from './area-verbs.ts';
import { isConjoined, isCountedWith } from '../names/conjoined-names.ts';
import { isOfOneEvent } from './disaster-tolls.ts';
import { isOfPartOrMore } from './parts-of-a-kind.ts';
import { isOfOthers } from './others-in-clause.ts';
import { isAnotherThing } from '../names/look-alikes.ts';
import { clauseStart, type SentenceContext } from '../sentence-context.ts';
import { isOfActor, isOfCountry, isOfOneOffice, isOfSmallerPlace, peerNamedIn } from './statement-place.ts';

/** `Công ty … sản xuất 412 nghìn tấn xi măng; | nộp ngân sách 120 tỷ đồng`: a sentence of one firm to its end. */
const OPENS_WITH_FIRM = /^["“]?(?:[-+•] )?(?:riêng )?(?:công ty|tổng công ty|tập đoàn|nhà máy|xí nghiệp) /u;

const OF_COUNTRY_OR_AIM = /^(?:cả nước|toàn quốc|phấn đấu|mục tiêu|tháng trước|quý trước)$/iu;
/** What changes are measured on, and aims, are read for themselves. */
const AIMED_AT = /^(?:phấn đấu|mục tiêu|tháng trước|quý trước)$/iu;

const FALLS_TO = / (?:còn|xuống)(?: còn)?(?: khoảng| dưới| ở mức| mức)? $/u;

/** Under the head of a season what is sown in all is all of that season. */
const TOTAL_SOWN = /^(?:tổng )?diện tích gieo trồng$/u;
/** `Sản lượng lúa … tăng do | diện tích gieo trồng đạt 7,8 triệu ha`: what a reason tells is of the same crop. */
const OF_ONE_CROP = /(?<!\p{L})(?:lúa|ngô|lạc|sắn|mía|rau|khoai)(?!\p{L})[^;]*(?<!\p{L})(?:do|nhờ|vì) $/u;

/** Whether the words around say that something else is counted, or another place. */
export function isAnothers(
  context: SentenceContext,
  naming: Naming,
  fact: Fact,
  indicator: NamedIndicator,
): boolean {
  const { text, folded, sentence, facts, namings, lexicon, surroundings } = context;
  const { area, peers = [] } = surroundings;
  const isCountry = area?.level === 'country';
  const clause = text.slice(clauseStart(context, Math.min(naming.start, fact.start)), fact.start);
  const skips = isCountry ? OF_COUNTRY_OR_AIM : AIMED_AT;
  // "giảm tỷ lệ hộ nghèo | xuống còn 3,1%": what it falls to is its level.
  const isLevel = fact.type === 'rate' && FALLS_TO.test(folded.slice(0, fact.start));
  const isOfThisYear = SINCE_JANUARY.test(folded.slice(sentence.start, fact.start));
  const notWhen = indicator.notWhen.filter(
    (phrase) => !(isLevel && /^giảm /iu.test(phrase)) && !(isOfThisYear && /^lũy kế$/iu.test(phrase)),
  );
  return (
    (fact.type === 'value' &&
      fact.unit.dimension === 'enterprise' &&
      isOfHappening(naming, folded.slice(fact.end, sentence.end))) ||
    isOfOneEvent(naming.indicator, folded.slice(0, fact.start), surroundings.isOfEvent) ||
    (TOTAL_SOWN.test(naming.phrase) &&
      (surroundings.isUnderSeason === true ||
        OF_ONE_CROP.test(folded.slice(sentence.start, naming.start)))) ||
    isOfPartOrMore(naming, context) ||
    isConjoined(naming, fact, folded, lexicon.index, namings) ||
    isCountedWith(naming, namings, folded, lexicon.dimensions) ||
    isOfProjects(naming, folded.slice(clauseStart(context, naming.start), naming.start)) ||
    isOfPassengers(naming, folded.slice(sentence.start, naming.start)) ||
    isAnotherThing(folded, sentence, naming, fact, { notWhen, skips, level: area?.level }, facts) ||
    (fact.type === 'value' &&
      fact.unit.dimension === 'area' &&
      indicator.kind === 'stock' &&
      plantsAnew(fact, folded)) ||
    (fact.type === 'value' &&
      isDoneToLand(fact, context, lexicon.ownWords.get(naming.indicator) ?? new Set())) ||
    isOfSmallerPlace(text, sentence, fact, area) ||
    isOfOthers(context, naming, fact, clauseStart(context, fact.start)) ||
    isOfActor(
      folded.slice(clauseStart(context, fact.start), fact.start),
      namesWords(context, naming),
      area,
    ) ||
    (OPENS_WITH_FIRM.test(folded.slice(sentence.start, fact.start)) &&
      isOfActor(folded.slice(sentence.start, fact.start), namesWords(context, naming), area)) ||
    isOfOneOffice(folded.slice(sentence.start, fact.start), naming.phrase) ||
    (!isCountry &&
      !peerNamedIn(clause, peers) &&
      isOfCountry(text.slice(Math.min(naming.start, fact.start), fact.start)))
  );
}

/** `lũy kế 10 tháng`: what came together this year, and not in all the years. */
const SINCE_JANUARY = /(?<!\p{L})lũy kế(?: trong)? (?:từ đầu năm|\d{1,2} tháng)(?!\p{L})/u;

/** `Dự án có vốn 450 tỷ đồng, | tạo việc làm cho 1.200 lao động`: what some give work to is not all that found some. */
const isOfProjects = ({ phrase }: Naming, lead: string): boolean =>
  /việc làm/u.test(phrase) &&
  /(?<!\p{L})(?:dự án|nhà máy|làng nghề|cơ sở sản xuất|(?:các|số) doanh nghiệp(?: mới)?(?: này| trên| đó)?|vay|ủy thác|giải ngân)(?!\p{L})/u.test(
    lead,
  );

/** `Vận tải hành khách tháng 4 …; 4 tháng đạt 7,12 triệu | lượt khách`: who is carried is no guest. */
const isOfPassengers = ({ phrase, behind }: Naming, lead: string): boolean =>
  behind &&
  /^lượt khách$/u.test(phrase) &&
  /(?<!\p{L})(?:vận tải|vận chuyển|luân chuyển)(?!\p{L})/u.test(lead) &&
  !/(?<!\p{L})(?:du lịch|tham quan|du khách)(?!\p{L})/u.test(lead);

/** `4.020 doanh nghiệp | vì khó khăn phải tạm ngừng hoạt động`: what befell some, for a reason, is no count of all. */
const isOfHappening = ({ phrase }: Naming, behind: string): boolean =>
  !/ngừng|giải thể|phá sản|rút/u.test(phrase) &&
  /^ (?:vì|do|bởi) [^,;.\d]{2,40} (?:phải|đã|nên|xin) [^,;.\d]*(?:ngừng|giải thể|phá sản|rút)/u.test(behind);

/** A name as printed, and as the catalogue has it. */
const namesWords = ({ folded, lexicon }: SentenceContext, { start, end, indicator }: Naming): string =>
  `${folded.slice(start, end)} ${matchForm(lexicon.indicators.get(indicator)?.name ?? '')}`;
