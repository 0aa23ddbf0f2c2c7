import type { CallRecording } from '@aduan/core/voice';
import type { CallSession } from '../calls/call-session.js';
import { addToProvenTicket, goesOnFrom } from '../desk/add-to-proven-ticket.js';
import { openInput } from '../desk/open-input.js';
import type { PhoneLine } from '../phone-line.js';
import { isOfCall } from './files-of-call.js';
import { recordingBlobKey } from './keep-recording.js';

const text = 'Rekaman dari penelepon yang menutup telepon.';

/**
 * Stores a recording that arrived after its call had ended: in the ticket that the caller proved, otherwise in a ticket
 * of its own. Idempotent.
 */
export async function keepLateRecording(
  line: PhoneLine,
  call: CallSession,
  recording: CallRecording,
): Promise<void> {
  const { key: name, media } = recordingBlobKey(line.channel, recording);
  if (isOfCall(line, call, media)) return;
  const { actor, channel, claims } = line;
  const { proven } = call;
  const key = `${channel}:${call.call}:${name}`;
  await claims.claim([media]);
  if (proven && (await addToProvenTicket(line, proven, { text, media: [media], key }))) return;
  if (call.ticket && !proven) {
    const said = { text, channel, attachments: [media] };
    await line.tickets().append(call.ticket.ticket.id, said, { actor, key });
    return;
  }
  const body = proven ? `${text} ${goesOnFrom(proven)}` : text;
  const effect = { type: 'ticket.open', kind: 'complaint', body } as const;
  await line.tickets().open(openInput(line, effect, call, [media]), { actor, key });
}
