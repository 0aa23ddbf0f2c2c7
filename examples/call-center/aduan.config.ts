import { join } from 'node:path';
import { defineConfig, sampleBanner, sqlite } from '@aduan/server';
import { pageTexts } from './pages/page-texts.js';
import { readConfiguration } from './server/configuration.js';
import { composeCallCenter } from './server/desk/compose-call-center.js';
import { officeName } from './server/desk/organization.js';
import { regions } from './server/desk/regions.js';
import { sampleOfficers } from './server/desk/sample-officers.js';
import { fillWithSamples } from './server/first-start.js';

/** The folder of this example, also from the built server. */
const root = import.meta.dirname.replace(/[\\/]dist[\\/]server$/, '');
const { samples } = readConfiguration(process.env);

/** The call centre of an invented office for cooperatives. */
export default defineConfig({
  ...(process.env.ADUAN_DATABASE_URL ? {} : { store: sqlite(join(root, '.aduan')) }),
  office: { name: officeName },
  compose: composeCallCenter,
  ...(samples !== 'none' && {
    samples: {
      officers: sampleOfficers,
      ...(samples === 'tickets' && { fill: fillWithSamples }),
    },
  }),
  server: {
    title: 'Pusat Layanan Contoh (DATA CONTOH)',
    regions,
    hostVariables: [
      'ADUAN_ANSWER_MODEL',
      'ADUAN_ANSWER_MODEL_KINDS',
      'ADUAN_SAMPLES',
      'ADUAN_UNDERSTANDING',
      'ADUAN_WEBHOOK_ALLOW',
    ],
    console: { banner: sampleBanner },
    pages: {
      texts: pageTexts,
      folder: join(root, 'dist', 'public'),
    },
  },
});
