/** What the script says that draws charts and saves them as pictures. */
export const locale = 'en-GB';
export const plan = 'Plan for the year';
export const savePicture = 'Save as a picture (PNG)';
/** A change in words; `amount` carries its unit. */
export const change = (rises: boolean, amount: string): string =>
  `${rises ? 'up' : 'down'} ${amount} on the same period of the year before`;

export const changes = (unit: string): string => `Change on the same period of the year before (${unit})`;
export const caption = (series: string, area: string, unit: string, legend: string): string =>
  `${series}, ${area}. Unit: ${unit}. ${legend}`;
export const source = (site: string): string =>
  `Source: socio-economic reports of people’s committees, ${site}.`;
export const legendStated = 'Solid bars: stated by a report';
export const legendDerived = 'hollow bars: derived from the next year’s change';
export const legendPlan = 'red line across: plan for the year';
export const legendBreak = 'dashed line: counted in another way from there';
