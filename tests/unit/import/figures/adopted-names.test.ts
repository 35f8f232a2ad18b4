import { describe, expect, it } from 'vitest';
import { indicatorSchema } from '../../../../src/archive/schemas.ts';
import { readYaml, splitFrontmatter } from '../../../../src/archive/yaml-file.ts';
import { adoptAlias } from '../../../../src/import/figures/unknown/adopt-alias.ts';
import { likelyIndicator } from '../../../../src/import/figures/unknown/likely-indicator.ts';
import { commandFor } from '../../../../src/import/figures/unknown/print-unknown.ts';

const OWN = {
  id: 'tuyen-quan',
  name: 'Số thanh niên nhập ngũ',
  unit: 'công dân',
  aliases: [],
  aliasesBehind: [],
};
const OTHER = { id: 'dan-bo', name: 'Đàn bò', unit: 'con', aliases: ['tổng đàn bò'], aliasesBehind: [] };
const KINDS = { kind: 'cumulative' } as const;
const CATALOGUE = [
  { ...OWN, ...KINDS },
  { ...OTHER, ...KINDS },
];

const file = (lists: string): string =>
  `---\nname: Số thanh niên nhập ngũ # giữ nguyên\nunit: công dân\nkind: cumulative\ntopic: an-ninh\n${lists}---\n\nĐịnh nghĩa.\n`;

function adopted(markdown: string, phrase: string) {
  const result = adoptAlias(markdown, phrase, OWN, [OWN, OTHER]);
  if ('error' in result) throw new Error(result.error);
  const { data, faults } = readYaml(splitFrontmatter(result.markdown).yaml ?? '', indicatorSchema, 'x.md', {
    firstLine: 2,
  });
  expect(faults).toEqual([]);
  expect(result.markdown).toContain('# giữ nguyên');
  expect(result.markdown).toContain('\nĐịnh nghĩa.\n');
  return data;
}

describe('a name that a keeper adopts', () => {
  it('is an alias of the indicator’s file, which stays as it is otherwise', () => {
    expect(adopted(file('aliases:\n  - giao quân\n'), 'Gọi nhập ngũ')?.aliases).toEqual([
      'giao quân',
      'gọi nhập ngũ',
    ]);
    expect(adopted(file('aliases: [giao quân]\n'), 'gọi nhập ngũ')?.aliases).toEqual([
      'giao quân',
      'gọi nhập ngũ',
    ]);
    expect(adopted(file(''), 'gọi nhập ngũ')?.aliases).toEqual(['gọi nhập ngũ']);
  });

  it('stands behind the number where it begins with what is counted', () => {
    expect(adopted(file(''), 'công dân trúng tuyển')?.aliases_behind).toEqual(['công dân trúng tuyển']);
  });

  it('is refused where it is a name already of what is measured alike', () => {
    expect(adoptAlias(file(''), 'số thanh niên nhập ngũ', OWN, [OWN, OTHER])).toHaveProperty('error');
    expect(adoptAlias(file(''), 'tổng đàn bò', { ...OTHER, id: 'dan-trau' }, [OTHER])).toHaveProperty(
      'error',
    );
  });
});

describe('the command that takes an unknown name in', () => {
  const group = { files: 1, count: 2, quotes: [], kind: 'cumulative' } as const;

  it('names the indicator that is called nearly so and measured alike', () => {
    const phrase = 'thanh niên nhập ngũ năm';
    expect(likelyIndicator({ phrase, unit: 'công dân', kind: 'cumulative' }, CATALOGUE)?.id).toBe(
      'tuyen-quan',
    );
    expect(likelyIndicator({ phrase, unit: 'tỷ đồng', kind: 'cumulative' }, CATALOGUE)).toBeUndefined();
    expect(commandFor({ ...group, phrase, unit: 'công dân' }, CATALOGUE)).toContain('--as tuyen-quan');
  });

  it('adopts any other as an indicator of its own', () => {
    expect(commandFor({ ...group, phrase: 'vụ trộm cắp', unit: 'vụ' }, CATALOGUE)).toBe(
      'npm run indicator -- --adopt "Vụ trộm cắp" --unit "vụ"',
    );
  });
});
