import { expect, test } from 'vitest';
import { withWaitingApart } from '../../../src/archive/waiting-apart.ts';
import { temporaryArchive } from './temporary-archive.ts';

const INDICATOR = (name: string, definition = 'Định nghĩa.') =>
  `---\nname: ${name}\nunit: tấn\nkind: cumulative\ntopic: ngan-sach\n---\n\n${definition}\n`;

test('an indicator that nothing states or links to waits; one that a definition leads to does not', async () => {
  const archive = temporaryArchive();
  archive.write('indicators/che.md', INDICATOR('Sản lượng chè', 'Không kể [chè khô](che-kho.md).'));
  archive.write('indicators/che-kho.md', INDICATOR('Sản lượng chè khô'));
  archive.write('indicators/que.md', INDICATOR('Sản lượng quế'));
  const before = withWaitingApart(await archive.load());
  const ids = (indicators: readonly { id: string }[] = []) => indicators.map(({ id }) => id);
  expect(ids(before.waiting?.indicators)).toEqual(expect.arrayContaining(['che', 'che-kho', 'que']));
  expect(ids(before.indicators)).not.toContain('che');

  archive.edit('reports/lang-son-2024-q1.md', /\n## /u, '\nXem [chè](../indicators/che.md).\n\n## ');
  const after = withWaitingApart(await archive.load());
  expect(ids(after.indicators)).toEqual(expect.arrayContaining(['che', 'che-kho']));
  expect(ids(after.waiting?.indicators)).toContain('que');
  expect(ids(after.waiting?.indicators)).not.toContain('che');
});

test('an indicator of which a figure is stated has its page', async () => {
  const { indicators, observations } = withWaitingApart(await temporaryArchive().load());
  const stated = new Set(observations.map(({ indicator }) => indicator));
  expect([...stated].filter((id) => !indicators.some((one) => one.id === id))).toEqual([]);
});

test('an area has its page where reports or figures are about it, one within it or one around it', async () => {
  const archive = temporaryArchive();
  archive.edit(
    'areas.yaml',
    /\n*$/u,
    '\n  - { id: cao-bang, name: Tỉnh Cao Bằng, level: province, parent: viet-nam }\n  - { id: viet-nam, name: Việt Nam, level: country, parent: cao-bang }\n',
  );
  const { areas, waiting } = withWaitingApart(await archive.load());
  expect(areas.map(({ id }) => id)).toEqual(['lang-son', 'cao-loc']);
  expect(waiting?.areas.map(({ id }) => id)).toEqual(['cao-bang', 'viet-nam']);
});
