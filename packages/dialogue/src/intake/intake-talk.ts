import type { Locale } from '@aduan/core';
import type {
  AppendEffect,
  IntakeEffect,
  IntakeResult,
  MediaRef,
  OpenEffect,
} from '@aduan/core/channel';
import type { Flow } from '../flow/flow.js';
import type { FlowNode, FlowShape } from '../flow/node.js';
import { type Prompt, textOf } from '../flow/prompt.js';
import { phrases } from '../language/phrases.js';
import type { Effect } from '../session/effect.js';
import type { CitizenMessage, Input } from '../session/input.js';
import type { Session } from '../session/session.js';
import type { Turn } from '../session/turn.js';
import { isPin, remarksIn } from '../step/keep-remark.js';
import { step } from '../step/step.js';
import { contentsOf } from './contents-of.js';
import type { PerformedEffect, ProvenTicket } from './performed-effect.js';
import { carried, collectedIn, keep, type StoredSession } from './stored-session.js';

/** Limit of effects performed for one message. A flow with more of them continues at the next message. */
const maxEffects = 20;

/** Rules that mark a message as meant for the bot even when an officer has the ticket: it names a wish without being asked. */
const forBot: ReadonlySet<string> = new Set(['interrupted', 'person', 'alarmed', 'volunteered']);

/** Queue of an officer who took over a conversation on their own initiative. */
const takenOver = 'taken-over';

/** Parts of the desk that a flow needs. */
interface DeskOfTalk {
  /** Epoch ms. */
  readonly at: number;
  /** Language that the citizen asked for. */
  readonly locale: Locale;
  /** Whether the conversation has an open ticket. */
  readonly hasTicket: boolean;
  /**
   * Performs an effect.
   *
   * @param joins - whether a ticket that it opens joins the open one
   * @param proven - the ticket whose number and PIN were proved last
   */
  perform(
    effect: Exclude<Effect, { type: 'wake' }>,
    joins: boolean,
    proven: ProvenTicket | undefined,
  ): PerformedEffect | Promise<PerformedEffect>;
}

/** Runs a flow for one turn of the desk, and collects the effects for the desk. */
export interface IntakeTalk {
  /** Resumes what an earlier turn left open before a message is handled: an effect without an outcome, an officer who has left. */
  resume(key: string): Promise<void>;
  /** Processes an input, and performs the effects that follow. */
  take(input: WithoutTime): Promise<void>;
  /** Hands over to an officer; opens a ticket when there is none. */
  handOver(key: string): Promise<void>;
  /**
   * Effect that adds a message to the open ticket when the flow gave up and ended without a reply, so that its content
   * is not lost. Earlier statements of the same talk that are in no ticket yet are added too. Null where the flow did
   * not give up.
   */
  unheard(): AppendEffect | null;
  /** Whether the citizen asked for an officer, or for a topic. */
  isMeantForBot(): boolean;
  result(): IntakeResult;
}

type WithoutTime = Input extends infer Each
  ? Each extends Input
    ? Omit<Each, 'at'>
    : never
  : never;

