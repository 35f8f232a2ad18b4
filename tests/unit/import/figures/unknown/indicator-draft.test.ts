import { describe, expect, it, test } from 'vitest';
import { indicatorSchema } from '../../../../../src/archive/schemas.ts';
import { readYaml, splitFrontmatter } from '../../../../../src/archive/yaml-file.ts';
import {
  draftIndicator,
  type IndicatorRequest,
} from '../../../../../src/import/figures/unknown/indicator-draft.ts';

const around = {
  indicators: [
    { id: 'dan-bo', name: 'Đàn bò', topic: 'nong-nghiep', aliases: ['tổng đàn bò'], aliasesBehind: [] },
    { id: 'vu-ma-tuy', name: 'Số vụ ma túy', topic: 'an-ninh', aliases: [], aliasesBehind: ['vụ ma túy'] },
  ],
  topics: [
    { id: 'nong-nghiep', name: 'Nông nghiệp' },
    { id: 'an-ninh', name: 'An ninh' },
  ],
};
const draft = (request: Partial<IndicatorRequest>) =>
  draftIndicator({ name: 'Đàn dê', unit: 'con', aliases: [], ...request }, around);

/** The frontmatter of a proposed file, read as the archive reads it. */
function frontmatter(request: Partial<IndicatorRequest>) {
  const proposed = draft(request);
  if ('error' in proposed) throw new Error(proposed.error);
  const { yaml, body } = splitFrontmatter(proposed.markdown);
  const { data, faults } = readYaml(yaml ?? '', indicatorSchema, 'x.md', { firstLine: 2 });
  expect(faults).toEqual([]);
  return { id: proposed.id, ...data, body: body.trim() };
}

describe('a proposed indicator', () => {
  it('is a file that the archive reads, with an id of its name', () => {
    expect(frontmatter({ aliases: ['Tổng đàn dê'] })).toMatchObject({
      id: 'dan-de',
      name: 'Đàn dê',
      unit: 'con',
      kind: 'stock',
      topic: 'nong-nghiep',
      aliases: ['đàn dê', 'tổng đàn dê'],
    });
  });

  it('has the definition that the keeper gives', () => {
    expect(frontmatter({ definition: 'Số dê nuôi cuối kỳ.' }).body).toBe('Số dê nuôi cuối kỳ.');
  });

  it('is named behind its number where the name begins with the unit', () => {
    expect(frontmatter({ name: 'Vụ cháy rừng', unit: 'vụ' })).toMatchObject({
      aliases: [],
      aliases_behind: ['vụ cháy rừng'],
      kind: 'cumulative',
    });
  });

  it('survives names that YAML reads otherwise', () => {
    const name = 'Tỷ lệ: "hộ nghèo" #1';
    expect(frontmatter({ name, unit: '%', topic: 'an-ninh' })).toMatchObject({ name, kind: 'share' });
  });

  it('says what was decided for the keeper', () => {
    const proposed = draft({});
    expect('decisions' in proposed && proposed.decisions.map((line) => line.split(':')[0])).toEqual([
      'kind',
      'topic',
      'định nghĩa',
    ]);
  });
});

describe('nothing is proposed', () => {
  test.each<[string, Partial<IndicatorRequest>, RegExp]>([
    ['that the catalogue has by its id', { name: 'Dan bo' }, /indicators\/dan-bo\.md/],
    ['that the catalogue has by another name', { name: 'Vụ ma túy', unit: 'vụ' }, /vu-ma-tuy/],
    ['of a topic that is not there', { topic: 'van-hoa' }, /nong-nghiep, an-ninh/],
    ['of a rate that is no percentage', { kind: 'share' }, /đơn vị là %/],
    ['without a name', { name: ' ' }, /--name/],
    ['whose topic no name tells', { name: 'Zzz', unit: 'km' }, /--topic/],
  ])('%s', (_what, request, error) => {
    const proposed = draft(request);
    expect('error' in proposed && proposed.error).toMatch(error);
  });
});
