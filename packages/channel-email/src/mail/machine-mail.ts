import { addressesIn, valuesOf } from './mail-headers.js';
import type { OwnIds } from './own-ids.js';
import type { ReadMail } from './read-mail.js';

/**
 * The kind of an automatic mail: `own` = our own mail came back; `answer` = an automatic answer; `bulk` = a mailing or
 * a list, which no automatic answer may go to. `null` = written by a person.
 */
export type MachineMail = 'own' | 'answer' | 'bulk' | null;

/** Local parts that no person reads. */
const nobody =
  /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?|daemon|listserv|.*-bounces|owner-.*)$/;

/** Classifies a mail by the headers of RFC 3834, RFC 2919, RFC 2369 and common programs. */
export function machineMail(
  { headers, from, messageId, references }: ReadMail,
  own: OwnIds,
): MachineMail {
  const value = (name: string) => (valuesOf(headers, name)[0] ?? '').trim().toLowerCase();
  const has = (name: string) => valuesOf(headers, name).length > 0;
  if (own.isOurs(from.address) || (messageId !== null && own.keyOf(messageId) !== null))
    return 'own';
  const [submitted = ''] = value('auto-submitted').split(/[\s;(]/);
  const [local = ''] = from.address.split('@');
  const isReturned = has('return-path') && addressesIn(value('return-path')).length === 0;
  const isDaemon = /^(?:mailer-daemon|postmaster)$/.test(local);
  const isVacation = ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-vacation'].some(has);
  const precedence = value('precedence');
  if (submitted === 'auto-replied' || isReturned || isDaemon || isVacation) return 'answer';
  if (precedence === 'auto_reply' || value('content-type').startsWith('multipart/report')) {
    return 'answer';
  }
  const isAutomatic = submitted !== '' && submitted !== 'no';
  const isMany =
    ['bulk', 'list', 'junk'].includes(precedence) ||
    ['list-id', 'list-unsubscribe', 'list-post', 'feedback-id'].some(has);
  if (isAutomatic && references.some((id) => own.keyOf(id) !== null)) return 'answer';
  return isAutomatic || isMany || asksForSilence(value) || nobody.test(local) ? 'bulk' : null;
}

/** Header of Exchange by which a sender refuses automatic answers. */
function asksForSilence(value: (name: string) => string): boolean {
  const suppressed = value('x-auto-response-suppress').split(/[\s,]+/);
  return ['all', 'autoreply', 'oof'].some((each) => suppressed.includes(each));
}
