import { refuseField } from '../errors.js';
import type { CallBack } from './call-back.js';
import type { CallableNumbers } from './callable-numbers.js';
import { NumberRefusedError } from './number-refused-error.js';

/**
 * What every line asks of a call to a citizen before it rings anybody.
 *
 * @throws InputError when a call names itself or a citizen in a way that could mean something else, NumberRefusedError
 *   for a number that costs
 */
export function checkCallBack(
  { id, to }: Pick<CallBack, 'id' | 'to'>,
  callable: CallableNumbers,
): void {
  if (!/^[\w-]{1,60}$/.test(id))
    refuseField('id', 'must be letters, digits, dashes and underscores');
  // It becomes a part of an address: anything else could name a trunk or a server of somebody else.
  if (!/^\+\d{5,15}$/.test(to)) refuseField('to', 'must be a number in E.164');
  const reason = callable.refusalOf(to);
  if (reason !== null) throw new NumberRefusedError(reason);
}

/**
 * What lines ask beside it that ring officers by number or SIP address.
 *
 * @throws InputError when the officer is neither
 */
export function checkOfficer({ officer }: Pick<CallBack, 'officer'>): void {
  if (!/^(\+\d{5,15}|sip:[^\s<>"]{3,200})$/.test(officer))
    refuseField('officer', 'must be a number in E.164 or a SIP address');
}
