import { diffIndices } from 'node-diff3';

/** A stretch of three versions: `base` as both had it, `ours` and `theirs` as each made it. */
export interface Stretch {
  /** Who changed it; `conflict` where both did, and not alike. */
  readonly kind: 'same' | 'ours' | 'theirs' | 'conflict';
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

interface Hunk {
  readonly side: 'ours' | 'theirs';
  /** In the base, end excluded. */
  readonly start: number;
  readonly end: number;
  /** How much longer it made its version. */
  readonly growth: number;
}

/**
 * Parts three versions into stretches by who changed them. Changes that touch each other are told apart, unlike in `diff3`:
 * a keeper who links a phrase and an office that corrects the word behind it do not disagree.
 */
export function mergeThree(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): Stretch[] {
  const hunks = [...hunksOf(base, ours, 'ours'), ...hunksOf(base, theirs, 'theirs')];
  const stretches: Stretch[] = [];
  const at = { base: 0, ours: 0, theirs: 0 };
  const take = (kind: Stretch['kind'], length: number, growth: { ours: number; theirs: number }): Stretch => {
    const end = {
      base: at.base + length,
      ours: at.ours + length + growth.ours,
      theirs: at.theirs + length + growth.theirs,
    };
    const stretch = {
      kind,
      base: base.slice(at.base, end.base),
      ours: ours.slice(at.ours, end.ours),
      theirs: theirs.slice(at.theirs, end.theirs),
    };
    Object.assign(at, end);
    return stretch;
  };
  const none = { ours: 0, theirs: 0 };
  for (const group of overlapping(hunks)) {
    const start = Math.min(...group.map((hunk) => hunk.start));
    const end = Math.max(...group.map((hunk) => hunk.end));
    if (start > at.base) stretches.push(take('same', start - at.base, none));
    const growthOf = (side: Hunk['side']): number =>
      group.reduce((sum, hunk) => sum + (hunk.side === side ? hunk.growth : 0), 0);
    const stretch = take('conflict', end - start, { ours: growthOf('ours'), theirs: growthOf('theirs') });
    stretches.push({ ...stretch, kind: whoChanged(group, stretch) });
  }
  if (at.base < base.length) stretches.push(take('same', base.length - at.base, none));
  return stretches;
}

function whoChanged(group: readonly Hunk[], { ours, theirs }: Stretch): Stretch['kind'] {
  const sides = new Set(group.map(({ side }) => side));
  if (sides.size === 1) return sides.has('ours') ? 'ours' : 'theirs';
  // Both made the same of it: nothing is left to take over.
  return ours.length === theirs.length && ours.every((part, index) => part === theirs[index])
    ? 'ours'
    : 'conflict';
}

function hunksOf(base: readonly string[], other: readonly string[], side: Hunk['side']): Hunk[] {
  return diffIndices([...base], [...other]).map(({ buffer1: [start, length], buffer2: [, now] }) => ({
    side,
    start,
    end: start + length,
    growth: now - length,
  }));
}

/** Hunks in groups that share some of the base; two that add something at one place are one group too. */
function overlapping(hunks: readonly Hunk[]): Hunk[][] {
  const groups: Hunk[][] = [];
  let [start, end] = [-1, -1];
  for (const hunk of [...hunks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const addsAtOnePlace = hunk.start === hunk.end && start === end && hunk.start === start;
    if (hunk.start < end || addsAtOnePlace) {
      groups.at(-1)?.push(hunk);
      end = Math.max(end, hunk.end);
    } else {
      groups.push([hunk]);
      [start, end] = [hunk.start, hunk.end];
    }
  }
  return groups;
}
