import { caseFile } from '@aduan/plugins/case-file';
import { changeFeed } from '@aduan/plugins/change-feed';
import { mergedTickets } from '@aduan/plugins/merged-tickets';
import { replies } from '@aduan/plugins/replies';
import { reports } from '@aduan/plugins/reports';
import { viewLog } from '@aduan/plugins/view-log';
import { describe, expect, it } from 'vitest';
import type { Masker } from '../../src/ports/masker.js';
import type { Principal } from '../../src/ports/principal.js';
import { agent, auditor, officer, supervisor, testDesk } from './test-desk.js';

const story =
  'Saya Sri Rahayu, NIK 3517214901980011, hp 0812 0000 0077. Pak Bejo bilang ke Rahayu: diam. Balas ke sri.rahayu@example.org.';
const reporter = {
  name: 'Bu Sri Rahayu',
  contacts: [
    { kind: 'phone', value: '081200000077' },
    { kind: 'email', value: 'sri.rahayu@example.org' },
  ],
};
/** Of himself in any spelling, and what only the masker knows. */
/** None of them is so short that an id or a cursor holds it by chance. */
const traces = [
  'Sri ',
  'Rahayu',
  'rahayu',
  '0812 0000',
  '0000 0077',
  '00000077',
  'example.org',
  '3517214901980011',
  'Pak Bejo',
];
const masker = { mask: (text: string) => text.replaceAll('Pak Bejo', '[nama]') };

async function guardedDesk(flags: object, options: { readonly masker?: Masker } = { masker }) {
  const plugins = [
    reports(),
    changeFeed(),
    mergedTickets(),
    replies(),
    viewLog({ redaction: masker }),
    caseFile(),
  ] as const;
  const desk = testDesk({ ...options, plugins });
  const calls = {
    answers: desk.aduan.plugins.replies,
    cases: desk.aduan.plugins['merged-tickets'],
    changes: desk.aduan.plugins['change-feed'],
    conversations: desk.aduan.conversations,
    views: desk.aduan.plugins['view-log'],
    protection: desk.aduan.dataProtection,
    reports: desk.aduan.plugins.reports,
  };
  const told: unknown[] = [];
  desk.aduan.on('ticket.changed', (notice) => told.push(notice));
  desk.aduan.on('note.added', (notice) => told.push(notice));
  const input = {
    ...flags,
    body: story,
    subject: 'Sri Rahayu diancam Pak Bejo',
    channel: 'phone',
    region: '33.73.04.1001',
    reporter,
  };
  const { id, number } = (await desk.aduan.tickets.open(input, { actor: supervisor })).ticket;
  const note = 'Rahayu menelepon dari 081200000077, Pak Bejo tidak.';
  await desk.aduan.tickets.note(id, note, { actor: supervisor });
  await calls.answers.write(id, { text: `Yth. Ibu Rahayu, ${note}` }, { actor: supervisor });
  return { ...desk, ...calls, id, number, told };
}

type GuardedDesk = Awaited<ReturnType<typeof guardedDesk>>;
type Read = (desk: GuardedDesk, actor: Principal) => Promise<unknown>;

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** All functions that return a ticket's text to an officer. */
const reads: Readonly<Record<string, Read>> = {
  'the case': ({ aduan, id }, actor) => aduan.tickets.get(id, { actor }),
  'the case by its number': ({ aduan, number }, actor) => aduan.tickets.find(number, { actor }),
  'the list': ({ aduan }, actor) => aduan.tickets.list({}, { actor }),
  'a search by number': ({ aduan, number }, actor) => aduan.tickets.list({ number }, { actor }),
  redacted: ({ views, id }, actor) => views.get(id, {}, { actor }),
  'for a ground': ({ views, id }, actor) => views.reveal(id, { ground: 'identify' }, { actor }),
  'the list redacted': ({ views }, actor) => views.list({}, { actor }),
  'the draft of another': ({ answers, id }, actor) => answers.get(id, {}, { actor }),
  'a template': ({ answers, id }, actor) =>
    answers.compose(id, { template: 'in-progress' }, { actor }),
  'the list of calls': ({ answers }, actor) => answers.calls({}, { actor }),
  'the export': async ({ reports }, actor) =>
    textOf(await reports.exportList({ filter: {} }, { actor })),
  'the case file': async ({ aduan, id }, actor) => {
    const { 'case-file': cases } = aduan.plugins;
    return cases.html(await cases.gather(id, {}, { actor }));
  },
  'a similar case': async ({ aduan, cases }, actor) => {
    const like = { body: story, channel: 'phone', region: '33.73.04.1001', confidential: true };
    const { ticket } = await aduan.tickets.open({ ...like, reporter }, { actor: supervisor });
    return cases.suggest(ticket.id, {}, { actor });
  },
  'what happens': async ({ aduan, changes, clock, id }, actor) => {
    const { next } = await changes.since({ cursor: null }, { actor });
    clock.now += 1_000;
    await aduan.tickets.note(id, 'Rahayu lagi.', { actor: supervisor });
    return changes.since({ cursor: next }, { actor });
  },
  'what listeners hear': async ({ told }) => told,
  'a refusal': ({ aduan, id }, actor) =>
    aduan.tickets.note(id, 'x', { actor, expectedVersion: 1 }).catch(({ current }) => current),
};

