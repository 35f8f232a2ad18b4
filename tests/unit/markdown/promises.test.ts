import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closest, hasClass, line, page, type PageNode } from './page.ts';

/** What readers' links, scripts and other programs rely on (interfaces.md), asked of every fixture. */
const FOLDER = join(import.meta.dirname, '../../fixtures/markdown');
const isOf = (tag: RegExp) => (node: PageNode) => tag.test(node.tag);
const inNotes = (node: PageNode) => node.attributes.role === 'doc-endnotes';

describe.each(readdirSync(FOLDER))('in the page of “%s”', (name) => {
  const { elements, byId, observations, outline, notes, tables, html } = page(
    readFileSync(join(FOLDER, name, 'input.md'), 'utf8'),
  );
  const references = elements.filter(({ attributes }) => attributes.role === 'doc-noteref');
  const endnotes = elements.filter((node) => node.tag === 'li' && node.attributes.id?.startsWith('n-'));

  it('no two elements have one id, and ids are ASCII', () => {
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9_-]*$/);
  });

  it('every heading, paragraph, figure, note and table has an id', () => {
    const blocks = elements.filter(isOf(/^(?:h[1-6]|table)$/));
    const paragraphs = elements.filter((node) => node.tag === 'p' && !closest(node, inNotes));
    const figures = elements.filter(({ attributes }) => attributes['data-indicator'] !== undefined);
    const tight = elements.filter((node) => node.tag === 'li' && !closest(node, inNotes));
    for (const node of [...blocks, ...paragraphs, ...figures, ...endnotes])
      expect(node.attributes.id).toBeTruthy();
    for (const item of tight) {
      const own = elements.some((node) => node.tag === 'p' && node.parent === item);
      expect(own || item.attributes.id, item.text).toBeTruthy();
    }
  });

  it('contents, notes and tables name elements of the page', () => {
    for (const { id, text } of outline) expect(line(byId.get(id)?.text ?? '')).toBe(text);
    for (const { id, references: ids } of notes)
      for (const at of [id, ...ids]) expect(byId.has(at), at).toBe(true);
    for (const { id } of tables) expect(byId.get(id)?.tag).toBe('table');
  });

  it('every row of the data leads to a figure of its indicator, in the sentence that it quotes', () => {
    for (const { anchor, indicator, sentence, quote, statement } of observations) {
      const figure = byId.get(anchor);
      expect([indicator, ...alsoStated(observations, anchor)]).toContain(
        figure?.attributes['data-indicator'],
      );
      if (statement === 'table') continue;
      const around = closest(figure, (node) => hasClass('sentence')(node) || /^h\d$/.test(node.tag));
      expect(line(around?.text ?? '')).toContain(sentence);
      expect(sentence).toContain(quote);
    }
  });

  it('every figure leads to its history', () => {
    for (const figure of elements.filter(({ attributes }) => attributes['data-indicator'])) {
      const links = elements.filter((node) => node.tag === 'a' && closest(node, (at) => at === figure));
      expect(links.map(({ attributes }) => attributes.href)).toContain(
        `/chi-tieu/${figure.attributes['data-indicator']}/`,
      );
    }
  });

  it('every mark leads to its note, and every note back to each of its marks', () => {
    const backlinks = elements.filter(({ attributes }) => attributes.role === 'doc-backlink');
    for (const mark of references) {
      const note = byId.get(mark.attributes.href?.slice(1) ?? '');
      expect(endnotes).toContain(note);
      expect(mark.attributes['aria-label']).toBe(`Chú thích ${line(mark.fullText)}`);
      const back = backlinks.filter(({ attributes }) => attributes.href === `#${mark.attributes.id}`);
      expect(back).toHaveLength(1);
      expect(closest(back[0], (node) => node === note)).toBe(note);
    }
    expect(backlinks).toHaveLength(references.length);
  });

  it('no link stands inside another, and nothing can run', () => {
    for (const link of elements.filter(isOf(/^a$/))) {
      expect(closest(link.parent, isOf(/^a$/))).toBeUndefined();
      expect(link.attributes.href).toMatch(/^(?:https?:|mailto:|#|\/(?:chi-tieu|bao-cao)\/)/);
    }
    for (const { tag, attributes } of elements) {
      expect(tag).not.toMatch(
        /^(?:script|style|iframe|img|object|embed|form|input|svg|math|base|meta|link)$/,
      );
      for (const attribute of Object.keys(attributes)) expect(attribute).not.toMatch(/^on|^style$|^src/);
    }
    expect(html).not.toMatch(/<script|<img|<iframe/i);
  });
});

/** The value of one passage may be a second indicator's too: then one element stands for both. */
function alsoStated(rows: readonly { anchor: string; indicator: string }[], anchor: string): string[] {
  return rows.filter((row) => row.anchor === anchor).map(({ indicator }) => indicator);
}
