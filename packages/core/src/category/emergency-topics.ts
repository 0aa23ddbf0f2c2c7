import { liesIn } from '../dotted-code.js';
import type { Category } from './category.js';

/**
 * Topics that cannot wait. With them, a desk marks tickets about people in danger by category, assigns them to the unit
 * that is competent for `darurat`, and notifies its officers. When the danger is over, an officer sets another topic.
 * Citizens cannot pick these topics: the desk sets them from the text of the report.
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

/** The fields of a ticket that decide whether it is about a person in danger. */
export interface UrgencyFacts {
  readonly category: string | null;
  readonly phase: string;
}

/** Whether an open ticket is about a person in danger. It no longer is once an officer sets another topic. */
export function isUrgent({ category, phase }: UrgencyFacts): boolean {
  return phase !== 'closed' && liesIn(category, 'darurat');
}
