import type { AddressId } from '../channel/address.js';

/** The data that a person says is wrong, and the right values. At least one field. */
export interface Correction {
  /** The person's name, in every ticket that they reported. */
  readonly name?: string;
  /**
   * A corrected contact, in every ticket that they reported. Without `from` a contact is added, such as the number that
   * they give on the phone.
   */
  readonly contact?: { readonly from?: AddressId; readonly to: AddressId };
  /** The person's own words in one of their tickets. */
  readonly message?: CorrectedMessage;
}

/** A message of a person, with its corrected text. */
export interface CorrectedMessage {
  /** The ticket of the message. */
  readonly ticket: string;
  readonly id: string;
  readonly text: string;
  /** The subject of the ticket, if this message opened it. Default: unchanged. */
  readonly subject?: string;
}

/** Replaces a wrong address or adds a missing one; removes duplicates. */
export function replaced(
  contacts: readonly AddressId[],
  { from, to }: NonNullable<Correction['contact']>,
): readonly AddressId[] {
  const isSame = (one: AddressId, other: AddressId) =>
    one.kind === other.kind && one.value === other.value;
  const all = from ? contacts.map((each) => (isSame(each, from) ? to : each)) : [...contacts, to];
  return all.filter((each, place) => all.findIndex((other) => isSame(each, other)) === place);
}
