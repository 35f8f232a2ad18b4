import { expect, it } from 'vitest';
import { temporaryArchive } from './temporary-archive.ts';

it('an area may be a commune, and its code keeps its zero without quotes', async () => {
  const archive = temporaryArchive();
  const areas = archive.read('areas.yaml');
  archive.write(
    'areas.yaml',
    `${areas.trimEnd()}\n  - id: xa-thu\n    name: Xã Thử\n    level: commune\n    code: 00123\n`,
  );
  const read = await archive.load();
  expect(read.faults.filter(({ file }) => file === 'areas.yaml')).toEqual([]);
  expect(read.areas.at(-1)).toMatchObject({ id: 'xa-thu', level: 'commune', code: '00123' });
});
