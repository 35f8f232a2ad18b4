import { matchForm } from '../../domain/orthography.ts';

const BULLET = /^(?:[-–+*•o])(?= ?\p{L})/u;
/** What only leads to the items, so that the words before it head them. */
const LEADS = /^["“]?(?:[-–+*•] ?)?(?:(?:trong đó|cụ thể|gồm|bao gồm|kết quả)(?: [^,;.\d]{0,40})?|như sau)$/u;
const LONGEST = 300;

interface Heading {
  /** In matchForm. */
  readonly words: string;
  /** The sign that it begins with itself. */
  readonly own: string;
  /** The sign of its items, once one has been read. */
  readonly items?: string;
}

/**
 * Lines that end with a colon head the items below them: `- Cơ cấu kinh tế:` above `+ Dịch vụ chiếm 38,9%;`. The first item
 * tells by what sign the list goes on; another sign ends it. A paragraph without a sign is headed right behind such a line.
 */
export class ListHeadings {
  /** From the outermost to the innermost. */
  private chain: readonly Heading[] = [];
  private before = '';
  private isOpen = false;

  /** The words (in matchForm) that head a paragraph; call it for each in their order. */
  over(text: string, isOfList = false): string {
    const line = matchForm(text).trim();
    const own = BULLET.exec(line)?.[0] ?? (isOfList ? 'item' : '');
    this.chain = own === '' ? (this.isOpen ? this.chain : []) : itemsOf(this.chain, own);
    const heading = this.chain.map(({ words }) => words).join(': ');
    const words = headOf(line, this.before);
    // A paragraph behind a line of its own has been told what that says.
    const outer = own === '' && words === undefined ? this.chain.slice(0, -1) : this.chain;
    this.chain = words === undefined ? outer : [...outer, { words, own }];
    this.isOpen = words !== undefined;
    this.before = line;
    return heading;
  }
}

/** The headings that an item with such a sign stands under. */
function itemsOf(chain: readonly Heading[], sign: string): Heading[] {
  const at = chain.findLastIndex(({ own, items }) => own !== sign && (items === undefined || items === sign));
  return chain
    .slice(0, at + 1)
    .map((heading, index) => (index === at ? { ...heading, items: sign } : heading));
}

/** The last words of a line that ends with a colon, with the sentence before them where they only lead on. */
function headOf(line: string, before: string): string | undefined {
  if (!line.endsWith(':')) return undefined;
  const pieces = line.slice(0, -1).split(/[.;] /u);
  const last = pieces.at(-1)?.trim() ?? '';
  const head = LEADS.test(last) ? `${pieces.at(-2) ?? before} ${last}`.trim() : last;
  return head.length > LONGEST ? undefined : head;
}
