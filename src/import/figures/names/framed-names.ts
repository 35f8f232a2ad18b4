import { matchForm } from '../../../domain/orthography.ts';
import { sentenceStart } from '../../../domain/sentences.ts';
import { namingsOfPhrase, type Naming } from './alias-index.ts';
import { ofForests, ofOneWay } from './where-it-happened.ts';
import { withCapitalOfNew } from './capital-of-new.ts';
import { bracketAround } from '../brackets.ts';
import type { Lexicon, Surroundings } from '../sentence-context.ts';

const SEASON =
  /(?<!\p{L})(?:(?:vụ lúa|lúa) (?=đông|hè|thu|mùa)|vụ (?:thu (?=mùa))?)(đông(?: - |-| )xuân|hè(?: - |-| )thu|thu(?: - |-| )đông|mùa|(?<=vụ )(?:xuân|đông|hè))(?!\p{L})/gu;
const OF_RICE =
  /^(diện tích|năng suất|sản lượng)(?!\p{L}).* lúa(?! (?:đông xuân|hè thu|thu đông|mùa)(?!\p{L}))/u;
const ITS_PARTS = /(?<!\p{L})(?:trong đó|bao gồm|gồm)[,:]? (?:\p{L}+ ){0,2}$/u;

/** Namings as the words around them tell which of several alike they are. */
export function framedNamings(
  namings: readonly Naming[],
  folded: string,
  lexicon: Lexicon,
  surroundings: Pick<Surroundings, 'heading'> = {},
): Naming[] {
  const ofNew = withCapitalOfNew(namings, folded);
  const ofSectors = ofSectorBefore(ofOneAnimal(ofNew, folded, lexicon), folded, lexicon);
  const ofPlaces = ofForests(ofOneWay(ofSectors, folded, lexicon), folded, lexicon);
  const ofSubjects = ofSubjectBefore(ofPlaces, folded, lexicon);
  return ofThemselvesWhole(
    framedBySeason(ofSubjects, folded, lexicon, { heading: surroundings.heading }),
    folded,
  );
}

const ANIMALS = /(?<!\p{L})(trâu|bò|lợn|heo|gia cầm|gà|dê)(?!\p{L})/gu;
const MEAT = /^sản lượng thịt hơi(?: xuất chuồng)?$/u;

/** `Lợn xuất chuồng 215.550 con; | sản lượng thịt hơi xuất chuồng đạt …`: the meat of the one animal that a sentence tells of. */
function ofOneAnimal(namings: readonly Naming[], folded: string, { index }: Lexicon): Naming[] {
  return namings.map((naming) => {
    if (!MEAT.test(naming.phrase) || /tổng $/u.test(folded.slice(0, naming.start))) return naming;
    const lead = folded.slice(sentenceStart(folded, naming.start), naming.start);
    const animals = new Set([...lead.matchAll(ANIMALS)].map(([, animal]) => animal ?? ''));
    const [animal] = animals;
    if (animals.size !== 1 || animal === undefined) return naming;
    const [meat] = namingsOfPhrase(`sản lượng thịt ${animal === 'heo' ? 'lợn' : animal}`, index);
    return meat ? { ...meat, start: naming.start, end: naming.end } : naming;
  });
}

/** `Chăn nuôi gia cầm phát triển khá với | tổng đàn | 9,8 triệu con`: the herd of the one animal whose keeping a sentence tells of. */
const KEEPING =
  /(?<!\p{L})(?:chăn )?nuôi (trâu|bò|lợn|heo|gia cầm|gà|dê)(?!(?:,| và| -) ?(?:trâu|bò|lợn|heo|gia cầm|gà|vịt|dê))(?: thịt| sữa)?(?!\p{L})[^;.\d]*?(?<!\p{L})(tổng đàn|số lượng đàn|tổng số|hiện (?:toàn tỉnh |cả tỉnh |thành phố )?có)(?= (?:(?:ước|đạt|có|là|khoảng|hiện|trên|hơn|gần) )*[\d.,]+ (?:nghìn |ngàn |triệu )?con(?!\p{L}))/gu;

