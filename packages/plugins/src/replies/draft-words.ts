import type { LoadedTicket, SealedValues } from '@aduan/core/plugin';
import type { Draft, PersonalOf } from '@aduan/core/ticket';

/** The text of the last event of a type for a draft; null when there is no text, or it was erased. */
export async function lastWords<Type extends 'replies:draft-written' | 'replies:draft-returned'>(
  { open }: Pick<SealedValues, 'open'>,
  { history }: LoadedTicket,
  { id }: Draft,
  type: Type,
): Promise<PersonalOf[Type] | null> {
  const last = history.findLast(
    (event) => event.type === type && JSON.parse(event.facts).draftId === id,
  );
  const [words = null] = await open<PersonalOf[Type]>([last?.sealed ?? null]);
  return words;
}
