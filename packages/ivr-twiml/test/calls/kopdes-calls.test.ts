import { readFileSync } from 'node:fs';
import { type Aduan, type Channel, createAduan, officerPrincipal } from '@aduan/core';
import { categoryTree, defaultCategories } from '@aduan/core/categories';
import { createCooperativeFacts } from '@aduan/core/cooperative-facts';
import { kemenkopCalendar } from '@aduan/core/indonesia';
import { memoryStore } from '@aduan/core/memory';
import { sp4nPractice } from '@aduan/core/sla';
import type { VoiceWebhook } from '@aduan/core/voice';
import { type PhoneOptions, phoneChannel } from '@aduan/ivr';
import {
  type FindPlace,
  type KopdesPerformOptions,
  kopdesPerform,
  kopdesPhoneFlow,
  type MeantPlaces,
  type MeantTopics,
  type SortStory,
} from '@aduan/ivr/kopdes';
import { playCall } from '@aduan/ivr/simulator';
import { expect, test } from 'vitest';
import { twilioVoice } from '../../src/index.js';
import { twilioHandset } from './twilio-handset.js';

/** What the calls on the simulator of @aduan/ivr are written in. */
function fromSimulator(file: string): string {
  return readFileSync(new URL(`../../../ivr/test/calls/${file}`, import.meta.url), 'utf8');
}

/** The calls that are played there, with what they come to. */
const scripts = fromSimulator('kopdes.txt')
  .split(/^== /m)
  .slice(1)
  .map((block) => block.trimEnd());

const account = { accountSid: 'AC1', authToken: '12345' };
const publicUrl = 'https://desk.example/aduan/phone';
const twilio = twilioVoice({ publicUrl, ...account });
const deaf: VoiceWebhook = {
  ...twilio,
  capabilities: { ...twilio.capabilities, recognises: [] },
};
const queue = (maxWaitSeconds?: number) => ({
  desk: { queue: 'petugas', ...(maxWaitSeconds !== undefined && { maxWaitSeconds }) },
});
/** What is special about a line, in the words of the scripts. */
const special: Readonly<Record<string, Pick<PhoneOptions<never>, 'limits' | 'officers'>>> = {
  officers: { officers: { desk: { dial: '+62215550100' } } },
  queue: { officers: queue() },
  'premium, queue': { officers: queue(20) },
  'few turns': { limits: { turns: 7 } },
  brief: { limits: { seconds: 60 } },
  'brief, queue': { limits: { seconds: 60 }, officers: queue(60) },
};
const actor = officerPrincipal('budi', ['agent', 'supervisor']);

/** The two cooperatives that the scripts ask between. */
const choices: MeantPlaces['choices'] = JSON.parse(fromSimulator('sukamaju.json'));

/** Takes one when its district is named. */
const sukamaju: FindPlace = async ({ place }) => {
  if (!place?.includes('Sukamaju')) return { sure: null, choices: [] };
  const sure = choices.find(({ cooperative }) => place.includes(cooperative?.simkopdesId ?? '?'));
  return { sure: sure ?? null, choices };
};

/** What a report may be about, where it is not surely about savings. */
const topics: MeantTopics['choices'] = JSON.parse(fromSimulator('likely-topics.json'));
const likelyTopics: SortStory = (story) => {
  const sure = story.includes('simpanan') ? 'ksp.penarikan_simpanan' : null;
  return { sure, choices: topics };
};

