import type { Address, AddressId } from '@aduan/core';

/** The ids by which Meta knows somebody, any of them or all. */
export interface WhatsappIds {
  /** Business-scoped id, such as `ID.13491208655302741918`: since 2026 the only one that is always there. */
  readonly userId?: string | undefined;
  /** The same over all businesses of a portfolio. */
  readonly parentUserId?: string | undefined;
  /** Digits of a phone number, which people may hide. */
  readonly phone?: string | undefined;
}

/** The ids in the words of the desk, strongest first. */
export function addressIds({ userId, parentUserId, phone }: WhatsappIds): readonly AddressId[] {
  const digits = phone?.replace(/^\+/, '') ?? '';
  return [
    ...(userId ? [{ kind: 'bsuid', value: userId }] : []),
    ...(parentUserId ? [{ kind: 'parent-bsuid', value: parentUserId }] : []),
    ...(/^[1-9]\d{5,14}$/.test(digits) ? [{ kind: 'phone', value: `+${digits}` }] : []),
    ...(phone && !/^[1-9]\d{5,14}$/.test(digits) ? [{ kind: 'user', value: phone }] : []),
  ];
}

/** Somebody, with the name that he gave himself. */
export function addressOf(account: string, ids: readonly AddressId[], name?: string): Address {
  return { account, ids, ...(name && { name }) };
}

/** A thread is one person: WhatsApp has no others for businesses. Named by his strongest id. */
export function threadOf(ids: readonly AddressId[]): string | undefined {
  const [strongest] = ids;
  return strongest?.kind === 'phone' ? strongest.value.slice(1) : strongest?.value;
}
