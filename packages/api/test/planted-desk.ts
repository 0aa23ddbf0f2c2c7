import { citizenPrincipal, type PartyId, type Principal, systemPrincipal } from '@aduan/core';
import type { Known } from './arbitrary-json.js';
import { type AnsweringDesk, chat, stageOf } from './examples.js';
import { smallDesk, supervisor } from './small-desk.js';

/** Who calls: officers by the default workflow, one of the team that a case is about, its citizen, a stranger, nobody. */
export const callers = [
  'agent',
  'officer',
  'supervisor',
  'auditor',
  'concerned',
  'citizen',
  'stranger',
  'nobody',
] as const;

/** One of them, or whoever reported the case of an example. */
export type Caller = (typeof callers)[number] | 'reporter';

const staff: readonly Caller[] = ['agent', 'officer', 'supervisor', 'concerned'];
const team = 'kelembagaan';

/** A case in which every secret can be found again. */
export interface Planted {
  readonly id: string;
  readonly number: string;
  /** Whether it is about a team. */
  readonly isConcerning: boolean;
  /** What the citizen wrote and sent. */
  readonly words: readonly string[];
  /** Who he is. */
  readonly identity: readonly string[];
  /** The party that he was before the case was hidden, if it was. */
  readonly party: PartyId;
  /** Where a fact that was said in it can be seen. */
  readonly evidence: string;
  /** What is written to him and not sent yet. */
  readonly draft: { readonly id: string | undefined; readonly text: string };
}

/** A desk with secrets of every kind: in cases that are open, anonymous, confidential, and about a team. */
export async function plantedDesk(host: Parameters<typeof smallDesk>[1] = {}) {
  const signedIn: { principal: Principal | null } = { principal: null };
  const desk = await smallDesk({ actor: () => signedIn.principal }, host);
  const { aduan, webhooks } = desk;
  const options = { actor: supervisor };
  const planted = [
    await plant(aduan, 1, {}),
    await plant(aduan, 2, { anonymous: true }),
    await plant(aduan, 3, { confidential: true }),
    await plant(aduan, 4, { recusals: [team] }),
    await plantChat(aduan, 5, {}),
    await plantChat(aduan, 6, { anonymous: true }),
  ];
  // One of the drafts waits for a superior.
  await aduan.plugins.replies.submit(planted[1]?.id ?? '', {}, options);
  await chat(aduan, 'warga-menunggu', 'Halo');
  const waiting = await aduan.conversations.list(options);
  const { webhook } = await webhooks.add(
    { name: 'portal', url: 'https://portal.example/hook', events: ['*'] },
    options,
  );
  const views = await Promise.all(planted.map(({ id }) => aduan.tickets.get(id, options)));
  const said = await Promise.all(planted.flatMap(({ id }, at) => factsIn(desk, id, at)));
  const { link, secret } = await aduan.plugins['field-tasks'].ask(
    { id: planted[0]?.id ?? '', ...task },
    options,
  );
  const own = views[0]?.ticket.reporters[0] ?? '';
  const stage = stageOf(aduan);
  // People of whom nothing is planted, and nothing is open: they may be erased.
  const closed = await Promise.all(Array.from({ length: 9 }, async () => stage.closed()));
  const gone = await Promise.all(closed.map((id) => stage.party(id)));
  const parties = [...views.flatMap(({ ticket }) => ticket.reporters), ...gone];
  const known: Known = {
    tickets: planted.map(({ id }) => id),
    parties,
    facts: said.map(({ fact }) => fact.id),
    conversations: [
      ...views.flatMap(({ ticket }) => ticket.conversationId ?? []),
      ...waiting.map(({ id }) => id),
    ],
    others: views.flatMap(({ ticket }) => ticket.obligations.map(({ id }) => id)),
    named: {
      blob: views.flatMap(({ ticket }) => ticket.attachments.map(({ blob }) => blob)),
      number: [...views.map(({ ticket }) => ticket.number), String(webhook.number)],
      template: ['final-answer', 'received'],
      metric: ['resolution'],
      month: ['2026-04'],
      week: ['2026-W16'],
      action: ['verify', 'start'],
      reason: ['request', 'ND-7/PDP/2026'],
      correction: [{ name: 'Anna' }],
      obligationId: views.flatMap(({ ticket }) => ticket.obligations.map(({ id }) => id)),
      into: [...planted.map(({ id }) => id), ...parties],
      other: parties,
      url: ['https://portal.example/hook'],
      statement: [members(7), { kind: 'nib', value: { present: false } }],
      link: [String(link.number)],
      secret: [secret],
      nikop: [cooperative.nikop],
      villageCode: [cooperative.villageCode],
      since: ['2026-04-01T00:00:00+07:00'],
    },
  };
  const tokens = new Map<Caller, string>();
  for (const role of ['agent', 'officer', 'supervisor', 'auditor'] as const)
    tokens.set(role, await desk.tokenFor([role]));
  tokens.set('concerned', await desk.tokenFor(['officer'], { units: [team] }));

  /** Who opened another case as somebody who is not hidden is known from there: that the first is his is not said. */
  async function isKnownElsewhere(id: string, party: PartyId, caller: Caller): Promise<boolean> {
    if (!staff.includes(caller)) return false;
    const { items } = await aduan.tickets.list({ reporter: party }, options);
    return items.some(
      ({ ticket }) => ticket.id !== id && !ticket.anonymous && !ticket.confidential,
    );
  }

  return {
    ...desk,
    known,
    planted,
    stage: stageOf(aduan, desk),
    /** Lets somebody be the caller. @returns his token, where he has one */
    become(caller: Caller, reporter = 'warga-lain'): string | undefined {
      const others = { reporter, stranger: 'warga-lain' };
      const citizens: Partial<Record<Caller, string>> = { citizen: own, ...others };
      const id = citizens[caller];
      signedIn.principal = id === undefined ? null : citizenPrincipal(id);
      return tokens.get(caller);
    },
    /** What was told to somebody who may not know it; null when nothing was. */
    async leaked(told: string, said: string, caller: Caller): Promise<string | null> {
      // What somebody says himself may come back to him.
      const isFound = (secret: string) => told.includes(secret) && !said.includes(secret);
      for (const { draft, evidence, id, identity, isConcerning, number, party, words } of planted) {
        if (isConcerning && caller === 'concerned') {
          // Whoever was merged with the reporter of another case is known from there.
          const isNamed = identity.some(isFound) && !(await isKnownElsewhere(id, party, caller));
          if (isNamed || [...words, number, evidence].some(isFound))
            return `that case ${id} exists`;
        }
        if (isFound(evidence) && !staff.includes(caller) && caller !== 'auditor')
          return `a fact of case ${id}`;
        if (![...words, ...identity, draft.text].some(isFound)) continue;
        const { ticket } = await aduan.tickets.get(id, { actor: systemPrincipal });
        const isOwn = caller === 'citizen' && party === own;
        const mayRead = staff.includes(caller) || isOwn;
        const isHidden = ticket.anonymous || ticket.confidential;
        const mayKnow = caller === 'supervisor' || isOwn || (staff.includes(caller) && !isHidden);
        if (!mayRead && words.some(isFound)) return `words of case ${id}`;
        if (!mayKnow && identity.some(isFound) && !(await isKnownElsewhere(id, party, caller)))
          return `the reporter of case ${id}`;
        // Once it is sent it is his.
        const isSent = ticket.draft?.id !== draft.id;
        if (!staff.includes(caller) && !isSent && isFound(draft.text)) return `draft of case ${id}`;
      }
      return null;
    },
  };
}

