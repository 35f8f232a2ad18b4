import type { Report, Site } from '../../archive/model.ts';
import type { CitedWork } from '../../domain/citation.ts';
import { absoluteAddress } from '../addresses.ts';
import { reportPath } from '../paths.ts';

/** What a citation of a whole report says; its address where the site's own is known. */
export function citedWork(
  report: Report,
  site: Pick<Site, 'title'>,
  siteUrl: string | undefined = process.env.SITE_URL,
): CitedWork {
  const { slug, title, issuer, date, number, edition } = report;
  const address = absoluteAddress(reportPath(slug), siteUrl);
  return {
    key: slug,
    title,
    issuer,
    date,
    ...(number ? { number } : {}),
    isDigest: edition === 'digest',
    archive: site.title,
    ...(address ? { address } : {}),
  };
}
