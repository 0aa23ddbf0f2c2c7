import type { Aduan } from '@aduan/core';
import type { Webhooks } from '@aduan/core/webhooks';
import { supervisor } from './small-desk.js';

/** What an operation is asked with, so that it has something to do. */
export interface Example {
  readonly path: string;
  readonly query?: string;
  readonly body?: unknown;
}

/** The parts of a desk that examples are about: cases as they must stand, and people. */
export interface Stage {
  readonly fresh: () => Promise<{
    readonly id: string;
    readonly number: string;
    readonly pin: string;
  }>;
  readonly answered: () => Promise<string>;
  /** Answered, and the citizen knows it. */
  readonly told: () => Promise<string>;
  readonly closed: () => Promise<string>;
  readonly owed: (id: string) => Promise<string>;
  readonly party: (id: string) => Promise<string>;
  /** Number of an endpoint of webhooks. */
  readonly endpoint: () => Promise<number>;
}

/** Makes cases for examples. */
export function stageOf({ tickets }: Aduan, webhooks?: Webhooks): Stage {
  const actor = supervisor;
  const fresh: Stage['fresh'] = async () => {
    const contacts = [{ kind: 'phone', value: '0812 5555 0101' }];
    const { pin, ticket } = await tickets.open(
      { body: 'Simpanan belum dibayar', channel: 'portal', reporter: { name: 'Ana', contacts } },
      { actor },
    );
    return { id: ticket.id, number: ticket.number, pin };
  };
  const answered = async () => {
    const { id } = await fresh();
    await tickets.answer(id, 'Sudah dibayar.', { actor });
    return id;
  };
  const viewOf = async (id: string) => (await tickets.get(id, { actor })).ticket;
  const told = async () => {
    const id = await answered();
    const obligationId = (await viewOf(id)).obligations[0]?.id ?? '';
    await tickets.attempt(id, { obligationId, by: 'phone', outcome: 'reached' }, { actor });
    return id;
  };
  return {
    fresh,
    answered,
    told,
    async closed() {
      const id = await told();
      await tickets.close(id, { actor });
      return id;
    },
    owed: async (id) => (await viewOf(id)).obligations[0]?.id ?? '',
    party: async (id) => (await viewOf(id)).reporters[0] ?? '',
    async endpoint() {
      const [first] = (await webhooks?.list({ actor })) ?? [];
      return first?.number ?? (await webhooks?.add(endpoint, { actor }))?.webhook.number ?? 0;
    },
  };
}

const endpoint = { name: 'portal', url: 'https://portal.example/hook', events: ['*'] } as const;

