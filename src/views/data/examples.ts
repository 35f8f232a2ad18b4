/** An example of reading the data by a program; the tests run it as it stands on the page. */
export interface Example {
  readonly id: string;
  readonly language: string;
  readonly code: string;
}

/**
 * Examples for one indicator.
 *
 * @param home address of the site's home, ending with a slash
 * @param part what stands behind `observations` in the name of its first file
 */
export function examplesFor(indicator: string, home: string, part = ''): Example[] {
  return [
    {
      id: 'vi-du-javascript',
      language: 'JavaScript (Node.js)',
      code: `const kho = '${home}';
const tep = await fetch(new URL('data/indicators/${indicator}.json', kho));
const { indicator, series } = await tep.json();
for (const { area, points } of series) {
  for (const { period, value } of points) console.log(area, period, value, indicator.unit);
}`,
    },
    {
      id: 'vi-du-python',
      language: 'Python',
      code: `import csv, io, urllib.request

kho = "${home}"
with urllib.request.urlopen(kho + "data/observations${part}.csv") as tep:
    for dong in csv.DictReader(io.TextIOWrapper(tep, "utf-8")):
        if dong["indicator"] == "${indicator}" and dong["primary"] == "1":
            print(dong["area"], dong["period"], dong["value"], dong["unit"])`,
    },
  ];
}
