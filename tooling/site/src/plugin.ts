import { Application } from 'typedoc';
import { makeAccessible } from './accessible-pages.ts';
import { orderDocuments } from './document-order.ts';
import { routeGuides } from './guide-router.ts';
import { nameByHeading } from './headings.ts';
import { packageEntries } from './package-entries.ts';
import { indexForSearch } from './search/search-index.ts';
import { addScripts } from './site-scripts.ts';
import { linkSources } from './source-links.ts';

/** TypeDoc plugin: makes one site of the guides and the packages' API. */
export function load(app: Application): void {
  app.options.addReader(packageEntries);
  app.on(
    Application.EVENT_PROJECT_REVIVE,
    (project) => {
      nameByHeading(project);
      linkSources(project);
      orderDocuments(project);
    },
    // Runs before TypeDoc sorts and links the documents.
    20_000,
  );
  routeGuides(app);
  indexForSearch(app);
  addScripts(app);
  makeAccessible(app);
}
