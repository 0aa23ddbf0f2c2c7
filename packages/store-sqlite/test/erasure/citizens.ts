import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { ChannelError, createAduan, officerPrincipal, type PartyId } from '@aduan/core';
import type { EmbeddedStore } from '@aduan/core/store';
import { buildChannel } from '@aduan/testkit';

export const supervisor = officerPrincipal('p-1', ['supervisor']);

/** A channel that takes events as JSON; what it shall send never arrives. */
const channel = buildChannel({
  capabilities: { inbound: ['text', 'media'] },
  async send() {
    throw new ChannelError({ class: 'retryable' }, 'not today');
  },
});

/** A citizen whose every value carries the same mark, so that it can be looked for. */
export interface Citizen {
  readonly mark: string;
  readonly phone: string;
}

export function openDesk(store: EmbeddedStore) {
  const aduan = createAduan({
    store,
    channels: { test: channel },
    policies: [],
    calendar: kemenkopCalendar,
  });
  let count = 0;
  /** What he writes waits in the inbox until `workOff`. */
  async function write({ mark, phone }: Citizen, blob?: string): Promise<void> {
    count += 1;
    const media = { kind: 'image', ref: `blob:${blob}`, name: `${mark}.jpg` };
    const event = {
      type: 'message',
      key: `${mark}-${count}`,
      id: `${mark}-${count}`,
      at: Date.now(),
      account: 'desk',
      conversation: phone,
      from: { account: 'desk', ids: [{ kind: 'phone', value: phone }], name: `Warga ${mark}` },
      parts: [
        { type: 'text', text: `Simpanan ${mark} belum kembali.` },
        ...(blob ? [{ type: 'media', media }] : []),
      ],
    };
    const request = new Request('https://desk.example/aduan/test', {
      method: 'POST',
      body: JSON.stringify([event]),
    });
    const { status } = await aduan.fetch(request);
    if (status !== 200) throw new Error(`The desk answered ${status}.`);
  }

  /** He writes, sends a file, is called back, answered and closed. */
  async function settle(
    citizen: Citizen,
  ): Promise<{ readonly party: PartyId; readonly blob: string }> {
    const actor = supervisor;
    const blob = `file-${citizen.mark.length}-${count}`;
    const bytes = new TextEncoder().encode(citizen.mark);
    await aduan.files.put(blob, bytes, { mime: 'image/jpeg' });
    await write(citizen, blob);
    await aduan.workOff();
    const { items } = await aduan.tickets.list({ order: 'newest', limit: 1 }, { actor });
    const [{ ticket } = { ticket: null }] = items;
    const [party] = ticket?.reporters ?? [];
    if (!ticket || !party) throw new Error('No case came of it.');
    await aduan.tickets.note(ticket.id, `Ditelepon: ${citizen.mark}`, { actor });
    const contacts = [{ kind: 'phone', value: citizen.phone }];
    const reporter = { known: party, name: citizen.mark, contacts };
    const call = { body: `Lewat telepon: ${citizen.mark}`, channel: 'phone', reporter };
    const { ticket: second } = await aduan.tickets.open(call, {
      actor,
      key: `call-${citizen.mark}-${count}`,
    });
    for (const { id } of [ticket, second]) {
      await aduan.tickets.answer(id, `Kepada ${citizen.mark}: sudah.`, { actor });
      await aduan.tickets.close(id, { actor });
    }
    await aduan.workOff();
    return { party, blob };
  }
  return { aduan, settle, write };
}
