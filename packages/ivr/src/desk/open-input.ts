import type { MediaRef, OpenEffect, OpenInput } from '@aduan/core';
import type { CallSession } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';
import { hasCallable, numbersOf } from './callback-numbers.js';

/** What stands in a case of somebody who told nothing that could be written down. */
export const nothingWritten = 'Disampaikan lewat telepon.';

/** A case as the desk opens it for a caller. Of one who gives no name, the number is not kept either. */
export function openInput(
  { callable, channel }: Pick<PhoneLine, 'callable' | 'channel'>,
  effect: OpenEffect,
  caller: Pick<CallSession, 'from' | 'reach' | 'privacyNotice'>,
  files: readonly MediaRef[],
): OpenInput {
  const { type: _, asksToJoin: __, urgent: ___, preface: ____, media = files, ...said } = effect;
  const { category, cooperative, region, reporter, ...rest } = said;
  const contacts = effect.anonymous ? [] : [...numbersOf(caller), ...(reporter?.contacts ?? [])];
  const hasReporter = contacts.length > 0 || reporter?.name !== undefined;
  return {
    ...rest,
    body: wordsOf(effect) || nothingWritten,
    channel,
    ...(caller.privacyNotice !== undefined && { privacyNotice: caller.privacyNotice }),
    ...(category && { category }),
    ...(cooperative && { cooperative }),
    ...(region && { region }),
    // Who leaves no number that we call asks for himself.
    ...(hasCallable({ callable }, contacts) && { callBack: true }),
    ...(hasReporter && { reporter: { ...reporter, contacts } }),
    ...(media.length > 0 && { attachments: media }),
  };
}

/** What somebody told in words; of one who told nothing, what he wants. */
export function wordsOf({ body, subject }: OpenEffect): string {
  return body || (subject ? `${subject}.` : '');
}