export function keptHerds(folded: string, { index }: Lexicon): Naming[] {
  return [...folded.matchAll(KEEPING)].flatMap(({ 0: words, 1: animal = '', 2: head = '', index: at }) => {
    const [herd] = namingsOfPhrase(`đàn ${animal === 'heo' ? 'lợn' : animal}`, index);
    const end = at + words.length;
    return herd ? [{ ...herd, start: end - head.length, end }] : [];
  });
}

const OUTPUT_ALONE = /^(?:giá trị sản xuất|gtsx)$/u;
/** Behind it no other sector: `giá trị sản xuất | thủy sản`. */
const IS_TOLD = /^ ?(?:\(|(?:ước|đạt|tăng|giảm|quý|tháng|trong|toàn|cả|năm)(?!\p{L})|\d)/u;
const SECTOR =
  /(?<!\p{L})(?:sản xuất|khu vực|ngành|lĩnh vực|gtsx) (nông(?: nghiệp)?(?:,| -)? lâm[^;:.\d()]{0,20}thủy sản|nông nghiệp|công nghiệp|xây dựng|dịch vụ)(?!\p{L})/gu;

/** `Sản xuất nông, lâm nghiệp và thủy sản ổn định, | giá trị sản xuất đạt …`: the output of the sector that a sentence tells of. */
function ofSectorBefore(namings: readonly Naming[], folded: string, { index }: Lexicon): Naming[] {
  return namings.flatMap((naming): Naming[] => {
    if (naming.behind || !OUTPUT_ALONE.test(naming.phrase) || !IS_TOLD.test(folded.slice(naming.end)))
      return [naming];
    const lead = folded.slice(sentenceStart(folded, naming.start), naming.start);
    const sector = [...lead.matchAll(SECTOR)].at(-1)?.[1];
    if (sector === undefined) return [naming];
    const [named] = namingsOfPhrase(`giá trị sản xuất ${sector}`, index);
    return named ? [{ ...named, start: naming.start, end: naming.end }] : [];
  });
}

/** `kết thúc sản xuất lúa hè thu với | diện tích …`, `– Lúa hè thu: | Diện tích …`: whose the head is stands before it. */
const SUBJECT_BEFORE = /(?<!\p{L})(lúa(?: \p{L}+){1,3}|\p{L}+(?: \p{L}+)?)(?: với|:) (?:tổng )?$/u;
const HEAD_ALONE =
  /^(?:tổng )?(diện tích|năng suất|sản lượng)(?: (?:gieo trồng|gieo cấy|xuống giống|gieo sạ|ước|bình quân|thu hoạch))*(?: (?:cây )?vụ (?:đông xuân|hè thu|thu đông|mùa|đông|xuân))?$/u;

/** `Trong lĩnh vực thủy sản, | sản lượng ước đạt …`: of the field, whatever crop was told of before it. */
export const FIELD_BEFORE =
  /(?:^|[.;] )["“]?(?:[-–+*•] ?)?(?:(?:trong|về|đối với|ở) )*(?:lĩnh vực|ngành) ((?:\p{L}+ ){0,3}\p{L}+), (?:tổng )?$/u;

function ofSubjectBefore(namings: readonly Naming[], folded: string, { index }: Lexicon): Naming[] {
  return namings.flatMap((naming): Naming[] => {
    const head = naming.behind ? undefined : HEAD_ALONE.exec(naming.phrase)?.[1];
    if (head === undefined) return [naming];
    const field = FIELD_BEFORE.exec(folded.slice(0, naming.start))?.[1];
    if (field !== undefined) {
      const [ofField] = namingsOfPhrase(`${head} ${field}`, index);
      return ofField ? [{ ...ofField, start: naming.start, end: naming.end }] : [];
    }
    const subject = SUBJECT_BEFORE.exec(folded.slice(Math.max(0, naming.start - 40), naming.start))?.[1];
    const words = subject?.split(' ') ?? [];
    for (const [from] of words.entries()) {
      const phrase = `${head} ${words.slice(from).join(' ')}`;
      const [named] = namingsOfPhrase(phrase, index);
      if (named) return [{ ...named, start: naming.start, end: naming.end }];
    }
    return [naming];
  });
}

/**
 * Names of rice that a season in front of them frames: `Vụ Đông Xuân được mùa: diện tích gieo cấy lúa đạt …` is “diện tích
 * lúa đông xuân”. The last season named before counts; one that the catalogue has no rice of leaves the name alone.
 */
export function framedBySeason(
  namings: readonly Naming[],
  folded: string,
  lexicon: Lexicon,
  { goesOn, citing = '', heading = '' }: Pick<Surroundings, 'goesOn' | 'citing' | 'heading'> = {},
): Naming[] {
  const seasons = [...folded.matchAll(SEASON)];
  // "Diện tích gieo trồng vụ đông xuân đạt …." and in a paragraph of its own "Trong đó: lúa 30.140 ha".
  // "Tiến độ gieo trồng vụ đông xuân như sau:" above the item "Cây lúa 2.140 ha".
  const told = [...(goesOn ? matchForm(citing) : heading).matchAll(SEASON)].at(-1)?.[1];
  if (seasons.length === 0 && told === undefined) return [...namings];
  return namings.map((naming) => {
    const ofSeason = totalOfSeason(naming, folded, lexicon, goesOn ? undefined : told);
    if (ofSeason) return ofSeason;
    const name = matchForm(lexicon.indicators.get(naming.indicator)?.name ?? '');
    const head = OF_RICE.exec(name)?.[1];
    const season =
      seasons.findLast(
        ({ index }) =>
          index < naming.start && (bracketAround(folded, index)?.end ?? naming.start) >= naming.start,
      )?.[1] ?? told;
    if (head === undefined || season === undefined || /cả năm/u.test(naming.phrase)) return naming;
    // "vụ xuân và vụ mùa năm nay, toàn tỉnh cấy 66.400 ha lúa": of both together.
    if (TWO_SEASONS.test(folded.slice(folded.lastIndexOf('. ', naming.start) + 1, naming.start)))
      return naming;
    // "năng suất lúa cả năm 61,2 tạ/ha; sản lượng …": the whole year has been named since.
    if (/cả năm/u.test(folded.slice(folded.lastIndexOf('. ', naming.start) + 1, naming.start))) return naming;
    const phrase = `${head} lúa ${season}`;
    const [framed] = namingsOfPhrase(phrase, lexicon.index);
    return framed ? { ...naming, phrase, indicator: framed.indicator } : naming;
  });
}

const TWO_SEASONS =
  /(?<!\p{L})(?:vụ )?(?:đông xuân|chiêm xuân|xuân|hè thu)(?:,| và)(?: vụ)? (?:mùa|hè thu|thu đông)(?: (?:năm nay|năm \d{4}|\d{4}))?(?:,| (?=toàn|cả|đã|ước|gieo|xuống|cấy))(?:(?!vụ )[^;])*$/u;

const TOTAL_SOWN =
  /^(?:(?:tổng )?diện tích )?gieo trồng(?: (?:các loại )?cây(?: trồng| hằng năm| hàng năm)?)?$|^(?:tổng )?diện tích cây (?:hằng|hàng) năm gieo trồng$/u;
/** `gieo trồng 46,1 nghìn ha | cây hằng năm`. */
const ITS_NUMBER = /[\d.,]+ ?(?:nghìn |ngàn )?(?:ha )?$/u;
const SEASON_IN_FRONT =
  /^["“]?[-–+*• ]*(?:\d\.? )?(?:(?:kết quả|tiến độ|tình hình|công tác|về|sản xuất|gieo trồng|gieo cấy|gieo sạ|trồng trọt|cây|kết thúc) )*vụ (đông xuân|hè thu|thu đông|mùa|đông|xuân)(?!\p{L})(?:\D|\d(?![\d.,]* ?(?:nghìn |ngàn )?ha(?!\p{L})))*$/u;

/** `Sản xuất vụ Hè thu: …; | tổng diện tích gieo trồng ước 36.214 ha`: what a season opens is all of that season. */
function totalOfSeason(
  naming: Naming,
  folded: string,
  { index }: Lexicon,
  ofHeading?: string,
): Naming | undefined {
  if ((naming.behind && !naming.composed) || naming.after || !TOTAL_SOWN.test(naming.phrase))
    return undefined;
  const inFront = SEASON_IN_FRONT.exec(
    folded
      .slice(sentenceStart(folded, naming.start), naming.start)
      .trimStart()
      .replace(naming.composed ? ITS_NUMBER : '', ''),
  )?.[1];
  const season =
    inFront ??
    seasonOfParagraph(folded, naming.start) ??
    ofHeading ??
    (OF_WHOLE_SEASON.test(folded.slice(naming.end)) ? seasonToldLast(folded, naming.start) : undefined);
  if (season === undefined) return undefined;
  const [named] = [`diện tích gieo trồng vụ ${season}`, `diện tích lúa ${season}`].flatMap((phrase) =>
    namingsOfPhrase(phrase, index),
  );
  if (!named) return undefined;
  const { start, end, behind, composed } = naming;
  return { ...named, start, end, behind, ...(composed ? { composed } : {}) };
}

/** `thu hoạch xong vụ Đông Xuân, tổng diện tích gieo trồng | toàn vụ`: of the season that its sentence tells of, whatever was done. */
const OF_WHOLE_SEASON = /^ (?:toàn|cả) vụ(?!\p{L})/u;

const seasonToldLast = (folded: string, at: number): string | undefined =>
  [...folded.slice(sentenceStart(folded, at), at).matchAll(SEASON)].at(-1)?.[1];

function seasonOfParagraph(folded: string, at: number): string | undefined {
  const season = SEASON_OF_PARAGRAPH.exec(folded)?.[1];
  const others = [...folded.slice(0, at).matchAll(SEASON)].map(([, name]) => name);
  return season !== undefined && others.every((other) => other === season) ? season : undefined;
}

/** `Sản xuất vụ Đông: …. Diện tích gieo trồng ước 8.460 ha`: a season before a colon opens its paragraph. */
const SEASON_OF_PARAGRAPH =
  /^["“]?[-–+*• ]*(?:\p{L}\) |\d\.? )?(?:(?:sản xuất|gieo trồng|trồng trọt|cây|về) )*vụ (đông xuân|hè thu|thu đông|mùa|đông|xuân)[^:.\d]{0,25}:/u;

/**
 * What has among its parts what its own area raised is that of the whole: of `tổng thu ngân sách nhà nước …; trong đó, thu
 * trên địa bàn …` the first counts what the budget got in all.
 */
function ofThemselvesWhole(namings: readonly Naming[], folded: string): Naming[] {
  const parts = namings.filter(
    ({ after, start, phrase }) =>
      after && / địa bàn$/u.test(phrase) && ITS_PARTS.test(folded.slice(Math.max(0, start - 30), start)),
  );
  if (parts.length === 0) return [...namings];
  return namings.map((naming) => {
    const part =
      !naming.after &&
      parts.find(
        ({ indicator, start }) =>
          indicator === naming.indicator &&
          start > naming.end &&
          !folded.slice(naming.end, start).includes('. '),
      );
    const whole = part ? part.after?.[0] : undefined;
    return whole === undefined ? naming : { ...naming, indicator: whole };
  });
}
