import type { BusinessCalendar } from '@aduan/calendar';
import type { CategoryTree } from '../category/category-tree.js';
import type { SlaPolicy } from '../sla/policy.js';
import type { RetentionRule } from '../sla/retention-rule.js';

/** What an office may change while its desk runs: office hours, time limits, topics and how long tickets are kept. */
export interface DeskSettings {
  readonly calendar: BusinessCalendar;
  /** The time limits of the kinds that have none of their own. */
  readonly policies: readonly SlaPolicy[];
  /** Null at a desk that accepts any category code. */
  readonly categories: CategoryTree | null;
  /** Rules of the archive schedule. */
  readonly retention: readonly RetentionRule[];
}
