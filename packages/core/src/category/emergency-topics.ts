import { liesIn } from '../dotted-code.js';
import type { Category } from './category.js';

/**
 * What cannot wait: a desk with them finds cases of people in danger by category, gives them to the unit that is competent for
 * `darurat`, whose officers are told, and lets an officer say what the case is about once nobody is in danger any more. Citizens
 * are not offered them: the desk marks a case by what they tell.
 */
export const emergencyCategories: readonly Category[] = [
  { code: 'darurat', label: { id: 'Mendesak', en: 'Urgent' }, synonyms: [], internal: true },
  {
    code: 'darurat.ancaman',
    label: { id: 'Mendesak: keselamatan terancam', en: 'Urgent: somebody is threatened' },
    synonyms: [],
  },
  {
    code: 'darurat.penipuan',
    label: { id: 'Mendesak: penipuan sedang terjadi', en: 'Urgent: fraud in progress' },
    synonyms: [],
  },
  {
    code: 'darurat.jiwa',
    label: { id: 'Mendesak: warga dalam krisis', en: 'Urgent: person in crisis' },
    synonyms: [],
  },
];

/** What of a ticket says whether it is about somebody in danger. */
export interface UrgencyFacts {
  readonly category: string | null;
  readonly phase: string;
}

/** Whether an open case is about somebody in danger; who gives it its topic says that it is no longer. */
export function isUrgent({ category, phase }: UrgencyFacts): boolean {
  return phase !== 'closed' && liesIn(category, 'darurat');
}
