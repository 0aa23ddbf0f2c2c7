import type { IntakeStatus } from '@aduan/core/channel';
import type { Flow } from '../flow/flow.js';
import type { FlowShape } from '../flow/node.js';
import { readSession } from '../session/read-session.js';
import type { Session } from '../session/session.js';
import { turnOf } from '../step/turn-of.js';

const speakers = { bot: 'bot', human: 'officer', ended: 'nobody' } as const;

/** The state of a conversation for officers: the speaker, the open question, the answers so far. */
export function describeSession<Shape extends FlowShape>(
  flow: Flow<Shape>,
  kept: unknown,
): IntakeStatus | null {
  const session = readSession(kept) as Session<Shape['slots']> | null;
  if (session?.flow !== flow.id) return null;
  const asked = session.mode === 'bot' ? turnOf(flow, session)?.say.at(-1)?.text : undefined;
  return {
    speaker: speakers[session.mode],
    asks: asked ?? null,
    at: session.at,
    collected: { ...session.slots },
  };
}
