import {
  type Aduan,
  type Channel,
  citizenPrincipal,
  officerPrincipal,
  type Store,
  type TenantId,
} from '@aduan/core';
import type { LegalHolds } from '@aduan/core/plugin';
import type { CooperativeFactsApi } from '@aduan/kopdes/facts';
import type { Articles } from '@aduan/plugins/articles';
import type { FieldTasks } from '@aduan/plugins/field-tasks';
import type { MergedTickets } from '@aduan/plugins/merged-tickets';
import type { Parties } from '@aduan/plugins/parties';
import type { Replies } from '@aduan/plugins/replies';
import type { Webhooks } from '@aduan/plugins/webhooks';
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
  /** Given to a team, and to nobody in it. */
  readonly given: () => Promise<string>;
  /** Begun by its citizen in a chat. */
  readonly chatted: () => Promise<string>;
  /** The conversation in which it was. */
  readonly conversation: (id: string) => Promise<string>;
  /** A report that its citizen may have handled with similar ones, before or after he does. */
  readonly joinable: (joins?: 'joins') => Promise<string>;
  readonly party: (id: string) => Promise<string>;
  /** Somebody who was merged with somebody else. */
  readonly merged: () => Promise<string>;
  /** Somebody whose data may not be processed. */
  readonly restricted: () => Promise<string>;
  /** A case that a lawsuit needs. */
  readonly held: () => Promise<string>;
  /** An address of a party. */
  readonly address: (party: string) => Promise<string>;
  /** A case with an answer that was written, and what was done with that. */
  readonly drafted: (...actions: readonly ('submit' | 'approve')[]) => Promise<string>;
  /** A case with a file: its path. */
  readonly file: () => Promise<string>;
  /** Number of an endpoint of webhooks. */
  readonly endpoint: () => Promise<number>;
  /** A case about a cooperative, of which the field may be asked. */
  readonly placed: () => Promise<string>;
  /** The secret of a link that was given for it, and the case. */
  readonly linked: () => Promise<{ readonly id: string; readonly secret: string }>;
  /** A fact that somebody said in such a case, or that was read out of its words. */
  readonly fact: (as?: 'give' | 'suggest') => Promise<string>;
  /** What a helpdesk calls a case that it was told of, and the case. */
  readonly shared: () => Promise<{ readonly id: string; readonly foreignId: string }>;
  /** An article that was written, and what was done with that. */
  readonly article: (...actions: readonly ('submit' | 'publish')[]) => Promise<string>;
  /** A message of a citizen that was given up. */
  readonly deadLetter: () => Promise<string>;
}

/** What of a desk lies beside `aduan`. */
export interface StageParts {
  readonly editorial?: Articles<unknown>;
  readonly store?: Store;
  readonly webhooks?: Webhooks;
}

let places = 0;
let articles = 0;
const tenant = 'default' as TenantId;
const other = officerPrincipal('kepala', ['supervisor']);

/** A desk whose officers prepare their answers, merge reports, hold cases and know who is who. */
export type AnsweringDesk = Aduan<
  Readonly<Record<string, Channel>>,
  {
    readonly parties: Parties;
    readonly replies: Replies;
    readonly 'field-tasks': FieldTasks;
    readonly 'legal-holds': LegalHolds;
    readonly 'cooperative-facts': CooperativeFactsApi;
    readonly 'merged-tickets': MergedTickets;
  }
>;

