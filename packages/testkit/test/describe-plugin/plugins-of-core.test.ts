import { legalHolds, officerPrincipal, systemPrincipal } from '@aduan/core';
import { refuseField } from '@aduan/core/channel';
import { memoryHelpdesk } from '@aduan/core/directory';
import type { LegalHolds } from '@aduan/core/plugin';
import { type ApiKeys, apiKeys } from '@aduan/plugins/api-keys';
import { type Articles, articles } from '@aduan/plugins/articles';
import { caseFile } from '@aduan/plugins/case-file';
import { changeFeed } from '@aduan/plugins/change-feed';
import { checkpoints } from '@aduan/plugins/checkpoints';
import { type FieldTasks, fieldTasks } from '@aduan/plugins/field-tasks';
import { type MergedTickets, mergedTickets } from '@aduan/plugins/merged-tickets';
import { notifications } from '@aduan/plugins/notifications';
import { organization, teams } from '@aduan/plugins/organization';
import { type Parties, parties } from '@aduan/plugins/parties';
import { ratings } from '@aduan/plugins/ratings';
import { type Replies, replies, starterTemplates } from '@aduan/plugins/replies';
import { type Settings, settings } from '@aduan/plugins/settings';
import { ticketSync } from '@aduan/plugins/ticket-sync';
import { viewLog } from '@aduan/plugins/view-log';
import { type Webhooks, webhooks } from '@aduan/plugins/webhooks';
import { buildChannel, describePlugin, type PluginTrial } from '../../src/index.js';

const portal = { name: 'portal', roles: ['agent'], scopes: ['tickets:read'] };

/** The number of a key. */
async function keyNumber({ calls }: PluginTrial<ApiKeys>) {
  return { number: (await calls.issue(portal, { actor: systemPrincipal })).key.number };
}

describePlugin({
  plugin: apiKeys(),
  samples: { issue: () => portal, replace: keyNumber, revoke: keyNumber },
});

const chief = officerPrincipal('kepala-1', ['supervisor']);
const article = 'jam-layanan';
const content = 'Gerai buka pukul sembilan.';

/** An article that another officer handed in, so that the officer of the trial may judge it. */
async function submitted({ calls }: PluginTrial<Articles<unknown>>) {
  await calls.write({ article, content }, { actor: chief });
  await calls.submit({ article }, { actor: chief });
  return { article };
}

describePlugin({
  plugin: articles({
    read: (text) => (typeof text === 'string' ? text : refuseField('content', 'is a text')),
  }),
  samples: {
    write: () => ({ article, content }),
    importDrafts: () => ({ contents: { 'hari-layanan': content } }),
    async submit({ calls, officer }) {
      await calls.write({ article, content }, { actor: officer });
      return { article };
    },
    discard: submitted,
    publish: submitted,
    sendBack: async (trial) => ({ ...(await submitted(trial)), reason: 'Pukul berapa?' }),
    retire: async (trial) => ({ ...(await submitted(trial)), reason: 'Pindah kantor' }),
    get: submitted,
    history: submitted,
    changes: () => ({ since: 0 }),
  },
});

describePlugin({
  plugin: caseFile(),
  before: [viewLog()],
  samples: {
    page: () => ({ ground: 'ND-12/2026' }),
    postalAnswer: () => ({ locale: 'en' }),
  },
});

describePlugin({ plugin: changeFeed(), samples: { since: () => ({ cursor: null }) } });

describePlugin({
  plugin: checkpoints({
    signer: { keyId: 'kunci', publicKey: 'kunci', sign: async () => 'tanda tangan' },
  }),
  async drive({ aduan }) {
    await aduan.workOff();
  },
});

describePlugin({
  plugin: ratings(),
  samples: {
    async rate({ aduan, officer, ticket, words }) {
      await aduan.tickets.answer(ticket.id, 'Sudah buka.', { actor: officer });
      await aduan.tickets.close(ticket.id, { actor: officer });
      return { score: 5, text: words };
    },
  },
});

