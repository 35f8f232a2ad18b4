import type { Observation } from '../domain/observation.ts';
import { formatNumber } from '../domain/number.ts';
import { contradict } from '../domain/repeats.ts';
import { canBeStated, parseUnit } from '../domain/unit.ts';
import { convert } from '../domain/unit-conversion.ts';
import { figureKey } from '../markdown/primary-statements.ts';
import type { Fault, Report } from './model.ts';
import type { Catalogue } from './read-catalogue.ts';
import type { ReportFile } from './read-report.ts';
import { lineNaming, lineOfKey } from './yaml-file.ts';

/** Ids that the catalogue names but does not have: topics, parts, related indicators, parent areas. */
export function checkCatalogue({
  indicators,
  topics,
  areas,
  site,
  texts,
}: Omit<Catalogue, 'faults'>): Fault[] {
  const ids = new Set(indicators.map(({ id }) => id));
  const topicIds = new Set(topics.map(({ id }) => id));
  const areaIds = new Set(areas.map(({ id }) => id));
  const faults: Fault[] = [];
  const unknown = (file: string, key: string, what: string, id: string): void => {
    faults.push({
      file,
      ...placeOf(texts, file, key, id),
      rule: 'catalogue-unknown-id',
      severity: 'error',
      message: `Không có ${what} “${id}”.`,
      hint: 'Sửa mã, hoặc thêm mục còn thiếu vào danh mục.',
      source: id,
    });
  };
  for (const { id, topic, parts, related, aliasesAfter } of indicators) {
    const file = `indicators/${id}.md`;
    if (!topicIds.has(topic)) unknown(file, 'topic', 'chủ đề', topic);
    const named = { parts, related, aliases_after: Object.keys(aliasesAfter) };
    for (const [key, others] of Object.entries(named)) {
      for (const other of others) if (!ids.has(other)) unknown(file, key, 'chỉ tiêu', other);
    }
  }
  for (const { parent } of areas)
    if (parent !== undefined && !areaIds.has(parent)) unknown('areas.yaml', 'parent', 'khu vực', parent);
  for (const { successors = [] } of areas) {
    for (const id of successors) if (!areaIds.has(id)) unknown('areas.yaml', 'successors', 'khu vực', id);
  }
  for (const id of site.headlineIndicators) {
    if (!ids.has(id)) unknown('site.yaml', 'headline_indicators', 'chỉ tiêu', id);
  }
  faults.push(...checkUnits({ indicators, texts }), ...checkPartUnits({ indicators, texts }));
  for (const [list, file] of [[areas, 'areas.yaml'] as const, [topics, 'topics.yaml'] as const]) {
    const seen = new Set<string>();
    for (const { id } of list) {
      if (seen.has(id)) faults.push(duplicate(file, id));
      seen.add(id);
    }
  }
  return faults;
}

/** Units that no sentence can state, so that all figures of their indicators are lost. */
function checkUnits({ indicators, texts }: Pick<Catalogue, 'indicators' | 'texts'>): Fault[] {
  // Hundreds of indicators have a few dozen units.
  const sayable = new Map(
    [...new Set(indicators.map(({ unit }) => unit))].map((unit) => [unit, canBeStated(unit)]),
  );
  return indicators
    .filter(({ unit }) => !sayable.get(unit))
    .map(({ id, unit }): Fault => {
      const file = `indicators/${id}.md`;
      const line = lineOfKey(texts.get(file) ?? '', 'unit');
      return {
        file,
        ...(line === undefined ? {} : { line }),
        rule: 'catalogue-unit',
        severity: 'warning',
        message: `Không số liệu nào trong câu chữ có thể mang đơn vị “${unit}”.`,
        hint: 'Viết đơn vị như báo cáo in ngay sau con số, chỉ gồm chữ: tỷ đồng, tạ/ha, triệu tấn.km, giường bệnh. Lời giải thích để ở phần định nghĩa.',
        source: unit,
      };
    });
}

/** Parts that can't be added to their whole, for they measure other things. */
function checkPartUnits({ indicators, texts }: Pick<Catalogue, 'indicators' | 'texts'>): Fault[] {
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  return indicators.flatMap(({ id, unit, parts }) => {
    const file = `indicators/${id}.md`;
    const others = parts.filter((part) => {
      const own = units.get(part);
      return own !== undefined && convert(1, parseUnit(own), parseUnit(unit)) === undefined;
    });
    return others.map((part): Fault => ({
      file,
      ...placeOf(texts, file, 'parts', part),
      rule: 'catalogue-part-unit',
      severity: 'error',
      message: `“${part}” tính bằng ${units.get(part)}, không cộng vào “${id}” (${unit}) được.`,
      hint: 'Bỏ khỏi parts, hoặc ghi dưới related.',
      source: part,
    }));
  });
}

/** Where a catalogue file names an id. */
function placeOf(texts: Catalogue['texts'], file: string, key: string, id: string): { line?: number } {
  const line = lineNaming(texts.get(file) ?? '', key, id);
  return line === undefined ? {} : { line };
}

function duplicate(file: string, id: string): Fault {
  return {
    file,
    rule: 'catalogue-duplicate-id',
    severity: 'error',
    message: `Mã “${id}” có hai lần.`,
    hint: 'Mỗi mục cần một mã riêng; đổi một trong hai.',
    source: id,
  };
}

/** Areas that reports name and the archive does not have. */
export function checkReferences(files: readonly ReportFile[], { areas }: Pick<Catalogue, 'areas'>): Fault[] {
  const ids = new Set(areas.map(({ id }) => id));
  return files
    .filter(({ frontmatter }) => !ids.has(frontmatter.area))
    .map(({ path, text, frontmatter }) => ({
      file: path,
      line: lineOfKey(text, 'area') ?? 1,
      rule: 'report-unknown-area',
      severity: 'error',
      message: `Không có khu vực “${frontmatter.area}” trong areas.yaml.`,
      hint: 'Sửa area, hoặc thêm khu vực vào areas.yaml.',
      source: frontmatter.area,
    }));
}

/** Statements of one figure in one report whose values differ by more than rounding explains. */
export function checkDisagreements(
  observations: readonly Observation[],
  reports: readonly Report[],
): Fault[] {
  const files = new Map(reports.map(({ slug, file }) => [slug, file]));
  const primaries = new Map(
    observations.filter(({ primary }) => primary).map((observation) => [keyOf(observation), observation]),
  );
  return observations.flatMap((observation): Fault[] => {
    const primary = primaries.get(keyOf(observation));
    if (!primary || !contradict(primary, observation)) return [];
    const [stated, repeated] = [primary, observation].map(({ value }) => formatNumber(value ?? NaN));
    return [
      {
        file: files.get(observation.report) ?? observation.report,
        rule: 'statements-disagree',
        severity: 'warning',
        message: `“${observation.indicator}” được nêu hai giá trị khác nhau: ${stated} và ${repeated} ${observation.unit}.`,
        hint: 'Đối chiếu với bản gốc; nếu bản gốc đúng như vậy thì giữ nguyên, trang Đối chiếu sẽ nêu ra.',
        source: observation.quote,
      },
    ];
  });
}

const keyOf = (observation: Observation): string => `${observation.report} ${figureKey(observation)}`;
