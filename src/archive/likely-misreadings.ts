import type { Finding, Reconciliation } from '../domain/finding.ts';
import { formatNumber } from '../domain/number.ts';
import type { Observation } from '../domain/observation.ts';
import { reconcile } from '../domain/reconciliation.ts';
import { likelySlips, type Slip } from '../domain/slips.ts';
import { unitOutliers } from '../domain/unit-outliers.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Fault, Report } from './model.ts';

/**
 * What comparing figures makes look like a misreading, for the keeper to check against the original: values
 * out of line by a factor of 10, 100 or 1.000, sums and shares of one report that do not come out, and differences
 * that rest on a draft read by OCR (in a reviewed report a person has seen to the digits). Other differences are facts about the source, which `/doi-chieu/` shows to readers.
 */
export function checkMisreadings(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  reports: readonly Report[],
  reconciliation: Reconciliation = reconcile(indicators, observations, reports),
): Fault[] {
  const bySlug = new Map(reports.map((report) => [report.slug, report]));
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  const outliers = indicators.flatMap((indicator) =>
    unitOutliers(indicator, byIndicator.get(indicator.id) ?? []).map(({ observation, factor }) =>
      factorFault(observation, factor, bySlug, 'các số khác của chỉ tiêu này', []),
    ),
  );
  const { findings } = reconciliation;
  const doubtful = findings.filter(
    ({ check, comparison }) => comparison.verdict === 'differs' && check !== 'repeat',
  );
  const slips = likelySlips(reconciliation, observations);
  const told = new Set(slips.map(({ finding }) => finding));
  return [
    ...outliers,
    ...doubtful.filter((finding) => !told.has(finding)).flatMap((finding) => faultOf(finding, bySlug) ?? []),
    ...slips.map((slip) => slipFault(slip, bySlug)),
  ];
}

type Reports = ReadonlyMap<string, Report>;

function faultOf(finding: Finding, reports: Reports): Fault | undefined {
  const [a, b] = finding.farthest;
  const statements = [...a.statements, ...b.statements];
  const scanned = statements.find(({ report }) => isScan(reports.get(report)));
  const [first] = a.statements;
  if (finding.factor !== undefined && first) {
    const suspect = scanned ?? first;
    const others = statements.filter((statement) => statement !== suspect);
    return factorFault(suspect, finding.factor, reports, CHECK_NAMES[finding.check], others);
  }
  if (!scanned || reports.get(scanned.report)?.status === 'reviewed') {
    return isOfOneReport(statements) ? faultOfReport(finding, statements, reports) : undefined;
  }
  const { difference, tolerance } = finding.comparison;
  return {
    file: fileOf(scanned, reports),
    rule: 'reconcile-scan',
    severity: 'warning',
    message:
      `“${scanned.indicator}” lệch ${number(Math.abs(difference))} ${finding.unit} khi đối chiếu ${CHECK_NAMES[finding.check]}; ` +
      `làm tròn chỉ có thể gây lệch đến ${number(tolerance)}.`,
    hint: 'Báo cáo này do máy đọc (OCR): xem lại từng chữ số với bản gốc. Nếu bản gốc đúng như vậy thì giữ nguyên, trang Đối chiếu sẽ nêu ra.',
    source: scanned.quote,
    ...alsoAt(
      statements.filter((statement) => statement !== scanned),
      reports,
    ),
  };
}

const isOfOneReport = ([first, ...others]: readonly Observation[]): boolean =>
  others.every(({ report }) => report === first?.report);

/**
 * By what share of itself a sum in a reviewed report may be off before it is taken for a typing error: sources
 * print small errors of their own.
 */
const GROSS = 0.1;

/**
 * A sum or a share that does not come out within one report: in a draft whatever rounding does not explain, for its
 * digits are to be looked at anyway; in a reviewed report what is so far off that it was likely typed wrong.
 */
