import type { HostileReport } from './hostile-reports.ts';
import { construct, IMG, quoted, RUN } from './hostile-words.ts';

/** Attacks by what looks harmless: entities, names that mean something elsewhere, other programs' formats, depth. */
export const TRICKS: readonly HostileReport[] = [
  construct(
    'entities in text and addresses',
    `&lt;script&gt;${RUN}&lt;/script&gt; &#60;img src=x onerror=${RUN}&#62; [a](java&Tab;script:${RUN}) [b](java&NewLine;script:${RUN})`,
    `<script>${RUN}</script> <img src=x onerror=${RUN}>`,
  ),
  construct(
    'addresses without brackets',
    `www.example.org/"onclick=${RUN} https://e.org/<script>${RUN}</script> xmpp:a@b.vn <javascript:${RUN}> mailto:a@b.vn`,
    `<script>${RUN}</script>`,
  ),
  construct(
    'addresses that are none',
    '[a](https://[) [b](http://%) [c](https://a:b:c/) [d](#%) [e](#%E0%A4%A) [f](?q=1) [g](https:/e.org)\n\nCòn.',
    'Còn.',
  ),
  construct(
    'references to prototypes',
    `[__proto__] [constructor] [a][r] [r]\n\n[__proto__]: <javascript:${RUN}>\n\n[r]: <data:text/html,x> "${IMG}"\n\nCòn.`,
    'Còn.',
  ),
  construct(
    'labels of notes that mean something elsewhere',
    'a[^__proto__] b[^constructor] c[^%] d[^a"b] e[^\u202E1]\n\n[^__proto__]: một\n\n[^constructor]: hai\n\n[^%]: ba\n\n[^a"b]: bốn\n\n[^\u202E1]: năm',
    'hai',
  ),
  construct(
    'headings named like what a window has',
    'document cookie forms body history top parent self name length q dialog n-1 nr-1 undefined'
      .split(' ')
      .map((name) => `## ${name}\n\nĐoạn ${name}.`)
      .join('\n\n'),
    'Đoạn cookie.',
  ),
  {
    name: 'old names that the page or a window has',
    fields: { aliases: '{ noi-dung: a, trich_dan: a, location: a, constructor: a, n-1: a }' },
    body: '## a\n\nCòn.',
    shown: 'Còn.',
  },
  construct(
    'script in cells, units and their code',
    `| Chỉ tiêu | Đơn vị"><b> | Thực hiện |\n|:-|-|-:|\n| [Thu](../indicators/thu-ngan-sach.md "role: \\"onclick=${RUN}") | =1+1 | 5 |\n| a \\| ${IMG} | \`<script>\` | x |`,
    IMG,
  ),
  construct(
    'formulas and templates of other programs',
    `$\\href{javascript:${RUN}}{x}$ {{ constructor.constructor("${RUN}")() }} \${${RUN}} <%= ${RUN} %> <slot/> <Component client:load />`,
    '<Component client:load />',
  ),
  construct(
    'comments and declarations',
    `<!--><script>${RUN}</script>-->\n\n<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x "y">]>&x;\n\n</textarea></title></noscript><script>${RUN}</script>`,
    '</textarea></title></noscript>',
  ),
  {
    name: 'a title that begins another entry of a bibliography, a feed and a table',
    fields: {
      title: quoted(`Tên\nER  - \nTY  - BOOK\n}\n@book{a, title={z}}\n]]></title>\n\t=1+1,"x";y\u2028z`),
      number: quoted('12}, title = {X'),
      issuer: quoted(`A and B, {\\bf C} & 100% #1 ~ ^ _ $ "q" 's' -- \`\`''`),
    },
    shown: '@book{a, title={z}}',
  },
  {
    name: 'a direction that is never closed, and letters nobody sees, in every name',
    fields: {
      title: quoted('Báo cáo \u202Ehở'),
      issuer: quoted('UBND\u200B \u2067tỉnh\u00AD'),
      number: quoted('12\u202E/BC'),
    },
    body: 'Thu ngân sách [ước \u202E100 tỷ đồng](../indicators/thu-ngan-sach.md) \u2066cả quý.',
    shown: 'Báo cáo hở',
  },
  {
    name: 'values by anchors of YAML',
    fields: { title: '&t Báo cáo neo', issuer: '*t' },
    shown: 'Báo cáo neo',
  },
  { name: 'keys merged in by YAML', fields: { '<<': '{ title: Khác }' } },
  { name: 'a title in bytes', fields: { title: '!!binary PHNjcmlwdD4=' } },
  { name: 'a key that is a list', fields: { '? [a, b]\n': 'c' } },
  { name: 'brackets of YAML 50,000 deep', fields: { title: '['.repeat(50_000) } },
  {
    name: '20,000 keys',
    fields: Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`k${n}`, '1'])),
  },
  { name: 'quotes 2,000 deep', body: `${'>'.repeat(2000)} sâu` },
  { name: 'lists 3,000 deep', body: `${'1. '.repeat(3000)} sâu` },
  {
    name: 'lists 700 deep, one line each',
    body: Array.from({ length: 700 }, (_, depth) => `${' '.repeat(2 * depth)}- mục`).join('\n'),
  },
  { name: '30,000 comments that are never closed', body: `x ${'<!-- a '.repeat(30_000)}` },
  {
    name: 'code marks of 300 lengths',
    body: Array.from({ length: 300 }, (_, n) => '`'.repeat(n + 1)).join(' '),
  },
];
