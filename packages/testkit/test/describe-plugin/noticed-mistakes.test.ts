import type { AnyPlugin } from '@aduan/core/store';
import { pluginChecks } from '../../src/describe-plugin/plugin-checks.js';
import type { PluginConformance } from '../../src/index.js';
import { describeNoticing } from '../conformance/describe-noticing.js';
import { dataMistakes } from './mistakes/in-data.js';
import { operationMistakes } from './mistakes/in-operations.js';
import { privacyMistakes } from './mistakes/in-privacy.js';
import { purityMistakes } from './mistakes/in-purity.js';
import { workMistakes } from './mistakes/in-working.js';
import { sampleSubject } from './sample-plugin.js';

const good = sampleSubject as unknown as PluginConformance;

describeNoticing({
  checks: pluginChecks,
  good,
  exactly: true,
  madeWith: (make: (plugin: AnyPlugin) => AnyPlugin): PluginConformance => ({
    ...good,
    plugin: make(good.plugin),
  }),
  mistakes: [
    ['what it says about itself', dataMistakes],
    ['declarations', operationMistakes],
    ['its work', workMistakes],
    ['what must be pure', purityMistakes],
    ['personal data', privacyMistakes],
  ],
});
