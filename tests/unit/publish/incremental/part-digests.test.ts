import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { keepDigests } from '../../../../src/archive/kept-digests.ts';
import { notedArchive } from '../../../../src/archive/noted-archive.ts';
import { isComputed, keptFor, readsOfParts, withReads, Reads } from '../../../../src/archive/reads.ts';
import { catalogueOf } from '../../../../src/views/catalogue.ts';
import { PartDigests } from '../../../../src/publish/incremental/part-digests.ts';
import { archive, indicator, observation, report } from '../small-archive.ts';

it('tells sets apart by what they hold, so that pages made from another one are made again', () => {
  const digestOf = (linked: ReadonlySet<string>): string => new PartDigests(archive({ linked })).of('linked');
  const one = digestOf(new Set(['thu']));
  expect(digestOf(new Set(['thu']))).toBe(one);
  expect(digestOf(new Set(['thu', 'chi']))).not.toBe(one);
});

it('knows every kind of part that is computed, for pages made from others would always be made again', () => {
  const texts = globSync('src/**/*.ts').map((path) => readFileSync(path, 'utf8'));
  const kinds = texts.flatMap((text) =>
    [...text.matchAll(/= (?:partFor|storedFor)\(\s*'(\w+)'/g)].map(([, name = '']) => name),
  );
  expect(kinds.length).toBeGreaterThan(5);
  expect(kinds.filter((name) => !isComputed(name))).toEqual([]);
});

it('tells a report by its head and its text apart, an indicator by what it is and how it is called', () => {
  const digestsOf = (parts: readonly string[], given: Parameters<typeof archive>[0]) => {
    const digests = new PartDigests(notedArchive(archive(given)));
    return parts.map((part) => digests.of(part));
  };
  const ofReport = ['reports/tinh-thu-2024-q1', 'text/tinh-thu-2024-q1'];
  const [head, text] = digestsOf(ofReport, {});
  const [sameHead, otherText] = digestsOf(ofReport, { reports: [report({ words: 9 })] });
  expect([sameHead === head, otherText === text]).toEqual([true, false]);
  const ofIndicator = ['indicators/thu', 'wording/thu', 'indicators'];
  const before = digestsOf(ofIndicator, {});
  const after = digestsOf(ofIndicator, { indicators: [indicator({ aliases: ['tổng thu'] })] });
  expect(after.map((digest, place) => digest === before[place])).toEqual([true, false, true]);
});

it('tells whether an index has an entry, which it has and how many, whatever these hold', () => {
  const told = ['has observationsOfReport/a', 'keys reportsOfYear', 'size reportsOfYear'];
  const digestsOf = (years: readonly string[], value: number): string[] => {
    const digests = new PartDigests(
      notedArchive(
        archive({
          reports: years.map((period) => report({ slug: `tinh-thu-${period}`, period })),
          observations: [observation({ report: 'a', value })],
        }),
      ),
    );
    return told.map((part) => digests.of(part));
  };
  const before = digestsOf(['2023', '2024'], 1);
  expect(digestsOf(['2023', '2024'], 2)).toEqual(before);
  const inAnotherOrder = digestsOf(['2024', '2023'], 1);
  expect(inAnotherOrder.map((digest, place) => digest === before[place])).toEqual([true, false, true]);
  const noted = new Reads();
  withReads(noted, () => {
    const { observationsOfReport, reportsOfYear } = catalogueOf(notedArchive(archive()));
    return [observationsOfReport.has('a'), [...reportsOfYear.keys()], reportsOfYear.size];
  });
  expect([...noted]).toEqual(told);
});

it('takes a figure to be what its kept digest says, wherever it stands', () => {
  const [one, other] = [observation(), observation()];
  keepDigests([one, other], ['a', 'b']);
  const digestOf = (row: typeof one) =>
    new PartDigests(archive({ observations: [row] })).of('observationsOfIndicator/thu');
  expect(digestOf(one)).not.toBe(digestOf(other));
});

it('notes the wording of an indicator only where it is asked for', () => {
  const noted = notedArchive(archive());
  const readsOf = (work: () => unknown): Reads => {
    const reads = new Reads();
    withReads(reads, work);
    return reads;
  };
  const { indicators } = catalogueOf(noted);
  expect(readsOf(() => indicators.get('thu')?.name)).not.toContain('wording/thu');
  expect(readsOf(() => indicators.get('thu')?.aliases)).toContain('wording/thu');
});

it('notes what is kept for several pages by one name, which has changed with what it was made from, uncomputed', () => {
  let computed = 0;
  // So many are told by one name.
  const asked = ['thu', ...'abcdefgh'];
  const valuesOfThu = keptFor('valuesOfThu', (from) => {
    computed += 1;
    return asked.flatMap((id) =>
      (catalogueOf(from).observationsOfIndicator.get(id) ?? []).map(({ value }) => value),
    );
  });
  const before = notedArchive(archive({ observations: [observation({ value: 1 })] }));
  const reads = new Reads();
  expect(withReads(reads, () => valuesOfThu(before, ''))).toEqual([1]);
  expect([...reads]).toEqual(['valuesOfThu/']);
  const inner = [...(readsOfParts.get('valuesOfThu/') ?? [])];
  expect(inner).toEqual(asked.map((id) => `observationsOfIndicator/${id}`));
  const digests = new PartDigests(before);
  const names = [...reads, ...inner];
  const earlier = {
    names,
    digests: names.map((part) => digests.of(part)),
    made: [Uint32Array.from(inner, (_part, at) => at + 1), ...inner.map(() => undefined)],
    results: {},
  };
  const changedIn = (value: number): string[] => {
    const after = notedArchive(archive({ observations: [observation({ value })] }));
    const { isChanged } = new PartDigests(after).changed(earlier);
    return names.filter((_name, place) => isChanged(place));
  };
  expect(changedIn(1)).toEqual([]);
  expect(changedIn(2)).toEqual(['valuesOfThu/', 'observationsOfIndicator/thu']);
  expect(computed).toBe(1);
});
