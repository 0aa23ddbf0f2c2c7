import type { Article } from './use-articles.js';

/** One row of the list of articles. */
export type ArticleLine = ReturnType<typeof lineOf>[number];

/** The row of an article; none for a discarded draft that was never published. @param today - `2026-11-30` */
export function lineOf(
  { changedAt, changedBy, draft, id, published, raisedBy, state, version }: Article,
  today: string,
) {
  const content = (draft ?? published)?.content;
  if (!content && state !== 'retired') return [];
  return [
    {
      ...{ id, state, changedAt, changedBy },
      question: content?.question ?? id,
      /** The state of an unpublished version; null when there is none. */
      draft: draft ? (draft.isInReview ? ('in-review' as const) : ('draft' as const)) : null,
      isSample: version === 0,
      askers: raisedBy.length,
      validTo: content?.validTo ?? null,
      /** Whether its last day has passed: the bot no longer uses it. */
      hasEnded: (published?.content.validTo ?? today) < today,
    },
  ];
}
