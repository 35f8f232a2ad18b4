import type { GlossaryTerm } from '../../archive/model.ts';

/** A page's text with its terms explained where they first stand, and the terms that it uses. */
export interface ExplainedText {
  readonly html: string;
  /** In the order in which they first stand in the text. */
  readonly used: readonly GlossaryTerm[];
}

/** Nothing is linked inside these: headings and links have a meaning of their own, figures' marks are small. */
const LEFT_ALONE = /^(?:a|h[1-6]|sup|code|th|caption|script)$/;
/** Tags (attribute values may hold `>`) and the text between them, of HTML that the pipeline has sanitised. */
const TAGS_AND_TEXT = /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</gi;

/** Id of a term's explanation in a page; headings' ids never have an underscore. */
export const termAnchor = ({ id }: Pick<GlossaryTerm, 'id'>): string => `tu_${id}`;

/**
 * Links the first mention of each glossary term to its explanation at the page's end:
 *
 * `GRDP ước tăng 5%` → `<a class="term" href="#tu_grdp">GRDP</a> ước tăng 5%`
 */
export function explainFirst(html: string, glossary: readonly GlossaryTerm[]): ExplainedText {
  const terms = glossary.map((term) => ({ term, pattern: patternOf(term) }));
  const used: GlossaryTerm[] = [];
  let inside: string | undefined;
  const explained = html.replace(TAGS_AND_TEXT, (piece: string, slash?: string, tag?: string) => {
    if (tag !== undefined) {
      const name = tag.toLowerCase();
      if (inside === undefined && slash === '' && LEFT_ALONE.test(name)) inside = name;
      else if (slash === '/' && inside === name) inside = undefined;
      return piece;
    }
    return inside === undefined ? linkTerms(piece, terms, used) : piece;
  });
  return { html: explained, used };
}

/** The terms that a plain text uses, for what is not linked: names, units, headings. */
export function termsIn(text: string, glossary: readonly GlossaryTerm[]): GlossaryTerm[] {
  return glossary.filter((term) => patternOf(term).test(text));
}

function linkTerms(
  text: string,
  terms: { term: GlossaryTerm; pattern: RegExp }[],
  used: GlossaryTerm[],
): string {
  const found = terms
    .filter(({ term }) => !used.includes(term))
    .flatMap(({ term, pattern }) => {
      const match = pattern.exec(text);
      return match ? [{ term, start: match.index, end: match.index + match[0].length }] : [];
    })
    // Of two that begin alike the longer one: "so với cùng kỳ" before "cùng kỳ".
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let result = '';
  let done = 0;
  for (const { term, start, end } of found) {
    if (start < done) continue;
    used.push(term);
    result += `${text.slice(done, start)}<a class="term" href="#${termAnchor(term)}">${text.slice(start, end)}</a>`;
    done = end;
  }
  return result + text.slice(done);
}

/** Every page looks for the same terms. */
const patterns = new WeakMap<GlossaryTerm, RegExp>();

function patternOf(term: GlossaryTerm): RegExp {
  const pattern = patterns.get(term) ?? compiled(term);
  patterns.set(term, pattern);
  return pattern;
}

/** Abbreviations are matched as they are written; words in any case, with any space between them. */
function compiled({ term, abbreviation, longForm }: GlossaryTerm): RegExp {
  const forms = [term, abbreviation, longForm].filter((form): form is string => Boolean(form));
  const spellings = [...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map((form) => {
      const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
      return form === form.toUpperCase() ? escaped : anyCase(escaped);
    });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spellings.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

function anyCase(escaped: string): string {
  return escaped.replace(/(?<!\\)\p{L}/gu, (letter) => {
    const [lower, upper] = [letter.toLocaleLowerCase('vi'), letter.toLocaleUpperCase('vi')];
    return lower === upper ? letter : `[${lower}${upper}]`;
  });
}