const office = organization({
  agencies: [{ code: 'dinas', name: { id: 'Dinas Koperasi', en: 'Cooperatives office' } }],
  units: [{ code: 'meja', agency: 'dinas', name: { id: 'Meja layanan', en: 'Service desk' } }],
  supervision: ['meja'],
  officers: [{ id: 'pegawai-1', unit: 'meja', roles: ['officer'] }],
});

describePlugin({ plugin: teams(office) });

describePlugin({
  plugin: legalHolds(),
  skip: [
    {
      test: 'gives up with a person what it keeps of them, and the export counts it',
      reason: 'it is there to keep a person from being erased',
    },
  ],
  samples: {
    place: () => ({ source: '12/Pdt.G/2026' }),
    async lift({ calls, officer, ticket }: PluginTrial<LegalHolds>) {
      await calls.place(ticket.id, { source: '12/Pdt.G/2026' }, { actor: officer });
      return {};
    },
  },
});

describePlugin({
  plugin: notifications({
    contact: ({ id }) => ({
      addresses: [
        { channel: 'inbox', to: { account: 'meja', ids: [{ kind: 'user', value: id }] } },
      ],
      waits: false,
    }),
  }),
  before: [teams(office)],
  desk: { channels: { inbox: buildChannel() } },
  samples: {
    digest: () => ({ unit: 'meja' }),
    markRead: () => ({ ids: null }),
    prefer: () => ({ wants: ['assigned'], locale: 'en' }),
  },
  async drive({ aduan, clock, officer, ticket }) {
    await aduan.tickets.assign(ticket.id, { assignee: 'pegawai-1' }, { actor: officer });
    // Gathered after two minutes; the digest comes in the office hours of one of the next days.
    for (let hours = 0; hours < 96; hours += 1) {
      clock.advance(3_600_000);
      await aduan.workOff();
    }
  },
});

/** Another report that the one of the trial may follow. */
async function another({ aduan, officer }: PluginTrial<MergedTickets>) {
  const report = { body: 'Gerai tutup juga.', channel: 'phone' };
  const { ticket } = await aduan.tickets.open(report, { actor: officer });
  return { into: ticket.id };
}

/** Makes a case of five people, which the report of the trial may join. */
async function many({ aduan, calls, officer, ticket }: PluginTrial<MergedTickets>) {
  const actor = { actor: officer };
  const about = { category: 'kdmp.gerai', region: '33.73.04.1001' };
  await aduan.tickets.classify(ticket.id, about, actor);
  const open = async (person: string) => {
    const report = { ...about, body: 'Gerai tutup.', channel: 'phone', reporter: { name: person } };
    return (await aduan.tickets.open(report, actor)).ticket.id;
  };
  const into = await open('Warga 1');
  for (const each of [2, 3, 4, 5]) await calls.merge(await open(`Warga ${each}`), { into }, actor);
  return {};
}

describePlugin({
  plugin: mergedTickets(),
  samples: {
    async merge(trial) {
      return { ...(await another(trial)), reason: trial.words };
    },
    async split(trial) {
      const { calls, officer, ticket, words } = trial;
      await calls.merge(ticket.id, await another(trial), { actor: officer });
      return { reason: words };
    },
    join: many,
    preview: another,
    suggestFor: ({ words }) => ({ body: words }),
  },
});

/** A draft by another officer, so that the officer of the trial may judge it. */
async function drafted({ calls, ticket, words }: PluginTrial<Replies>, submit: boolean) {
  await calls.write(ticket.id, { text: words, submit }, { actor: chief });
  return {};
}

describePlugin({
  plugin: replies(),
  samples: {
    write: ({ words }) => ({ text: words }),
    submit: (trial) => drafted(trial, false),
    approve: (trial) => drafted(trial, true),
    sendBack: async (trial) => ({ ...(await drafted(trial, true)), reason: trial.words }),
    discard: (trial) => drafted(trial, false),
    async send(trial) {
      await drafted(trial, true);
      await trial.calls.approve(trial.ticket.id, {}, { actor: trial.officer });
      return {};
    },
    compose: () => ({ template: starterTemplates[0]?.id }),
  },
});

const hours = { document: 'calendar' } as const;

