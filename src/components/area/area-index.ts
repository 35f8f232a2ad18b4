import { below, siteRoot } from '../../search/interface/addresses.ts';
import { areaPath } from '../../views/paths.ts';
import { offerAreas } from './area-chooser.ts';

/** On the list of areas, the field leads to the page of the chosen one. */
const form = document.querySelector<HTMLFormElement>('[data-area-chooser]');
if (form) {
  offerAreas(form, (id) => {
    location.assign(below(siteRoot(), areaPath(id)));
  });
}
