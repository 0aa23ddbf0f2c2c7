import type { CallRecording } from '@aduan/core/voice';
import type { CallSession } from '../calls/call-session.js';
import { openInput } from '../desk/open-input.js';
import type { PhoneLine } from '../phone-line.js';
import { filesOfCall } from './files-of-call.js';
import { recordingPlace } from './keep-recording.js';

/**
 * Keeps what a caller said whose call had ended for us before his recording came, in a case of its own: files
 * cannot join a case later, and nothing that a citizen said is lost. Again with the same recording does no harm.
 */
export async function keepLateRecording(
  line: PhoneLine,
  call: CallSession,
  recording: CallRecording,
): Promise<void> {
  const { key, media } = recordingPlace(line.channel, recording);
  if (filesOfCall(line, call).some(({ ref }) => ref === media.ref)) return;
  const earlier = call.case ? ` Menyambung laporan ${call.case.ticket.number}.` : '';
  const body = `Rekaman dari penelepon yang menutup telepon.${earlier}`;
  const effect = { type: 'ticket.open', kind: 'complaint', body } as const;
  const options = { actor: line.actor, key: `${line.channel}:${call.call}:${key}` };
  await line.tickets().open(openInput(effect, call, line.channel, [media]), options);
}
