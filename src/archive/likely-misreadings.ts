import type { Finding } from '../domain/finding.ts';
import { formatNumber } from '../domain/number.ts';
import type { Observation } from '../domain/observation.ts';
import { reconcile } from '../domain/reconciliation.ts';
import { unitOutliers } from '../domain/unit-outliers.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Fault, Report } from './model.ts';

/**
 * What comparing figures makes look like a misreading, for the keeper to check against the original: values
 * out of line by a factor of 10, 100 or 1.000, and differences that rest on a draft read by OCR (in a reviewed
 * report a person has seen to the digits). Other differences are facts about the source, which `/doi-chieu/` shows to readers.
 */
export function checkMisreadings(
  indicators: readonly Indicator[],
  observations: readonly Observation[],
  reports: readonly Report[],
): Fault[] {
  const bySlug = new Map(reports.map((report) => [report.slug, report]));
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  const outliers = indicators.flatMap((indicator) =>
    unitOutliers(indicator, byIndicator.get(indicator.id) ?? []).map(({ observation, factor }) =>
      factorFault(observation, factor, bySlug, 'các số khác của chỉ tiêu này'),
    ),
  );
  const { findings } = reconcile(indicators, observations, reports);
  const doubtful = findings.filter(
    ({ check, comparison }) => comparison.verdict === 'differs' && check !== 'repeat',
  );
  return [...outliers, ...doubtful.flatMap((finding) => faultOf(finding, bySlug) ?? [])];
}

type Reports = ReadonlyMap<string, Report>;

function faultOf(finding: Finding, reports: Reports): Fault | undefined {
  const [a, b] = finding.farthest;
  const statements = [...a.statements, ...b.statements];
  const scanned = statements.find(({ report }) => isScan(reports.get(report)));
  const [first] = a.statements;
  if (finding.factor !== undefined && first) {
    return factorFault(scanned ?? first, finding.factor, reports, CHECK_NAMES[finding.check]);
  }
  if (!scanned || reports.get(scanned.report)?.status === 'reviewed') return undefined;
  const { difference, tolerance } = finding.comparison;
  return {
    file: fileOf(scanned, reports),
    rule: 'reconcile-scan',
    severity: 'warning',
    message:
      `“${scanned.indicator}” lệch ${number(Math.abs(difference))} ${finding.unit} khi đối chiếu ${CHECK_NAMES[finding.check]}; ` +
      `làm tròn chỉ giải thích được ${number(tolerance)}.`,
    hint: 'Báo cáo này do máy đọc (OCR): xem lại từng chữ số với bản gốc. Nếu bản gốc đúng như vậy thì giữ nguyên, trang Đối chiếu sẽ nêu ra.',
    source: scanned.quote,
  };
}

const isScan = (report: Report | undefined): boolean => report?.source.transcription === 'ocr';

const CHECK_NAMES: Record<Finding['check'], string> = {
  plan: 'kế hoạch năm suy ra từ các báo cáo',
  figure: 'với mức tăng, giảm mà báo cáo sau nêu',
  parts: 'tổng với các phần',
  repeat: 'các chỗ nêu cùng một số',
  accumulation: 'các số cộng dồn trong năm',
};

function factorFault(observation: Observation, factor: number, reports: Reports, what: string): Fault {
  const times = factor > 1 ? `gấp khoảng ${number(factor)} lần` : `chỉ bằng khoảng 1/${number(1 / factor)}`;
  return {
    file: fileOf(observation, reports),
    rule: 'reconcile-unit',
    severity: 'warning',
    message: `“${observation.indicator}” ${times} mức chờ đợi theo ${what}: có thể nhầm đơn vị hoặc mất chữ số.`,
    hint: 'Xem lại đơn vị (nghìn, triệu, tỷ) và các chữ số với bản gốc.',
    source: observation.quote,
  };
}

const number = (value: number): string => formatNumber(Number(value.toPrecision(4)));

function fileOf({ report }: Observation, reports: Reports): string {
  return reports.get(report)?.file ?? report;
}
