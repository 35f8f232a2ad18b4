import type { Verdict } from '../../domain/comparison.ts';
import {
  sharedBounds,
  type CheckKind,
  type Finding,
  type Side,
  type UncomparedReason,
} from '../../domain/finding.ts';
import { withoutBinaryNoise } from '../../domain/number.ts';
import { figures } from './figures.ts';
import { periodWords } from './periods.ts';

const { statedNumber } = figures;

/** The outcome of a comparison in a few words. */
export const verdictNames: Record<Verdict, string> = {
  agrees: 'Khớp',
  'within-rounding': 'Khớp trong mức làm tròn',
  'round-number': 'Chưa nói được',
  differs: 'Lệch',
};

/** What each check asks, and how to read its answer. */
export const questions: Record<CheckKind, { title: string; hint: string }> = {
  plan: {
    title: 'Các báo cáo có nói về cùng một kế hoạch năm không?',
    hint: 'Báo cáo thường không in kế hoạch mà chỉ in “đạt 27,3% kế hoạch”. Lấy giá trị chia cho tỷ lệ ấy thì ra kế hoạch. Nếu hai báo cáo trong năm cho hai kế hoạch khác nhau thì có thể kế hoạch đã được điều chỉnh, hai báo cáo tính theo hai phạm vi, hoặc có số in nhầm.',
  },
  figure: {
    title: 'Số báo cáo sau nói về kỳ trước có đúng với số đã báo cáo khi đó không?',
    hint: '“Tăng 21,6% so với cùng kỳ” cho biết cùng kỳ là bao nhiêu. So số ấy với số mà báo cáo của chính kỳ đó đã nêu thì thấy số liệu có được điều chỉnh về sau hay không.',
  },
  parts: {
    title: 'Các phần cộng lại có bằng tổng không?',
    hint: 'Báo cáo nêu một số tổng và các phần của nó; cộng các phần lại rồi so với số tổng.',
  },
  accumulation: {
    title: 'Số cộng dồn có lúc nào giảm không?',
    hint: 'Số cộng dồn từ đầu năm không thể ít đi khi thêm tháng, trừ khi số trước được điều chỉnh.',
  },
  repeat: {
    title: 'Một báo cáo nêu cùng một số ở hai chỗ có giống nhau không?',
    hint: 'Nhiều số được nêu cả trong lời văn, chú thích lẫn bảng.',
  },
};

/** Why something could not be compared. */
export const reasons: Record<UncomparedReason, string> = {
  'no-report': 'Kho chưa có báo cáo của kỳ được so',
  'not-stated': 'Báo cáo của kỳ được so không nêu chỉ tiêu này',
  'parts-missing': 'Báo cáo nêu số tổng nhưng không nêu đủ các phần',
  definition: 'Cách tính đã đổi giữa hai kỳ',
  dates: 'Hai số tính đến hai ngày khác nhau trong năm',
};

/** The outcome in a sentence a citizen understands. */
export function verdictSentence(finding: Finding): string {
  const { comparison, check } = finding;
  if (comparison.verdict === 'round-number') {
    return `Hai số cách nhau ${gap(finding)}, nhưng có số tròn chưa rõ đã làm tròn đến đâu, nên không nói được là khớp hay lệch.`;
  }
  if (comparison.verdict !== 'differs') return agreementSentence(finding);
  const rest = `${explained(finding)}${factorSentence(finding)}`;
  switch (check) {
    case 'plan':
      return `Các báo cáo cho những kế hoạch năm khác nhau, cách nhau ${gap(finding)}; ${rest}`;
    case 'figure':
      return `Số đã báo cáo khi đó và số theo báo cáo khác cách nhau ${gap(finding)}; ${rest}`;
    case 'parts': {
      const direction = comparison.difference > 0 ? 'lớn hơn' : 'nhỏ hơn';
      return `Số tổng ${direction} tổng các phần ${gap(finding)}; ${rest}`;
    }
    case 'accumulation':
      return `Số cộng dồn đến kỳ sau ít hơn đến kỳ trước ${gap(finding)}; ${rest}`;
    case 'repeat':
      return `Hai chỗ trong cùng báo cáo nêu hai số cách nhau ${gap(finding)}; ${rest}`;
  }
}

function agreementSentence(finding: Finding): string {
  const { check, comparison, period, unit } = finding;
  if (check === 'plan') {
    const shared = sharedBounds(finding);
    const [low, high] = shared ? rangeOf(shared) : ['', ''];
    const plan = low === high ? `khoảng ${low}` : `từ ${low} đến ${high}`;
    return `Một kế hoạch ${periodWords(period)} ${plan} ${unit} đúng với mọi câu.`;
  }
  const same = comparison.verdict === 'agrees';
  const most = `chênh ${gap(finding)}, làm tròn có thể gây ra đến ${tolerance(finding)}`;
  if (check === 'parts')
    return same ? 'Tổng các phần đúng bằng số tổng.' : `Tổng các phần và số tổng ${most}.`;
  return same ? 'Các số đúng bằng nhau.' : `Hai số ${most}.`;
}

/** Bounds rounded towards each other, so that all between them lies between the bounds, and no wider than they are. */
function rangeOf({ low, high }: { low: number; high: number }): [string, string] {
  const decimals = Math.min(
    4,
    Math.max(0, Math.ceil(-Math.log10(Math.max((high - low) / 4, Number.EPSILON)))),
  );
  const scale = 10 ** decimals;
  const [from, to] = [
    Math.ceil(withoutBinaryNoise(low * scale)) / scale,
    Math.floor(withoutBinaryNoise(high * scale)) / scale,
  ];
  return from < to ? [statedNumber(from), statedNumber(to)] : [statedNumber(to), statedNumber(to)];
}

function explained(finding: Finding): string {
  if (finding.comparison.tolerance === 0) return 'làm tròn không thể gây ra chênh lệch này.';
  return `làm tròn chỉ có thể gây lệch đến ${tolerance(finding)}.`;
}

function factorSentence({ factor, farthest }: Finding): string {
  if (factor === undefined) return '';
  const times = statedNumber(factor > 1 ? factor : Math.round(1 / factor));
  const derived = farthest.some(({ origin }) => origin !== 'stated');
  return ` Số này gấp số kia ${derived ? 'khoảng ' : ''}${times} lần, thường là dấu hiệu nhầm đơn vị.`;
}

/** How far apart the two are, with its unit. */
export function gap(finding: Finding): string {
  return `${amount(Math.abs(finding.comparison.difference), finding)} ${unitOf(finding)}`;
}

/** How much of it rounding explains, with its unit. */
export function tolerance(finding: Finding): string {
  return `${amount(finding.comparison.tolerance, finding)} ${unitOf(finding)}`;
}

const unitOf = ({ unit, measure }: Finding): string => (measure === undefined ? unit : 'điểm phần trăm');

/** Differences of printed numbers are exact; of computed ones three digits are more than enough. */
export function amount(value: number, { sides }: Pick<Finding, 'sides'>): string {
  return statedNumber(sides.every(isPrinted) ? value : Number(value.toPrecision(3)));
}

const isPrinted = ({ origin }: Side): boolean =>
  ['stated', 'quoted', 'sum', 'stated-plan', 'from-count', 'from-points'].includes(origin);
