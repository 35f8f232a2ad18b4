import { expect, it } from 'vitest';
import { statedFigures, statedSummary } from '../../../../src/search/records/figures.ts';
import { archive, observation } from '../../publish/small-archive.ts';

const YEARS = 120;
/** Values of three areas, more than one file holds. */
const long = archive({
  observations: ['tinh-a', 'tinh-b', 'tinh-c'].flatMap((area, place) =>
    Array.from({ length: YEARS }, (_, at) => {
      const year = String(2100 - at - place);
      return observation({ area, period: year, end: `${year}-12-31`, report: `${area}-${year}` });
    }),
  ),
});

it('says which areas have values, how many of them a file holds, and which value is the newest', () => {
  const { areas, files, newest } = statedSummary(long, 'thu');
  expect(areas).toEqual(['tinh-a', 'tinh-b', 'tinh-c']);
  expect(files).toEqual([2, 1]);
  expect([newest?.area, newest?.period]).toEqual(['tinh-a', '2100']);
});

it('every value is in one file, the latest of an area first', () => {
  const first = statedFigures(long, 'thu', 0, 2);
  const second = statedFigures(long, 'thu', 2, 1);
  expect([Object.keys(first), Object.keys(second)]).toEqual([['tinh-a', 'tinh-b'], ['tinh-c']]);
  expect(second['tinh-c']?.map(({ period }) => period)).toEqual(
    Array.from({ length: YEARS }, (_, at) => String(2098 - at)),
  );
});

it('an indicator without values has no file', () => {
  expect(statedSummary(archive({ observations: [] }), 'thu')).toEqual({ areas: [], files: [] });
});
