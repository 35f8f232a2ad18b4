import type { Findings } from '../office/findings.ts';
import { attribute, child, descendants, elementsIn, type XmlElement } from '../office/xml-tree.ts';
import { shownText } from './inventory.ts';

/**
 * The changes that someone tracked and nobody accepted. What was deleted stands apart from the text; what was
 * inserted stands in it, between two marks that may be in different paragraphs (ODF 1.3, part 3, 5.5).
 */
export class TrackedChanges {
  private readonly findings: Findings;
  private readonly insertions = new Set<string>();
  private readonly open = new Set<string>();
  private goesOn = false;

  /** @param text `office:text`, whose deletions are told */
  constructor(findings: Findings, text: XmlElement) {
    this.findings = findings;
    for (const region of descendants(child(text, 'text:tracked-changes'), 'text:changed-region')) {
      const id = attribute(region, 'xml:id') ?? attribute(region, 'text:id') ?? '';
      if (child(region, 'text:insertion')) this.insertions.add(id);
      const deletion = child(region, 'text:deletion');
      const deleted = elementsIn(deletion).filter(({ name }) => name !== 'office:change-info');
      if (deletion) findings.leaveOut('deleted', deleted.map(shownText).join(' '), []);
    }
  }

  /** A mark that a change begins or ends at. */
  pass(mark: XmlElement): void {
    const id = attribute(mark, 'text:change-id') ?? '';
    if (mark.name === 'text:change-end') this.open.delete(id);
    if (mark.name === 'text:change-start' && this.insertions.has(id)) this.open.add(id);
    this.goesOn = false;
  }

  /** Text that is read: told where it was inserted. */
  take(text: string): void {
    if (this.open.size === 0) return;
    const { inserted } = this.findings;
    if (this.goesOn) inserted[inserted.length - 1] += text;
    else inserted.push(text);
    this.goesOn = true;
  }
}
