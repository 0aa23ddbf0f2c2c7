import { auditSigner, exportAudit, generateAuditKey } from '@aduan/audit';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, officerPrincipal } from '@aduan/core';
import { checkpoints } from '@aduan/plugins/checkpoints';
import { memoryStore } from '@aduan/store-memory';

const minute = 60_000;
const officer = officerPrincipal('p-1', ['officer']);

/**
 * The lines of a bundle with at least this many events: calls with notes, and a checkpoint after every hundred
 * tickets.
 */
export async function bundleLines(
  events: number,
  notesOfTicket: number,
): Promise<readonly string[]> {
  let now = Date.parse('2026-11-24T10:00:00+07:00');
  const store = memoryStore();
  const signer = await auditSigner(await generateAuditKey());
  const aduan = createAduan({
    store,
    calendar: kemenkopCalendar,
    channels: {},
    policies: [],
    now: () => now,
    plugins: [checkpoints({ signer })],
  });
  const lines = async () => {
    const found: string[] = [];
    for await (const line of exportAudit({ store, tenant: 'default', signer, now: () => now }))
      found.push(line);
    return found;
  };
  for (let number = 0; ; number++) {
    if (number % 100 === 99) {
      await aduan.plugins.checkpoints.sign();
      const found = await lines();
      if (found.filter((line) => line.endsWith('"type":"event"}')).length >= events) return found;
    }
    const contacts = [{ kind: 'phone', value: `0812${10_000_000 + number}` }] as const;
    const reporter = { name: `Warga ${number}`, contacts };
    const words = { subject: `Hal ${number}`, body: 'Simpanan saya tidak bisa ditarik' };
    const call = { channel: 'phone', ...words, reporter };
    const { ticket } = await aduan.tickets.open(call, { actor: officer });
    for (let note = 0; note < notesOfTicket; note++)
      await aduan.tickets.note(ticket.id, 'Sudah ditelepon', { actor: officer });
    now += minute;
  }
}
