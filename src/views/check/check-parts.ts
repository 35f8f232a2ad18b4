import type { Finding, Reconciliation, Uncompared } from '../../domain/finding.ts';
import { CHECKS, isOpen, weightOfFinding, WEIGHT_OF_UNCOMPARED } from './check-counts.ts';

/** How much one page holds, see `weightOf`. */
export const PAGE_HOLDS = 250;

/** An area's comparisons in parts that fit a page: what is open first, then what agrees, then what can't be told. */
export function partsOf({ findings, uncompared }: Reconciliation): Reconciliation[] {
  const ordered = CHECKS.flatMap((check) => findings.filter((finding) => finding.check === check));
  const items: { finding?: Finding; uncompared?: Uncompared; weight: number }[] = [
    ...[...ordered.filter(isOpen), ...ordered.filter((finding) => !isOpen(finding))].map((finding) => ({
      finding,
      weight: weightOfFinding(finding),
    })),
    ...uncompared.map((one) => ({ uncompared: one, weight: WEIGHT_OF_UNCOMPARED })),
  ];
  const parts: { findings: Finding[]; uncompared: Uncompared[]; weight: number }[] = [];
  for (const item of items) {
    let part = parts.at(-1);
    if (!part || part.weight + item.weight > PAGE_HOLDS) {
      part = { findings: [], uncompared: [], weight: 0 };
      parts.push(part);
    }
    part.weight += item.weight;
    if (item.finding) part.findings.push(item.finding);
    if (item.uncompared) part.uncompared.push(item.uncompared);
  }
  return parts.map((part) => ({ findings: part.findings, uncompared: part.uncompared }));
}
