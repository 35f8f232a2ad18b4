import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeThree } from '../../../../src/desk/corrections/merge-three.ts';
import { applied, officeChanges } from '../../../../src/desk/corrections/office-changes.ts';

const BASE = `---
title: Báo cáo quý I
source:
  file: a.docx
  sha256: aaaa
---

## 1. Ngân sách

Thu [ước 100 tỷ đồng](../indicators/thu-ngan-sach.md), chi 90 tỷ đồng.

Nước về[^1] đều.

[^1]: Từ đập.
`;
const KEPT = BASE.replace('../indicators/thu-ngan-sach.md', '../indicators/thu-noi-dia.md');
const takeAll = { '1': 'take', '2': 'take', '3': 'take', '4': 'take' } as const;

const kinds = (ours: string, theirs: string): string[] =>
  officeChanges(BASE, ours, theirs).changes.map(({ kind }) => kind);

describe('an office’s corrected version', () => {
  it('shows nothing where it changed nothing, whatever the keeper did', () => {
    expect(officeChanges(BASE, KEPT, BASE).changes).toEqual([]);
  });

  it('shows only what the office changed, under its heading', () => {
    const theirs = BASE.replace('chi 90', 'chi 95');
    const { changes } = officeChanges(BASE, BASE, theirs);
    expect(changes).toMatchObject([{ kind: 'text', heading: '1. Ngân sách' }]);
    expect(changes[0]!.after).toContain('chi 95');
  });

  it('keeps what the keeper did beside a value that the office corrected', () => {
    const theirs = BASE.replace('100 tỷ', '120 tỷ');
    const merged = officeChanges(BASE, KEPT, theirs);
    expect(merged.changes.map(({ kind }) => kind)).toEqual(['text']);
    expect(applied(merged, takeAll)).toBe(KEPT.replace('100 tỷ', '120 tỷ'));
    expect(applied(merged, {})).toBe(KEPT);
  });

  it('keeps a figure unlinked that the keeper unlinked', () => {
    const unlinked = BASE.replace(/\[(ước 100 tỷ đồng)\]\([^)]*\)/u, '$1');
    const merged = officeChanges(BASE, unlinked, BASE.replace('100 tỷ', '120 tỷ'));
    expect(applied(merged, takeAll)).toBe(unlinked.replace('100 tỷ', '120 tỷ'));
  });

  it('is a conflict where both corrected one value, and the keeper may write a third', () => {
    const ours = BASE.replace('100 tỷ', '110 tỷ');
    const merged = officeChanges(BASE, ours, BASE.replace('100 tỷ', '120 tỷ'));
    expect(merged.changes).toMatchObject([{ kind: 'conflict' }]);
    expect(applied(merged, { '1': 'leave' })).toBe(ours);
    expect(applied(merged, { '1': 'take' })).toBe(BASE.replace('100 tỷ', '120 tỷ'));
    expect(applied(merged, { '1': { text: 'Thu 115.' } })).toContain('\n\nThu 115.\n\n');
  });

  it('is no conflict where both corrected it alike', () => {
    const both = BASE.replace('100 tỷ', '120 tỷ');
    expect(officeChanges(BASE, both, both).changes).toEqual([]);
  });

  it('takes along what says which file it is and how notes are counted', () => {
    const theirs = BASE.replace('file: a.docx', 'file: b.docx')
      .replace('sha256: aaaa', 'sha256: bbbb')
      .replace('[^1] đều', '[^2] đều')
      .replace('[^1]: Từ', '[^2]: Từ');
    expect(kinds(KEPT, theirs)).toEqual(['source', 'numbers', 'numbers']);
    expect(applied(officeChanges(BASE, KEPT, theirs), {})).toBe(
      theirs.replace('thu-ngan-sach', 'thu-noi-dia'),
    );
  });
});

describe('three versions', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 });

  it('are parted without a loss: the stretches of each version make that version', () => {
    fc.assert(
      fc.property(lines, lines, lines, (base, ours, theirs) => {
        const stretches = mergeThree(base, ours, theirs);
        expect(stretches.flatMap((own) => own.base)).toEqual(base);
        expect(stretches.flatMap((own) => own.ours)).toEqual(ours);
        expect(stretches.flatMap((own) => own.theirs)).toEqual(theirs);
      }),
    );
  });

  it('taken all over are the office’s where the keeper changed nothing', () => {
    fc.assert(
      fc.property(lines, lines, (base, theirs) => {
        const merged = officeChanges(base.join('\n'), base.join('\n'), theirs.join('\n'));
        const all = Object.fromEntries(merged.changes.map(({ id }) => [id, 'take' as const]));
        expect(applied(merged, all)).toBe(theirs.join('\n'));
      }),
    );
  });

  it('left alone are the keeper’s, but for what goes along', () => {
    fc.assert(
      fc.property(lines, lines, lines, (base, ours, theirs) => {
        const merged = officeChanges(base.join('\n'), ours.join('\n'), theirs.join('\n'));
        const own = merged.changes.every(({ kind }) => kind === 'text' || kind === 'conflict');
        if (own) expect(applied(merged, {})).toBe(ours.join('\n'));
      }),
    );
  });
});