describe.each([{ confidential: true }, { anonymous: true }])('a reporter who is %o', (flags) => {
  it.each(Object.keys(reads))(
    'is not told by their own words to anyone who may not know them: %s',
    async (read) => {
      const desk = await guardedDesk(flags);
      for (const actor of [agent, officer, auditor]) {
        // An action that the role does not permit must not reveal anything either.
        const seen = await reads[read]?.(desk, actor).catch(({ message }) => message);
        const text = typeof seen === 'string' ? seen : JSON.stringify(seen);
        for (const trace of traces) expect(text, `${actor.id} reads ${trace}`).not.toContain(trace);
      }
    },
  );

  it('is read as it was written by anyone who may know them', async () => {
    const { aduan, answers, id } = await guardedDesk(flags);
    const { timeline } = await aduan.tickets.get(id, { actor: supervisor });
    expect(timeline).toContainEqual(expect.objectContaining({ text: story }));
    expect((await answers.get(id, {}, { actor: supervisor })).text).toContain('Ibu Rahayu');
  });
});

it('a reporter who hides from nobody is read by officers as they wrote it', async () => {
  const { aduan, id } = await guardedDesk({});
  const { timeline } = await aduan.tickets.get(id, { actor: agent });
  expect(timeline).toContainEqual(expect.objectContaining({ text: story }));
});

it('a desk without a masker takes out what leads to the reporter and leaves the rest', async () => {
  const { aduan, id } = await guardedDesk({ confidential: true }, {});
  const { subject } = await aduan.tickets.get(id, { actor: agent });
  expect(subject).toBe('•••• diancam Pak Bejo');
  const seen = await aduan.tickets.get(id, { actor: auditor });
  expect(JSON.stringify(seen)).not.toMatch(/Bejo|Rahayu/);
});

it('goes on with what they have drafted themselves in their own words', async () => {
  const { answers, id } = await guardedDesk({ confidential: true });
  await answers.discard(id, {}, { actor: supervisor });
  await answers.write(id, { text: 'Pak Bejo sudah dipanggil.' }, { actor: officer });
  expect((await answers.get(id, {}, { actor: officer })).text).toBe('Pak Bejo sudah dipanggil.');
  expect((await answers.get(id, {}, { actor: agent })).text).toBe('[nama] sudah dipanggil.');
});

it('is known by the name that was put right, and by the one that they were told by before', async () => {
  const { aduan, id, protection } = await guardedDesk({ confidential: true });
  const { reporters } = await aduan.tickets.get(id, { actor: supervisor });
  const right = { name: 'Bu Wartini' };
  await protection.correct(reporters[0]?.id ?? ('' as never), right, {
    actor: supervisor,
    reason: 'HAK-1/2026',
  });
  await aduan.tickets.note(id, 'Wartini menelepon.', { actor: supervisor });
  const text = JSON.stringify(await aduan.tickets.get(id, { actor: agent }));
  expect(text).not.toMatch(/Wartini|Rahayu/);
});

it('is not told by the names of their files', async () => {
  const { aduan } = await guardedDesk({});
  const input = { body: 'Buktinya ada.', channel: 'phone', reporter, confidential: true };
  const files = [{ name: 'KTP Sri_Rahayu.png', mime: 'image/png', content: new Uint8Array([1]) }];
  const opened = aduan.tickets.open(input, { actor: supervisor, key: 'ktp', files });
  const { id } = (await opened).ticket;
  const namesFor = async (actor: Principal) => {
    const { timeline } = await aduan.tickets.get(id, { actor });
    return timeline.flatMap((entry) =>
      entry.type === 'message' ? entry.attachments.map(({ name }) => name) : [],
    );
  };
  expect(await namesFor(supervisor)).toEqual(['KTP Sri_Rahayu.png']);
  expect(await namesFor(agent)).toEqual(['KTP ••••_••••.png']);
});
