/** What is suggested of a case. */
export type SuggestedField = 'category' | 'kind' | 'urgency';

/** The fields of which something is suggested. */
export const suggestedFields: readonly SuggestedField[] = ['category', 'kind', 'urgency'];

/** A case of the past with what officers made of it: what a model learns from. */
export interface LabelledTicket extends Partial<Readonly<Record<SuggestedField, string>>> {
  /** What the citizen wrote, with personal data masked. */
  readonly text: string;
}
