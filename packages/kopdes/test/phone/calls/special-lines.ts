import type { PhoneDeskOptions } from '../phone-desk.js';
import { likelyTopics } from './likely-topics.js';
import { sukamaju } from './sukamaju.js';

/** What is special about a line, in the words of the scripts, but for `deaf`: each provider hears no speech in its way. */
export const specialLines: Readonly<Record<string, PhoneDeskOptions>> = {
  'asks back': { find: sukamaju },
  sorts: { sort: likelyTopics },
  followUpQuestions: { find: sukamaju, followUpQuestions: true },
  officers: { officers: { desk: { dial: '+62215550100' } } },
  queue: { officers: { desk: { queue: 'petugas' } } },
  'premium, queue': { officers: { desk: { queue: 'petugas', maxWaitSeconds: 20 } } },
  'few turns': { limits: { turns: 7 } },
  brief: { limits: { seconds: 60 } },
  'brief, queue': {
    limits: { seconds: 60 },
    officers: { desk: { queue: 'petugas', maxWaitSeconds: 60 } },
  },
};