/** A draft of office hours by another administrator, and the proof that somebody saw what it changes. */
async function draftOfHours({ calls }: PluginTrial<Settings>) {
  const actor = officerPrincipal('kepala-2', ['administrator']);
  const { settings: shown } = await calls.get(hours, { actor });
  const { inForce, scheduled } = shown;
  if (scheduled) {
    await calls.withdraw({ ...hours, number: scheduled.number, reason: 'Batal' }, { actor });
  }
  const body = { ...Object(shown.body), weeks: [{ hours: { mon: [['08:00', '15:00']] } }] };
  await calls.write({ ...hours, body, base: inForce.number }, { actor });
  const { seen } = await calls.simulate(hours, { actor });
  return { actor, body, base: inForce.number, seen };
}

let closing = 0;

/** Publishes other hours, so that an open ticket is still counted with the former ones. */
async function formerHours(trial: PluginTrial<Settings>) {
  const { aduan, calls, officer, words } = trial;
  // A move that was approved before ends first.
  await aduan.workOff();
  await aduan.tickets.open({ body: words, channel: 'counter' }, { actor: officer });
  const { actor, base, body } = await draftOfHours(trial);
  closing += 1;
  const mon = [['08:00', `15:${String(closing).padStart(2, '0')}`]];
  const others = { ...body, weeks: [{ hours: { mon } }] };
  await calls.write({ ...hours, body: others, base }, { actor });
  const { seen } = await calls.simulate(hours, { actor });
  await calls.publish({ ...hours, seen, reason: 'Uji', isEmergency: true }, { actor });
  return { document: 'calendar', reason: 'Uji' } as const;
}

/** A move that another officer asked for, so that the officer of the trial may decide it. */
async function askedMove(trial: PluginTrial<Settings>) {
  const wish = await formerHours(trial);
  const actor = officerPrincipal('kepala-2', ['administrator']);
  const { moves } = await trial.calls.askMove(wish, { actor });
  return { ...wish, number: moves[0]?.number ?? 0 };
}

describePlugin({
  plugin: settings({ approval: ['calendar'] }),
  samples: {
    get: () => hours,
    history: () => hours,
    version: () => ({ ...hours, number: 0 }),
    changes: () => ({ ...hours, from: 0, to: 0 }),
    async check(trial) {
      await draftOfHours(trial);
      return hours;
    },
    async simulate(trial) {
      await draftOfHours(trial);
      return hours;
    },
    async write(trial) {
      const { base, body } = await draftOfHours(trial);
      return { ...hours, body, base };
    },
    async discard(trial) {
      await draftOfHours(trial);
      return hours;
    },
    publish: async (trial) => ({ ...hours, seen: (await draftOfHours(trial)).seen }),
    async approve(trial) {
      const { actor, seen } = await draftOfHours(trial);
      await trial.calls.publish({ ...hours, seen }, { actor });
      return { ...hours, seen };
    },
    async sendBack(trial) {
      const { actor, seen } = await draftOfHours(trial);
      await trial.calls.publish({ ...hours, seen }, { actor });
      return { ...hours, reason: 'Terlalu pendek' };
    },
    async withdraw(trial) {
      const { actor, seen } = await draftOfHours(trial);
      const effectiveFrom = trial.clock.now() + 86_400_000;
      const how = { effectiveFrom, reason: 'Uji', isEmergency: true };
      const { settings: shown } = await trial.calls.publish({ ...hours, seen, ...how }, { actor });
      return { ...hours, number: shown.scheduled?.number, reason: 'Batal' };
    },
    restore: () => ({ ...hours, number: 0 }),
    moves: () => hours,
    previewMove: () => hours,
    askMove: formerHours,
    async approveMove(trial) {
      const { document, number } = await askedMove(trial);
      return { document, number };
    },
    refuseMove: askedMove,
  },
});

describePlugin({
  plugin: viewLog(),
  samples: {
    reveal: () => ({ ground: 'call-back' }),
    list: () => ({}),
    search: () => ({ text: 'gerai' }),
    record: () => ({ fields: ['name'] }),
    forget: ({ clock }) => ({ before: clock.now() }),
  },
});

