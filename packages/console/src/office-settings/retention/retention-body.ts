/** How long closed cases are kept. Of several rules for a case the longest counts. */
export interface RetentionRule {
  /** Which cases it is about. Left out = all. */
  readonly when?: {
    readonly categories?: readonly string[];
    readonly kinds?: readonly string[];
    readonly supervisory?: boolean;
  };
  readonly count: number;
  readonly unit: 'days' | 'years';
  readonly source: string;
}

/** The document `retention`. The API leaves the form of its body to the document. */
export interface RetentionBody {
  readonly rules: readonly RetentionRule[];
}

/** What a new rule is about. */
export type RetentionScope = 'all' | 'supervisory' | 'topic';

/** A whole number of days or years as it was typed; null = unreadable. */
export function readCount(text: string): number | null {
  return /^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : null;
}

/** The condition of a new rule. */
export function conditionOf(
  scope: RetentionScope,
  topic: string | null,
): Pick<RetentionRule, 'when'> {
  switch (scope) {
    case 'all':
      return {};
    case 'supervisory':
      return { when: { supervisory: true } };
    case 'topic':
      return { when: { categories: topic === null ? [] : [topic] } };
  }
}
