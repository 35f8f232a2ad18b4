/**
 * A title that does not begin a line with a dash: in `kinh tế - xã hội` the space before the dash does not break.
 * For titles alone: the text of reports keeps its own spaces, for those who copy or search it.
 */
export function heldDashes(title: string): string {
  return title.replace(/(?<=\S) (?=[-–] )/g, '\u00a0');
}
