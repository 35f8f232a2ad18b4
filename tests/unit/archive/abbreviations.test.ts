import { expect, test } from 'vitest';
import { temporaryArchive } from './temporary-archive.ts';

const ABBREVIATIONS =
  'abbreviations:\n  - { short: GPMB, long: [giải phóng mặt bằng] }\n  - { short: HTX, long: [hợp tác xã] }\n';
const GLOSSARY =
  'terms:\n  - { id: htx, term: HTX, abbreviation: HTX, long_form: tổ hợp tác, explanation: Cùng làm. }\n';

test('abbreviations come from their own file and from the glossary, each short form once', async () => {
  const files = temporaryArchive();
  files.write('abbreviations.yaml', ABBREVIATIONS);
  files.write('glossary.yaml', GLOSSARY);
  const { abbreviations, faults } = await files.load();
  expect(faults).toEqual([]);
  expect(abbreviations).toEqual([
    { short: 'GPMB', long: ['giải phóng mặt bằng'] },
    { short: 'HTX', long: ['hợp tác xã', 'tổ hợp tác'] },
  ]);
});

test('an archive can do without them', async () => {
  const { abbreviations, faults } = await temporaryArchive().load();
  expect(faults).toEqual([]);
  expect(abbreviations).toEqual([]);
});

test('a short form that stands for nothing is a fault', async () => {
  const files = temporaryArchive();
  files.write('abbreviations.yaml', 'abbreviations:\n  - { short: GPMB, long: [] }\n');
  const { faults } = await files.load();
  expect(faults.map(({ file, severity }) => `${file} ${severity}`)).toEqual(['abbreviations.yaml error']);
});
