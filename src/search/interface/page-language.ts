import * as englishDialog from '../../words/en/search-dialog.ts';
import * as vietnameseDialog from '../../words/vi/search-dialog.ts';

/** The page's language, Vietnamese where there is no page; the same index answers in all. */
export const language =
  typeof document !== 'undefined' && document.documentElement.lang === 'en' ? 'en' : 'vi';
export const isEnglish = language === 'en';

/** What the dialog says before anything is looked for: all that each page loads of search's words. */
export const dialogWords: Record<keyof typeof vietnameseDialog, string> = isEnglish
  ? englishDialog
  : vietnameseDialog;

/** What reports print is Vietnamese, on whatever page it is shown. */
export const inVietnamese: Readonly<Record<string, string>> = isEnglish ? { lang: 'vi' } : {};
/** Where the search page lies, from the site's root. */
export const searchPage = isEnglish ? 'en/tim-kiem/' : 'tim-kiem/';
