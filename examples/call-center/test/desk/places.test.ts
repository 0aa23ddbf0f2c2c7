import { readFileSync } from 'node:fs';
import { createRegionResolver } from '@aduan/wilayah';
import { describe, expect, test } from 'vitest';
import { talkingCitizen } from './talking-citizen.js';

/** A text about a place by an author who had not seen how places are read: as the first message, or as an answer. */
interface CitizenMessage {
  readonly id: string;
  readonly text: string;
  readonly as: 'answer' | 'first';
  /** The place that is meant; null = none, or a district that has no such village. */
  readonly place: { readonly code: string } | null;
  readonly contradiction?: { readonly said: string; readonly district: string };
}
/** A text about a place, with its corrections. */
interface Told {
  readonly says: readonly string[];
  /** The region that is filed; without it none is, until it is confirmed. */
  readonly filled?: string;
  /** Whether the citizen is asked which place is meant. */
  readonly asked?: true;
  /** A region that is offered. */
  readonly offered?: string;
  /** Prefix of the codes of all offered regions; without it none is offered. */
  readonly near?: string;
}
const readTalks = (file: string) =>
  JSON.parse(readFileSync(new URL(`./talks/${file}`, import.meta.url), 'utf8'));
const all: readonly CitizenMessage[] = readTalks('places.json');
const told: readonly Told[] = readTalks('stated-places.json');
const story = 'pelayanan gerainya kurang ramah ke pembeli';

/** The region of the resulting ticket, and what the bot asked on the way. */
async function regionOf({ as, text }: CitizenMessage) {
  const citizen = await talkingCitizen();
  const asked = (await citizen.tell(as === 'first' ? [text] : [story, text])).join('\n');
  const view = await citizen.filed();
  expect(view).not.toBeNull();
  const { cooperative = null, region = null } = view?.ticket ?? {};
  return { asked, cooperative, region: region?.replaceAll('.', '') ?? null };
}

describe('a place that is written as it is', () => {
  test.each(all.filter(({ place }) => place))('$id: $text', async (said) => {
    expect((await regionOf(said)).region).toBe(said.place?.code);
  });
});

describe('words that name no place', () => {
  test.each(all.filter(({ contradiction, place }) => !place && !contradiction))(
    '$id: $text',
    async (said) => {
      expect(await regionOf(said)).toMatchObject({ region: null, cooperative: null });
    },
  );
});

describe('a district in which that village does not lie', () => {
  test.each(all.filter(({ contradiction }) => contradiction))('$id: $text', async (said) => {
    const { asked, region } = await regionOf(said);
    expect(region).toBeNull();
    for (const each of [said.contradiction?.said, said.contradiction?.district]) {
      expect(asked).toContain(`Kec. ${each}`);
    }
  });
});

describe('a place as villagers tell it and put it right', () => {
  const { resolve } = createRegionResolver();

  test.each(told.map((one) => [one.says.join(' / '), one] as const))(
    '%s',
    async (_, { says, filled = null, asked: isAsked, near, offered }) => {
      const citizen = await talkingCitizen();
      const asked = (await citizen.tell([story, ...says])).join('\n');
      expect((await citizen.filed())?.ticket.region).toBe(filled);
      const labels = [...asked.matchAll(/"title":"((?:Desa|Kel\.|Kec\.|Kab\.|Kota) [^"]+)"/g)];
      const codes = labels.map(([, label = '']) => resolve(label)?.code ?? '');
      expect(codes.every((code) => near !== undefined && code.startsWith(near))).toBe(true);
      if (offered) expect(codes).toContain(offered);
      if (isAsked) expect(asked).toMatch(/Maksud Anda|masuk kecamatan/);
      // A region is shown by its name, never by its code.
      expect(asked).not.toMatch(/\d\d\.\d\d/);
    },
  );
});

test('Sent where it is asked which place is meant, the place stands in the words as it was told', async () => {
  const citizen = await talkingCitizen();
  const said = [story, 'Desa Contoh Jaya, cibadak sukabumi', 'Budi', 'lainnya'];
  let asked = '';
  for (const text of said) asked = await citizen.say(text);
  expect(asked).toContain('Desa Tenjojaya, Kec. Cibadak, Kab. Sukabumi');
  await citizen.say('kirim saja');
  const filed = await citizen.filed();
  expect(filed?.ticket).toMatchObject({ region: null, cooperative: null });
  expect(JSON.stringify(filed)).toContain(
    'Tempat (kata warga): Desa Contoh Jaya, cibadak sukabumi',
  );
});
