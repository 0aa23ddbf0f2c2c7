import { childRegions, type Region, regionLine } from '@aduan/wilayah';
import { carriers, hamlets } from './carriers.ts';
import { fitting } from './fitting.ts';
import { markerFor } from './markers.ts';
import { type GivenLevel, levelsGiven, type Mention, type Mix, type Named } from './mention.ts';
import { type Random, randomOf } from './random.ts';
import { shortNamesOf } from './short-names.ts';
import { type SpellingName, spellings } from './spellings.ts';

/** Phrases about places, deterministic by seed and mix. */
export function makeMentions(seed: number, count: number, mix: Mix): Mention[] {
  const random = randomOf(seed);
  const villages = allVillages();
  return Array.from({ length: count }, () => makeMention(random, random.pick(villages), mix));
}

let villageCodes: readonly string[] | undefined;

function allVillages(): readonly string[] {
  villageCodes ??= childRegions()
    .flatMap(({ code }) => childRegions(code))
    .flatMap(({ code }) => childRegions(code))
    .flatMap(({ code }) => childRegions(code))
    .map(({ code }) => code);
  return villageCodes;
}

function makeMention(random: Random, village: string, mix: Mix): Mention {
  const variations = new Set<string>();
  const line = regionLine(village);
  const given = random.weighted(mix.given);
  const isShortened = random.chance(mix.shortName);
  const named = [...given].map((letter): { named: Named; part: string } => {
    const region = line.find(({ level }) => level === levelsGiven[letter as GivenLevel]);
    if (!region) throw new Error(`${village} lies in no ${letter}`);
    return namePart(random, region, mix, isShortened, variations);
  });
  const order = random.weighted(mix.order);
  const parts = named.map(({ part }) => part);
  if (order !== 'usual' && parts.length > 1) variations.add(`order ${order}`);
  const ordered =
    order === 'usual' ? parts : order === 'reversed' ? parts.toReversed() : random.shuffled(parts);
  if (random.chance(mix.hamlet) && given.startsWith('v') && order === 'usual') {
    ordered.unshift(random.pick(hamlets[mix.carriers]));
    variations.add('hamlet or street');
  }
  const carrier = random.pick(carriers[mix.carriers]);
  if (carrier !== '@') variations.add('words around');
  const text = carrier.replace('@', () => together(random, ordered, mix, variations));
  const letters = random.weighted(mix.letters);
  variations.add(`letters ${letters}`);
  return {
    text:
      letters === 'small' ? text.toLowerCase() : letters === 'capital' ? text.toUpperCase() : text,
    variations: [...variations],
    acceptable: fitting(named.map((each) => each.named)),
  };
}

function namePart(
  random: Random,
  region: Region,
  mix: Mix,
  isShortened: boolean,
  variations: Set<string>,
): { named: Named; part: string } {
  const whole = region.name ?? '';
  const isCity = whole.startsWith('Kota ');
  const bare = whole
    .replace(/^(?:Kabupaten|Kota)(?: Administrasi)? /, '')
    .replace(/^Daerah (?:Khusus Ibukota|Istimewa) /, '');
  const kind = random.weighted(mix.marker);
  const shorts = shortNamesOf(region.code);
  const isShort = isShortened && shorts.length > 0;
  const name = isShort ? random.pick(shorts) : spelt(random, bare, mix, variations);
  if (isShort) variations.add('short name');
  // A short name stands for exactly one region.
  const named = { region, name: isShort ? whole : bare, isMarked: kind !== 'none' || isShort };
  if (kind === 'none' || (isShort && region.level === 'province')) {
    variations.add('marker none');
    return { named: { ...named, isMarked: isShort }, part: name };
  }
  variations.add(`marker ${kind}`);
  const marker = markerFor(
    region.level,
    region.code,
    isCity,
    kind === 'glued' ? 'short' : kind,
    random,
  );
  return { named, part: kind === 'glued' ? marker.trim() + name : `${marker.trim()} ${name}` };
}

function spelt(random: Random, name: string, mix: Mix, variations: Set<string>): string {
  let written = name;
  do {
    const spelling = random.weighted(mix.spelling);
    if (spelling === 'none') break;
    const changed = spellings[spelling as SpellingName](written, random);
    if (changed !== written) variations.add(spelling);
    written = changed;
  } while (random.chance(mix.again));
  return written;
}

const separators = { comma: ', ', blank: ' ', dash: ' - ', line: '\n', stop: '. ' };

function together(
  random: Random,
  parts: readonly string[],
  mix: Mix,
  variations: Set<string>,
): string {
  const kind = random.weighted(mix.separator);
  if (parts.length > 1) variations.add(`separator ${kind}`);
  return parts.reduce((text, part) => {
    const each = kind === 'mixed' ? random.pick(['comma', 'blank', 'dash'] as const) : kind;
    return text + separators[each] + part;
  });
}
