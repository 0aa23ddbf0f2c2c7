import type { OpenInput } from '@aduan/core';
import type { MediaRef, OpenEffect } from '@aduan/core/channel';
import type { CallSession } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';
import { hasCallable, numbersOf } from './callback-numbers.js';

/** Body of a ticket when nothing that the caller said could be written down. */
export const nothingWritten = 'Disampaikan lewat telepon.';

/** The input for a ticket of a caller. When they give no name, their number is not stored either. */
export function openInput(
  { callable, channel }: Pick<PhoneLine, 'callable' | 'channel'>,
  effect: OpenEffect,
  caller: Pick<CallSession, 'from' | 'reach' | 'privacyNotice'>,
  files: readonly MediaRef[],
): OpenInput {
  const { type: _, urgent: __, preface: ___, media = files, ...said } = effect;
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
    // A caller without a number that we call has to ask about the ticket themselves.
    ...(hasCallable({ callable }, contacts) && { callBack: true }),
    ...(hasReporter && { reporter: { ...reporter, contacts } }),
    ...(media.length > 0 && { attachments: media }),
  };
}

/** The caller's statements as text; the subject when there is no text. */
export function wordsOf({ body, subject }: OpenEffect): string {
  return body || (subject ? `${subject}.` : '');
}
