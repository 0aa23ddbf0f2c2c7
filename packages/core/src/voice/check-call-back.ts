import { refuseField } from '../errors.js';
import type { CallBack } from './call-back.js';
import type { CallableNumbers } from './callable-numbers.js';
import { NumberRefusedError } from './number-refused-error.js';

/**
 * Checks that every line makes before it places a call to a citizen.
 *
 * @throws InputError for an id or a number in an ambiguous form, NumberRefusedError for a number that is not called
 */
export function checkCallBack(
  { id, to }: Pick<CallBack, 'id' | 'to'>,
  callable: CallableNumbers,
): void {
  if (!/^[\w-]{1,60}$/.test(id))
    refuseField('id', 'must be letters, digits, dashes and underscores');
  // The number becomes part of an address. Any other form could name a foreign trunk or server.
  if (!/^\+\d{5,15}$/.test(to)) refuseField('to', 'must be a number in E.164');
  const reason = callable.refusalOf(to);
  if (reason !== null) throw new NumberRefusedError(reason);
}

/**
 * The additional check for lines that ring officers by number or SIP address.
 *
 * @throws InputError when the officer is neither
 */
export function checkOfficer({ officer }: Pick<CallBack, 'officer'>): void {
  if (!/^(\+\d{5,15}|sip:[^\s<>"]{3,200})$/.test(officer))
    refuseField('officer', 'must be a number in E.164 or a SIP address');
}
