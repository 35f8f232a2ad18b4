import { expect, test } from 'vitest';
import { runSteps, type Step } from '../run-steps.ts';

const node = (code: string): readonly string[] => ['--eval', code];
/** A step that tells when it begins and ends, in milliseconds since 1970, and takes a while. */
const timed = (name: string, more: Partial<Step> = {}): Step => ({
  name,
  command: node('console.log(Date.now()); setTimeout(() => console.log(Date.now()), 200)'),
  ...more,
});

async function run(steps: readonly Step[]) {
  let printed = '';
  const outcomes = await runSteps(steps, (text) => (printed += text));
  const parts = new Map(
    printed
      .split('\n▶ ')
      .slice(1)
      .map((part) => [part.split('\n')[0], part] as const),
  );
  const times = (name: string) => (parts.get(name)?.match(/\d{13}/g) ?? []).map(Number);
  return { outcomes, printed, times };
}

test('two steps run at once, a third when one has ended, and each is printed whole', async () => {
  const { outcomes, times } = await run(['a', 'b', 'c'].map((name) => timed(name)));
  expect(outcomes.map(({ passed }) => passed)).toEqual([true, true, true]);
  const [[, endA], [, endB], [startC]] = [times('a'), times('b'), times('c')];
  expect(startC).toBeGreaterThanOrEqual(Math.min(endA ?? Infinity, endB ?? Infinity));
});

test('a step begins after those that it waits for, whatever stands between', async () => {
  const { times } = await run([timed('first'), timed('second', { after: ['first'] }), timed('other')]);
  expect(times('second')[0]).toBeGreaterThanOrEqual(times('first')[1] ?? Infinity);
});

test('a step that was not asked for is not waited for', async () => {
  const { outcomes } = await run([timed('browser', { after: ['build'] })]);
  expect(outcomes).toMatchObject([{ name: 'browser', passed: true }]);
});

test('the first that fails is shown, stops the step beside it, and nothing begins any more', async () => {
  const start = performance.now();
  const { outcomes, printed } = await run([
    { name: 'long', command: node('setTimeout(() => {}, 60_000)') },
    { name: 'wrong', command: node('console.error("what is wrong"); process.exit(3)') },
    timed('later'),
  ]);
  expect(outcomes).toMatchObject([{ name: 'wrong', passed: false }]);
  expect(printed).toContain('▶ wrong\nwhat is wrong');
  expect(printed).not.toContain('later');
  expect(performance.now() - start).toBeLessThan(30_000);
});

test('steps that wait for each other are an error, not an endless wait', async () => {
  await expect(run([timed('a', { after: ['b'] }), timed('b', { after: ['a'] })])).rejects.toThrow('a, b');
});
