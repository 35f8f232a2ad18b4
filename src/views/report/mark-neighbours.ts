/**
 * A note's number and a figure's mark reach over their neighbours, to be targets of 24 px without parting the
 * text. Where one stands right beside the other, they must not reach over each other: the second gets the class
 * `beside`. (CSS alone can't tell: `+` takes no account of the text between two elements.)
 */
export function markNeighbours(html: string): string {
  return html
    .replace(/(class="figure-link"[^>]*><\/a>(?:<\/span>)+<a class="noteref)(?=")/g, '$1 beside')
    .replace(/(<\/sup><\/a>(?:<\/span>)*<a class="(?:noteref|figure-link))(?=")/g, '$1 beside');
}