/** Starts with the session that the last turn stored. */
export function createTalk<Shape extends FlowShape>(
  flow: Flow<Shape>,
  before: StoredSession<Shape['slots']> | null,
  { at, hasTicket, locale, perform }: DeskOfTalk,
): IntakeTalk {
  let session = before;
  let opened: OpenEffect | AppendEffect | undefined;
  let isMeantForBot = false;
  let isUnheard = false;
  let isReceived = false;
  let heard: CitizenMessage = {};
  let isIntroduced = false;
  const turns: SaidTurn[] = [];
  let why: string[] = [];
  const waiting: Effect[] = [];
  /** Prompts of tasks while they ran: "One moment, please". */
  const moments = new Set<unknown>();

  function follow(input: WithoutTime): void {
    const taken = step(flow, session, { ...input, at } as Input);
    session = counted(carried(session, taken.session));
    why.push(...taken.trace.map(({ rule, node, about }) => [rule, node, about].join(' ').trim()));
    if (taken.turn) {
      const isOpening = taken.effects.some(({ type }) => type === 'hours');
      turns.push({ turn: taken.turn, why, isOpening });
      why = [];
    }
    waiting.push(...taken.effects);
    const node = nodeOf(flow, session);
    if (node?.kind === 'task') for (const line of node.say ?? []) moments.add(line);
    const isOver = taken.session.mode === 'ended';
    isUnheard =
      isOver && taken.turn === null && taken.trace.some(({ rule }) => rule === 'exhausted');
    isMeantForBot ||= taken.trace.some(
      ({ rule }) => forBot.has(rule) || (rule === 'thanked' && isOver),
    );
  }
  /** Performs the pending effects, but opens only one ticket per message; a second one waits for the next message. */
  async function work(cause: string): Promise<void> {
    for (let count = 0; count < maxEffects; count += 1) {
      const effect = waiting.shift();
      if (!effect) return;
      if (effect.type === 'wake') continue;
      if (opened && effect.type !== 'hours') return;
      const performed = await perform(effect, joins(), session?.proven);
      const { outcome, slots = {}, open, gathers, isAside, leaves, proven } = performed;
      if (session && proven) session = { ...session, proven };
      why.push(...(performed.why ?? []));
      if (isAside) turns.length = 0;
      if (open) file(open, gathers ?? effect.type === 'queue', leaves);
      const { key } = effect;
      follow({ key: `${cause}>${key}`, type: 'outcome', effect: key, outcome, slots });
    }
  }
  /** Resets the counter of filed remarks once the flow has emptied them: everything that follows is new. */
  function counted(after: StoredSession<Shape['slots']>): StoredSession<Shape['slots']> {
    const { filedWith = 0, slots } = after;
    const { length } = remarksIn(flow.remarks && slots[flow.remarks]);
    return length < filedWith ? { ...after, filedWith: 0 } : after;
  }
  const isOfOfficer = () => hasTicket && session?.gathered !== undefined;
  const remarks = () => remarksIn(flow.remarks && session?.slots[flow.remarks]);
  /**
   * Whether the talk contains anything that the officer's ticket does not; without such a ticket, whether it contains
   * anything at all.
   */
  function hasNews(): boolean {
    if (!session) return false;
    const { given = [], remarks: slot } = flow;
    const { gathered } = session;
    const besides = gathered || !slot ? given : [...given, slot];
    return Object.entries(collectedIn(session, besides)).some(
      ([name, told]) => gathered?.[name] !== told,
    );
  }
  /** Whether it belongs to the open ticket: to an officer's ticket, or to any ticket if there is nothing new. */
  const joins = () => isOfOfficer() || (hasTicket && !hasNews());
  /** Opens a ticket, or adds the missing content to the open one. */
  function file(open: OpenEffect, gathers: boolean, leaves: readonly string[] = []): void {
    const filed = withPreface(withFiles(open, leaves));
    const isJoined = joins();
    // An immediate answer needs no greeting after it, but the citizen must learn that a machine answers.
    if (open.answer !== undefined) {
      isIntroduced ||= turns.some(({ isOpening }) => isOpening);
      turns.length = 0;
    }
    if (!isJoined) opened = filed;
    else if (hasNews() || (!isOfOfficer() && remarks().length > 0)) {
      opened = { type: 'ticket.append', opening: filed };
    } else if (isReceived) opened = { type: 'ticket.append', ...besideWords(open) };
    if (session && (isJoined ? isOfOfficer() : gathers)) {
      const told = collectedIn(session, [...(flow.given ?? []), ...leaves]);
      session = { ...session, gathered: { ...session.gathered, ...told } };
    }
    session = session && { ...session, filedWith: remarks().length };
  }
  /** Adds the files that the citizen sent to their ticket. */
  function withFiles(open: OpenEffect, leaves: readonly string[]): OpenEffect {
    if (flow.files === undefined || leaves.includes(flow.files)) return open;
    const files = session?.slots[flow.files] as readonly MediaRef[] | undefined;
    return files ? { media: files, ...open } : open;
  }
  /** A citizen in danger first reads who helps, then the receipt. */
  function withPreface(open: OpenEffect): OpenEffect {
    if (!open.urgent || joins()) return open;
    const contents = turns.flatMap(({ turn }) => contentsOf(withoutMoments(turn), false));
    const texts = contents.flatMap((content) => (content.type === 'text' ? [content.text] : []));
    turns.length = 0;
    return texts.length > 0 ? { ...open, preface: texts.join('\n\n') } : open;
  }
  /** Removes these prompts: the work is already done when the citizen reads the turn. */
  function withoutMoments(turn: Turn): Turn {
    return { ...turn, say: turn.say.filter(({ prompt }) => !moments.has(prompt)) };
  }
  /** Remarks since the last filing, of a conversation that ended beside an open ticket or after an answer. */
  function unplaced(): AppendEffect | undefined {
    const node = nodeOf(flow, session);
    const isOver = node?.kind === 'end' && node.reason !== 'cancelled';
    const from = session?.filedWith ?? (hasTicket ? 0 : undefined);
    if (from === undefined || session?.mode !== 'ended' || !isOver) return undefined;
    const texts = remarks().flatMap(({ text }, place) => (place < from ? [] : [text]));
    if (texts.length === 0) return undefined;
    if (isOfOfficer() && !hasNews()) return undefined;
    const body = texts.join('\n');
    return {
      type: 'ticket.append',
      opening: { type: 'ticket.open', kind: 'information-request', body },
    };
  }
  /**
   * What was filed for this message, and below it what the citizen then said to end the talk: work that an earlier
   * message left open is done before the message is heard. A filing without a body takes its text from the message.
   */
  function recorded(): OpenEffect | AppendEffect | undefined {
    const also = unplaced();
    if (!opened || !also) return opened ?? also;
    const filed = opened.type === 'ticket.open' ? opened : opened.opening;
    if (filed?.body === undefined) return opened;
    const open = { ...filed, body: [filed.body, also.opening?.body].join('\n\n') };
    return opened.type === 'ticket.open' ? open : { ...opened, opening: open };
  }
  /** Whether any of it was said before this turn. */
  function hasUnplacedBefore(): boolean {
    if (before?.id !== session?.id) return false;
    const told = remarksIn(flow.remarks && before?.slots[flow.remarks]);
    return told.length > (session?.filedWith ?? 0);
  }
  async function take(input: WithoutTime): Promise<void> {
    if (input.type === 'message') {
      isReceived = true;
      heard = input;
    }
    follow(input);
    await work(input.key);
  }

  return {
    take,
    async resume(key) {
      isReceived = true;
      if (before?.mode === 'human') await take({ key, type: 'human-released' });
      else if (before?.stack.at(-1)?.waiting !== undefined) {
        follow({ key, type: 'resume' });
        turns.length = 0;
        await work(key);
      }
    },
    async handOver(key) {
      await take({ key, type: 'human-took-over' });
      if (hasTicket && !isOfOfficer()) return;
      const { language = flow.languages[0], slots = {} } = session ?? {};
      const effect = { type: 'queue', key, queue: takenOver, language, slots } as const;
      const { leaves, open } = await perform(effect, joins(), session?.proven);
      file(open ?? { type: 'ticket.open', kind: 'information-request' }, true, leaves);
    },
    unheard: () =>
      isUnheard ? { type: 'ticket.append', ...(hasUnplacedBefore() && unplaced()) } : null,
    isMeantForBot: () => isMeantForBot,
    result() {
      const isSecret = containsSecret(flow, before, heard);
      const filed = recorded();
      const replies = turns.reduce(joinedOpening, []);
      const effects = replies.flatMap(({ turn, why }, place): readonly IntakeEffect[] => {
        const shown = withoutMoments(isIntroduced && place === 0 ? introduced(flow, turn) : turn);
        const contents = contentsOf(shown, place === replies.length - 1);
        return contents.map((content) => ({ type: 'reply', content, why }));
      });
      return {
        effects: filed ? [filed, ...effects] : effects,
        ...(isSecret && { isSecret }),
        ...localeOf(flow, session, locale),
        ...(session && keep(session)),
      };
    },
  };
}

