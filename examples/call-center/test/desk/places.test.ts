import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { talkingCitizen } from './talking-citizen.js';

/** What somebody wrote of a place who had not seen how places are read: as the first message, or when he was asked. */
interface Said {
  readonly id: string;
  readonly text: string;
  readonly as: 'answer' | 'first';
  /** The place that is meant; null = none, or a district that has no such village. */
  readonly place: { readonly code: string } | null;
  readonly contradiction?: { readonly said: string; readonly district: string };
}
const all: readonly Said[] = JSON.parse(
  readFileSync(new URL('./talks/places.json', import.meta.url), 'utf8'),
);
const story = 'pelayanan gerainya kurang ramah ke pembeli';

/** The region of the case that comes of it, and what the bot asked on the way. */
async function regionOf({ as, text }: Said) {
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
