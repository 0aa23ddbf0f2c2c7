import type { MediaRef, OpenEffect, OpenInput } from '@aduan/core';
import type { CallSession } from '../calls/call-session.js';

/** What stands in a case of somebody who told nothing that could be written down. */
export const nothingWritten = 'Disampaikan lewat telepon.';

/** A case as the desk opens it for a caller. Of one who gives no name, the number is not kept either. */
export function openInput(
  effect: OpenEffect,
  { from }: Pick<CallSession, 'from'>,
  channel: string,
  files: readonly MediaRef[],
): OpenInput {
  const { type: _, asksToJoin: __, media = files, ...said } = effect;
  const { category, cooperative, region, reporter, ...rest } = said;
  const callers = from === null ? [] : [{ kind: 'phone', value: from }];
  const contacts = effect.anonymous ? [] : [...callers, ...(reporter?.contacts ?? [])];
  const hasReporter = contacts.length > 0 || reporter?.name !== undefined;
  return {
    ...rest,
    body: wordsOf(effect) || nothingWritten,
    channel,
    ...(category && { category }),
    ...(cooperative && { cooperative }),
    ...(region && { region }),
    // Who leaves no number chose to ask for himself.
    ...(contacts.some(({ kind }) => kind === 'phone') && { callBack: true }),
    ...(hasReporter && { reporter: { ...reporter, contacts } }),
    ...(media.length > 0 && { attachments: media }),
  };
}

/** What somebody told in words; of one who told nothing, what he wants. */
export function wordsOf({ body, subject }: OpenEffect): string {
  return body || (subject ? `${subject}.` : '');
}
