import { attribute, child, childrenOf, parseXml, type XmlElement } from '../office/xml-tree.ts';
import { unzip } from '../office/unzip.ts';

/** What one part of a package says of another: `styles`, `footnotes`, `aFChunk`. */
interface Relation {
  readonly id: string;
  /** The last step of the relationship's type, which the transitional and the strict form share. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/**
 * The parts of a Word file, found by their relationships: their names are the writing program's own choice
 * (`word/document2.xml`).
 *
 * @throws ImportError `too-large`; Error where the file is no zip or a part is no XML
 */
export class WordPackage {
  /** Names of parts that are no well-formed XML, of which something may be missing. */
  readonly faulty = new Set<string>();
  /** Texts of forms for older programs that differ from the form that is read. */
  readonly otherForms: string[] = [];
  private readonly files: ReadonlyMap<string, Uint8Array>;
  private readonly roots = new Map<string, XmlElement | undefined>();
  private readonly mainName: string;
  private readonly relations: readonly Relation[];

  constructor(bytes: Uint8Array) {
    const entries = Object.entries(unzip(bytes));
    this.files = new Map(entries.map(([name, part]) => [nameOf(name), part]));
    const main = this.relationsOf('').find(({ type }) => type === 'officeDocument')?.target;
    this.mainName = main !== undefined && this.files.has(main) ? main : 'word/document.xml';
    this.relations = this.relationsOf(this.mainName);
  }

  /** The document itself; `undefined` where the package holds no text of Word. */
  get document(): XmlElement | undefined {
    const root = this.rootOf(this.mainName);
    return root?.name === 'w:document' ? root : undefined;
  }

  has(name: string): boolean {
    return this.files.has(name);
  }

  /** The parts of a type, such as all `header`s. Where a program wrote no relationship, the usual name counts. */
  parts(type: string): XmlElement[] {
    const related = this.relations.filter((own) => own.type === type).map(({ target }) => target);
    const folder = this.mainName.slice(0, this.mainName.lastIndexOf('/') + 1);
    const names = related.length > 0 ? related : [`${folder}${type}.xml`];
    return [...new Set(names)].flatMap((name) => this.rootOf(name) ?? []);
  }

  part(type: string): XmlElement | undefined {
    return this.parts(type)[0];
  }

  /** Name and bytes of what a relationship leads to. */
  target(id: string): { name: string; bytes: Uint8Array | undefined } | undefined {
    const relation = this.relations.find((own) => own.id === id);
    return relation && { name: relation.target, bytes: this.files.get(relation.target) };
  }

  private rootOf(name: string): XmlElement | undefined {
    const part = this.files.get(name);
    if (!this.roots.has(name)) {
      const onFault = (): unknown => this.faulty.add(name);
      this.roots.set(name, part && parseXml(part, onFault, (text) => this.otherForms.push(text)));
    }
    return this.roots.get(name);
  }

  private relationsOf(name: string): Relation[] {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const root = this.rootOf(`${folder}_rels/${name.slice(folder.length)}.rels`);
    return childrenOf(root, 'Relationship').map((own) => {
      const external = attribute(own, 'TargetMode') === 'External';
      const target = attribute(own, 'Target') ?? '';
      return {
        id: attribute(own, 'Id') ?? '',
        type: (attribute(own, 'Type') ?? '').split('/').at(-1) ?? '',
        target: external ? target : resolved(folder, target),
        external,
      };
    });
  }
}

/** Some programs write names with backslashes, or from the root. */
const nameOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\//u, '');

function resolved(folder: string, target: string): string {
  const path = nameOf(target);
  if (/^[/\\]/u.test(target)) return path;
  const steps: string[] = [];
  for (const step of `${folder}${path}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The document's body. */
export const bodyOf = (document: XmlElement): XmlElement => child(document, 'w:body') ?? document;
