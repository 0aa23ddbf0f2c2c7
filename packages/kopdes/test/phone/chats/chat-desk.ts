import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  type Aduan,
  type Channel,
  categoryTree,
  createAduan,
  defaultIntake,
  type Intake,
  officerPrincipal,
  sp4nPractice,
} from '@aduan/core';
import type { CitizenAccess, InboundEvent, IntakeResult, Part } from '@aduan/core/channel';
import { type DialogueIntakeOptions, dialogueIntake, type Session } from '@aduan/dialogue';
import { memoryStore } from '@aduan/store-memory';
import { buildChannel } from '@aduan/testkit';
import { kopdesCategories } from '../../../src/categories/index.js';
import { kopdesFlow } from '../../../src/flow/index.js';
import { type KopdesPerformOptions, kopdesPerform } from '../../../src/phone/index.js';

/** Wednesday, 18 February 2026, 10.00 WIB: open. */
export const openAt = Date.parse('2026-02-18T10:00:00+07:00');

/** Stands in a case whose citizen hides. */
export const hidden = '(hidden)';

/** What the desk said last to a citizen. */
interface Heard {
  readonly text: string;
  readonly choices: readonly string[];
}

/** A message, and what the flow made of it. */
interface Talk {
  readonly conversation: string;
  readonly text: string;
  /** Of the talk of the flow. */
  readonly id: string;
  readonly isFiled: boolean;
  /** Where the talk stands after it. */
  readonly node: string;
  /** Whether the report of the talk then waits for a word of its citizen, as he wished. */
  readonly isHeldBack: boolean;
  /** The question whose asker wants no officer to be asked. */
  readonly dropped: string | undefined;
}

/** The question of a talk that its citizen, asked whether an officer may have it, has let go. */
function droppedQuestion(before: unknown, after: unknown): string | undefined {
  const { stack = [], slots = {} } = (before ?? {}) as Partial<Session<{ question: string }>>;
  const { slots: left = {} } = (after ?? {}) as Partial<
    Session<{ question: string; story: string }>
  >;
  const isGone = left.question === undefined && left.story !== slots.question;
  return stack.at(-1)?.node === 'nobodyKnows' && isGone ? slots.question : undefined;
}

/**
 * A whole desk whose citizens write to `kopdesFlow`, and what came of it.
 *
 * @param know - what it knows of whoever writes; by default only the number of his case
 */
export function chatDesk(
  known: KopdesPerformOptions = {},
  startsAt = openAt,
  know: DialogueIntakeOptions['know'] = ({ ticket }) => (ticket ? { own: ticket.number } : {}),
) {
  let now = startsAt;
  let count = 0;
  const heard = new Map<string, Heard[]>();
  let window: CitizenAccess | undefined;
  const chat = buildChannel({
    capabilities: {
      inbound: ['text', 'media', 'choice'],
      choices: { max: 10, titleMax: 100 },
      media: { image: { maxBytes: 1_000 } },
    },
    async fetchMedia() {
      const bytes = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
      return { body: new Blob([bytes]).stream(), mime: 'image/jpeg' };
    },
    async send({ conversation, content }, { citizen: desk }) {
      window = desk;
      const text = 'text' in content ? content.text : '';
      const choices = content.type === 'choices' ? content.choices.map(({ id }) => id) : [];
      heard.set(conversation, [...(heard.get(conversation) ?? []), { text, choices }]);
      return { ids: [], status: 'sent', at: now };
    },
  });
  const talks: Talk[] = [];
  const bot = dialogueIntake(kopdesFlow, {
    otherwise: defaultIntake(),
    know,
    perform: (effect, state) => kopdesPerform(aduan.citizen, known)(effect, state),
  });
  /** Writes down which talk of the flow a message belongs to, and whether a case has come of it. */
  function noted(conversation: string, text: string, before: unknown, after: IntakeResult) {
    const { session, effects } = after;
    const { id = '', mode, slots = {}, stack = [] } = (session ?? {}) as Partial<Session>;
    // Also while he talks to an officer, who has but the wish for that.
    const isHeldBack = mode !== 'ended' && ('isHeldBack' in slots || 'isGivenUp' in slots);
    const isFiled = effects.some(({ type }) => type !== 'reply');
    const node = stack.at(-1)?.node ?? '';
    const dropped = isFiled ? undefined : droppedQuestion(before, session);
    talks.push({ conversation, text, id, isFiled, node, isHeldBack, dropped });
  }
  const intake: Intake = {
    ...bot,
    async receive(input) {
      const result = await bot.receive(input);
      const { conversation, parts } = input.message;
      const texts = parts.flatMap((part) => {
        if (part.type === 'media') return part.caption ?? [];
        return part.type === 'text' ? part.text : [];
      });
      noted(conversation, texts.join('\n'), input.session, result);
      return result;
    },
    async signal(input) {
      const result = (await bot.signal?.(input)) ?? { effects: [] };
      noted('', '', input.session, result);
      return result;
    },
  };
  const aduan: Aduan<{ readonly chat: Channel }> = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: { chat },
    categories: categoryTree([...kopdesCategories]),
    intake,
    now: () => now,
  });
  const actor = officerPrincipal('budi', ['agent', 'supervisor']);
  return {
    aduan,
    actor,
    talks,
    /** What a citizen writes or presses, and what he is answered. */
    async say(conversation: string, said: string | readonly Part[]): Promise<readonly Heard[]> {
      count += 1;
      now += 5_000;
      const before = heard.get(conversation)?.length ?? 0;
      const parts = typeof said === 'string' ? [{ type: 'text', text: said } as const] : said;
      const event: InboundEvent = {
        type: 'message',
        key: `m${count}`,
        id: `m${count}`,
        at: now,
        account: 'desk',
        conversation,
        from: { account: 'desk', ids: [{ kind: 'user', value: conversation }] },
        parts,
      };
      const body = JSON.stringify([event]);
      await aduan.fetch(new Request('http://desk.example/aduan/chat', { method: 'POST', body }));
      await aduan.workOff();
      return (heard.get(conversation) ?? []).slice(before);
    },
    press(conversation: string, id: string) {
      return this.say(conversation, [{ type: 'choice', id, title: id, source: 'button' }]);
    },
    /** Lets time pass, in minutes. */
    async wait(minutes: number) {
      now += minutes * 60_000;
      await aduan.workOff();
    },
    /** Everything that a citizen was told. */
    told: (conversation: string) => (heard.get(conversation) ?? []).map(({ text }) => text),
    /** What stands in the cases that a citizen was told of, or in all: what was said in each, and who and what it names. */
    async tickets(conversation?: string): Promise<readonly string[]> {
      const { items } = await aduan.tickets.list({}, { actor });
      const said = conversation && (await window?.transcript('desk', conversation, -1));
      const numbers = said
        ? new Set(said.flatMap(({ ticket }) => ticket ?? []))
        : items.map(({ ticket }) => ticket.number);
      const found = [...numbers].map((number) => aduan.tickets.find(number, { actor }));
      return (await Promise.all(found)).map(({ ticket, timeline, reporters, represented }) =>
        [
          ...timeline.flatMap((entry) =>
            entry.type === 'message' && entry.direction === 'in' ? [entry.text ?? ''] : [],
          ),
          ...[...reporters, represented].flatMap((person) => person?.name ?? []),
          ticket.cooperative?.name ?? '',
          ticket.anonymous || ticket.confidential ? hidden : '',
        ].join('\n'),
      );
    },
  };
}
