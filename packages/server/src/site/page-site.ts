import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Label } from '@aduan/core';
import type { ServerConfig } from '../config/define-config.js';
import { officeCatalogue } from '../pages/catalogue.js';
import type { PageSite } from '../pages/layout.js';
import { type Assets, assets } from './assets.js';

/** The frame of the pages of a desk, and the built files behind it. */
export function pageSite(
  { console: officersConsole, pages = {} }: Pick<ServerConfig, 'console' | 'pages'>,
  name: Label,
): { readonly site: PageSite; readonly files: Assets } {
  const { folder, stylesheets = [], texts = {} } = pages;
  const files = assets(folder === undefined ? [builtPages()] : [builtPages(), folder]);
  return {
    files,
    site: {
      assets: files,
      hasConsole: officersConsole !== null,
      stylesheets: stylesheets.map(files.url),
      catalogue: {
        id: officeCatalogue('id', name.id, texts.id),
        en: officeCatalogue('en', name.en, texts.en),
      },
    },
  };
}

/** The folder into which this package builds the files of its pages. */
function builtPages(): string {
  const manifest = fileURLToPath(import.meta.resolve('@aduan/server/package.json'));
  return join(dirname(manifest), 'dist', 'public');
}
