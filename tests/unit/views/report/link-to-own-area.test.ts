import { expect, test } from 'vitest';
import { linkToOwnArea } from '../../../../src/views/report/link-to-own-area.ts';
import type { TopicFigures } from '../../../../src/views/report/report-figures.ts';
import { indicator, observation } from '../../publish/small-archive.ts';

const figure = (anchor: string, part: string | undefined, others: string[] = []) => ({
  indicator: indicator(),
  observation: observation({ anchor }),
  part,
  elsewhere: others.map((other) => ({ observation: observation({ anchor: other }), differs: undefined })),
  disputes: [],
  course: undefined,
});
const link = (href: string) => `<a class="figure-link" href="${href}" aria-label="Xem"></a>`;
const linked = (html: string, ...figures: ReturnType<typeof figure>[]): string => {
  const groups: TopicFigures[] = [{ topic: undefined, figures }];
  return linkToOwnArea(html, groups);
};

test('each figure leads to the page of its own area, at every place that states it', () => {
  const html = ['f-1', 'f-2', 'f-3']
    .map((id) => `<span id="${id}">12${link('/chi-tieu/thu/')}</span>`)
    .join('');
  expect(linked(html, figure('f-1', 'song-dai', ['f-3']), figure('f-2', undefined))).toBe(
    [
      `<span id="f-1">12${link('/chi-tieu/thu/song-dai/')}</span>`,
      `<span id="f-2">12${link('/chi-tieu/thu/')}</span>`,
      `<span id="f-3">12${link('/chi-tieu/thu/song-dai/')}</span>`,
    ].join(''),
  );
});

test('ids between a figure and its mark do not matter, and other links stay', () => {
  const html = `<td id="f-1"><a id="nr-1" href="/chi-tieu/thu/">1</a>12${link('/chi-tieu/thu/')}</td>`;
  expect(linked(html, figure('f-1', 'song-dai'))).toBe(
    `<td id="f-1"><a id="nr-1" href="/chi-tieu/thu/">1</a>12${link('/chi-tieu/thu/song-dai/')}</td>`,
  );
});
