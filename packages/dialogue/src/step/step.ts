import type { Flow } from '../flow/flow.js';
import type { FlowShape } from '../flow/node.js';
import type { Input } from '../session/input.js';
import { readSession } from '../session/read-session.js';
import type { Session } from '../session/session.js';
import type { Step } from '../session/step.js';
import { closeTalk } from './close-talk.js';
import type { AnyFlow } from './compiled-flow.js';
import { fingerprint } from './fingerprint.js';
import { takeInput } from './take-input.js';
import { note, openTalk, renew } from './talk.js';
import { migrate } from './version.js';

/**
 * Processes one input of a conversation. Pure and synchronous: everything that the conversation needs from outside is
 * an effect, and its result returns as an input. The same session and input always give the same step. An input whose
 * key was processed before changes nothing. It never throws because of a citizen's input.
 *
 * @param kept - the session of the last step; null when there is none. An invalid session counts as none
 */
export function step<Shape extends FlowShape>(
  flow: Flow<Shape>,
  kept: Session<Shape['slots']> | null,
  input: Input,
): Step<Shape['slots']> {
  const known = flow as unknown as AnyFlow;
  const session = readSession(kept) as typeof kept;
  const mark = fingerprint(input.key);
  if (session?.seen.includes(mark)) {
    const node = session.stack.at(-1)?.node ?? flow.start;
    return { session, turn: null, effects: [], trace: [{ rule: 'duplicate', node }] };
  }
  const talk = openTalk(known, session as Session | null, input.key, input.at);
  if (session) migrate(talk, session);
  else renew(talk, input.key);
  if (!takeInput(talk, session as Session | null, input)) {
    note(talk, 'stale');
    if (session) return { session, turn: null, effects: [], trace: talk.trace };
    talk.mode = 'ended';
  }
  return closeTalk(talk, [...(session?.seen ?? []), mark]) as Step<Shape['slots']>;
}
