import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { shortMarkup } from '../../../src/publish/short-markup.ts';

/** A page as browsers build it, but for spaces at the edges of texts and several of them. */
function built(html: string): string {
  const written = (node: Tree.Node): string => {
    if ('value' in node)
      return node.value.trim() === '' ? '' : JSON.stringify(node.value.trim().replace(/\s+/g, ' '));
    const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => `${name}=${value}`) : [];
    const children = 'childNodes' in node ? node.childNodes.map(written) : [];
    return `<${[node.nodeName, ...attributes].join(' ')}>${children.join('')}</>`;
  };
  return written(parse(html));
}

test('spaces that never show are left out, and end tags that the next tag says', () => {
  const table =
    '<table> <tbody> <tr> <th> a b </th> <td> 1 </td> </tr> <tr> <td> 2 </td> </tr> </tbody> </table>';
  expect(shortMarkup(table)).toBe('<table><tbody><tr><th>a b<td>1<tr><td>2</table>');
  expect(shortMarkup('<ul> <li> a </li><li> b </li> </ul> <p> c </p> <p> d </p>')).toBe(
    '<ul><li>a<li>b</ul> <p>c <p>d</p>',
  );
});

test('spaces between words and links stay, one of several', () => {
  const text = '<p>Xem  <a href="x">đây</a> <b>và</b>\n kia</p>';
  expect(shortMarkup(text)).toBe('<p>Xem <a href=x>đây</a> <b>và</b> kia</p>');
});

test('quotes go around what is one word, and stay where a value has spaces or signs', () => {
  expect(shortMarkup('<a class="so" title="hai từ" href="/a/#b?c=1">x</a>')).toBe(
    '<a class=so title="hai từ" href="/a/#b?c=1">x</a>',
  );
  expect(shortMarkup(`<a title='a="b" c'>x</a>`)).toBe(`<a title='a="b" c'>x</a>`);
  expect(shortMarkup('<path d="M0"/>')).toBe('<path d="M0"/>');
});

test('what is no markup stays as it is', () => {
  const own = [
    '<pre> <li> a </li> <li> b  c </li> </pre>',
    '<script>const a = "<li> </li>  <p>";</script>',
    '<textarea>  a  </textarea>',
    '<!-- <td> a </td> <td> -->',
  ];
  for (const html of own) expect(shortMarkup(html)).toBe(html);
});

test('a last paragraph keeps its end where words follow', () => {
  expect(shortMarkup('<div><p> a </p> b</div>')).toBe('<div><p>a</p> b</div>');
  expect(shortMarkup('<a><p>a</p></a><p>b</p>')).toBe('<a><p>a</p></a><p>b</p>');
});

test('browsers build the same page of it', () => {
  const text = fc.constantFrom('a', ' ', 'x > y', '&lt;td&gt; ', '  ', '"', "'");
  const attributes = fc.constantFrom(
    '',
    ' class="a"',
    ' class="a b"',
    ' title="x > y"',
    ` title='="1" '`,
    ' hidden',
  );
  const element = (inner: fc.Arbitrary<string>, ...names: string[]) =>
    fc
      .tuple(
        fc.constantFrom(...names),
        attributes,
        fc.array(inner, { maxLength: 3 }),
        fc.constantFrom('', ' ', '\n'),
      )
      .map(([name, own, parts, space]) => `<${name}${own}>${space}${parts.join(space)}${space}</${name}>`);
  const inline = fc.oneof(text, element(text, 'a', 'small', 'b'));
  const list = (inner: fc.Arbitrary<string>) => element(element(inner, 'li'), 'ul', 'ol');
  const cells = (inner: fc.Arbitrary<string>) =>
    element(element(element(inner, 'td', 'th'), 'tr'), 'tbody', 'thead');
  const block = fc.oneof(
    element(inline, 'p', 'h2', 'div', 'pre'),
    list(fc.oneof(inline, element(inline, 'p'))),
    element(element(inline, 'dt', 'dd'), 'dl'),
    element(cells(fc.oneof(inline, list(inline))), 'table'),
    element(element(text, 'option'), 'select'),
  );
  const page = fc
    .array(fc.oneof(block, element(block, 'div', 'section', 'details')), { maxLength: 6 })
    .map((blocks) => `<!DOCTYPE html><html><head></head><body>${blocks.join(' ')}</body></html>`);
  fc.assert(
    fc.property(page, (html) => {
      expect(built(shortMarkup(html))).toBe(built(html));
    }),
    { seed: 13, numRuns: 400 },
  );
});
