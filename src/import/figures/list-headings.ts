import { matchForm } from '../../domain/orthography.ts';

const BULLET = /^(?:[-–+*•o])(?= ?\p{L})/u;
const HEADING = /(?:^|[.;] )([^.;]{6,120}):$/u;

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
    const head = HEADING.exec(line)?.[1];
    if (head !== undefined) {
      this.heading = head;
      this.own = sign;
      this.items = undefined;
    }
    return heading;
  }
}
