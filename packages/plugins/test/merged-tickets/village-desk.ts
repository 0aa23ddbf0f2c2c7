import { type AduanOptions, type Channel, citizenPrincipal, type Ticket } from '@aduan/core';
import type { PluginList } from '@aduan/core/plugin';
import {
  delivery,
  supervisor,
  testDesk,
  textEvent,
  withPhone,
} from '../../../core/test/runtime/test-desk.js';
import { type MergedTickets, mergedTickets } from '../../src/merged-tickets/index.js';

const village = '33.73.04.1001';

/** A desk for merged tickets; citizens write one after the other, an hour apart. */
export function villageDesk<const Plugins extends PluginList = readonly []>({
  plugins,
  ...options
}: Partial<AduanOptions<Record<string, Channel>, Plugins>> = {}) {
  type All = readonly [ReturnType<typeof mergedTickets>, ...Plugins];
  const all = [mergedTickets(), ...(plugins ?? [])] as unknown as All;
  const desk = testDesk<All>({ ...options, plugins: all as never });
  const { aduan, clock } = desk;
  const cases = (aduan.plugins as object as { readonly 'merged-tickets': MergedTickets })[
    'merged-tickets'
  ];

  /** @param phone - the citizen's number as the channel knows it */
  async function write(from: string, text: string, phone?: string): Promise<void> {
    const event = textEvent(text, from);
    await aduan.fetch(delivery([phone ? withPhone(event, phone) : event]));
    await aduan.workOff();
  }
  /** Opens a ticket from a message and classifies it. */
  async function report(
    from: string,
    as: Parameters<typeof aduan.tickets.classify>[1] = {},
    phone?: string,
  ): Promise<Ticket> {
    clock.now += 3_600_000;
    await write(from, `Tanah untuk gerai koperasi kami bermasalah, kata ${from}.`, phone);
    const { items } = await aduan.tickets.list({ order: 'newest' }, { actor: supervisor });
    const [newest] = items;
    if (!newest) throw new Error('no case');
    const about = { category: 'kdmp.lahan', region: village, ...as };
    const { ticket } = await aduan.tickets.classify(newest.ticket.id, about, { actor: supervisor });
    return ticket;
  }
  const read = async (id: string) => (await aduan.tickets.get(id, { actor: supervisor })).ticket;
  /** The messages to a conversation's citizen, in order. */
  const heardBy = (from: string) =>
    desk.channel.sent.flatMap(({ conversation, content }) =>
      conversation === from && content.type === 'text' ? [content.text] : [],
    );
  return { ...desk, cases, write, report, read, heardBy };
}

/** The reporter of a ticket, as the desk knows them. */
export function reporterOf({ reporters: [id] }: Ticket) {
  if (!id) throw new Error('no reporter');
  return citizenPrincipal(id);
}
