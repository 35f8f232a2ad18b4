import { asPrinted } from './number.ts';
import { BARE, KIND_OF, type Unit } from './unit.ts';

/** Whether what is stated in one unit can be stated in another: of one dimension, or of a kind of it. */
export function measuresSame(
  from: Pick<Unit, 'dimension'> & Partial<Pick<Unit, 'factor'>>,
  to: Pick<Unit, 'dimension'>,
): boolean {
  if (from.dimension === BARE) return to.dimension !== 'USD' && to.dimension !== 'percent';
  if (from.dimension === to.dimension) return true;
  // A passenger is carried once a trip: `người.km` are `lượt khách.km`.
  if (from.dimension === 'person.length') return to.dimension === 'visit.length';
  if (isManyPeople(from)) return to.dimension === 'visit' || to.dimension === 'person';
  // A product or ratio of a kind is no kind: `lượt khách.km` are no `lượt`.
  const kind = from.dimension.slice(to.dimension.length + KIND_OF.length);
  return from.dimension.startsWith(`${to.dimension}${KIND_OF}`) && !/[./]/u.test(kind);
}

/** `1.842 nghìn người`: so many are counted by trips, where single people (`tiếp 86 lượt, 74 người`) are told from them. */
export const isManyPeople = ({
  dimension,
  factor = 1,
}: Pick<Unit, 'dimension'> & Partial<Pick<Unit, 'factor'>>): boolean =>
  dimension === 'person' && factor >= 1000;

/**
 * Converts a value as sentences state it: of an amount per head they may leave out what it is per, which the name says
 * (`GRDP bình quân đầu người đạt 71,3 triệu đồng`, `thu nhập bình quân đầu người 54,6 triệu đồng/năm`).
 */
export function convertStated(value: number, from: Unit, to: Unit): number | undefined {
  if (isPerInhabitants(from, to)) return value;
  if (isPeopleMeant(from, to) || isHeadOfKind(from, to)) return asPrinted((value * from.factor) / to.factor);
  return isPerHead(from, to) ? asPrinted((value * from.factor) / to.factor) : convert(value, from, to);
}

/** `số giường bệnh/vạn dân đạt 32,6 giường`: things of which the name says how many inhabitants they are for. */
const isPerInhabitants = (
  from: Pick<Unit, 'dimension'> & Partial<Pick<Unit, 'factor'>>,
  to: Pick<Unit, 'dimension'>,
): boolean =>
  /^(?:giường bệnh|bác sĩ)\/person$/u.test(to.dimension) &&
  (to.dimension === `${from.dimension}/person` ||
    (from.dimension === 'person' && (from.factor ?? 1) === 1 && to.dimension === 'bác sĩ/person'));

/** `đối tượng bảo trợ xã hội … là 41.870 người`, `thanh niên nhập ngũ 1.650 người`: whoever is counted under a name of their own are people, too. */
export const isPeopleMeant = (from: Pick<Unit, 'dimension'>, to: Pick<Unit, 'dimension'>): boolean =>
  from.dimension === 'person' && PEOPLE.has(to.dimension);

const PEOPLE: ReadonlySet<string> = new Set(['subject', 'công dân', 'đảng viên', 'thành viên']);

/** `hộ kinh doanh đăng ký mới | 2.140 hộ`: of a kind that the name tells the number may say only the head. */
export const isHeadOfKind = (from: Pick<Unit, 'dimension'>, to: Pick<Unit, 'dimension'>): boolean =>
  from.dimension === 'household' && to.dimension === `${from.dimension}${KIND_OF}kinh doanh`;

/** Whether a unit is another one without what that is per. */
export function isPerHead(
  from: Pick<Unit, 'dimension'> & Partial<Pick<Unit, 'factor'>>,
  to: Pick<Unit, 'dimension'>,
): boolean {
  const [counted = '', ...per] = to.dimension.split('/');
  // "bình quân mỗi xã đạt 12,6/19 tiêu chí"
  if (to.dimension === 'tiêu chí/commune') return from.dimension === counted;
  if (isPerInhabitants(from, to)) return true;
  if (per.length === 0 || !['VND', 'USD'].includes(counted)) return false;
  const time = per.includes('tháng') ? 'tháng' : 'năm';
  return from.dimension === counted || from.dimension === `${counted}/${time}`;
}

/** Converts a value between units; `undefined` where they measure different things. */
export function convert(value: number, from: Unit, to: Unit): number | undefined {
  if (!measuresSame(from, to)) return undefined;
  return asPrinted((value * from.factor) / to.factor);
}
