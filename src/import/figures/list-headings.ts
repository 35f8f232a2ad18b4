import { matchForm } from '../../domain/orthography.ts';

const BULLET = /^(?:[-–+*•o])(?= ?\p{L})/u;
/** What only leads to the items, so that the words before it head them. */
const LEADS = /^(?:trong đó|cụ thể|cụ thể như sau|như sau|gồm|bao gồm|kết quả)$/u;
const LONGEST = 300;

/**
 * Lines that end with a colon head the items below them: `- Cơ cấu kinh tế:` above `+ Dịch vụ chiếm 38,9%;`. The first item
 * tells by what sign the list goes on; another sign, or a paragraph without one, ends it.
 */
export class ListHeadings {
  private heading = '';
  private own = '';
  private items: string | undefined;

  /** The words (in matchForm) that head a paragraph; call it for each in their order. */
  over(text: string, isOfList = false): string {
    const line = matchForm(text).trim();
    const sign = BULLET.exec(line)?.[0] ?? (isOfList ? 'item' : '');
    const isItem = sign !== '' && this.heading !== '' && sign !== this.own;
    if (!isItem || (this.items !== undefined && this.items !== sign)) this.heading = '';
    else this.items = sign;
    const { heading } = this;
    const head = headOf(line);
    if (head !== undefined) {
      this.heading = head;
      this.own = sign;
      this.items = undefined;
    }
    return heading;
  }
}

/** The last words of a line that ends with a colon, with the sentence before them where they only lead on. */
function headOf(line: string): string | undefined {
  if (!line.endsWith(':')) return undefined;
  const pieces = line.slice(0, -1).split(/[.;] /u);
  const last = pieces.at(-1)?.trim() ?? '';
  const head = LEADS.test(last) ? `${pieces.at(-2) ?? ''} ${last}`.trim() : last;
  return head.length > LONGEST ? undefined : head;
}
