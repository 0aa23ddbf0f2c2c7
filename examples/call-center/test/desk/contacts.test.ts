import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { talkingCitizen } from './talking-citizen.js';

/**
 * Talks by an author who had not seen how numbers are read: `phone` is the reporter's own, `ask` where that is
 * unclear.
 */
interface Talk {
  readonly id: string;
  readonly messages: readonly string[];
  readonly phone: string | null;
  readonly ask?: boolean;
  readonly because: string;
}
const talksIn = (file: string): readonly Talk[] =>
  JSON.parse(readFileSync(new URL(`./talks/${file}`, import.meta.url), 'utf8'));

/** The reporter's phone numbers in the only ticket. */
async function numbersOf({ filed }: Awaited<ReturnType<typeof talkingCitizen>>) {
  const contacts = (await filed())?.reporters.flatMap((each) => each.contacts) ?? [];
  return contacts.flatMap(({ kind, value }) => (kind === 'phone' ? [value] : []));
}

const complaint = ['gerai kopdes tutup terus sejak lebaran', 'tidak tahu'];

test.each(talksIn('contacts.json'))('$id ($because)', async ({ ask = false, messages, phone }) => {
  const citizen = await talkingCitizen();
  const asked = (await citizen.tell(messages)).join('\n');
  expect(await citizen.filed()).not.toBeNull();
  expect(await numbersOf(citizen)).toEqual(phone ? [phone] : []);
  // A citizen who only wants to be called is handed to an officer, who asks.
  if (ask) expect(asked).toMatch(/itu nomor Anda|kami panggilkan petugas/);
});

test('a number in answer to the summary is their own and is read back before the report is sent', async () => {
  const citizen = await talkingCitizen();
  for (const said of [...complaint, 'Warga Contoh']) await citizen.say(said);
  expect(await citizen.say('lainnya')).toContain('tulis dulu nomor WA Anda');
  expect(await citizen.say('0812 3456 7890')).toContain('Hubungi Anda di: 0812-3456-7890');
  expect(await citizen.filed()).toBeNull();
  await citizen.say('kirim');
  expect(await numbersOf(citizen)).toEqual(['+6281234567890']);
});

test('a person who is asked whether a number is theirs says so, and the report is sent with it', async () => {
  const citizen = await talkingCitizen();
  for (const said of [...complaint, 'Warga Contoh, hp 081234567890']) await citizen.say(said);
  expect(await citizen.say('lainnya')).toContain('Nomor 0812-3456-7890 itu nomor Anda');
  await citizen.say('ya');
  expect(await numbersOf(citizen)).toEqual(['+6281234567890']);
});

test.each([
  ['0813 9047 2215 niki hp kulo', '+6281390472215'],
  ['ini wa gua 0813-9047-2215', '+6281390472215'],
  ['hp aye 813 9047 2215', '+6281390472215'],
  ['wa.me/6281390472215', '+6281390472215'],
  ['yes send, my phone is +62-813-9047-2215', '+6281390472215'],
  ['hp sy o8l39o472215', '+6281390472215'],
])(
  'anyone who writes their own number at the summary is reached there: %s',
  async (said, phone) => {
    const citizen = await talkingCitizen();
    for (const each of [...complaint, 'Warga Contoh', 'lainnya']) await citizen.say(each);
    await citizen.say(said);
    if (!(await citizen.filed())) await citizen.say('kirim');
    expect(await numbersOf(citizen)).toEqual([phone]);
  },
);

test.each([
  ['ya kirim', true],
  ['nggih kirim mawon', true],
  ['yes, my number', true],
  ['nah iyo bener kirim aja', true],
  ['ho oh, 081234567890 kirim ae', true],
  ['kirim', false],
  ['bukan, kirim saja', false],
  ['bukan, itu punya bu lurah 081234567890', false],
])('a person who is asked whether a number is theirs answers "%s"', async (said, isOwn) => {
  const citizen = await talkingCitizen();
  for (const each of [...complaint, 'Warga Contoh, hp 081234567890']) await citizen.say(each);
  expect(await citizen.say('lainnya')).toContain('Nomor 0812-3456-7890 itu nomor Anda');
  await citizen.say(said);
  if (!(await citizen.filed())) await citizen.say('kirim');
  expect(await numbersOf(citizen)).toEqual(isOwn ? ['+6281234567890'] : []);
});

test('a number that is put right at the summary takes the place of the wrong one', async () => {
  const citizen = await talkingCitizen();
  for (const each of [...complaint, 'Warga Contoh', 'nomor saya 081234567890', 'lainnya']) {
    await citizen.say(each);
  }
  expect(await citizen.say('nomernya keliru min, yang betul 081390472215')).toContain(
    'Hubungi Anda di: 0813-9047-2215',
  );
});