/** What a script of the simulator comes to on Twilio, in the same words. */
async function played(script: string): Promise<string> {
  const [head = '', ...lines] = script.split('\n');
  const [, when = '', how = ''] = /@ (\S+)(?: ! (.*))?$/.exec(head) ?? [];
  let now = Date.parse(`${when}+07:00`);
  const fetched: string[] = [];
  const knows: Readonly<Record<string, KopdesPerformOptions>> = {
    'asks back': { find: sukamaju },
    sorts: { sort: likelyTopics },
    wonders: { find: sukamaju, facts: () => facts },
  };
  const phone = phoneChannel({
    flow: kopdesPhoneFlow,
    provider: how === 'deaf' ? deaf : twilio,
    perform: (effect, state) => kopdesPerform(aduan.desk, knows[how] ?? {})(effect, state),
    tickets: () => aduan.tickets,
    ...special[how],
    pause: async () => {},
  });
  const aduan: Aduan<{ readonly phone: Channel }> = createAduan({
    store: memoryStore(),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: { phone },
    categories: categoryTree([...defaultCategories]),
    now: () => now,
    async fetch(input, init) {
      const request = new Request(input, init);
      fetched.push(`${request.url} ${request.headers.get('authorization')}`);
      return new Response('~', { headers: { 'content-type': 'audio/wav' } });
    },
  });
  const facts = createCooperativeFacts(aduan);
  const named = how.startsWith('premium') ? '+628091234567' : '+6281234567890';
  const from = how === 'withheld' ? '+266696687' : named;
  const call = { publicUrl, authToken: account.authToken, call: 'CA1', from };
  const handset = twilioHandset(aduan.fetch, call);
  const heard: string[] = [];
  for (const line of lines.filter((each) => /^[>*] /.test(each))) {
    heard.push(...(await playCall(handset, [line])));
    now += 10_000;
  }
  const { items } = await aduan.tickets.list({}, { actor });
  const views = await Promise.all(
    items.map(({ ticket }) => aduan.tickets.get(ticket.id, { actor })),
  );
  for (const { ticket } of views) {
    for (const { blob } of ticket.attachments) {
      // The case knows where its recording will lie before the provider has handed it out.
      await expect.poll(() => aduan.files.get(blob)).toMatchObject({ mime: 'audio/wav' });
    }
  }
  const passwords = fetched.filter((each) => !each.endsWith(`Basic ${btoa('AC1:12345')}`));
  expect(passwords).toEqual([]);
  const outcome = views
    .toSorted((one, other) => (one.ticket.number < other.ticket.number ? -1 : 1))
    .map(({ ticket, timeline, reporters }) => {
      const flags = (['anonymous', 'confidential'] as const).filter((flag) => ticket[flag]);
      const said = timeline.flatMap((entry) =>
        entry.type === 'message' || entry.type === 'note' ? [entry.text ?? ''] : [],
      );
      return [
        `= ${ticket.kind} by ${ticket.channel}`,
        ...flags,
        ticket.category ?? 'no category',
        ...(ticket.cooperative?.simkopdesId ? [ticket.cooperative.simkopdesId] : []),
        `files ${ticket.attachments.length}`,
        `call ${reporters.map(({ contacts }) => contacts.map(({ value }) => value)).join()}`,
        said.join(' / ').replaceAll('\n', ' '),
      ].join(' | ');
    });
  const noted = await Promise.all(views.map(({ ticket }) => facts.saidIn(ticket.id, { actor })));
  const kept = noted.flat().map(({ confidence, consent, cooperative, kind, source, value }) => {
    const fact = `fact ${kind} ${JSON.stringify(value)}`;
    return `= ${fact} | ${source}, consent ${consent}, ${confidence} | ${cooperative.simkopdesId}`;
  });
  return comparable([head, ...heard, ...outcome, ...kept].join('\n'));
}

/** What TwiML does not say stands in no script: how few keys there may be, whom one dials. */
function comparable(script: string): string {
  return script
    .replace(/(PIN-nya|PIN is): .*/g, '$1: …')
    .replace(/^\. keys \d+-/gm, '. keys ')
    .replace(/^\. dial .*/gm, '. dial');
}

test('every call of the simulator goes the same way on Twilio, and leaves the same', async () => {
  expect(scripts.length).toBeGreaterThanOrEqual(86);
  for (const script of scripts) expect(await played(script)).toBe(comparable(script));
});
