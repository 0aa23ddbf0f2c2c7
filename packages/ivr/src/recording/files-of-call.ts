import type { MediaRef } from '@aduan/core';
import type { CallSession } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';

/** What was recorded in a call so far. */
export function filesOfCall(
  { flow }: Pick<PhoneLine, 'flow'>,
  { talk }: Pick<CallSession, 'talk'>,
): readonly MediaRef[] {
  const [, files] = Object.entries(talk?.slots ?? {}).find(([slot]) => slot === flow.files) ?? [];
  return Array.isArray(files) ? files : [];
}