/** Makes cases for examples. */
export function stageOf(
  aduan: AnsweringDesk,
  { editorial, store, webhooks }: StageParts = {},
): Stage {
  const { tickets } = aduan;
  const cases = aduan.plugins['merged-tickets'];
  const category = aduan.categories?.choices()[0]?.code ?? '';
  const { parties } = aduan.plugins;
  const answers = aduan.plugins.replies;
  const facts = aduan.plugins['cooperative-facts'];
  const field = aduan.plugins['field-tasks'];
  const actor = supervisor;
  const placed = async () => {
    const report = { body: 'Gerai tutup', channel: 'portal', category: 'izin.usaha', cooperative };
    return (await tickets.open(report, { actor })).ticket.id;
  };
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
  const person = async () => (await viewOf((await fresh()).id)).reporters[0] ?? '';
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
    async given() {
      const { id } = await fresh();
      await tickets.assign(id, { team: 'kelembagaan' }, { actor });
      return id;
    },
    async chatted() {
      const who = crypto.randomUUID();
      // Many cases may have come at the same moment: it is known by a word of its own.
      const word = who.replaceAll(/[^a-f]/g, '');
      await chat(aduan, who, `Gerai ${word} tutup`);
      const { items } = await tickets.list({ channel: 'chat', limit: 100 }, { actor });
      return items.find(({ subject }) => subject?.includes(word))?.ticket.id ?? '';
    },
    conversation: async (id) => (await viewOf(id)).conversationId ?? '',
    async joinable(joins) {
      // A place of its own for each case, so that examples do not meet.
      const region = `33.73.01.${1_000 + places++}`;
      const open = async (at: number) => {
        const contacts = [{ kind: 'phone', value: `0812 5555 1${places}${at}` }];
        const reporter = { name: `Warga ${at}`, contacts };
        const matter = { body: 'Gerai tutup', channel: 'portal', category, region };
        return (await tickets.open({ ...matter, reporter }, { actor })).ticket;
      };
      const [lead, ...others] = [
        await open(1),
        await open(2),
        await open(3),
        await open(4),
        await open(5),
      ];
      for (const { id } of others) await cases.merge(id, { into: lead.id }, { actor });
      const { id, reporters } = await open(6);
      if (joins) await cases.join(id, {}, { actor: citizenPrincipal(reporters[0] ?? '') });
      return id;
    },
    async merged() {
      const [id, into] = [await person(), await person()];
      await parties.merge(id, { into, reason: 'Nomor sama' }, { actor });
      return id;
    },
    async restricted() {
      const id = await person();
      await parties.restrict(id, { reason: 'Diminta' }, { actor });
      return id;
    },
    async held() {
      const { id } = await fresh();
      await aduan.plugins['legal-holds'].place(id, { source: '12/Pdt.G/2026' }, { actor });
      return id;
    },
    async address(id) {
      const person = await parties.get(id, {}, { actor });
      return person.parties.find((each) => each.id === id)?.identities[0]?.id ?? '';
    },
    async drafted(...actions) {
      const { id } = await fresh();
      await answers.write(id, { text: 'Sudah dibayar.' }, { actor });
      for (const action of actions)
        await answers[action](id, {}, { actor: action === 'approve' ? other : actor });
      return id;
    },
    async file() {
      const files = [{ content: new TextEncoder().encode('%PDF-1'), mime: 'application/pdf' }];
      const input = { body: 'Ini buktinya', channel: 'portal', reporter: { name: 'Ana' } };
      const options = { actor, key: crypto.randomUUID() };
      const { ticket } = await tickets.open(input, { ...options, files });
      return `/tickets/${ticket.id}/files/${ticket.attachments[0]?.blob}`;
    },
    placed,
    async linked() {
      const id = await placed();
      return { id, secret: (await field.ask({ id, ...fieldTask }, { actor })).secret };
    },
    async fact(as = 'give') {
      const said = { ...outlet, ticket: await placed() };
      return (await facts[as](said, { actor })).fact.id;
    },
    async shared() {
      const id = await placed();
      await aduan.workOff();
      return { id, foreignId: (await viewOf(id)).foreignIds[0]?.id ?? '' };
    },
    async article(...actions) {
      const id = `artikel-${articles++}`;
      await editorial?.write({ article: id, content: article }, { actor });
      for (const action of actions)
        await editorial?.[action]({ article: id }, { actor: action === 'publish' ? other : actor });
      return id;
    },
    async deadLetter() {
      const row = { channel: 'chat', account: 'desk', key: crypto.randomUUID() };
      const lost = { ...row, conversationHash: row.key, payload: new Uint8Array(3) };
      await store?.insertInbox(tenant, [{ ...lost, receivedAt: 0 }]);
      const claimed = await store?.claimConversation(tenant, Date.now() * 2, 1_000, 1);
      const { conversationHash = '', fence = 0, rows = [] } = claimed ?? {};
      const claim = { sequence: rows[0]?.sequence ?? 0, conversationHash, fence };
      await store?.failInbox(tenant, claim, { retryAt: null, error: 'unexpected' });
      return `in:${(await aduan.queues.inbox()).deadLetters[0]?.sequence}`;
    },
    async endpoint() {
      const [first] = (await webhooks?.list({}, { actor }))?.items ?? [];
      return first?.number ?? (await webhooks?.add(endpoint, { actor }))?.webhook.number ?? 0;
    },
  };
}