async function plant(aduan: AnsweringDesk, at: number, flags: object): Promise<Planted> {
  const name = `Penanda Rahasia ${at}`;
  const value = `+62812900000${at}${at}`;
  const secrets = ['kata', 'judul', 'terlapor', 'isiberkas', 'namaberkas'];
  const words = secrets.map((each) => `${each}rahasia${at}`);
  const [body = '', subject = '', respondent = '', content = '', file = ''] = words;
  const text = `konseprahasia${at}`;
  const actor = supervisor;
  const reporter = { name, contacts: [{ kind: 'phone', value }] };
  const files = [{ content: new TextEncoder().encode(content), mime: 'text/plain', name: file }];
  const place = { category: 'izin.usaha', cooperative };
  const { ticket } = await aduan.tickets.open(
    { body, subject, respondent, channel: 'portal', reporter, ...place, ...flags },
    { actor, key: `planted:${at}`, files },
  );
  const { ticket: written } = await aduan.plugins.replies.write(ticket.id, { text }, { actor });
  const draft = { id: written.draft?.id, text };
  const [party = '' as PartyId] = ticket.reporters;
  // A case that is hidden later gets a party of its own then: the former one leads to it no more.
  const isHidden = ticket.anonymous || ticket.confidential;
  const identity = [name, value.slice(3), ...(isHidden ? [party] : [])];
  const { recusals, id, number } = ticket;
  const isConcerning = recusals.includes(team);
  return { id, number, isConcerning, words, identity, party, draft, evidence: evidenceOf(at - 1) };
}

/** The same in a conversation: who wrote is known by his address there. */
async function plantChat(aduan: AnsweringDesk, at: number, flags: object): Promise<Planted> {
  const address = `alamatrahasia${at}`;
  const word = `obrolanrahasia${at}`;
  const text = `konseprahasia${at}`;
  const actor = supervisor;
  await chat(aduan, address, word);
  const { items } = await aduan.tickets.list({ channel: 'chat', order: 'newest' }, { actor });
  const { id, number, reporters } = items[0]?.ticket ?? { reporters: [] };
  if (!id || !number) throw new Error('No case came of the conversation.');
  const { ticket } = await aduan.tickets.restrict(id, flags, { actor });
  const { ticket: written } = await aduan.plugins.replies.write(id, { text }, { actor });
  const [party = '' as PartyId] = reporters;
  const isHidden = ticket.anonymous || ticket.confidential;
  const identity = [address, ...(isHidden ? [party] : [])];
  const draft = { id: written.draft?.id, text };
  const plain = { isConcerning: false, evidence: evidenceOf(at - 1), words: [word] };
  return { id, number, party, identity, draft, ...plain };
}

const task = { to: 'facilitator', task: 'Lihat gerainya.' };
const cooperative = {
  name: 'Koperasi Contoh',
  nikop: '3304010010001',
  villageCode: '33.04.01.2001',
};
const evidenceOf = (at: number) => `buktirahasia${at}`;

const members = (count: number) => ({ kind: 'members', value: { count } }) as const;

/** Facts that were put down in a case, and some that were read out of its words. */
function factsIn({ facts }: Awaited<ReturnType<typeof smallDesk>>, ticket: string, at: number) {
  const nib = { kind: 'nib', value: { present: true } } as const;
  const from = { cooperative, ticket, evidence: evidenceOf(at) };
  const options = { actor: supervisor };
  const suggestions = Array.from({ length: 9 }, () =>
    facts.suggest({ ...from, source: 'citizen', statement: nib }, options),
  );
  return [
    facts.give({ ...from, source: 'officer', statement: members(at) }, options),
    facts.give({ ...from, source: 'letter', statement: members(at) }, options),
    ...suggestions,
  ];
}
