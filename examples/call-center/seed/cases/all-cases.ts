import type { SampleCase } from '../sample-case.js';
import { activeCases } from './active-cases.js';
import { answeredCases } from './answered-cases.js';
import { caseOverHolidays } from './case-over-holidays.js';
import { closedCases } from './closed-cases.js';
import { longConversation } from './long-conversation.js';
import { newCases } from './new-cases.js';
import { villageMatter } from './village-matter.js';
import { waitingCases } from './waiting-cases.js';

/** Every invented case of the example. No person in them exists, nor does any of the villages. */
export const allCases: readonly SampleCase[] = [
  ...newCases,
  ...activeCases,
  ...waitingCases,
  ...answeredCases,
  ...closedCases,
  ...villageMatter,
  longConversation,
  caseOverHolidays,
];
