import { environmentChannels } from '@aduan/server';
import { officeCatalogue } from '@aduan/server/host';
import { officeName } from '../../server/desk/organization.js';

/** The channels of this office that these variables name. */
export function namedChannels(environment: Readonly<Record<string, string>>) {
  return environmentChannels({
    environment,
    settings: { publicUrl: null },
    site: {
      catalogue: {
        id: officeCatalogue('id', officeName.id),
        en: officeCatalogue('en', officeName.en),
      },
    },
    storage: { secret: async () => 's'.repeat(43) },
  });
}
