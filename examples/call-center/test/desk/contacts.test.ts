import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { talkingCitizen } from './talking-citizen.js';

/** Talks by somebody who had not seen how numbers are read: `phone` is the reporter's own, `ask` where nobody can say. */
interface Talk {
  readonly id: string;
  readonly messages: readonly string[];
  readonly phone: string | null;
  readonly ask?: boolean;
  readonly because: string;
}
const talks: readonly Talk[] = JSON.parse(
  readFileSync(new URL('./talks/contacts.json', import.meta.url), 'utf8'),
);

/** The phone numbers at which the reporter of the only case is reached. */
async function numbersOf({ filed }: Awaited<ReturnType<typeof talkingCitizen>>) {
  const contacts = (await filed())?.reporters.flatMap((each) => each.contacts) ?? [];
  return contacts.flatMap(({ kind, value }) => (kind === 'phone' ? [value] : []));
}

const complaint = ['gerai kopdes tutup terus sejak lebaran', 'tidak tahu'];

test.each(talks)('$id ($because)', async ({ ask = false, messages, phone }) => {
  const citizen = await talkingCitizen();
  const asked = (await citizen.tell(messages)).join('\n');
  expect(await citizen.filed()).not.toBeNull();
  expect(await numbersOf(citizen)).toEqual(phone ? [phone] : []);
  // Who only wants to be called is handed to an officer, who asks.
  if (ask) expect(asked).toMatch(/itu nomor Anda|kami panggilkan petugas/);
});

test('a number in answer to the summary is his own and sends the report', async () => {
  const citizen = await talkingCitizen();
  for (const said of [...complaint, 'Warga Contoh']) await citizen.say(said);
  expect(await citizen.say('lainnya')).toContain('Tulis nomor WA Anda dulu');
  expect(await citizen.say('0812 3456 7890')).toContain('laporan Anda sudah kami terima');
  expect(await numbersOf(citizen)).toEqual(['+6281234567890']);
});

test('who is asked whether a number is his says so, and the report is sent with it', async () => {
  const citizen = await talkingCitizen();
  for (const said of [...complaint, 'Warga Contoh, hp 081234567890']) await citizen.say(said);
  expect(await citizen.say('lainnya')).toContain('Nomor 0812-3456-7890 itu nomor Anda');
  await citizen.say('ya');
  expect(await numbersOf(citizen)).toEqual(['+6281234567890']);
});

test('nobody who wants no name is asked for a number, and who wants it hidden hears who uses it', async () => {
  for (const [who, line] of [
    ['tanpa nama', null],
    ['rahasiakan nama saya', 'hanya dipakai petugas yang menangani'],
  ] as const) {
    const citizen = await talkingCitizen();
    for (const said of [...complaint, who]) await citizen.say(said);
    const summary = await citizen.say('lainnya');
    if (line === null) expect(summary).not.toContain('nomor WA');
    else expect(summary).toContain(line);
  }
});

test('an officer who is wanted at night knows whom to call and what about', async () => {
  const citizen = await talkingCitizen({ at: Date.parse('2026-02-18T20:00:00+07:00') });
  expect(await citizen.say('petugas')).toContain('Tulis nomor yang bisa ditelepon');
  await citizen.say('0812 3456 7890 soal simpanan wajib yang belum dicatat');
  expect(await numbersOf(citizen)).toEqual(['+6281234567890']);
  expect(JSON.stringify(await citizen.filed())).toContain('simpanan wajib yang belum dicatat');
});

test('who only wants an officer at night and says no more has a case all the same', async () => {
  const night = { at: Date.parse('2026-02-18T20:00:00+07:00') };
  const silent = await talkingCitizen(night);
  await silent.say('petugas');
  silent.pass(61 * 60_000);
  await silent.due();
  expect(await silent.filed()).not.toBeNull();
  const impatient = await talkingCitizen(night);
  await impatient.say('petugas');
  await impatient.say('petugas');
  expect(await impatient.filed()).not.toBeNull();
});
