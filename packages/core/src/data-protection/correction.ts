import type { AddressId } from '../channel/address.js';

/** What a person says is wrong of what is kept of him, and what it shall be. At least one of them. */
export interface Correction {
  /** His name from now on, in every case that he reported. */
  readonly name?: string;
  /**
   * A way to reach him that was written down wrongly, in every case that he reported; without `from` one that was not
   * written down, such as the number that he says when he calls.
   */
  readonly contact?: { readonly from?: AddressId; readonly to: AddressId };
  /** Words of his own in one of his cases. */
  readonly message?: CorrectedMessage;
}

/** A message of a person with the words that he wants it to have. */
export interface CorrectedMessage {
  /** The case that it stands in. */
  readonly ticket: string;
  readonly id: string;
  readonly text: string;
  /** The subject of the case, if it is the message that opened it. Default: as it was. */
  readonly subject?: string;
}

/** Addresses with a wrong one put right or a missing one added, each once. */
export function replaced(
  contacts: readonly AddressId[],
  { from, to }: NonNullable<Correction['contact']>,
): readonly AddressId[] {
  const isSame = (one: AddressId, other: AddressId) =>
    one.kind === other.kind && one.value === other.value;
  const all = from ? contacts.map((each) => (isSame(each, from) ? to : each)) : [...contacts, to];
  return all.filter((each, place) => all.findIndex((other) => isSame(each, other)) === place);
}
