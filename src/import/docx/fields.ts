import {
  attribute,
  child,
  childrenOf,
  descendants,
  switchOf,
  valueOf,
  type XmlElement,
} from '../office/xml-tree.ts';

interface Field {
  code: string;
  /** Texts within the code, such as another field's result, which are not shown. */
  readonly coded: XmlElement[];
  /** Its result stands behind the code, after a sign that parts them. */
  result: boolean;
  readonly form: XmlElement | undefined;
}

/**
 * Fields that print what their code says, without a result that is text in the file; and those whose result is some,
 * which was never worked out: `=SUM(ABOVE)` prints a table's total.
 */
const SPOKEN_BY_CODE =
  /^\s*(?:=|(?:eq|symbol|macrobutton|gotobutton|listnum|autonum\w*|quote|if|ref|seq|mergefield|doc(?:property|variable)|includetext|link)\b)/iu;

/** The fields that are open at a place of a text: begun, and not yet ended (ECMA-376, 17.16). */
export class FieldStack {
  private readonly open: Field[] = [];
  private readonly sound: boolean;

  /** @param text what the fields stand in: where one has no end, all that follows it would be its code */
  constructor(text: XmlElement) {
    const kinds = descendants(text, 'w:fldChar').map((own) => attribute(own, 'w:fldCharType'));
    const count = (kind: string): number => kinds.filter((own) => own === kind).length;
    this.sound = count('begin') === count('end');
  }

  /** Whether text at this place is part of a field's code. */
  get inCode(): boolean {
    return this.sound && this.open.some(({ result }) => !result);
  }

  code(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.result) field.code += text;
  }

  /** Text within a code. */
  hide(source: XmlElement): void {
    this.open.find(({ result }) => !result)?.coded.push(source);
  }

  /**
   * A field's sign: it begins, its result begins, it ends.
   *
   * @returns of a field that ends: what it shows besides its result, its code where that cannot be read, and
   *   the texts within its code
   */
  sign(mark: XmlElement): { shown?: string; unread?: string; coded?: readonly XmlElement[] } {
    const kind = attribute(mark, 'w:fldCharType');
    if (kind === 'begin') {
      this.open.push({ code: '', coded: [], result: false, form: child(mark, 'w:ffData') });
      return {};
    }
    if (kind === 'separate') {
      const field = this.open.at(-1);
      if (field) field.result = true;
      return {};
    }
    const field = this.open.pop();
    if (!field) return {};
    const shown = field.form && !this.inCode ? chosenIn(field.form) : undefined;
    const unread = !field.result && SPOKEN_BY_CODE.test(field.code) ? field.code.trim() : undefined;
    return { ...(shown ? { shown } : {}), ...(unread ? { unread } : {}), coded: field.coded };
  }
}

/** What a form's field shows that is no text: the chosen entry of a list, a box that is ticked or not. */
function chosenIn(form: XmlElement): string | undefined {
  const list = child(form, 'w:ddList');
  if (list) {
    const chosen = Number(valueOf(list, 'w:result') ?? valueOf(list, 'w:default') ?? 0);
    return attribute(childrenOf(list, 'w:listEntry')[chosen], 'w:val');
  }
  const box = child(form, 'w:checkBox');
  return box && ((switchOf(box, 'w:checked') ?? switchOf(box, 'w:default')) ? '☒' : '☐');
}
