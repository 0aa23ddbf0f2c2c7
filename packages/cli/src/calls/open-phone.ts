import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { type Aduan, type Channel, createAduan, officerPrincipal, sp4nPractice } from '@aduan/core';
import type { Flow } from '@aduan/dialogue';
import { phoneChannel } from '@aduan/ivr';
import { type Handset, simulateCall, simulatedProvider } from '@aduan/ivr/simulator';
import { memoryStore } from '@aduan/store-memory';
import type { PerformOf } from '../flows/load-flow.js';

/** The dependencies of a phone line under trial. */
export interface PhoneToTry {
  readonly flow: Flow;
  /** Performs the tasks of the flow. */
  readonly perform: PerformOf;
  /** Epoch ms. */
  readonly now: () => number;
  /** Whether the provider recognises speech. */
  readonly hears: boolean;
  /** The number to which the flow hands over; null where no officer answers. */
  readonly officer: string | null;
}

/** A desk in memory, a phone connected to it, and the tickets of the calls. */
export interface PhoneDesk {
  readonly handset: Handset;
  /** The tickets that were opened, one on each line. */
  tickets(): Promise<readonly string[]>;
}

const url = 'http://localhost/aduan/phone';

/** Opens a desk in memory for the duration of a trial. */
export function openPhone({ flow, perform, now, hears, officer }: PhoneToTry): PhoneDesk {
  const phone = phoneChannel({
    flow,
    provider: simulatedProvider(hears ? {} : { recognises: [] }),
    perform: (effect, state) => perform(aduan.citizen)(effect, state),
    tickets: () => aduan.tickets,
    officers: officer === null ? {} : queuesTo(flow, officer),
  });
  const aduan: Aduan<{ readonly phone: Channel }> = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: { phone },
    now,
  });
  const actor = officerPrincipal('you', ['agent']);
  return {
    handset: simulateCall(aduan.fetch, url, { call: 'call', from: '+6281234567890' }),
    async tickets() {
      const { items } = await aduan.tickets.list({}, { actor });
      return items.map(({ ticket, subject }) => {
        const files = ticket.attachments.length;
        return `${ticket.number}: ${subject ?? ''}${files > 0 ? ` (recordings: ${files})` : ''}`;
      });
    },
  };
}

/** Maps every queue of a flow to the number. */
function queuesTo(flow: Flow, dial: string): Readonly<Record<string, { readonly dial: string }>> {
  const queues = Object.values(flow.nodes).flatMap((node) =>
    node.kind === 'queue' ? [node.queue] : [],
  );
  return Object.fromEntries(queues.map((queue) => [queue, { dial }]));
}
