/** A note of the file, by its part and its id there. */
export interface NoteId {
  readonly part: 'footnotes' | 'endnotes';
  readonly id: string;
}

/**
 * Gives notes their labels in the order in which they are cited: the number that Word prints, or the mark that
 * someone chose, which is not counted.
 */
export class NoteLabels {
  private readonly labels = new Map<string, { note: NoteId; label: string }>();
  private readonly taken = new Set<string>();
  private last: number;

  constructor(start = 1) {
    this.last = start - 1;
  }

  /** @param own the mark that someone chose, as printed: `(*)` */
  labelOf(note: NoteId, own?: string): string {
    const key = `${note.part} ${note.id}`;
    const known = this.labels.get(key);
    if (known) return known.label;
    const label = own === undefined ? String((this.last += 1)) : this.free(own);
    this.taken.add(label);
    this.labels.set(key, { note, label });
    return label;
  }

  /** All notes that are cited, in that order. */
  get cited(): readonly { readonly note: NoteId; readonly label: string }[] {
    return [...this.labels.values()];
  }

  private free(own: string): string {
    const mark = own.replace(/[\s()[\]^]/gu, '').slice(0, 12) || '*';
    for (let copy = 1; ; copy += 1) {
      const label = copy === 1 ? mark : `${mark}-${copy}`;
      if (!this.taken.has(label)) return label;
    }
  }
}
