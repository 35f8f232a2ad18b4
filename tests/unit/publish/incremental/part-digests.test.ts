import { expect, it } from 'vitest';
import { PartDigests } from '../../../../src/publish/incremental/part-digests.ts';
import { archive } from '../small-archive.ts';

it('tells sets apart by what they hold, so that pages made from another one are made again', async () => {
  const digestOf = (linked: ReadonlySet<string>): Promise<string> =>
    new PartDigests(archive({ linked })).of('linked');
  const one = await digestOf(new Set(['thu']));
  expect(await digestOf(new Set(['thu']))).toBe(one);
  expect(await digestOf(new Set(['thu', 'chi']))).not.toBe(one);
});
