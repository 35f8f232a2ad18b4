import type { XmlElement } from './xml-tree.ts';

/** Why a text of the file is not in the draft. */
export type LeftOut = 'hidden' | 'struck' | 'deleted' | 'contents' | 'uncited';

/** What reading a Word file leaves to tell, beside its text. */
export class Findings {
  /**
   * Texts of the file that are not to be looked for in the draft: left out and told, or there as another sign
   * (`³`, a note's mark).
   */
  readonly aside = new Set<XmlElement>();
  /** Paragraphs whose end is no end of a text: it was deleted, or is hidden, or it is a large first letter. */
  readonly unended = new Set<XmlElement>();
  /** Texts that tracked changes added, which nobody accepted. */
  readonly inserted: string[] = [];
  /** Fields that print something that is no text in the file, and signs of fonts that nobody knows. */
  readonly unread: string[] = [];
  /** What fields show that is no text in the file: the chosen entry of a list. */
  readonly shown: string[] = [];
  /** Parts in other formats that Word merges when it saves: their names. */
  readonly chunks: string[] = [];
  /** Prompts of forms that nobody filled in, which Word prints like text. */
  readonly prompts: string[] = [];
  private readonly texts: Record<LeftOut, string[]> = {
    hidden: [],
    struck: [],
    deleted: [],
    contents: [],
    uncited: [],
  };

  /** @param goesOn whether the text follows one that was left out for the same reason */
  leaveOut(why: LeftOut, text: string, sources: readonly XmlElement[], goesOn = false): void {
    for (const source of sources) this.aside.add(source);
    const texts = this.texts[why];
    if (goesOn && texts.length > 0) texts[texts.length - 1] += text;
    else texts.push(text);
  }

  /** Texts that were left out, stretch by stretch. */
  leftOut(why: LeftOut): string[] {
    return this.texts[why].map((text) => text.replace(/\s+/gu, ' ').trim()).filter(Boolean);
  }
}
