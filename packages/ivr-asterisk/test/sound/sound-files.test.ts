import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { soundFiles } from '../../src/index.js';

const halo = { type: 'text', text: 'Halo.', language: 'id' } as const;

async function voice(media = 'aduan') {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-sounds-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const made: string[] = [];
  let atOnce = 0;
  let most = 0;
  const speak = soundFiles({
    folder: join(folder, 'sounds'),
    media,
    async synthesize(text, language) {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((done) => setTimeout(done, 5));
      atOnce -= 1;
      made.push(`${language} ${text}`);
      return new TextEncoder().encode(text);
    },
  });
  return { speak, made, folder: join(folder, 'sounds'), most: () => most };
}

test('a sentence is read once, into a file that is whole', async () => {
  const { speak, made, folder } = await voice();
  const sounds = await Promise.all([speak(halo), speak(halo)]);
  expect(await speak(halo)).toEqual(sounds[0]);
  expect(sounds[0]).toEqual(sounds[1]);
  expect(made).toEqual(['id Halo.']);
  const [file = ''] = await readdir(folder);
  expect(sounds[0]).toEqual([`sound:aduan/${file.replace('.wav', '')}`]);
  expect(await readFile(join(folder, file), 'utf8')).toBe('Halo.');
});

test('the same words in another language are another file', async () => {
  const { speak, made } = await voice();
  await speak(halo);
  await speak({ ...halo, language: 'en' });
  expect(made).toEqual(['id Halo.', 'en Halo.']);
});

test('not more than two are read at once', async () => {
  const { speak, made, most } = await voice();
  await Promise.all(['a', 'b', 'c', 'd', 'e'].map((text) => speak({ ...halo, text })));
  expect(made).toHaveLength(5);
  expect(most()).toBe(2);
});

test('what is served is played by its address, what was recorded as it is', async () => {
  const { speak } = await voice('https://desk.example/suara');
  const [sound] = await speak(halo);
  expect(sound).toMatch(/^sound:https:\/\/desk\.example\/suara\/[\da-f]{32}\.wav$/);
  const audio = { type: 'audio', text: 'Halo.', language: 'id' } as const;
  expect(await speak({ ...audio, url: 'https://desk.example/a,b.wav' })).toEqual([
    'sound:https://desk.example/a%2Cb.wav',
  ]);
  expect(await speak({ ...audio, url: 'sound:aduan/salam' })).toEqual(['sound:aduan/salam']);
});

test('the name of a file tells nothing to anyone who tries all PINs', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-sounds-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const synthesize = async () => new Uint8Array([1]);
  const nameBy = async (secret?: string) => {
    const speak = soundFiles({ folder, media: 'aduan', synthesize, ...(secret && { secret }) });
    const [sound = ''] = await speak(halo);
    return sound;
  };
  const [one, other] = ['a'.repeat(32), 'b'.repeat(32)];
  expect(await nameBy(one)).toBe(await nameBy(one));
  const names = [await nameBy(one), await nameBy(other), await nameBy(), await nameBy()];
  expect(new Set(names).size).toBe(4);
  expect(() => soundFiles({ folder, media: 'aduan', synthesize, secret: 'rahasia' })).toThrow(
    '"secret"',
  );
});

test('a voice that failed is asked again', async () => {
  const { folder } = await voice();
  let fails = true;
  const speak = soundFiles({
    folder,
    media: 'aduan',
    async synthesize() {
      if (fails) throw new Error('no voice');
      return new Uint8Array([1]);
    },
  });
  await expect(speak(halo)).rejects.toThrow('no voice');
  fails = false;
  await expect(speak(halo)).resolves.toHaveLength(1);
});
