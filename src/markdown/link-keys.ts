import type { Link } from 'mdast';
import type { VFile } from 'vfile';
import { readFigureKeys, type FigureKeys } from '../domain/figure-keys.ts';
import { addFault } from './faults.ts';
import { faultOfUnknownIndicator } from './figure-faults.ts';
import type { ReportContext } from './report-context.ts';

/** Reads the keys in a link's title; what can't be taken becomes a fault. */
export function keysOfLink(node: Link, file: VFile): FigureKeys {
  const { keys, faults } = readFigureKeys(node.title);
  for (const { pair, expected } of faults) {
    addFault(file, node, {
      rule: 'figure-key',
      message: `Không hiểu “${pair}” trong phần chú của liên kết số liệu.`,
      hint: `Cần ${expected}.`,
      source: node.title ?? '',
    });
  }
  return keys;
}

/**
 * Checks that the area and the second indicator that a link's keys name are known.
 *
 * @returns false where the figure can't be kept: one of an unknown area is not the report's own area's
 */
export function checkFigureKeys(keys: FigureKeys, node: Link, file: VFile, context: ReportContext): boolean {
  if (keys.also !== undefined && !context.indicators.has(keys.also)) {
    addFault(file, node, faultOfUnknownIndicator(keys.also, context));
  }
  if (keys.area === undefined || context.areas.has(keys.area)) return true;
  addFault(file, node, {
    rule: 'figure-unknown-area',
    message: `Không có khu vực “${keys.area}” trong areas.yaml.`,
    hint: 'Sửa mã khu vực, hoặc thêm khu vực vào areas.yaml.',
    source: node.title ?? '',
  });
  return false;
}
