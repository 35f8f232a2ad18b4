/** What is stuck onto a page: remarks, text typed over it, fields that are filled in. Links say nothing. */
export async function stuckOnto(page: { getAnnotations(): Promise<unknown> }): Promise<string[]> {
  const annotations = (await page.getAnnotations()) as readonly {
    readonly subtype?: string;
    readonly fieldType?: string;
    readonly fieldValue?: unknown;
    readonly contentsObj?: { readonly str?: string };
  }[];
  return annotations.flatMap(({ subtype, fieldType, fieldValue, contentsObj }) => {
    if (subtype === 'Link' || subtype === 'Popup') return [];
    // A box to tick has a name as its value, which nobody sees.
    const value = fieldType === 'Btn' ? [] : [fieldValue].flat();
    return [contentsObj?.str, ...value].flatMap((text) =>
      typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [],
    );
  });
}