test('a person who gives no name but their number with the summary is hidden, and reached', async () => {
  const citizen = await talkingCitizen();
  for (const each of [...complaint, 'tanpa nama', 'lainnya']) await citizen.say(each);
  await citizen.say('ya kirim, wa saya 081390472215');
  expect(await numbersOf(citizen)).toEqual(['+6281390472215']);
  expect((await citizen.filed())?.ticket).toMatchObject({ anonymous: false, confidential: true });
});

test('nobody who wants no name is asked for a number, and anyone who wants it hidden hears of a call and of no message', async () => {
  for (const [who, line] of [
    ['tanpa nama', null],
    ['rahasiakan nama saya', 'petugas menelepon, dan kami tidak mengirim pesan ke situ'],
  ] as const) {
    const citizen = await talkingCitizen();
    for (const said of [...complaint, who]) await citizen.say(said);
    const summary = await citizen.say('lainnya');
    if (line === null) expect(summary).not.toContain('tulis dulu nomor');
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

test('a person who only wants an officer at night and says no more has a ticket all the same', async () => {
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

/** A citizen with a filed report without a number. */
async function filedCitizen(who = 'Warga Contoh') {
  const citizen = await talkingCitizen();
  await citizen.tell([...complaint, who]);
  expect(await numbersOf(citizen)).toEqual([]);
  return citizen;
}

test.each(talksIn('contacts-later.json'))(
  'once the report is filed, $id ($because)',
  async ({ ask = false, messages, phone }) => {
    const citizen = await filedCitizen();
    const answers: string[] = [];
    for (const message of messages) answers.push(await citizen.say(message));
    const said = answers.join('\n');
    expect(await numbersOf(citizen)).toEqual(phone ? [phone] : []);
    if (phone) expect(said).toContain(`0${phone.slice(3, 6)}-`);
    if (ask) expect(said).toContain('itu nomor Anda sendiri?');
    else expect(said).not.toContain('itu nomor Anda');
    if (phone || ask) expect(said).not.toContain('asisten otomatis');
  },
);

test('a person who is asked once the report is filed says whose it is, and their words stay as they are', async () => {
  for (const [answer, numbers] of [
    ['iya', ['+6281390472215']],
    ['bukan', []],
    ['itu nomor saya', ['+6281390472215']],
    ['masih tutup juga hari ini', []],
  ] as const) {
    const citizen = await filedCitizen();
    await citizen.say('ini 081390472215');
    await citizen.say(answer);
    expect(await numbersOf(citizen), answer).toEqual(numbers);
    const said = JSON.stringify((await citizen.filed())?.timeline);
    expect(said.split('"ini 081390472215"')).toHaveLength(2);
    if (answer.startsWith('masih')) expect(said).toContain(answer);
  }
});

test('a person who stays unknown is not called, whatever they say later', async () => {
  const citizen = await filedCitizen('tanpa nama');
  expect(await citizen.say('telpon saya di 081390472215')).not.toContain('menghubungi');
  expect(await numbersOf(citizen)).toEqual([]);
  expect(JSON.stringify(await citizen.filed())).toContain('telpon saya di 081390472215');
});

test('a person who hides their name is reached where they say later', async () => {
  const citizen = await filedCitizen('rahasiakan nama saya');
  expect(await citizen.say('telpon saya di 081390472215')).toContain('0813-9047-2215');
  expect(await numbersOf(citizen)).toEqual(['+6281390472215']);
});

test('a later number is tried before the first one, and both stay', async () => {
  const citizen = await filedCitizen();
  await citizen.say('nomor saya 081390472215');
  await citizen.say('ganti, telpon saya di 085711290437');
  expect(await numbersOf(citizen)).toEqual(['+6285711290437', '+6281390472215']);
});

test('an answer that nobody reads in the chat gets them called, once they told their number', async () => {
  for (const [words, untold] of [
    ['masih tutup juga', { calls: 0, noWay: 1 }],
    ['telpon saya di 081390472215', { calls: 1, noWay: 0 }],
  ] as const) {
    const citizen = await filedCitizen();
    await citizen.say(words);
    citizen.pass(60 * 60_000);
    await citizen.answer('Gerainya sudah buka.');
    citizen.pass(60 * 60_000);
    await citizen.due();
    expect(await citizen.untold(), words).toEqual(untold);
  }
});

test('a person who tells it in English is answered in it', async () => {
  const citizen = await talkingCitizen();
  await citizen.tell(['english', ...complaint, 'Warga Contoh']);
  expect(await citizen.filed()).not.toBeNull();
  expect(await citizen.say('my number is 081390472215')).toContain(
    'an officer can reach you at 0813-9047-2215',
  );
});
