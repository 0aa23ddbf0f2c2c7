import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  type Aduan,
  type Channel,
  categoryTree,
  createAduan,
  type Logger,
  officerPrincipal,
  sp4nPractice,
} from '@aduan/core';
import { emergencyCategories } from '@aduan/core/ticket';
import { type PhoneOptions, phoneChannel } from '@aduan/ivr';
import { simulateCall, simulatedProvider } from '@aduan/ivr/simulator';
import { type CooperativeFactsApi, cooperativeFacts, type FactView } from '@aduan/kopdes/facts';
import { memoryStore } from '@aduan/store-memory';
import { kopdesCategories } from '../../src/categories/index.js';
import {
  type KopdesPerformOptions,
  kopdesPerform,
  kopdesPhoneFlow,
} from '../../src/phone/index.js';

type KopdesShape = typeof kopdesPhoneFlow extends PhoneOptions<infer Shape>['flow'] ? Shape : never;

/** Wednesday, 18 February 2026, 10.00 WIB: open. */
export const openAt = Date.parse('2026-02-18T10:00:00+07:00');

/** What is special about a desk: its line, and what it knows. */
export interface PhoneDeskOptions
  extends Partial<PhoneOptions<KopdesShape>>,
    Pick<KopdesPerformOptions, 'find' | 'sort'> {
  /** Asks about cooperatives. */
  readonly followUpQuestions?: boolean;
  /** Its way to the provider. */
  readonly fetch?: typeof fetch;
}

/** A desk with a phone line, and what came of it. */
export function phoneDesk(
  { fetch, find, sort, followUpQuestions = false, ...options }: PhoneDeskOptions = {},
  startsAt = openAt,
  store = memoryStore(),
) {
  let now = startsAt;
  const logged: string[] = [];
  const logger: Logger = (...line) => logged.push(JSON.stringify(line));
  const known: KopdesPerformOptions = {
    ...(find && { find }),
    ...(sort && { sort }),
    ...(followUpQuestions && { facts: () => aduan.plugins['cooperative-facts'] }),
  };
  const phone = phoneChannel({
    flow: kopdesPhoneFlow,
    provider: simulatedProvider(),
    perform: (effect, state) => kopdesPerform(aduan.citizen, known)(effect, state),
    tickets: () => aduan.tickets,
    pause: async () => {},
    ...options,
  });
  const aduan: Aduan<
    { readonly phone: Channel },
    { readonly 'cooperative-facts': CooperativeFactsApi }
  > = createAduan({
    plugins: [cooperativeFacts()],
    store,
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: { phone },
    categories: categoryTree([...kopdesCategories, ...emergencyCategories]),
    logger,
    now: () => now,
    ...(fetch && { fetch }),
  });
  const facts = aduan.plugins['cooperative-facts'];
  const actor = officerPrincipal('budi', ['agent', 'supervisor']);
  const url = 'https://desk.example/aduan/phone';
  return {
    aduan,
    phone,
    facts,
    store,
    logged,
    url,
    pass(ms: number) {
      now += ms;
    },
    call: (call = 'call-1', from: string | null = '+6281234567890', to: string | null = null) =>
      simulateCall(aduan.fetch, url, { call, from, to }),
    /** The cases, as an officer sees them. */
    async tickets() {
      const { items } = await aduan.tickets.list({}, { actor });
      return Promise.all(items.map(({ ticket }) => aduan.tickets.get(ticket.id, { actor })));
    },
    /** What an officer needs to know of each case, in a line. */
    async outcome(): Promise<readonly string[]> {
      const tickets = await this.tickets();
      const said = tickets.map(({ ticket }) => facts.saidIn(ticket.id, {}, { actor }));
      const noted = (await Promise.all(said)).flat().map(factLine);
      const told = tickets
        .toSorted((one, other) => (one.ticket.number < other.ticket.number ? -1 : 1))
        .map(({ ticket, timeline, reporters }) => {
          const flags = ['anonymous', 'confidential'] as const;
          const said = timeline.flatMap((entry) =>
            entry.type === 'message' || entry.type === 'note' ? [entry.text ?? ''] : [],
          );
          return [
            `${ticket.kind} by ${ticket.channel}`,
            ...flags.filter((flag) => ticket[flag]),
            ticket.category ?? 'no category',
            ...(ticket.cooperative?.simkopdesId ? [ticket.cooperative.simkopdesId] : []),
            `files ${ticket.attachments.length}`,
            `call ${reporters.map(({ contacts }) => contacts.map(({ value }) => value)).join()}`,
            said.join(' / ').replaceAll('\n', ' '),
          ].join(' | ');
        });
      return [...told, ...noted];
    },
  };
}

/** What was said about a cooperative, with his consent and how sure it is. */
function factLine({ confidence, consent, cooperative, source, statement }: FactView): string {
  const said = JSON.stringify(statement.value);
  return `fact ${statement.kind} ${said} | ${source}, consent ${consent}, ${confidence} | ${cooperative.simkopdesId}`;
}
