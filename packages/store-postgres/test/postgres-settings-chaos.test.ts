import { setTimeout as sleep } from 'node:timers/promises';
import { generateMasterKeys, masterKeyProvider } from '@aduan/core';
import { formatDate } from '@aduan/core/channel';
import { expect, inject, onTestFinished, test } from 'vitest';
import { allTickets } from '../../core/test/answer-delivery/all-tickets.js';
import { delivery, supervisor, textEvent } from '../../core/test/runtime/test-desk.js';
import {
  administrator,
  closedOn,
  colleague,
  resolvedWithin,
  settingsDesk,
} from '../../plugins/test/settings/settings-desk.js';
import { postgresSignals } from '../src/index.js';
import { newSchema, openStore } from './open-store.js';

const publications = Number(process.env.ADUAN_CHAOS_PUBLICATIONS ?? 4);
/** Within this time a version is in force in every instance, ms. */
const liveMs = 5_000;
/** Time between two messages of a citizen, ms. */
const paceMs = 80;
const messagesPerConversation = 4;
const holidays = ['15', '16', '17', '20', '21', '22', '23'].map((day) => `2026-04-${day}`);

type Desk = ReturnType<typeof settingsDesk>;

/** Three instances over one schema. The last one hears no signals, so it reads new versions by itself. */
async function threeInstances() {
  const schema = newSchema();
  const keys = masterKeyProvider(generateMasterKeys());
  const instance = (hears: boolean) => {
    const signals = hears && postgresSignals({ connection: inject('postgresUrl'), schema });
    const store = openStore(schema);
    const desk = settingsDesk({ approval: [] }, store, { keys, ...(signals && { signals }) });
    onTestFinished(async () => {
      await desk.aduan.close();
      if (signals) await signals.close();
      await store.close();
    });
    return desk;
  };
  const desks = [instance(true), instance(true), instance(false)] as const;
  for (const { aduan } of desks) await aduan.start();
  return desks;
}

/** Citizens who write until they are stopped, each message to the next instance, every third one to two of them. */
function citizens(desks: readonly Desk[]) {
  const acknowledged: string[] = [];
  let isOver = false;
  async function citizen(name: string): Promise<void> {
    for (let turn = 0; !isOver; turn += 1) {
      const word = `kata-${name}-${turn}`;
      const from = `${name}-${Math.floor(turn / messagesPerConversation)}`;
      const event = textEvent(`Gerai kami tutup, ${word}.`, from, word);
      const heard = [turn, ...(turn % 3 === 0 ? [turn + 1] : [])].map(async (at) => {
        const answer = await desks[at % desks.length]?.aduan.fetch(delivery([event]));
        expect(answer?.status).toBe(200);
      });
      await Promise.all(heard);
      acknowledged.push(word);
      await sleep(paceMs);
    }
  }
  const writing = Promise.all(['a', 'b', 'c'].map(citizen));
  // The error is reported by `stop`.
  writing.catch(() => {});
  return {
    async stop(): Promise<readonly string[]> {
      isOver = true;
      await writing;
      return acknowledged;
    },
  };
}

/** An officer records complaints at an instance, without pause, while something is done. */
async function whileRecording({ open }: Desk, work: () => Promise<void>): Promise<void> {
  let isOver = false;
  const record = async () => {
    while (!isOver) await open();
  };
  const recording = record();
  try {
    await work();
  } finally {
    isOver = true;
    await recording;
  }
}

/** What an instance has in force, as it is: without reading on. */
async function termsOf({ aduan }: Desk): Promise<string> {
  const { calendar, policies } = await aduan.formerTerms();
  return `${calendar.inForce} ${policies.inForce}`;
}

/** Waits until an instance has these terms in force. */
async function inForceIn(desk: Desk, terms: string): Promise<void> {
  const until = performance.now() + 2 * liveMs;
  while ((await termsOf(desk)) !== terms && performance.now() < until) await sleep(20);
  expect(await termsOf(desk)).toBe(terms);
}

/** A draft whose effects somebody has seen. */
async function ready(document: string, { as, plugin }: Desk) {
  const { seen } = await plugin.simulate({ document }, as);
  const { version } = (await plugin.get({ document }, as)).settings;
  return { document, seen, version };
}

