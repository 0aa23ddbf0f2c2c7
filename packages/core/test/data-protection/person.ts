import { memoryStore } from '@aduan/store-memory';
import { sha256Hex } from '../../src/audit/sha256.js';
import { type PartyId, type TenantId, ticketId } from '../../src/ids.js';
import type { PluginList } from '../../src/plugin/plugin-types.js';
import { citizenPrincipal } from '../../src/ports/principal.js';
import type { Intake } from '../../src/runtime/intake.js';
import type { RetentionRule } from '../../src/sla/retention-rule.js';
import type { ErasureLimit } from '../../src/ticket/erasure-limit.js';
import { delivery, officer, supervisor, testDesk, textEvent } from '../runtime/test-desk.js';

export const tenant = 'default' as TenantId;
/** Texts that must not be found anywhere once the person is erased. */
export const markers = ['Gerai tutup sejak Senin', 'Bu Sri Rahayu', '6281200000077', 'ktp-sri.jpg'];

/** A desk with data protection. */
export function protectedDesk<const Plugins extends PluginList = readonly []>(
  limits: readonly ErasureLimit[] = [],
  {
    intake,
    plugins,
    retention = [],
  }: {
    readonly intake?: Intake;
    readonly plugins?: Plugins;
    readonly retention?: readonly RetentionRule[];
  } = {},
) {
  const store = memoryStore();
  const desk = testDesk<Plugins>({
    store,
    ...(intake && { intake }),
    ...(plugins && { plugins }),
    erasureLimits: limits,
    retention,
  });
  return { ...desk, store, protection: desk.aduan.dataProtection };
}

export type ProtectedDesk = ReturnType<typeof protectedDesk>;

/** A citizen writes from a phone and sends a photo; an officer answers and closes the ticket. */
export async function settledTicket(desk: ProtectedDesk, from = '6281200000077', hide = false) {
  const { aduan } = desk;
  desk.clock.now += 1000;
  const blob = sha256Hex(from);
  const bytes = new TextEncoder().encode(markers.join());
  await aduan.files.put(blob, bytes, { mime: 'image/jpeg' });
  const event = textEvent(markers[0] ?? '', from);
  const media = { kind: 'image', ref: `blob:${blob}`, name: markers[3] } as const;
  const said = {
    ...event,
    from: { ...event.from, name: markers[1], ids: [{ kind: 'phone', value: `+${from}` }] },
    parts: [...event.parts, { type: 'media', media }],
  } as typeof event;
  await aduan.fetch(delivery([said]));
  await aduan.workOff();
  const { items } = await aduan.tickets.list({ order: 'newest' }, { actor: supervisor });
  const id = ticketId(items[0]?.ticket.id ?? '');
  const party = items[0]?.ticket.reporters[0] as PartyId;
  if (hide) await aduan.tickets.restrict(id, { anonymous: true }, { actor: supervisor });
  await aduan.tickets.note(id, `Sudah ditelepon: ${markers[2]}`, { actor: officer });
  await aduan.tickets.answer(id, 'Gerai buka lagi besok.', { actor: supervisor });
  await aduan.tickets.close(id, { actor: supervisor });
  await aduan.workOff();
  return { blob, id, party };
}

/** Everything readable about a ticket and its reporter. */
export async function readAll({ aduan }: ProtectedDesk, id: string, party: PartyId) {
  const seen = await aduan.tickets.get(id, { actor: supervisor });
  const own = await aduan.tickets
    .get(id, { actor: citizenPrincipal(party) })
    .catch((error: unknown) => String(error));
  const { items } = await aduan.tickets.list({}, { actor: supervisor });
  return JSON.stringify([seen, own, items]);
}