/** One good example for each operation of the document. */
export const examples: Readonly<Record<string, (stage: Stage) => Promise<Example>>> = {
  listTickets: async () => ({ path: '/tickets', query: '?order=newest&limit=2' }),
  countTickets: async () => ({ path: '/tickets/count' }),
  findTicket: async ({ fresh }) => ({ path: `/tickets/by-number/${(await fresh()).number}` }),
  getTicket: async ({ fresh }) => ({ path: `/tickets/${(await fresh()).id}` }),
  readTranscript: async ({ fresh }) => ({ path: `/tickets/${(await fresh()).id}/transcript` }),
  explainClock: async ({ fresh }) => ({
    path: `/tickets/${(await fresh()).id}/explain`,
    query: '?metric=resolution',
  }),
  verifyTicketHistory: async ({ fresh }) => ({
    path: `/tickets/${(await fresh()).id}/history/verification`,
  }),
  listObligations: async () => ({ path: '/obligations' }),
  openTicket: async () => ({
    path: '/tickets',
    body: { body: 'Rapat tidak ada', channel: 'portal' },
  }),
  act: on('actions', { action: 'verify' }),
  answer: on('answers', { text: 'Sudah dibayar.' }),
  ask: on('questions', { text: 'Sejak kapan?' }),
  close: async ({ told }) => ({ path: `/tickets/${await told()}/close`, body: {} }),
  reopen: async ({ closed }) => ({
    path: `/tickets/${await closed()}/reopen`,
    body: { reason: 'Belum selesai' },
  }),
  addNote: on('notes', { text: 'Sudah ditelepon' }),
  assign: on('assignment', { team: 'kelembagaan' }),
  classify: on('classification', { supervisory: true }),
  restrict: on('restriction', { anonymous: true }),
  link: async ({ fresh }) => ({
    path: `/tickets/${(await fresh()).id}/links`,
    body: { ticketId: (await fresh()).id, as: 'related' },
  }),
  recordAttempt: async ({ answered, owed }) => {
    const id = await answered();
    const body = { obligationId: await owed(id), by: 'phone', outcome: 'busy' };
    return { path: `/tickets/${id}/attempts`, body };
  },
  waive: async ({ fresh, owed }) => {
    const { id } = await fresh();
    const body = { obligationId: await owed(id), reason: 'Ditarik' };
    return { path: `/tickets/${id}/waivers`, body };
  },
  rate: async ({ closed }) => ({ path: `/tickets/${await closed()}/rating`, body: { score: 5 } }),
  renewPin: on('pin', {}),
  markRead: on('read', {}),
  claim: on('claim', {}),
  assignNext: on('next-officer', {}),
  findParties: async ({ fresh }) => {
    await fresh();
    return { path: '/parties/search', body: { kind: 'phone', value: '081255550101' } };
  },
  getParty: async (stage) => ({ path: `/parties/${await somebody(stage)}` }),
  suggestParties: async (stage) => ({ path: `/parties/${await somebody(stage)}/suggestions` }),
  mergeParties: async (stage) => ({
    path: `/parties/${await somebody(stage)}/merge`,
    body: { into: await somebody(stage), reason: 'Nomor sama' },
  }),
  splitParty: about('split', { reason: 'Keliru' }),
  distinguishParties: async (stage) => ({
    path: `/parties/${await somebody(stage)}/distinguish`,
    body: { other: await somebody(stage), reason: 'Dua orang' },
  }),
  linkAddress: about('addresses', {
    kind: 'phone',
    value: '081255550202',
    evidence: 'document',
    reason: 'KTP',
  }),
  unlinkAddress: about('addresses/removal', { id: 'unknown', reason: 'Keliru' }),
  restrictProcessing: about('processing/restrict', { reason: 'Diminta' }),
  resumeProcessing: about('processing/resume', { reason: 'Diminta' }),
  whoAmI: async () => ({ path: '/me' }),
  listTeams: async () => ({ path: '/teams' }),
  listCategories: async () => ({ path: '/categories' }),
  listStates: async () => ({ path: '/states' }),
  getHealth: async () => ({ path: '/health/details' }),
  getHours: async () => ({ path: '/calendar/hours' }),
  countDue: async () => ({ path: '/calendar/due', body: tenDays }),
  explainDue: async () => ({ path: '/calendar/explain', body: tenDays }),
  askBank: async () => ({ path: '/knowledge/answers', body: { question: 'Kapan buka?' } }),
  exportTickets: async () => ({ path: '/exports/tickets.csv' }),
  getRecap: async () => ({ path: '/reports/recap?month=2026-04' }),
  exportRecap: async () => ({ path: '/reports/recap.csv?week=2026-W16&smallest=5' }),
  listWebhooks: async () => ({ path: '/webhooks' }),
  getWebhook: toEndpoint(''),
  addWebhook: async () => ({ path: '/webhooks', body: endpoint }),
  changeWebhook: toEndpoint('', { name: 'portal baru' }),
  pauseWebhook: toEndpoint('/pause'),
  resumeWebhook: toEndpoint('/resume'),
  rotateWebhookSecret: toEndpoint('/secret'),
  removeWebhook: toEndpoint('/removal'),
  testWebhook: toEndpoint('/test'),
  replayWebhook: toEndpoint('/replay'),
  followEvents: async () => ({ path: '/events' }),
  trackTicket: async ({ fresh }) => {
    const { number, pin } = await fresh();
    return { path: '/tracking', body: { number, pin } };
  },
  rateTracked: async ({ fresh }) => ({
    path: '/tracking/rating',
    body: { number: (await fresh()).number, pass: 'x', score: 5 },
  }),
  reopenTracked: async ({ fresh }) => ({
    path: '/tracking/reopening',
    body: { number: (await fresh()).number, pass: 'x', reason: 'Belum selesai' },
  }),
};

const tenDays = { start: '2026-04-14T09:00:00+07:00', limit: { unit: 'working-days', days: 10 } };

function on(path: string, body: unknown) {
  return async ({ fresh }: Stage) => ({ path: `/tickets/${(await fresh()).id}/${path}`, body });
}

function toEndpoint(path: string, body?: unknown) {
  return async (stage: Stage) => ({ path: `/webhooks/${await stage.endpoint()}${path}`, body });
}

function about(path: string, body: unknown) {
  return async (stage: Stage) => ({ path: `/parties/${await somebody(stage)}/${path}`, body });
}

async function somebody({ fresh, party }: Stage): Promise<string> {
  return party((await fresh()).id);
}