const cooperative = {
  name: 'Koperasi Contoh',
  nikop: '3304010010001',
  villageCode: '33.04.01.2001',
};
const fieldTask = { to: 'facilitator', task: 'Lihat gerainya.' };
const statement = { kind: 'outlet', value: { status: 'closed' } } as const;
const outlet = { cooperative, statement, source: 'officer' } as const;
const article = { text: 'Gerai buka pukul sembilan.' };
const endpoint = { name: 'portal', url: 'https://portal.example/hook', events: ['*'] } as const;

/** Somebody writes to the desk. */
export async function chat(aduan: Aduan, who: string, text: string): Promise<void> {
  const id = crypto.randomUUID();
  const event = {
    ...{ type: 'message', key: id, id, at: Date.parse('2026-04-14T09:00:00+07:00') },
    ...{ account: 'desk', conversation: who },
    from: { account: 'desk', ids: [{ kind: 'user', value: who }] },
    parts: [{ type: 'text', text }],
  };
  const url = 'http://desk.example/aduan/chat';
  await aduan.fetch(new Request(url, { method: 'POST', body: JSON.stringify([event]) }));
  await aduan.workOff();
}

/** Whoever reported the case that an example is about; undefined when it is about none. */
export async function reporterOf({ tickets }: Aduan, { path }: Example) {
  const id = /^\/tickets\/([\da-f-]{36})/.exec(path)?.[1];
  const number = /^\/tickets\/by-number\/(.+)$/.exec(path)?.[1];
  const options = { actor: supervisor };
  const view = id ? tickets.get(id, options) : number ? tickets.find(number, options) : null;
  return (await view)?.ticket.reporters[0];
}

