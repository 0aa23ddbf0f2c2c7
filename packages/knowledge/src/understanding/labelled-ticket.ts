/** A suggested field of a ticket. */
export type SuggestedField = 'category' | 'kind' | 'urgency';

/** All suggested fields. */
export const suggestedFields: readonly SuggestedField[] = ['category', 'kind', 'urgency'];

/** A past ticket with its labels by officers, as training data. */
export interface LabelledTicket extends Partial<Readonly<Record<SuggestedField, string>>> {
  /** The citizen's text, with personal data masked. */
  readonly text: string;
}
