import * as english from '../../words/en/chart-drawing.ts';
import * as vietnamese from '../../words/vi/chart-drawing.ts';

/** The words of charts, in the language of the page. */
export const words = document.documentElement.lang === 'en' ? english : vietnamese;