/** One good example for each operation of the document. */
export const examples: Readonly<Record<string, (stage: Stage) => Promise<Example>>> = {
  listTickets: async () => ({ path: '/tickets', query: '?order=newest&limit=2' }),
  countTickets: async () => ({ path: '/tickets/count' }),
  countManyTickets: async () => ({
    path: '/tickets/counts',
    body: { filters: { owed: { owed: true }, late: { dueBefore: '2026-12-01T09:00:00+07:00' } } },
  }),
  findTicket: async ({ fresh }) => ({ path: `/tickets/by-number/${(await fresh()).number}` }),
  searchTickets: async () => ({ path: '/tickets/search', body: { text: 'gerai' } }),
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
  recordPostalLetter: async () => ({
    path: '/postal-letters',
    body: {
      agenda: foreignId().id,
      body: 'Rapat tidak ada',
      receivedAt: '2026-04-13T08:00:00+07:00',
    },
  }),
  openTickets: async () => ({
    path: '/tickets/batch',
    body: {
      tickets: [
        { body: 'Rapat tidak ada', channel: 'portal' },
        { body: 'Gerai tutup', channel: 'portal', foreignIds: [foreignId(), foreignId()] },
      ],
    },
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
  addWords: on('messages', { text: 'Gerainya masih tutup', channel: 'phone' }),
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
  renewPin: async ({ chatted }) => ({ path: `/tickets/${await chatted()}/pin` }),
  markRead: on('read', {}),
  readFile: async ({ file }) => ({ path: await file() }),
  readCaseFile: async ({ file }) => ({
    path: (await file()).replace(/files.*/, 'case-file'),
    query: '?locale=en',
  }),
  printPostalAnswer: async ({ answered }) => ({
    path: `/tickets/${await answered()}/postal-answer`,
    query: '?locale=en',
  }),
  listViews: async () => ({ path: '/views', query: '?limit=2' }),
  listViewsOfTicket: async ({ fresh }) => ({ path: `/tickets/${(await fresh()).id}/views` }),
  recordView: on('views', { fields: ['files'], ground: 'ND-12/2026' }),
  listRedactedTickets: async () => ({ path: '/tickets/redacted', query: '?order=newest&limit=2' }),
  getRedactedTicket: async ({ fresh }) => ({ path: `/tickets/${(await fresh()).id}/redacted` }),
  revealTicket: on('reveal', { ground: 'call-back' }),
  getTicketSync: async ({ shared }) => ({ path: `/tickets/${(await shared()).id}/ticket-sync` }),
  pullUpdates: async ({ shared }) => ({
    path: '/ticket-sync/updates',
    body: { foreignId: (await shared()).foreignId },
  }),
  getDigest: async () => ({ path: '/notifications/digest', query: '?unit=kelembagaan' }),
  getInbox: async () => ({ path: '/notifications' }),
  markNotificationsRead: async () => ({ path: '/notifications/read', body: { ids: null } }),
  preferNotifications: async () => ({
    path: '/notifications/preferences',
    body: { wants: ['assigned'], locale: 'id' },
  }),
  listArticles: async () => ({ path: '/articles', query: '?limit=2' }),
  listPublishedArticles: async () => ({ path: '/articles/published' }),
  listArticleChanges: async () => ({
    path: '/articles/changes',
    query: '?since=2026-04-14T09:00:00%2B07:00',
  }),
  getArticle: ofArticle('', undefined, 'submit', 'publish'),
  readArticleHistory: ofArticle('/history', undefined),
  writeArticle: ofArticle('/draft', { content: article }),
  submitArticle: ofArticle('/submission', undefined),
  returnArticle: ofArticle('/return', { reason: 'Sebutkan sumbernya' }, 'submit'),
  discardArticle: ofArticle('/removal', undefined),
  publishArticle: ofArticle('/publication', undefined, 'submit'),
  retireArticle: ofArticle('/retirement', { reason: 'Sudah lewat' }, 'submit', 'publish'),
  listDeadLetters: async ({ deadLetter }) => {
    await deadLetter();
    return { path: '/dead-letters' };
  },
  listDiscards: async () => ({ path: '/dead-letters/discards' }),
  replayDeadLetter: async ({ deadLetter }) => ({
    path: `/dead-letters/${await deadLetter()}/replay`,
  }),
  discardDeadLetter: async ({ deadLetter }) => ({
    path: `/dead-letters/${await deadLetter()}/discard`,
    body: { reason: 'uji-coba' },
  }),
  getDraft: async ({ drafted }) => ({ path: `/tickets/${await drafted()}/draft` }),
  writeDraft: on('draft', { text: 'Sudah dibayar.', submit: true }),
  submitDraft: async ({ drafted }) => ({ path: `/tickets/${await drafted()}/draft/submission` }),
  approveDraft: async ({ drafted }) => ({
    path: `/tickets/${await drafted('submit')}/draft/approval`,
  }),
  returnDraft: async ({ drafted }) => ({
    path: `/tickets/${await drafted('submit')}/draft/return`,
    body: { reason: 'Sebutkan tanggalnya' },
  }),
  discardDraft: async ({ drafted }) => ({ path: `/tickets/${await drafted()}/draft/removal` }),
  sendDraft: async ({ drafted }) => ({
    path: `/tickets/${await drafted('submit', 'approve')}/draft/sending`,
  }),
  listTemplates: async () => ({ path: '/templates' }),
  composeAnswer: async ({ fresh }) => ({
    path: `/tickets/${(await fresh()).id}/templates/final-answer`,
    query: '?locale=id',
  }),
  composeAnswers: async ({ fresh }) => ({ path: `/tickets/${(await fresh()).id}/templates` }),
  listCalls: async () => ({ path: '/calls', query: '?limit=2' }),
  suggestTickets: async ({ fresh }) => ({ path: `/tickets/${(await fresh()).id}/similar` }),
  suggestTicketsFor: async () => ({ path: '/similar', body: { body: 'Gerai tutup' } }),
  listReports: async ({ fresh }) => ({ path: `/tickets/${(await fresh()).id}/reports` }),
  previewMerge: async ({ fresh }) => ({
    path: `/tickets/${(await fresh()).id}/merge`,
    query: `?into=${(await fresh()).id}`,
  }),
  mergeTickets: async ({ fresh }) => ({
    path: `/tickets/${(await fresh()).id}/merge`,
    body: { into: (await fresh()).id, reason: 'Hal yang sama' },
  }),
  splitTicket: async ({ joinable }) => ({ path: `/tickets/${await joinable('joins')}/split` }),
  mayJoin: async ({ joinable }) => ({ path: `/tickets/${await joinable()}/joining` }),
  join: async ({ joinable }) => ({ path: `/tickets/${await joinable()}/joining` }),
  leave: async ({ joinable }) => ({
    path: `/tickets/${await joinable('joins')}/leaving`,
  }),
  claim: on('claim', {}),
  assignNext: async ({ given }) => ({ path: `/tickets/${await given()}/next-officer` }),
  listConversations: async () => ({ path: '/conversations' }),
  getConversation: inConversation(''),
  takeOverConversation: inConversation('/take-over'),
  handBackConversation: inConversation('/hand-back'),
  getConversationOfTicket: async ({ chatted }) => ({
    path: `/tickets/${await chatted()}/conversation`,
  }),
  listFieldLinks: async ({ linked }) => ({ path: `/tickets/${(await linked()).id}/field-links` }),
  askInField: async ({ placed }) => ({
    path: `/tickets/${await placed()}/field-links`,
    body: fieldTask,
  }),
  withdrawFieldLink: async ({ linked }) => ({
    path: `/tickets/${(await linked()).id}/field-links/1/withdrawal`,
  }),
  openFieldTask: async ({ linked }) => ({
    path: '/field-tasks',
    body: { secret: (await linked()).secret },
  }),
  reportFromField: async ({ linked }) => ({
    path: '/field-tasks/reports',
    body: {
      ...{ secret: (await linked()).secret, key: 'formulir-1', step: 'started' },
      text: 'Pintunya terkunci.',
    },
  }),
  findFacts: async ({ fact }) => {
    await fact();
    return { path: '/cooperative-facts', query: '?nikop=3304010010001' };
  },
  giveFact: async () => ({ path: '/cooperative-facts', body: outlet }),
  suggestFact: async () => ({ path: '/cooperative-facts/suggestions', body: outlet }),
  reviewFacts: async () => ({ path: '/cooperative-facts/review', query: '?limit=2&kind=outlet' }),
  listFactChanges: async () => ({
    path: '/cooperative-facts/changes',
    query: '?since=2026-04-14T09:00:00%2B07:00',
  }),
  countFacts: async () => ({ path: '/cooperative-facts/figures', query: '?depth=2&smallest=5' }),
  getFact: ofFact(''),
  readFactHistory: ofFact('/history'),
  takeOverFact: ofFact('/take-over', { revision: { statement } }, 'suggest'),
  dismissFact: ofFact('/dismissal', { reason: 'Tidak dikatakan' }, 'suggest'),
  reviseFact: ofFact('/revisions', { statement: { kind: 'outlet', value: { status: 'open' } } }),
  judgeFact: ofFact('/verdict', { outcome: 'confirmed', means: 'visit' }),
  withdrawFact: ofFact('/withdrawal', { reason: 'Keliru' }),
  listFactsOfTicket: async ({ placed }) => ({ path: `/tickets/${await placed()}/facts` }),
  exportFacts: async () => ({ path: '/exports/cooperative-facts.csv', query: '?separator=;' }),
  findParties: async ({ fresh }) => {
    await fresh();
    return { path: '/parties/search', body: { kind: 'phone', value: '081255550101' } };
  },
  getParty: async (stage) => ({ path: `/parties/${await somebody(stage)}` }),
  verifyPartyHistory: async (stage) => ({
    path: `/parties/${await somebody(stage)}/history/verification`,
  }),
  suggestParties: async (stage) => ({ path: `/parties/${await somebody(stage)}/suggestions` }),
  mergeParties: async (stage) => ({
    path: `/parties/${await somebody(stage)}/merge`,
    body: { into: await somebody(stage), reason: 'Nomor sama' },
  }),
  splitParty: async (stage) => ({
    path: `/parties/${await stage.merged()}/split`,
    body: { reason: 'Keliru' },
  }),
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
  unlinkAddress: async (stage) => {
    const id = await somebody(stage);
    const body = { id: await stage.address(id), reason: 'Keliru' };
    return { path: `/parties/${id}/addresses/removal`, body };
  },
  restrictProcessing: about('processing/restrict', { reason: 'Diminta' }),
  resumeProcessing: async (stage) => ({
    path: `/parties/${await stage.restricted()}/processing/resume`,
    body: { reason: 'Diminta' },
  }),
  exportParty: about('export', { reason: 'ND-12/PDP/2026' }),
  listCorrections: about('corrections', undefined),
  correctParty: about('corrections', { reason: 'request', correction: { name: 'Anna' } }),
  planErasure: about('erasure', undefined),
  eraseParty: async ({ closed, party }) => ({
    path: `/parties/${await party(await closed())}/erasure`,
    body: { reason: 'request' },
  }),
  placeHold: on('legal-hold', { source: '12/Pdt.G/2026' }),
  liftHold: async ({ held }) => ({ path: `/tickets/${await held()}/legal-hold/removal` }),
  reportBreach: async () => ({ path: '/breach-reports', body: { kind: 'database' } }),
  whoAmI: async () => ({ path: '/me' }),
  describeDesk: async () => ({ path: '/meta' }),
  getHealth: async () => ({ path: '/health/details' }),
  countDue: async () => ({ path: '/calendar/due', body: tenDays }),
  explainDue: async () => ({ path: '/calendar/explain', body: tenDays }),
  exportTickets: async () => ({ path: '/exports/tickets.csv' }),
  getRecap: async () => ({ path: '/reports/recap?month=2026-04' }),
  countOpenNow: async () => ({ path: '/reports/open', query: '?by=region&parts=2' }),
  listExports: async () => ({ path: '/exports' }),
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
  readSession: async () => ({ path: '/session' }),
  trackTicket: async ({ fresh }) => {
    const { number, pin } = await fresh();
    return { path: '/tracking', body: { number, pin } };
  },
  openLink: async () => ({ path: '/tracking/link', body: { secret: 'x'.repeat(43) } }),
  rateTracked: async ({ fresh }) => ({
    path: '/tracking/rating',
    body: { number: (await fresh()).number, pass: 'x', score: 5 },
  }),
  addTracked: async ({ fresh }) => ({
    path: '/tracking/message',
    body: { number: (await fresh()).number, pass: 'x', key: 'k', text: 'Hari Senin' },
  }),
  joinTracked: async ({ fresh }) => ({
    path: '/tracking/joining',
    body: { number: (await fresh()).number, pass: 'x' },
  }),
  leaveTracked: async ({ fresh }) => ({
    path: '/tracking/leaving',
    body: { number: (await fresh()).number, pass: 'x' },
  }),
  reopenTracked: async ({ fresh }) => ({
    path: '/tracking/reopening',
    body: { number: (await fresh()).number, pass: 'x', reason: 'Belum selesai' },
  }),
  planVisit: on('visits', { day: 'friday', text: 'Bawa kunci.' }),
  askForVisit: on('visits/asked/friday', {}),
  askForVisitTracked: async ({ fresh }) => ({
    path: '/tracking/visit',
    body: { number: (await fresh()).number, pass: 'x', day: 'monday' },
  }),
  setGoal: async () => ({ path: '/visits/goals/16', body: { visits: 5 } }),
  dropGoal: async () => ({ path: '/visits/goals/16/removal' }),
  suggestDay: async () => ({ path: '/visits/suggestions', body: { name: 'Ana' } }),
  visitsOf: async ({ fresh }) => ({
    path: `/tickets/${(await fresh()).id}/visits`,
    query: '?days=monday,friday&limit=2&latest=true',
  }),
  getGoal: async () => ({ path: '/visits/goals/16' }),
  printVisits: async () => ({ path: '/visits/list.txt' }),
  hearVisits: async () => ({ path: '/visits/heard', body: {} }),
};

const tenDays = { start: '2026-04-14T09:00:00+07:00', limit: { unit: 'working-days', days: 10 } };

function on(path: string, body: unknown) {
  return async ({ fresh }: Stage) => ({ path: `/tickets/${(await fresh()).id}/${path}`, body });
}

function inConversation(path: string) {
  return async ({ chatted, conversation }: Stage) => ({
    path: `/conversations/${await conversation(await chatted())}${path}`,
  });
}

function ofFact(path: string, body?: unknown, as?: 'give' | 'suggest') {
  return async ({ fact }: Stage) => ({ path: `/cooperative-facts/${await fact(as)}${path}`, body });
}

function ofArticle(path: string, body: unknown, ...actions: readonly ('submit' | 'publish')[]) {
  return async (stage: Stage) => ({
    path: `/articles/${await stage.article(...actions)}${path}`,
    body,
  });
}

function foreignId() {
  return { system: 'lama', id: crypto.randomUUID() };
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
