import { exportAudit, verifyAudit } from '@aduan/audit';
import { officerPrincipal, type TenantId, type TicketId, type TicketView } from '@aduan/core';
import type { RecordedDesk } from './recorded-desk.js';

const dayMs = 86_400_000;
const tenant = 'default' as TenantId;
export const supervisor = officerPrincipal('atasan', ['supervisor']);
const options = { actor: supervisor };

/** What is known of the recorded desk beside its rows. */
export interface Known {
  /** Epoch ms when the recording ended. */
  readonly now: number;
  readonly auditKey: string;
  /** Lines of checkpoints that were given away. */
  readonly published: readonly string[];
  /** What is written on the slips of citizens. */
  readonly slips: readonly { readonly number: string; readonly pin: string }[];
  /** The phone of somebody with cases. */
  readonly phone: string;
  /** The secret of an API key. */
  readonly token: string;
}

/** Everything that a desk shows, as JSON: by the version that wrote it, and by all that open it later. */
export async function readEverything(desk: RecordedDesk, known: Known) {
  const { aduan, views, store } = desk;
  const { checkpoints, parties } = aduan.plugins;
  const seen = await views.latest({}, options);
  const { items } = await aduan.tickets.list({ order: 'newest', limit: 200 }, options);
  const cases: Record<string, Awaited<ReturnType<typeof readTicket>>> = {};
  for (const { ticket } of items) cases[ticket.number] = await readTicket(desk, ticket.id);
  // Whoever reported hidden cases alone is nobody to the plugin of people.
  const open = items.filter(({ ticket }) => !ticket.confidential);
  const people: Record<string, object> = {};
  for (const id of new Set(open.flatMap(({ ticket }) => ticket.reporters))) {
    const { intact } = await parties.verifyHistory(id, {}, options);
    people[id] = { ...(await parties.get(id, {}, options)), intact };
  }
  const listed = async (filter: Parameters<typeof aduan.tickets.list>[0]) =>
    (await aduan.tickets.list(filter, options)).items.map(({ ticket }) => ticket.number);
  const all = {
    cases,
    people,
    seen,
    lists: {
      due: await listed({}),
      closed: await listed({ phases: ['closed'], order: 'newest' }),
      assigned: await listed({ assignee: 'petugas' }),
      region: await listed({ region: '33' }),
      category: await listed({ category: 'gerai' }),
      soon: await listed({ dueBefore: known.now + 4 * dayMs }),
    },
    counts: await aduan.tickets.count(options),
    tracked: await Promise.all(known.slips.map((slip) => track(desk, slip))),
    talks: await aduan.conversations.list(options),
    inbox: await aduan.queues.inbox(),
    outbox: await aduan.queues.outbox(),
    holder: await aduan.plugins['api-keys'].find(known.token),
    checkpoint: await checkpoints.last(),
    audit: await auditOf(desk, known),
    workloads: await store.readWorkloads(tenant, ['petugas']),
    // Last: that somebody is looked up is kept at once, and the audit would count it.
    found: (
      await parties.find({ kind: 'phone', value: known.phone }, { ...options, redacted: false })
    ).items,
  };
  return JSON.parse(JSON.stringify(all)) as typeof all;
}

interface ReadTicket
  extends Pick<
    TicketView,
    'clocks' | 'reporters' | 'represented' | 'respondent' | 'subject' | 'ticket' | 'timeline'
  > {
  readonly intact: boolean;
  readonly draft: object | null;
  readonly conversation: object | null;
  readonly files: readonly (object | null)[];
}

async function readTicket(desk: RecordedDesk, id: TicketId): Promise<ReadTicket> {
  const { aduan } = desk;
  const view = await aduan.tickets.get(id, options);
  const { clocks, reporters, represented, respondent, subject, ticket, timeline } = view;
  return {
    ...{ clocks, reporters, represented, respondent, subject, ticket, timeline },
    intact: (await aduan.tickets.verifyHistory(id, options)).intact,
    draft: await aduan.plugins.replies.get(id, {}, options),
    conversation: await aduan.conversations.ofTicket(id, options),
    files: await Promise.all(ticket.attachments.map(({ blob }) => readFile(desk, blob))),
  };
}

/** What a citizen reads of his case, but for words of the catalogue. */
async function track({ aduan }: RecordedDesk, slip: Known['slips'][number]) {
  const tracked = await aduan.citizen.track(slip);
  if (!tracked.found) return null;
  const { answers, number, phase, steps } = tracked.ticket;
  return { answers, number, phase, steps: steps.map(({ at }) => at) };
}

async function readFile({ aduan }: RecordedDesk, key: string) {
  const file = await aduan.files.get(key);
  return file && { mime: file.mime, text: await new Response(file.body).text() };
}

async function auditOf({ signer, store }: RecordedDesk, { now, published }: Known) {
  const lines: string[] = [];
  const asked = { store, tenant, signer, now: () => now };
  for await (const line of exportAudit(asked)) lines.push(line);
  return verifyAudit(lines, { trustedKeys: [signer.keyId], published });
}
