import type { Indicator, IndicatorKind } from '../../../domain/indicator.ts';
import { matchForm, slugify } from '../../../domain/orthography.ts';
import { parseUnit } from '../../../domain/unit.ts';
import type { Topic } from '../../../domain/topic.ts';

/** What a keeper says of an indicator that the catalogue does not have yet. */
export interface IndicatorRequest {
  readonly name: string;
  readonly unit: string;
  readonly kind?: IndicatorKind;
  /** Id of a topic. */
  readonly topic?: string;
  /** Further names that reports use. */
  readonly aliases: readonly string[];
  readonly definition?: string;
}

/** The catalogue that it is to stand in. */
export interface Surroundings {
  readonly indicators: readonly Pick<Indicator, 'id' | 'name' | 'topic' | 'aliases' | 'aliasesBehind'>[];
  readonly topics: readonly Pick<Topic, 'id' | 'name'>[];
}

/** A file for the catalogue, with what was decided for the keeper; or why there is none. Texts are Vietnamese. */
export type IndicatorDraft =
  | { readonly id: string; readonly markdown: string; readonly decisions: readonly string[] }
  | { readonly error: string };

const KINDS: readonly string[] = ['cumulative', 'stock', 'growth', 'share'] satisfies IndicatorKind[];
/** Names of levels: they stand at the period's end. */
const LEVEL = /^(?:tổng số|tổng đàn|đàn|dư nợ|tổng nguồn|số dư)(?!\p{L})/u;

/** Proposes the file of a new indicator. Nothing is written, and nothing that the catalogue has is proposed. */
export function draftIndicator(request: IndicatorRequest, around: Surroundings): IndicatorDraft {
  const name = request.name.normalize('NFC').trim();
  const unit = request.unit.normalize('NFC').trim();
  const id = slugify(name);
  if (!id || !unit) return { error: 'Cần --name và --unit.' };
  if (request.kind !== undefined && !KINDS.includes(request.kind))
    return { error: `--kind chỉ nhận ${KINDS.join(', ')}.` };
  const same = around.indicators.find((indicator) => isNamed(indicator, id, name));
  if (same) return { error: `Danh mục đã có “${name}”: indicators/${same.id}.md (${same.name}).` };
  if (request.topic !== undefined && !around.topics.some((topic) => topic.id === request.topic)) {
    const known = around.topics.map((topic) => topic.id).join(', ');
    return { error: `Không có chủ đề “${request.topic}” trong topics.yaml. Các mã có: ${known}.` };
  }
  const decisions: string[] = [];
  const kind = request.kind ?? likelyKind(name, unit);
  if (!request.kind) decisions.push(`kind: ${kind} (đoán theo tên và đơn vị; sửa nếu sai)`);
  if ((kind === 'growth' || kind === 'share') && unit !== '%')
    return { error: `Chỉ tiêu loại ${kind} có đơn vị là %.` };
  const topic = request.topic ?? nearestTopic(name, around);
  if (topic === undefined) return { error: 'Cần --topic với một mã trong topics.yaml.' };
  if (!request.topic) decisions.push(`topic: ${topic} (theo chỉ tiêu có tên gần nhất; sửa nếu sai)`);
  if (!request.definition) decisions.push('định nghĩa: viết hai, ba câu thay cho dòng cuối tệp');
  return { id, markdown: markdownOf({ ...request, name, unit }, kind, topic), decisions };
}

function isNamed(
  { id: own, name: ownName, aliases, aliasesBehind }: Surroundings['indicators'][number],
  id: string,
  name: string,
): boolean {
  const names = [ownName, ...aliases, ...aliasesBehind].map((text) => matchForm(text.normalize('NFC')));
  return own === id || names.includes(matchForm(name));
}

function likelyKind(name: string, unit: string): IndicatorKind {
  const folded = matchForm(name);
  if (unit === '%') return /^(?:tốc độ|chỉ số|mức tăng)/u.test(folded) ? 'growth' : 'share';
  return LEVEL.test(folded) ? 'stock' : 'cumulative';
}

/** The topic of the indicator one of whose names is most like this one. */
function nearestTopic(name: string, { indicators }: Surroundings): string | undefined {
  const words = wordsOf(name);
  const likeness = (other: string): number => {
    const theirs = wordsOf(other);
    return words.intersection(theirs).size / words.union(theirs).size;
  };
  const ranked = indicators
    .map(({ name: own, aliases, aliasesBehind, topic }) => ({
      topic,
      likeness: Math.max(...[own, ...aliases, ...aliasesBehind].map(likeness)),
    }))
    .sort((a, b) => b.likeness - a.likeness);
  return ranked[0] && ranked[0].likeness > 0 ? ranked[0].topic : undefined;
}

const wordsOf = (text: string): Set<string> =>
  new Set(matchForm(text.normalize('NFC')).match(/\p{L}{2,}/gu) ?? []);

function markdownOf(request: IndicatorRequest, kind: IndicatorKind, topic: string): string {
  const { name, unit, definition } = request;
  const names = [...new Set([name, ...request.aliases].map(inSentence))];
  // "72 doanh nghiệp quay lại hoạt động": a name that begins with its unit stands behind the number.
  const behind = names.filter((text) => startsWithUnit(text, unit));
  const before = names.filter((text) => !behind.includes(text));
  const lines = [
    '---',
    `name: ${quoted(name.charAt(0).toUpperCase() + name.slice(1))}`,
    `unit: ${quoted(unit)}`,
    `kind: ${kind}`,
    `topic: ${topic}`,
    ...listOf('aliases', before),
    ...listOf('aliases_behind', behind),
    ...listOf('not_when', ['cả nước']),
    '---',
    '',
    definition?.trim() ??
      `Chỉ tiêu mà báo cáo gọi là “${inSentence(name)}”. Viết thêm: đo cái gì, không gồm những gì, cách tính có đổi lúc nào không.`,
    '',
  ];
  return lines.join('\n');
}

/** A name as it stands in a sentence: a first capital is lowered, unless it is an abbreviation's. */
function inSentence(text: string): string {
  const name = text.normalize('NFC').trim();
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function startsWithUnit(text: string, unit: string): boolean {
  const { dimension } = parseUnit(unit);
  return !['VND', 'USD', 'percent'].includes(dimension) && matchForm(text).startsWith(`${matchForm(unit)} `);
}

const listOf = (key: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${quoted(item)}`)];

/** A YAML scalar; quoted where YAML would read something else. */
const quoted = (text: string): string =>
  /^[\p{L}][\p{L}\p{N} ,/()-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);
