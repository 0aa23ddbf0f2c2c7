import { directoryChecks } from '../../../../testkit/src/describe-directory/directory-checks.js';
import { describeNoticing } from '../../../../testkit/test/conformance/describe-noticing.js';
import type { MemoryDirectory } from '../../../src/directory/index.js';
import { cardMistakes } from './mistakes/in-cards.js';
import { findMistakes } from './mistakes/in-finding.js';
import { outageMistakes } from './mistakes/in-outages.js';
import { pushMistakes } from './mistakes/in-pushing.js';
import { sampleDirectory } from './sample-directory.js';

describeNoticing({
  checks: directoryChecks,
  good: sampleDirectory,
  madeWith: (make: (good: MemoryDirectory) => MemoryDirectory) => ({
    ...sampleDirectory,
    create: async () => make((await sampleDirectory.create()) as MemoryDirectory),
  }),
  mistakes: [
    ['finding', findMistakes],
    ['cards', cardMistakes],
    ['handing over', pushMistakes],
    ['outages', outageMistakes],
  ],
});
