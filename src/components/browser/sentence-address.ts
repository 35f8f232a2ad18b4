/** Address of the site's root: under whatever path it lies, each page knows the way. */
export function siteRoot(): URL {
  return new URL(document.documentElement.dataset.root ?? './', location.href);
}

/** Address of the sentence that states a value, from `report#anchor`; derived values have none of their own. */
export function sentenceAddress(place: string | null | undefined): string | undefined {
  const [report, anchor] = place?.split('#') ?? [];
  return report && anchor ? new URL(`bao-cao/${report}/#${anchor}`, siteRoot()).href : undefined;
}