function faultOfReport(
  { check, comparison, farthest: [a, b], indicator, unit }: Finding,
  statements: readonly Observation[],
  reports: Reports,
): Fault | undefined {
  const [first, ...others] = [...new Set(statements)];
  if (!first || (check !== 'parts' && check !== 'plan')) return undefined;
  const size = Math.max(Math.abs(a.number.value), Math.abs(b.number.value));
  const isGross = Math.abs(comparison.difference) > GROSS * size;
  if (!isGross && reports.get(first.report)?.status === 'reviewed') return undefined;
  return {
    file: fileOf(first, reports),
    rule: 'reconcile-slip',
    severity: 'warning',
    message:
      `Chắc nhập nhầm: “${indicator}” ${check === 'parts' ? 'không bằng tổng các phần' : 'không khớp với kế hoạch và tỷ lệ'}, ` +
      `${number(a.number.value)} và ${number(b.number.value)} ${unit}; làm tròn chỉ có thể gây lệch đến ${number(comparison.tolerance)}.`,
    hint: SLIP_HINT,
    source: first.quote,
    ...alsoAt(others, reports),
  };
}

const SLIP_HINT =
  'Đối chiếu từng chỗ nêu trên với bản gốc và sửa chỗ gõ sai. Nếu bản gốc in đúng như vậy thì giữ nguyên, trang Đối chiếu sẽ nêu ra.';

const isScan = (report: Report | undefined): boolean => report?.source.transcription === 'ocr';

const CHECK_NAMES: Record<Finding['check'], string> = {
  plan: 'kế hoạch năm suy ra từ các báo cáo',
  figure: 'với mức tăng, giảm mà báo cáo sau nêu',
  parts: 'tổng với các phần',
  repeat: 'các chỗ nêu cùng một số',
  accumulation: 'các số cộng dồn trong năm',
};

function factorFault(
  observation: Observation,
  factor: number,
  reports: Reports,
  what: string,
  others: readonly Observation[],
): Fault {
  const times = factor > 1 ? `gấp khoảng ${number(factor)} lần` : `chỉ bằng khoảng 1/${number(1 / factor)}`;
  return {
    file: fileOf(observation, reports),
    rule: 'reconcile-unit',
    severity: 'warning',
    message: `“${observation.indicator}” ${times} mức chờ đợi theo ${what}: chắc nhập nhầm đơn vị, dấu phẩy hoặc thiếu chữ số.`,
    hint: 'Xem lại đơn vị (nghìn, triệu, tỷ) và các chữ số với bản gốc, ở từng chỗ nêu trên.',
    source: observation.quote,
    ...alsoAt(others, reports),
  };
}

/** A number that would agree with the others if its comma stood elsewhere, or a part greater than its whole. */
function slipFault({ observation, measure, stated, putRight, against }: Slip, reports: Reports): Fault {
  const { indicator, unit } = observation;
  const isValue = measure === 'value';
  const what = isValue ? `${formatNumber(stated)} ${unit}` : `mức tăng, giảm ${formatNumber(stated)}%`;
  const likely = putRight === undefined ? '' : `${formatNumber(putRight)}${isValue ? ` ${unit}` : '%'}`;
  const why =
    likely === ''
      ? 'lớn hơn cả tổng mà nó là một phần'
      : `nếu là ${likely} thì khớp với ${isValue ? 'tổng và các phần' : 'số nêu ở chỗ khác'}`;
  return {
    file: fileOf(observation, reports),
    rule: 'reconcile-slip',
    severity: 'warning',
    message: `Chắc nhập nhầm: “${indicator}” ${what}; ${why}.`,
    hint: SLIP_HINT,
    source: observation.quote,
    ...alsoAt(
      against.filter((other) => other !== observation),
      reports,
    ),
  };
}

/** The other places of a comparison, as many as a keeper looks up. */
function alsoAt(others: readonly Observation[], reports: Reports): Pick<Fault, 'also'> {
  const also = others.slice(0, 6).map((other) => ({ file: fileOf(other, reports), source: other.quote }));
  return also.length > 0 ? { also } : {};
}

const number = (value: number): string => formatNumber(Number(value.toPrecision(4)));

function fileOf({ report }: Observation, reports: Reports): string {
  return reports.get(report)?.file ?? report;
}
