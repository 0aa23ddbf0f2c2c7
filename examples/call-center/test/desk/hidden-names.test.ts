import { officerPrincipal } from '@aduan/core';
import { kopdesFlow } from '@aduan/kopdes/flow';
import { afterEach, expect, test } from 'vitest';
import { webCitizen } from '../../seed/web-citizen.js';
import { type SmallDesk, smallDesk } from '../api/small-desk.js';

const actor = officerPrincipal('p-1', ['officer', 'agent', 'supervisor']);
const url = 'https://desk.example/aduan/web/form';

let desk: SmallDesk | undefined;

afterEach(async () => {
  await desk?.dispose();
  desk = undefined;
});

/** What the only ticket says about who may know its citizen. */
async function hiding({ aduan }: SmallDesk) {
  const [item] = (await aduan.tickets.list({}, { actor })).items;
  const { anonymous, confidential } = item?.ticket ?? {};
  return { anonymous, confidential };
}

async function byChat(words: string) {
  desk = await smallDesk({ hasBot: true });
  const { clock } = desk;
  const citizen = webCitizen(desk.aduan);
  for (const said of [
    'gerai kopdes tutup terus sejak lebaran',
    'tidak tahu',
    words,
    'lainnya',
    'kirim',
  ]) {
    clock.now += 5_000;
    await citizen.write(said, clock.now);
  }
  return hiding(desk);
}

/** Ticks the checkbox with this label. */
async function byForm(words: string, language: string) {
  desk = await smallDesk();
  const html = await (await desk.aduan.fetch(new Request(`${url}?lang=${language}`))).text();
  const [, box = ''] = new RegExp(`<label for="(\\w+)">${words}</label>`).exec(html) ?? [];
  const [, form = ''] = /name="form" value="([^"]+)"/.exec(html) ?? [];
  const fields = {
    form,
    locale: language,
    body: 'Gerai tutup.',
    name: 'Warga Contoh',
    [box]: 'on',
  };
  const body = new URLSearchParams(fields);
  await desk.aduan.fetch(new Request(url, { method: 'POST', body }));
  await desk.aduan.workOff();
  return hiding(desk);
}

test.each([
  [
    'confidential',
    { id: 'Rahasiakan nama saya', en: 'Keep my name secret' },
    { anonymous: false, confidential: true },
  ],
  ['anonymous', { id: 'Tanpa nama', en: 'No name' }, { anonymous: true, confidential: false }],
] as const)('the same words hide the same on every channel: %s', async (choice, words, flags) => {
  // The phone uses the same text.
  expect(kopdesFlow.prompts[choice]).toEqual(words);
  expect(await byChat(words.id)).toEqual(flags);
  await desk?.dispose();
  for (const [language, label] of Object.entries(words)) {
    expect([language, await byForm(label, language)]).toEqual([language, flags]);
    await desk?.dispose();
  }
  desk = undefined;
});
