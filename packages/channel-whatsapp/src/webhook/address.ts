import type { Address, AddressId } from '@aduan/core/channel';

/** Ids of a person at Meta; any of them may be missing. */
export interface WhatsappIds {
  /** Business-scoped id, such as `ID.13491208655302741918`: since 2026 the only one that is always present. */
  readonly userId?: string | undefined;
  /** The same id for all businesses of a portfolio. */
  readonly parentUserId?: string | undefined;
  /** Digits of the phone number, which people may hide. */
  readonly phone?: string | undefined;
}

/** The ids in the terms of the desk, strongest first. */
export function addressIds({ userId, parentUserId, phone }: WhatsappIds): readonly AddressId[] {
  const digits = phone?.replace(/^\+/, '') ?? '';
  return [
    ...(userId ? [{ kind: 'bsuid', value: userId }] : []),
    ...(parentUserId ? [{ kind: 'parent-bsuid', value: parentUserId }] : []),
    ...(/^[1-9]\d{5,14}$/.test(digits) ? [{ kind: 'phone', value: `+${digits}` }] : []),
    ...(phone && !/^[1-9]\d{5,14}$/.test(digits) ? [{ kind: 'user', value: phone }] : []),
  ];
}

/** The address of a person, with the name that they chose. */
export function addressOf(account: string, ids: readonly AddressId[], name?: string): Address {
  return { account, ids, ...(name && { name }) };
}

/** The thread of a person, named by their strongest id: WhatsApp has only one-to-one threads for businesses. */
export function threadOf(ids: readonly AddressId[]): string | undefined {
  const [strongest] = ids;
  return strongest?.kind === 'phone' ? strongest.value.slice(1) : strongest?.value;
}
