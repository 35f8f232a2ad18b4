import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentPolicy, styleHashes, withPolicy } from '../../../src/publish/content-security.ts';

const hashOf = (css: string): string => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

describe('the content policy', () => {
  it('allows nothing inline and nobody else', () => {
    expect(contentPolicy()).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    expect(contentPolicy()).toContain("default-src 'none'");
    expect(contentPolicy()).toContain("style-src 'self'; ");
    expect(contentPolicy()).toContain("script-src 'self' 'wasm-unsafe-eval'; ");
  });

  it('is the first thing in the head, whatever attributes that has', () => {
    const page = withPolicy('<!doctype html><html><head prefix="og: x"><title>a</title></head></html>');
    expect(page).toMatch(
      /<head prefix="og: x"><meta http-equiv="Content-Security-Policy" content="[^"]+"><title>/,
    );
  });

  it("lets a page's own style sheet through by its hash alone", () => {
    const html = '<head><style media="all">a { color: red }</style></head>';
    expect(styleHashes(html)).toEqual([hashOf('a { color: red }')]);
    expect(withPolicy(html)).toContain(`style-src 'self' ${hashOf('a { color: red }')};`);
  });

  it('is not left out silently', () => {
    expect(() => withPolicy('<p>no head</p>')).toThrow('head');
  });
});
