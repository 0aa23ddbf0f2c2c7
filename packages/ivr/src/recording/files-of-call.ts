import type { MediaRef } from '@aduan/core';
import type { CallSession } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';

type CallFiles = Pick<CallSession, 'talk' | 'elsewhere'>;

/** What was recorded in a call so far for a case of its own. */
export function filesOfCall(line: Pick<PhoneLine, 'flow'>, call: CallFiles): readonly MediaRef[] {
  const { elsewhere = [] } = call;
  return allFilesOfCall(line, call).filter(({ ref }) => !elsewhere.includes(ref));
}

/** Whether a recording was taken in this call, also where the conversation has left it behind. */
export function isOfCall(
  line: Pick<PhoneLine, 'flow'>,
  call: CallFiles & Pick<CallSession, 'case'>,
  { ref }: Pick<MediaRef, 'ref'>,
): boolean {
  const gone = [...(call.elsewhere ?? []), ...(call.case?.recordings ?? [])];
  return gone.includes(ref) || allFilesOfCall(line, call).some((file) => file.ref === ref);
}

/** Everything that was recorded in a call so far. */
export function allFilesOfCall(
  { flow }: Pick<PhoneLine, 'flow'>,
  { talk }: CallFiles,
): readonly MediaRef[] {
  const [, files] = Object.entries(talk?.slots ?? {}).find(([slot]) => slot === flow.files) ?? [];
  return Array.isArray(files) ? files : [];
}
