import type { MediaRef } from '@aduan/core/channel';
import type { CallSession } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';

type CallFiles = Pick<CallSession, 'talk' | 'elsewhere'>;

/** Recordings of a call for its own ticket, without those that joined another ticket. */
export function filesOfCall(line: Pick<PhoneLine, 'flow'>, call: CallFiles): readonly MediaRef[] {
  const { elsewhere = [] } = call;
  return allFilesOfCall(line, call).filter(({ ref }) => !elsewhere.includes(ref));
}

/** Whether a recording was made in this call, even when the conversation no longer holds it. */
export function isOfCall(
  line: Pick<PhoneLine, 'flow'>,
  call: CallFiles & Pick<CallSession, 'ticket'>,
  { ref }: Pick<MediaRef, 'ref'>,
): boolean {
  const gone = [...(call.elsewhere ?? []), ...(call.ticket?.recordings ?? [])];
  return gone.includes(ref) || allFilesOfCall(line, call).some((file) => file.ref === ref);
}

/** All recordings of a call so far. */
export function allFilesOfCall(
  { flow }: Pick<PhoneLine, 'flow'>,
  { talk }: CallFiles,
): readonly MediaRef[] {
  const [, files] = Object.entries(talk?.slots ?? {}).find(([slot]) => slot === flow.files) ?? [];
  return Array.isArray(files) ? files : [];
}
