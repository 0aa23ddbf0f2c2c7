import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, defaultIntake } from '@aduan/core';
import type { InboundEvent } from '@aduan/core/channel';
import { dialogueIntake } from '@aduan/dialogue';
import { sqliteStore } from '@aduan/store-sqlite';
import { buildChannel } from '@aduan/testkit';
import { expect, onTestFinished, test } from 'vitest';
import { kopdesFlow } from '../../src/flow/index.js';

const at = Date.parse('2026-02-18T10:00:00+07:00');

/** A desk on a database file. Its answers end up in `heard`, and what it files in `filed`, by the conversation. */
function openDesk(file: string) {
  const heard = new Map<string, string[]>();
  const filed: unknown[] = [];
  const store = sqliteStore({ file });
  const chat = buildChannel({
    async send({ conversation, content }, { now }) {
      const texts = 'text' in content ? [content.text] : [];
      heard.set(conversation, [...(heard.get(conversation) ?? []), ...texts]);
      return { ids: [], status: 'sent', at: now() };
    },
  });
  const intake = dialogueIntake(kopdesFlow, {
    otherwise: defaultIntake(),
    perform(effect) {
      if (effect.type === 'hours') return { outcome: 'open' };
      if (effect.type !== 'task') return { outcome: 'unavailable' };
      if (effect.task === 'sort') return { outcome: 'sure', slots: { category: 'a' } };
      filed.push(effect.slots.story);
      const number = String(effect.slots.story).replace(/\D/g, '');
      return { outcome: 'filed', slots: { number, promise: 'besok' } };
    },
  });
  const aduan = createAduan({
    ...{ store, calendar: kemenkopCalendar, policies: [], channels: { test: chat }, intake },
    now: () => at,
  });
  return {
    heard,
    filed,
    /** Delivers a message in every conversation, and waits until all are answered. */
    async say(texts: ReadonlyMap<string, string>, turn: number) {
      await store.migrate();
      const events = [...texts].map(([conversation, text]): InboundEvent => {
        const from = { account: 'desk', ids: [{ kind: 'user', value: conversation }] };
        const key = `${turn}:${conversation}`;
        const parts = [{ type: 'text', text }] as const;
        return { type: 'message', key, id: key, at, account: 'desk', conversation, from, parts };
      });
      const body = JSON.stringify(events);
      await aduan.fetch(new Request('http://desk.example/aduan/test', { method: 'POST', body }));
      await aduan.workOff();
    },
    async close() {
      await aduan.close();
      await store.close();
    },
  };
}

test('a hundred conversations go on from a database file, each with its own report', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-talks-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'desk.db');
  const citizens = Array.from({ length: 100 }, (_, place) => `citizen-${place}`);
  const story = (citizen: string) =>
    `ketua KSP Maju Desa Mekar membawa lari uang ${citizen}, tanpa nama saja`;
  const stories = citizens.map((citizen) => [citizen, story(citizen)] as const);

  const before = openDesk(file);
  await before.say(new Map(stories), 1);
  await before.close();
  const after = openDesk(file);
  await after.say(new Map(citizens.toReversed().map((citizen) => [citizen, 'kirim'])), 2);
  await after.close();

  for (const citizen of citizens) {
    expect(before.heard.get(citizen)?.join(), citizen).toContain(`Cerita: ${story(citizen)}\n`);
    const number = citizen.replace(/\D/g, '');
    expect(after.heard.get(citizen)?.join(), citizen).toContain(`Nomornya ${number}.`);
  }
  expect(after.filed.toSorted()).toEqual(citizens.map(story).toSorted());
}, 120_000);
