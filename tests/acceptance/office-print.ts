import type { OfficeTruth } from './office-truth.ts';

/** How a print has its notes: at each page's foot, as WeasyPrint can, or behind the text, raised or as a list. */
export type NotePlace = 'foot' | 'end' | 'list';

type Block = OfficeTruth['blocks'][number];

/**
 * Makes a web page of what was written into an office file, as an office prints it: a letterhead in two columns,
 * justified text with indented first lines, notes, recipients beside the signature, the annex on landscape pages.
 *
 * @param style rules of CSS that set it otherwise
 */
export function officePage({ blocks, notes }: OfficeTruth, place: NotePlace, style = ''): string {
  const kind = (t: Block['t']): string[] =>
    blocks.flatMap((block) => ('text' in block && block.t === t ? [block.text] : []));
  const cut = blocks.findIndex(({ t }) => t === 'annexhead');
  const body = blocks.slice(0, cut < 0 ? undefined : cut);
  const annex = cut < 0 ? [] : blocks.slice(cut);
  const marked = (text: string): string =>
    escaped(text).replace(/\s*\[\^(\d+)\] ?(?=([,.;:]?))/gu, (_mark, label: string, sign: string) => {
      const after = sign === '' ? ' ' : '';
      return place === 'foot'
        ? `<span class="note">${escaped(notes[label] ?? '')}</span>${after}`
        : `<sup>${label}</sup>${after}`;
    });
  const written = body.flatMap((block): string[] => {
    if (block.t === 'table') return [tableOf(block.rows)];
    if (block.t === 'h') return [`<h${block.depth + 1}>${marked(block.text)}</h${block.depth + 1}>`];
    return block.t === 'p' ? [`<p class="text">${marked(block.text)}</p>`] : [];
  });
  const end = Object.entries(notes).map(([label, text]) =>
    place === 'list'
      ? `<li>${escaped(text)} <a href="#text">↩</a></li>`
      : `<p class="end"><sup>${label}</sup> ${escaped(text)}</p>`,
  );
  const list = place === 'list' ? `<ol>${end.join('\n')}</ol>` : end.join('\n');
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Báo cáo</title><style>${STYLE}${style}</style>
    ${letterhead(kind('head'))}${written.join('\n')}
    ${foot(kind('foot'))}${place === 'foot' ? '' : `<hr>${list}`}
    <section>${annex.map(annexBlock).join('\n')}</section></html>`;
}

const STYLE = `
  @page { size: A4; margin: 20mm 20mm 20mm 30mm } @page annex { size: A4 landscape; margin: 20mm }
  body { margin: 0; font: 14pt/1.25 "Liberation Serif", "Times New Roman", serif }
  p, h2, h3, h4 { margin: 0 0 6pt; font-size: 14pt } p.text { text-align: justify; text-indent: 12.7mm }
  h2, h3, h4 { text-indent: 12.7mm } h4 { font-style: italic }
  .centre { text-align: center } .two td { border: 0; vertical-align: top; text-align: center; width: 50% }
  .two td.list { text-align: left; font-size: 11pt } table { border-collapse: collapse; width: 100%; margin: 6pt 0 }
  td, th { border: 1px solid; padding: 2pt 4pt; font-size: 12pt } th { font-weight: bold } sup { font-size: .65em; line-height: 0 }
  .note { float: footnote; font-size: 10pt; text-indent: 0; text-align: justify } .end { font-size: 11pt; text-align: justify }
  section { page: annex; break-before: page } `;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const centred = (texts: readonly string[]): string =>
  texts.map((text) => `<p class="centre"><b>${escaped(text)}</b></p>`).join('');

function letterhead(head: readonly string[]): string {
  const motto = head.findIndex((text) => text.startsWith('CỘNG HÒA'));
  const title = head.indexOf('BÁO CÁO');
  const [left, right, rest] = [head.slice(0, motto), head.slice(motto, title), head.slice(title)];
  return `<table class="two"><tr><td>${centred(left)}</td><td>${centred(right)}</td></tr></table>${centred(rest)}`;
}

function foot(texts: readonly string[]): string {
  const sign = texts.findIndex((text) => text.startsWith('TM.'));
  const [to = '', ...names] = texts.slice(0, sign);
  const list = names.map((text) => `<div>- ${escaped(text)}</div>`).join('');
  return `<table class="two"><tr><td class="list"><b><i>${escaped(to)}</i></b>${list}</td><td>${centred(texts.slice(sign))}</td></tr></table>`;
}

function annexBlock(block: Block): string {
  if (block.t === 'table') return tableOf(block.rows);
  return 'text' in block && block.t === 'annexhead'
    ? centred([block.text])
    : `<p><i>${'text' in block ? escaped(block.text) : ''}</i></p>`;
}

/** A table with its head printed again on each page; an empty cell of a head is covered by its neighbour. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const heads = rows[1]?.[0] === '' && rows[1].includes('So KH') ? 2 : 1;
  const covers = (cells: readonly string[], column: number): string => {
    const across = cells.slice(column + 1).findIndex((cell) => cell !== '');
    const wide = across < 0 ? cells.length - column : across + 1;
    return wide > 1
      ? ` colspan="${wide}"`
      : heads > 1 && (rows[1]?.[column] ?? '') === ''
        ? ` rowspan="${heads}"`
        : '';
  };
  const head = rows
    .slice(0, heads)
    .map((cells, at) =>
      cells
        .map((cell, column) =>
          cell === '' ? '' : `<th${at === 0 ? covers(cells, column) : ''}>${escaped(cell)}</th>`,
        )
        .join(''),
    );
  const body = rows.slice(heads).map((cells) => cells.map((cell) => `<td>${escaped(cell)}</td>`).join(''));
  const trs = (all: readonly string[]): string => all.map((cells) => `<tr>${cells}</tr>`).join('');
  return `<table><thead>${trs(head)}</thead><tbody>${trs(body)}</tbody></table>`;
}
