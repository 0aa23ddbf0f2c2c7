import type { Flow, Phrase } from '../flow/flow.js';
import type { AskNode, ChooseNode, FlowShape } from '../flow/node.js';
import { type Digit, type Prompt, textOf } from '../flow/prompt.js';
import { phrases } from '../language/phrases.js';
import type { Session } from '../session/session.js';
import type { Blocking, Turn, TurnChoice, Utterance } from '../session/turn.js';
import { digitOf } from './answer-choice.js';
import type { AnyFlow, AnyShape } from './compiled-flow.js';
import { fillSlots } from './fill-slots.js';

/** The last turn again: for a delivery that is answered twice, or after a restart. Null while an officer speaks. */
export function turnOf<Shape extends FlowShape>(
  flow: Flow<Shape>,
  session: Session<Shape['slots']>,
): Turn | null {
  const shown = session as Session;
  const known = flow as unknown as AnyFlow;
  if (session.mode === 'human') return null;
  return {
    id: `${session.id}/${session.seq}`,
    language: session.language,
    say: session.lastPrompts.map((key) => utterance(known, shown, key)),
    next: blocking(known, shown),
  };
}

function utterance(flow: AnyFlow, session: Session, key: string): Utterance {
  if (key.startsWith('#')) {
    return { prompt: key, text: filled(flow, session, `{${key.slice(1)}}`), spell: true };
  }
  const words = wordsOf(flow, session.language, key);
  return {
    prompt: key,
    text: filled(flow, session, textOf(words)),
    ...(typeof words === 'object' && { audio: words.audio }),
  };
}

function labelOf(flow: AnyFlow, session: Session, key: string): string {
  return filled(flow, session, textOf(wordsOf(flow, session.language, key)));
}

function filled(flow: AnyFlow, { language, gone, slots }: Session, text: string): string {
  const nothing = textOf(wordsOf(flow, language, '~nothing'));
  return fillSlots(text, { ...gone, ...slots }, language, nothing);
}

function wordsOf(flow: AnyFlow, language: string, key: string) {
  const prompt: Prompt | undefined = key.startsWith('~')
    ? phraseOf(flow, key.slice(1) as Phrase)
    : flow.prompts[key];
  return prompt?.[language] ?? prompt?.[flow.languages[0]] ?? prompt?.id ?? '';
}

function phraseOf(flow: AnyFlow, phrase: Phrase): Prompt | undefined {
  const own = flow.phrases?.[phrase];
  return own === undefined ? phrases[phrase] : flow.prompts[own];
}

function blocking(flow: AnyFlow, session: Session): Blocking {
  const top = session.stack.at(-1);
  const node = top && flow.nodes[top.node];
  if (session.mode === 'ended' || !node) return { do: 'end' };
  if (top.waiting !== undefined) {
    return node.kind === 'queue'
      ? { do: 'queue', queue: node.queue, effect: top.waiting }
      : { do: 'wait', effect: top.waiting };
  }
  const label = (key: string) => labelOf(flow, session, key);
  if (top.confirming) return choices([choice('yes', label('~yes')), choice('no', label('~no'))]);
  if (top.offer) {
    const meant = top.offer.map((one, place) => choice(String(place + 1), one.label));
    return choices([...meant, choice('none', label('~none'))]);
  }
  if (node.kind === 'choose') return chooseTurn(flow, session, node);
  return node.kind === 'ask' ? askTurn(flow, session, node) : { do: 'end' };
}

function chooseTurn(flow: AnyFlow, session: Session, node: ChooseNode<AnyShape>): Blocking {
  const { digits, options, timeoutMs } = node;
  const shown = Object.entries(options).map(([id, option], place) => ({
    id,
    label: labelOf(flow, session, option.label),
    digit: digitOf(option, place) as Digit | null,
  }));
  return {
    do: 'choose',
    choices: shown,
    ...(digits && { digits: { min: 1, ...digits } }),
    ...(timeoutMs !== undefined && { timeoutMs }),
  };
}

function askTurn(flow: AnyFlow, session: Session, node: AskNode<AnyShape>): Blocking {
  const { into, accepts, digits, secret, optional, timeoutMs } = node;
  const skip = optional === undefined ? [] : [labelOf(flow, session, optional)];
  return {
    do: 'ask',
    slot: into,
    accepts,
    ...(digits && { digits: { min: 1, ...digits } }),
    ...(secret && { secret }),
    choices: skip.map((label) => ({ id: 'skip', label, digit: '#' })),
    ...(timeoutMs !== undefined && { timeoutMs }),
  };
}

function choice(id: string, label: string): Pick<TurnChoice, 'id' | 'label'> {
  return { id, label };
}

function choices(shown: readonly Pick<TurnChoice, 'id' | 'label'>[]): Blocking {
  const digit = (place: number) => (place < 9 ? (String(place + 1) as Digit) : null);
  return { do: 'choose', choices: shown.map((one, place) => ({ ...one, digit: digit(place) })) };
}
