import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ShippedLocale } from '@aduan/core/channel';
import type { ComposedConfig } from '../config/define-config.js';
import { type OfficeTexts, officeCatalogue } from '../pages/catalogue.js';
import type { PageSite } from '../pages/layout.js';
import { sampleBanner } from '../pages/sample-banner.js';
import { type Assets, assets } from './assets.js';
import type { OfficeName } from './office-name.js';

/**
 * The frame of the pages of a desk, and the built files behind it.
 *
 * @param name - the name of the office in force
 */
export function pageSite(
  {
    samples,
    server: { console: officersConsole, pages = {} } = {},
  }: Pick<ComposedConfig, 'samples' | 'server'>,
  name: OfficeName['now'],
): {
  readonly site: PageSite;
  readonly files: Assets;
} {
  const { folder, stylesheets = [], texts = {} } = pages;
  const files = assets(folder === undefined ? [builtPages()] : [builtPages(), folder]);
  return {
    files,
    site: {
      assets: files,
      hasConsole: officersConsole !== null,
      stylesheets: stylesheets.map(files.url),
      catalogue: {
        get id() {
          return officeCatalogue('id', name().id, { ...(samples && bannerIn('id')), ...texts.id });
        },
        get en() {
          return officeCatalogue('en', name().en, { ...(samples && bannerIn('en')), ...texts.en });
        },
      },
    },
  };
}

function bannerIn(locale: ShippedLocale): Pick<OfficeTexts, 'banner'> {
  return { banner: { title: sampleBanner.title[locale], text: sampleBanner.text[locale] } };
}

/** The folder into which this package builds the files of its pages. */
function builtPages(): string {
  const manifest = fileURLToPath(import.meta.resolve('@aduan/server/package.json'));
  return join(dirname(manifest), 'dist', 'public');
}
