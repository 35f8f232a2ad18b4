import { expect, test } from 'vitest';
import type { Archive } from '../../../../src/archive/model.ts';
import { byFigures } from '../../../../src/views/indicator/with-figures.ts';
import { indicator, observation } from '../../domain/observations.ts';

const ids = (members: readonly { id: string }[]) => members.map(({ id }) => id);

test('indicators that no report states stand apart, both in their order', () => {
  const indicators = ['trau', 'lua', 'bo', 'ngo'].map((id) => indicator({ id }));
  const observations = ['bo', 'trau'].map((id) => observation({ indicator: id }));
  const archive = { indicators, observations, areas: [], topics: [], reports: [] } as unknown as Archive;
  const { withFigures, withoutFigures } = byFigures(archive, indicators);
  expect(ids(withFigures)).toEqual(['trau', 'bo']);
  expect(ids(withoutFigures)).toEqual(['lua', 'ngo']);
});

test('an indicator of which only a target is stated has figures', () => {
  const indicators = [indicator({ id: 'lua' })];
  const observations = [observation({ indicator: 'lua', role: 'target' })];
  const archive = { indicators, observations, areas: [], topics: [], reports: [] } as unknown as Archive;
  expect(ids(byFigures(archive, indicators).withFigures)).toEqual(['lua']);
});
