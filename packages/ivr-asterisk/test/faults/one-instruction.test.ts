import { playCall } from '@aduan/ivr/simulator';
import { expect, test } from 'vitest';
import { asteriskHandset, until } from '../asterisk-handset.js';
import { spokenSounds } from '../spoken-sounds.js';
import { complaint, openAri, openDesk } from './open-ari.js';

const from = '081234567890';

async function openCall(options: Parameters<typeof openDesk>[2] = {}) {
  const ari = await openAri();
  const desk = await openDesk(ari, {}, options);
  await desk.ready();
  return { ari, desk, phone: asteriskHandset(ari, desk, from) };
}

test('a key breaks off what is said, and nothing of it is heard any more', async () => {
  const { ari, phone } = await openCall();
  await playCall(phone, ['* call']);
  ari.world.holdsPlaybacks = true;
  const before = ari.world.played.length;
  ari.press(phone.channel(), '1');
  await until('nothing is said', () => ari.world.played.length === before + 1);
  ari.world.holdsPlaybacks = false;
  const turn = await phone.press('1');
  expect(turn.say[0]?.text).toContain('Halo');
  expect(turn.say[1]?.text).toBe('Ceritakan apa yang terjadi.');
  const deletes = ari.commands.filter(({ line }) => line.startsWith('DELETE /playbacks'));
  expect(deletes).toEqual([expect.objectContaining({ status: 204 })]);
});

test('a sound that ends while it is broken off does no harm', async () => {
  const { ari, phone } = await openCall();
  await playCall(phone, ['* call']);
  ari.world.holdsPlaybacks = true;
  ari.press(phone.channel(), '1');
  await until('nothing is said', () => ari.channel(phone.channel())?.playbacks.length === 1);
  ari.press(phone.channel(), '1');
  ari.endSound(phone.channel());
  ari.world.holdsPlaybacks = false;
  const turn = await phone.settled();
  expect(turn.next).toMatchObject({ do: 'gather' });
  await expect
    .poll(() =>
      ari.commands.some(({ line, status }) => /DELETE .play/.test(line) && status === 404),
    )
    .toBe(true);
});

test('a sound that is missing is told of, and the call goes on behind a tone', async () => {
  const { ari, desk, phone } = await openCall({
    speak: (line) =>
      line.text.startsWith('Halo') ? ['sound:aduan/hilang?token=rahasia'] : spokenSounds(line),
  });
  ari.world.missing.add('sound:aduan/hilang?token=rahasia');
  await playCall(phone, ['* call']);
  ari.press(phone.channel(), '1');
  await until('no tone', () => ari.world.played.some(({ media }) => media[0] === 'sound:beep'));
  expect(desk.logged.join()).toContain('sound:aduan/hilang');
  expect(desk.logged.join()).not.toContain('token');
});

test('a voice that fails lets a tone be heard, and its words stand nowhere', async () => {
  const { ari, desk } = await openCall({
    speak(line) {
      throw new TypeError(`cannot say ${line.text}`);
    },
  });
  ari.ring('aduan', from);
  await until('no tone', () => ari.world.played.some(({ media }) => media[0] === 'sound:beep'));
  expect(desk.logged.join()).toContain('asterisk.not-spoken');
  expect(desk.logged.join()).not.toContain('Untuk bahasa');
});

test('a sound without a scheme, of which Asterisk would tell no end, is a tone', async () => {
  const { ari, desk } = await openCall({ speak: () => ['https://desk.example/a.wav'] });
  ari.ring('aduan', from);
  await until('no tone', () => ari.world.played.some(({ media }) => media[0] === 'sound:beep'));
  expect(ari.world.played.every(({ media }) => media[0] === 'sound:beep')).toBe(true);
  expect(desk.logged.join()).toContain('asterisk.not-spoken');
});

test('anyone who hangs up over a prompt leaves no missing sound in the log', async () => {
  const { ari, desk, phone } = await openCall();
  await playCall(phone, ['* call']);
  ari.world.holdsPlaybacks = true;
  ari.press(phone.channel(), '1');
  await until('nothing is said', () => ari.channel(phone.channel())?.playbacks.length === 1);
  const played = ari.commands.length;
  ari.hangUp(phone.channel());
  await until('the end was not told', () => desk.told.some(({ event }) => event.type === 'ended'));
  expect(desk.logged.join()).not.toContain('asterisk.prompt-failed');
  expect(ari.commands.slice(played).filter(({ line }) => line.endsWith('/play'))).toEqual([]);
});

