import { COMMON_MULTIPLIER_WORDS } from '../unit-words.ts';
import { KNOWN_UNITS, type UnitReader } from '../unit.ts';
import { compileOcrLexicon, type OcrLexicon } from './lexicon.ts';

/** Phrases of the grammar that mean the same wherever they stand. */
const PHRASES = [
  'so với cùng kỳ',
  'so với cùng kỳ năm',
  'so cùng kỳ',
  'với cùng kỳ',
  'bằng cùng kỳ',
  'như cùng kỳ',
  'tương đương cùng kỳ',
  'tương đương so với cùng kỳ',
  'xấp xỉ cùng kỳ',
  'không tăng không giảm',
  'không tăng, không giảm',
  'cùng kỳ',
  'cùng kỳ năm trước',
  'so với thời điểm',
  'so với đầu năm',
  'so với cuối năm',
  'so với năm',
  'so với tháng trước',
  'so với quý trước',
  'so với kế hoạch',
  'so với dự toán',
  'cùng thời điểm',
  'thời điểm',
  'kế hoạch',
  'kế hoạch vốn',
  'kế hoạch năm',
  'kế hoạch trung ương giao',
  'kế hoạch tỉnh giao',
  'kế hoạch giao',
  'kế hoạch đề ra',
  'dự toán',
  'dự toán năm',
  'dự toán giao',
  'dự toán trung ương giao',
  'dự toán tỉnh giao',
  'trung ương giao',
  'chỉ tiêu',
  'điểm phần trăm',
  'trong đó',
  'lũy kế',
  'trong tháng',
  'đến ngày',
  'đến hết ngày',
  'tính đến ngày',
  'từ ngày',
  'tỷ lệ',
  'tỷ lệ giải ngân',
  'phấn đấu',
  'mục tiêu',
  'dự kiến',
  'tại huyện',
  'huyện',
  'cửa khẩu',
  'cao hơn',
  'thấp hơn',
  'nhiều hơn',
  'ít hơn',
  'người chết',
  'nhiệm vụ',
  'giải pháp',
  'phương hướng',
  'phần',
  'người bị thương',
];

/** Words that lead up to a number, read as such only in an unbroken row before one. */
const BEFORE_NUMBER = [
  ...[
    'tăng',
    'giảm',
    'đạt',
    'bằng',
    'gấp',
    'được',
    'chiếm',
    'vượt',
    'cao hơn',
    'thấp hơn',
    'nhiều hơn',
    'ít hơn',
  ],
  ...[
    'ước',
    'khoảng',
    'trên',
    'gần',
    'thêm',
    'hơn',
    'xấp xỉ',
    'tới',
    'là',
    'mức',
    'chỉ',
    'còn',
    'trưởng',
    'mạnh',
    'nhẹ',
  ],
  ...['đến', 'hết', 'ngày', 'từ', 'tháng', 'năm', 'cho', 'có', 'kế hoạch', 'dự toán', 'cùng kỳ'],
];

/** Words right behind a number, other than units. */
const BEHIND_NUMBER = ['điểm', 'điểm phần trăm', 'phần trăm', 'lần'];

/** What a text is read by: phrases for anywhere, words before a number, units behind it. */
export interface OcrVocabulary {
  readonly anywhere: OcrLexicon;
  readonly before: OcrLexicon;
  readonly behind: OcrLexicon;
  readonly multipliers: OcrLexicon;
}

const GRAMMAR = {
  anywhere: compileOcrLexicon(PHRASES),
  before: compileOcrLexicon(BEFORE_NUMBER),
  multipliers: compileOcrLexicon(COMMON_MULTIPLIER_WORDS),
};

const vocabularies = new WeakMap<UnitReader, OcrVocabulary>();

/** The grammar's vocabulary with the units of a catalogue; compiled once for them. */
export function grammarVocabulary(units: UnitReader = KNOWN_UNITS): OcrVocabulary {
  const known = vocabularies.get(units);
  if (known) return known;
  const behind = compileOcrLexicon([...units.ocrWords, ...BEHIND_NUMBER]);
  const vocabulary = { ...GRAMMAR, behind };
  vocabularies.set(units, vocabulary);
  return vocabulary;
}

/** The same with a catalogue's names, which only import reads. */
export function ocrVocabulary(names: Iterable<string>, units?: UnitReader): OcrVocabulary {
  return { ...grammarVocabulary(units), anywhere: compileOcrLexicon([...PHRASES, ...names]) };
}
