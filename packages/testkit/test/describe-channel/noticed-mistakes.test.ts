import type { Channel } from '@aduan/core';
import { channelChecks } from '../../src/describe-channel/channel-checks.js';
import { describeNoticing } from '../conformance/describe-noticing.js';
import { changeMistakes } from './mistakes/in-changes.js';
import { deletionMistakes } from './mistakes/in-deletions.js';
import { limitMistakes } from './mistakes/in-limits.js';
import { mediaMistakes } from './mistakes/in-media.js';
import { peopleMistakes } from './mistakes/in-naming-people.js';
import { notifyingMistakes } from './mistakes/in-notifying.js';
import { parseMistakes } from './mistakes/in-parsing.js';
import { progressSignalMistakes } from './mistakes/in-progress-signal.js';
import { secretMistakes, sendMistakes } from './mistakes/in-sending.js';
import { tellingMistakes } from './mistakes/in-telling.js';
import { verifyMistakes } from './mistakes/in-verifying.js';
import { sampleConformance } from './sample-conformance.js';

describeNoticing({
  checks: channelChecks,
  good: sampleConformance,
  madeWith: (make: (good: Channel) => Channel) => ({
    ...sampleConformance,
    create: async () => make(await sampleConformance.create()),
  }),
  mistakes: [
    ['verifying', verifyMistakes],
    ['parsing', parseMistakes],
    ['naming people', peopleMistakes],
    ['telling of changes', changeMistakes],
    ['telling of deletions', deletionMistakes],
    ['sending', sendMistakes],
    ['keeping to limits', limitMistakes],
    ['notifying', notifyingMistakes],
    ['keeping quiet', secretMistakes],
    ['progressSignaller', progressSignalMistakes],
    ['bringing files', mediaMistakes],
    ['telling of itself', tellingMistakes],
  ],
});