/** The turn of a step, and its reasons. */
interface SaidTurn {
  readonly turn: Turn;
  readonly why: readonly string[];
  /** Whether the desk was asked for its hours in the middle of it; then the next turn continues it. */
  readonly isOpening: boolean;
}

/** Joins the greeting and the text about the hours into one message. */
function joinedOpening(joined: readonly SaidTurn[], next: SaidTurn): readonly SaidTurn[] {
  const last = joined.at(-1);
  if (!last?.isOpening) return [...joined, next];
  const turn = { ...next.turn, say: [...last.turn.say, ...next.turn.say] };
  return [...joined.slice(0, -1), { ...next, turn, why: [...last.why, ...next.why] }];
}

/** Contact details and confidentiality that accompany a message without other news. */
function besideWords({ confidential, reporter }: OpenEffect): Pick<AppendEffect, 'opening'> {
  const told = {
    ...(reporter?.contacts && { reporter }),
    ...(confidential && { confidential }),
  };
  if (Object.keys(told).length === 0) return {};
  return { opening: { type: 'ticket.open', kind: 'information-request', ...told } };
}

/** Adds to a turn, as its first sentence, that a machine speaks. */
function introduced<Shape extends FlowShape>(flow: Flow<Shape>, turn: Turn): Turn {
  const own = flow.phrases?.introduction;
  const prompt: Prompt = own === undefined ? phrases.introduction : flow.prompts[own];
  const text = textOf(prompt[turn.language] ?? prompt[flow.languages[0]]);
  return { ...turn, say: [{ prompt: '~introduction', text }, ...turn.say] };
}

/** The language of the conversation. If the flow does not speak the citizen's language, the desk keeps that language. */
function localeOf(
  { languages }: Pick<Flow<FlowShape>, 'languages'>,
  session: Session | null,
  asked: Locale,
): Pick<IntakeResult, 'locale'> {
  const isSpoken = languages.some((language) => language === asked);
  if (!session || (!isSpoken && session.language === languages[0])) return {};
  return { locale: session.language };
}

/** Whether a message must not be stored: an answer to the question for a secret, or a PIN alone in a conversation that asked for one. */
export function containsSecret<Shape extends FlowShape>(
  flow: Flow<Shape>,
  session: Session<Shape['slots']> | null,
  { text = '' }: CitizenMessage,
): boolean {
  const node = session?.mode === 'bot' ? nodeOf(flow, session) : undefined;
  const isAsked = node?.kind === 'ask' && node.secret === true;
  return isAsked || (session?.isGuarded === true && isPin(text));
}

/** The current node of a conversation. */
function nodeOf<Shape extends FlowShape>(
  { nodes }: Flow<Shape>,
  session: Session<Shape['slots']> | null,
): FlowNode<Shape> | undefined {
  const top = session?.stack.at(-1);
  return top && Object.hasOwn(nodes, top.node) ? nodes[top.node as Shape['node']] : undefined;
}