// Asterisk tells how the last of several sounds ended, and nothing of those before.
test('a sound that is missing before the last one of a line is a hole that nobody hears of', async () => {
  const { ari, desk } = await openCall({ speak: () => ['sound:aduan/hilang', 'sound:aduan/ada'] });
  ari.world.missing.add('sound:aduan/hilang');
  ari.ring('aduan', from);
  await until('the line does not wait', () => {
    const next = desk.told[0]?.turn?.next;
    return next?.do === 'gather' && desk.timers.isWaiting(next.timeoutMs);
  });
  expect(ari.world.played.some(({ media }) => media[0] === 'sound:beep')).toBe(false);
  expect(desk.logged.join()).not.toContain('asterisk.prompt-failed');
});

test('keys have their time: the first as long as the line says, the others five seconds', async () => {
  const { ari, desk, phone } = await openCall();
  await playCall(phone, ['* call', '> #1', '> #3']);
  const asked = desk.told.at(-1)?.turn?.next;
  expect(asked).toMatchObject({ do: 'gather', digits: { finish: '#' }, timeoutMs: 10_000 });
  ari.press(phone.channel(), '12');
  await until('it does not wait for the next key', () => desk.timers.isWaiting(5_000));
  const told = desk.told.length;
  desk.timers.pass(5_000);
  await until('it was not told', () => desk.told.length > told);
  expect(desk.told.at(-1)?.event).toMatchObject({ type: 'digits', digits: '12' });
});

test('a person who leans on their phone fills no memory, and is heard again when they let go', async () => {
  const { ari, desk, phone } = await openCall();
  await playCall(phone, ['* call', '> #1']);
  ari.press(phone.channel(), '7'.repeat(5_000));
  await until('it was not told', () => desk.told.length > 2);
  await until('the line still hears the flood', () => {
    const now = ari.channel(phone.channel());
    return now === undefined || now.playbacks.length === 0;
  });
  ari.hangUp(phone.channel());
  await until('the end was not told', () => desk.told.some(({ event }) => event.type === 'ended'));
  expect(desk.told.length).toBeLessThan(80);
});

test('a call beyond the most goes on in the dialplan', async () => {
  const { ari, desk, phone } = await openCall({ maxCalls: 1 });
  await playCall(phone, ['* call']);
  const other = ari.ring('aduan', '081300000000');
  await until('it stays', () => ari.channel(other)?.app === null);
  expect(desk.told.some(({ event }) => event.call === other)).toBe(false);
  expect(desk.logged.join()).toContain('asterisk.too-many-calls');
});

test('a desk that cannot keep what happens leaves the call to the dialplan', async () => {
  const { ari, desk, phone } = await openCall();
  await playCall(phone, ['* call']);
  desk.fail();
  ari.press(phone.channel(), '1');
  await until('it stays', () => {
    desk.timers.pass(4_000);
    return ari.channel(phone.channel())?.app === null;
  });
  expect(desk.logged.join()).toContain('asterisk.call-failed');
});

test('commands that Asterisk does not take for a while are given again', async () => {
  const { ari, desk, phone } = await openCall();
  await playCall(phone, ['* call']);
  ari.trouble(3);
  ari.press(phone.channel(), '1');
  await until('nothing is said', () => {
    desk.timers.pass(2_000);
    return (ari.channel(phone.channel())?.playbacks.length ?? 0) > 0 || desk.told.length > 2;
  });
  ari.hangUp(phone.channel());
  await until('the end was not told', () => desk.told.some(({ event }) => event.type === 'ended'));
  expect(desk.logged.join()).toContain('asterisk.unreachable');
});

test('a recording whose file cannot be fetched yet stays on Asterisk, and is fetched later', async () => {
  const { ari, desk, phone } = await openCall();
  await playCall(phone, complaint.slice(0, 4));
  ari.world.holdsFiles = true;
  await playCall(phone, ['> [voice 9] and hangs up']);
  await expect.poll(() => desk.logged.join()).toContain('phone.recording-not-there-yet');
  expect(ari.world.stored.size).toBe(1);
  ari.world.holdsFiles = false;
  ari.cut();
  await expect.poll(async () => (await desk.driver.health()).ok).toBe(false);
  ari.mend();
  desk.timers.pass(500);
  await expect.poll(() => ari.world.stored.size).toBe(0);
  const [one] = await desk.tickets();
  const [file] = one?.ticket.attachments ?? [];
  expect(await desk.aduan.files.get(file?.blob ?? '')).toMatchObject({ mime: 'audio/wav' });
  expect(await desk.tickets()).toHaveLength(1);
});

test('the end of a recording may be told behind the end of its call', async () => {
  const { ari, desk, phone } = await openCall();
  ari.world.tellsRecordingLate = true;
  await playCall(phone, [...complaint.slice(0, 4), '> [voice 9] and hangs up']);
  expect((await desk.tickets()).map(({ ticket }) => ticket.attachments.length)).toEqual([1]);
});