const reason = 'Menyebut nomor laporan lamanya.';

/** Somebody else, whom the officer of the trial knows too. */
async function somebodyElse({ aduan, officer, words }: PluginTrial): Promise<string> {
  const reporter = { contacts: [{ kind: 'email', value: `${crypto.randomUUID()}@example.id` }] };
  const letter = { body: words, channel: 'counter', reporter };
  const { ticket } = await aduan.tickets.open(letter, { actor: officer });
  return ticket.reporters[0] ?? '';
}

describePlugin({
  plugin: parties(),
  samples: {
    find: () => ({ kind: 'email', value: 'meja@example.id' }),
    merge: async (trial) => ({ into: await somebodyElse(trial), reason }),
    split: () => ({ reason }),
    distinguish: async (trial) => ({ other: await somebodyElse(trial), reason }),
    link: () => ({ kind: 'email', value: 'baru@example.id', evidence: 'officer', reason }),
    async unlink({ calls, officer, ticket }: PluginTrial<Parties>) {
      const [party = ''] = ticket.reporters;
      const gone = { kind: 'email', value: `${crypto.randomUUID()}@example.id` };
      await calls.link(party, { ...gone, evidence: 'officer', reason }, { actor: officer });
      const { parties: members } = await calls.get(party, {}, { actor: officer });
      const mine = members.find(({ id }) => id === party)?.identities ?? [];
      return { id: mine.find(({ value }) => value === gone.value)?.id, reason };
    },
    restrict: () => ({ reason }),
    resume: () => ({ reason }),
  },
});

describePlugin({
  plugin: ticketSync({
    directory: memoryHelpdesk({ name: 'helpdesk' }),
    ticketUrl: ({ number }) => `https://desk.example/${number}`,
  }),
  samples: { pull: () => ({ foreignId: '1' }) },
  async drive({ aduan, officer, ticket }) {
    const about = { category: 'kdmp.gerai', cooperative: { name: 'Koperasi Contoh' } };
    await aduan.tickets.classify(ticket.id, about, { actor: officer });
    await aduan.workOff();
  },
});

const archive = { name: 'Arsip', url: 'https://arsip.example/aduan', events: ['*'] } as const;

/** The number of an endpoint. A desk takes only so many, so the first one serves all. */
async function endpoint({ calls, officer }: PluginTrial<Webhooks>) {
  const actor = { actor: officer };
  const [first] = (await calls.list({}, actor)).items;
  return { number: (first ?? (await calls.add(archive, actor)).webhook).number };
}

describePlugin({
  plugin: webhooks({
    transport: { obstacle: () => null, send: async () => ({ status: 204, retryAfterMs: null }) },
  }),
  samples: {
    add: () => archive,
    get: endpoint,
    async change(trial) {
      return { ...(await endpoint(trial)), name: 'Arsip kedua' };
    },
    pause: endpoint,
    resume: endpoint,
    rotateSecret: endpoint,
    remove: endpoint,
    test: endpoint,
    replay: endpoint,
  },
});

/** A link that opens a task about the ticket of the trial. */
async function fieldLink({ aduan, calls, officer, ticket, words }: PluginTrial<FieldTasks>) {
  const actor = { actor: officer };
  await aduan.tickets.classify(ticket.id, { category: 'kdmp.gerai' }, actor);
  return calls.ask({ id: ticket.id, to: 'facilitator', task: words }, actor);
}

describePlugin({
  plugin: fieldTasks(),
  samples: {
    async ask({ aduan, officer, ticket: { id }, words }) {
      await aduan.tickets.classify(id, { category: 'kdmp.gerai' }, { actor: officer });
      return { id, to: 'facilitator', task: words };
    },
    withdraw: async (trial) => ({ link: (await fieldLink(trial)).link.number }),
    open: async (trial) => ({ secret: (await fieldLink(trial)).secret }),
    async report(trial) {
      const { secret } = await fieldLink(trial);
      return { secret, key: 'formulir-1', step: 'done', text: trial.words };
    },
  },
});