/** Two administrators press at two instances at once. @returns when, and the instance of the one who published it */
async function publishTwice(
  { document, seen, version }: Awaited<ReturnType<typeof ready>>,
  [one, other]: readonly [Desk, Desk],
) {
  const press = ({ plugin }: Desk, actor: typeof administrator) =>
    plugin.publish({ document, seen }, { actor, expectedVersion: version });
  const since = performance.now();
  const both = await Promise.allSettled([press(one, administrator), press(other, colleague)]);
  const refused = both.filter((each) => each.status === 'rejected');
  expect(refused.map(({ reason }) => reason.code)).toEqual(['store-conflict']);
  return { since, winner: both[0].status === 'fulfilled' ? one : other };
}

test(
  `${publications} versions are published under load, each is in force in three instances, and no ticket sees two`,
  async () => {
    const desks = await threeInstances();
    const [first, second, third] = desks;
    let days = 14;
    const versions = new Map([[await termsOf(first), { days, calendar: first.aduan.calendar }]]);
    const load = citizens(desks);
    const took: number[] = [];

    for (let turn = 0; 2 * turn < publications; turn += 1) {
      await first.draft('limits', resolvedWithin(20 + turn));
      await first.plugin.restore({ document: 'calendar', number: 0 }, first.as);
      for (const date of holidays.slice(turn % holidays.length)) {
        await first.draft('calendar', closedOn(date, `Tutup ${turn}`));
      }
      const limits = await ready('limits', first);
      const calendar = await ready('calendar', first);
      const order = turn % 2 === 0 ? [calendar, limits] : [limits, calendar];
      const pair = turn % 4 < 2 ? ([first, second] as const) : ([third, first] as const);
      const published: { readonly since: number; readonly terms: string }[] = [];
      // The third instance reads both at once, so a command there that reads parts of two versions has a pair that
      // never was.
      await whileRecording(third, async () => {
        for (const draft of order) {
          if (draft === limits) days = 20 + turn;
          const { since, winner } = await publishTwice(draft, pair);
          const terms = await termsOf(winner);
          expect(versions.has(terms)).toBe(false);
          versions.set(terms, { days, calendar: winner.aduan.calendar });
          published.push({ since, terms });
        }
        for (const desk of desks) await inForceIn(desk, published.at(-1)?.terms ?? '');
      });
      took.push(...published.map(({ since }) => performance.now() - since));
    }
    const acknowledged = await load.stop();
    for (const { aduan } of desks) await aduan.workOff();

    const receipts = desks.flatMap(({ channel }) =>
      channel.sent.map((each) => JSON.stringify(each)),
    );
    const words: string[] = [];
    const seen = new Set<string>();
    for (const ticket of await allTickets(first.aduan)) {
      const { calendar, conversationId, id, number, policies, receivedAt } = ticket;
      const { clocks, timeline } = await first.aduan.tickets.get(id, { actor: supervisor });
      words.push(...(JSON.stringify(timeline).match(/kata-\w-\d+/g) ?? []));
      const dueOf = (metric: string) => clocks.find((each) => each.metric === metric)?.dueAt ?? 0;
      const version = versions.get(`${calendar} ${policies}`);
      expect(dueOf('resolution')).toBe(version?.calendar.addWorkingDays(receivedAt, version.days));
      const promised = formatDate(dueOf('response-back'), version?.calendar.def.timeZone ?? '').id;
      const receipt = receipts.filter((each) => each.includes(number) && each.includes('PIN'));
      expect(receipt).toEqual(conversationId ? [expect.stringContaining(promised)] : []);
      seen.add(`${calendar} ${policies}`);
    }
    expect(words.toSorted()).toEqual([...acknowledged].toSorted());
    expect(seen.size).toBeGreaterThan(1);
    const [median = 0, max = 0] = [
      took.toSorted((a, b) => a - b)[took.length >> 1],
      Math.max(...took),
    ];
    console.log(
      `${expect.getState().currentTestName}: in force everywhere after ${Math.round(median)} ms (median), ${Math.round(max)} ms (maximum); ${acknowledged.length} messages, none lost; ${seen.size} of ${versions.size} versions in tickets`,
    );
    expect(max).toBeLessThan(liveMs);
  },
  60_000 + publications * 4 * liveMs,
);
