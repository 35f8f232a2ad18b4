import { depth } from '../depth.ts';
import { TRICKS } from './hostile-tricks.ts';
import { construct, IMG, quoted, RUN } from './hostile-words.ts';

/**
 * Reports as someone would write them who means harm: script in every field and construct that YAML and Markdown
 * offer, and input made to exhaust. Each is one attack. What runs sets `window.hacked`.
 */
export interface HostileReport {
  /** What it tries, as a test's name says it. */
  readonly name: string;
  /** Lines of the frontmatter that replace the sound ones. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The whole file, where it is not even a report. */
  readonly file?: string;
  /** Text that its page must show; absent where the file must be refused. */
  readonly shown?: string;
}

const field = (key: string, value: string, shown?: string): HostileReport => ({
  name: `script in ${key}`,
  fields: { [key]: value },
  ...(shown === undefined ? {} : { shown }),
});

const FIELDS: readonly HostileReport[] = [
  field('title', quoted(`Tên </title><script>${RUN}</script>${IMG}`), `</title><script>${RUN}</script>`),
  field('issuer', quoted(`UBND "${IMG}' onmouseover=${RUN} x=`), IMG),
  field('number', quoted(`1" onclick="${RUN}"><svg onload=${RUN}>`), '<svg onload='),
  field('corrections', `[{ date: "2024-05", note: ${quoted(IMG)} }]`, IMG),
  field(
    'source',
    `{ file: ${quoted(`"></script><script>${RUN}</script>.txt`)}, transcription: clean }`,
    '.txt',
  ),
  field(
    'source',
    `{ url: ${quoted(`https://example.org/"onclick="${RUN}`)}, transcription: clean }`,
    'example.org',
  ),
  {
    ...field('source', `{ url: "javascript:${RUN}", transcription: clean }`),
    name: 'a script as the source',
  },
  field('area', quoted(IMG)),
  field('period', quoted(`2024-Q1${IMG}`)),
  field('date', quoted(`2024-03"${IMG}`)),
  field('edition', quoted(IMG)),
  field('status', quoted(`reviewed ${IMG}`)),
  field('aliases', `{ ${quoted(`"><script>${RUN}</script>`)}: p-1 }`),
  { name: 'an unknown key', fields: { [quoted(IMG)]: 'x' } },
  { name: 'a prototype as a key', fields: { ['__proto__']: '{ polluted: true }' } },
];

const MARKUP = [
  `<script>${RUN}</script>`,
  `<script src="data:text/javascript,${RUN}"></script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg onload=${RUN}>`,
  `<math><mtext><table><mglyph><style><!--</style>${IMG}`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object><embed src="javascript:${RUN}">`,
  `<form action="javascript:${RUN}"><input autofocus onfocus=${RUN}><button>gửi</button></form>`,
  `<details open ontoggle=${RUN}>x</details><marquee onstart=${RUN}>y</marquee>`,
  `<video src=x onerror=${RUN}></video><audio src=x onerror=${RUN}></audio>`,
  `<base href="https://example.org/"><link rel=stylesheet href="https://example.org/a.css">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<style>@import 'https://example.org/a.css'; * { display: none }</style>`,
  `</article></main></body></html><script>${RUN}</script>`,
  `<!-- --!><script>${RUN}</script> --> <![CDATA[ <script>${RUN}</script> ]]> <?php ${RUN} ?>`,
  `<a href="#" style="position:fixed;inset:0" onclick="${RUN}">bẫy</a>`,
].map((markup): HostileReport => ({
  name: `raw HTML: ${markup.slice(0, 40)}`,
  body: `Đoạn trước.\n\n${markup}\n\nĐoạn giữa có ${markup} trong câu.\n\nĐoạn sau cùng còn nguyên.`,
  shown: 'Đoạn sau cùng còn nguyên.',
}));

const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `java&#x09;script:${RUN}`,
  `&#106;avascript&colon;${RUN}`,
  `%6Aavascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:${RUN}`,
  `file:///etc/passwd`,
  `blob:https://example.org/x`,
  `//example.org/x`,
  `../../../../etc/passwd`,
  `../indicators/../../../x.md`,
].map((address): HostileReport => ({
  name: `a link to ${address.slice(0, 30)}`,
  body: [
    `Một [liên kết](<${address}>), một ![ảnh](<${address}>), một [dẫn][d] và <${address}>.`,
    `Có [tên](<${address}> "x\\" onmouseover=${RUN} y=\\""), có [số liệu 5 tỷ đồng](<${address}> "period: ${RUN}").`,
    `[d]: <${address}>`,
    'Đoạn sau cùng còn nguyên.',
  ].join('\n\n'),
  shown: 'Đoạn sau cùng còn nguyên.',
}));

const CONSTRUCTS: readonly HostileReport[] = [
  construct('script in headings', `## ${IMG} [x](javascript:${RUN})\n\n### <script>${RUN}</script>`, IMG),
  construct(
    'script in notes',
    `Câu[^1].\n\n[^1]: ${IMG} [x](javascript:${RUN}) <script>${RUN}</script>`,
    IMG,
  ),
  construct('script as the label of a note', `Câu[^${RUN}"><b>].\n\n[^${RUN}"><b>]: Chú.\n\nCòn.`, 'Còn.'),
  construct(
    'script in a table',
    `| ${IMG} | b |\n| --- | --- |\n| <script>${RUN}</script> | [x](javascript:${RUN}) |`,
    IMG,
  ),
  construct(
    'script in an alt text',
    `![" onerror="${RUN}](https://example.org/a.png "' onload='${RUN}")\n\nCòn.`,
    'Còn.',
  ),
  construct('script in code', `\`${IMG}\`\n\n\`\`\`"><script>${RUN}</script>\n${IMG}\n\`\`\``, IMG),
  construct(
    'script in a figure and its title',
    `Thu ngân sách [ước 100 tỷ đồng ${IMG}](../indicators/thu-ngan-sach.md "end: \\"><script>${RUN}</script>") cả quý.`,
    'ước 100 tỷ đồng',
  ),
  construct(
    'headings named like the page and its scripts',
    '## noi-dung\n\n## constructor\n\n## __proto__\n\n## location\n\n## chu-thich\n\nCòn.',
    'Còn.',
  ),
  {
    name: 'reversed and invisible letters in the title',
    fields: { title: quoted('Báo cáo \u202Etxt.exe\u202C a\u200Bb\u2066\uFEFFc') },
    shown: 'Báo cáo',
  },
  construct(
    'control characters',
    `a\u0000b\u0007c\u001B[31md\u0085e\u2028f <scr\u0000ipt>${RUN}</scr\u0000ipt>\n\nCòn.`,
    'Còn.',
  ),
];

/** Reading so many takes the time of their square. */
const NOTES = depth(2000, 500);

const EXHAUSTING: readonly HostileReport[] = [
  construct('quotes 300 deep', `${'> '.repeat(300)}sâu\n\nCòn.`, 'Còn.'),
  construct(
    'lists 100 deep',
    `${Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- mục`).join('\n')}\n\nCòn.`,
    'Còn.',
  ),
  {
    name: '30,000 open brackets and stars in one passage',
    body: `${'['.repeat(10_000)}${'*a_'.repeat(10_000)}\n\nCòn.`,
  },
  construct(
    'a passage with brackets and stars up to the limit',
    `${'['.repeat(1000)}${'*a_'.repeat(500)}\n\nCòn.`,
    'Còn.',
  ),
  construct('a word of 60,000 letters', `${'ư'.repeat(60_000)}\n\nCòn.`, 'Còn.'),
  construct(
    'a row of 400 cells',
    `|${' a |'.repeat(400)}\n|${' --- |'.repeat(400)}\n|${' 1.000 tỷ đồng |'.repeat(400)}\n\nCòn.`,
    'Còn.',
  ),
  construct(
    `${NOTES} notes`,
    `${Array.from({ length: NOTES }, (_, n) => `Câu[^${n}].\n\n[^${n}]: Chú.`).join('\n\n')}\n\nCòn.`,
    'Còn.',
  ),
  {
    name: 'a YAML bomb',
    file: `---\n${['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefgh'.split('').map((key, at) => `${key}: &${key} [${Array.from({ length: 9 }, () => `*${'abcdefg'[at]}`).join(',')}]`)].join('\n')}\n---\nThân.\n`,
  },
  {
    name: 'a YAML tag that makes code',
    file: `---\ntitle: !!js/function "function () { ${RUN} }"\n---\nThân.\n`,
  },
  {
    name: 'a title that is a mapping within itself',
    file: '---\ntitle: &t { a: *t }\narea: lang-son\n---\nThân.\n',
  },
];

/** All attacks; each is published as text or refused. */
export const HOSTILE_REPORTS: readonly HostileReport[] = [
  ...FIELDS,
  ...MARKUP,
  ...ADDRESSES,
  ...CONSTRUCTS,
  ...EXHAUSTING,
  ...TRICKS,
];

/** The slug of an attack: one year each. */
export const hostileSlug = (index: number): string => `lang-son-${1950 + index}`;

/** The file of an attack: a sound report but for what it does. */
export function hostileFile(
  { fields = {}, body = 'Thân báo cáo.', file }: HostileReport,
  index: number,
): string {
  if (file !== undefined) return file;
  const keys = new Map(
    Object.entries({
      title: 'Báo cáo thử',
      area: 'lang-son',
      issuer: 'UBND tỉnh',
      period: `"${1950 + index}"`,
      date: '"2024-03"',
      edition: 'full',
      status: 'reviewed',
      source: '{ transcription: clean }',
    }),
  );
  for (const [key, value] of Object.entries(fields)) keys.set(key, value);
  return `---\n${[...keys].map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\n\n${body}\n`;
}
