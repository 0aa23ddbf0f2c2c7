import { cooperativeNameKey } from '@aduan/core/directory';
import type { MeantPlace } from '@aduan/dialogue/kopdes';
import type { FindPlace, SaidPlace } from '@aduan/ivr/kopdes';
import { type RegionResolution, regionPath } from '@aduan/wilayah';
import { regionResolver } from '../desk/region-resolver.js';
import type { CooperativesOf } from './cooperatives-of.js';

/** More are no choice but a list: the district is asked for. */
const mostChoices = 3;
/** So much less likely than the best, a village is not meant. */
const leastOfBest = 0.25;
/** What is called so is no cooperative of a village. */
const otherKinds =
  /^(?:ksp|kspps|kud|bmt|kopkar|puskud|koperasi (?:simpan|karyawan|unit|syariah))\b/i;
/** What is called so is the one of its village, whatever else it is called. */
const villageKinds = /\b(?:kopdes|kopkel|kdmp|kkmp|merah putih|koperasi (?:desa|kelurahan))\b/i;

/**
 * Finds which cooperative a citizen means, or its village where no directory knows one or it is away. Nobody is
 * chosen who is not the only one likely.
 */
export function placeFinder(cooperativesOf: CooperativesOf): FindPlace {
  return async (said) => {
    const isOther = isOfNoVillage(said);
    const named = isOther ? null : said.cooperative;
    const text = [named, said.place].filter(Boolean).join(', ');
    const found = regionResolver.resolve(text);
    const villages = found ? likelyVillages(found) : [];
    if (villages.length > mostChoices) return { sure: null, choices: [], tooMany: true };
    const meant = await Promise.all(
      villages.map(async (code) => placesOf(code, isOther ? [] : await cooperativesOf(code))),
    );
    const choices = meant.flat();
    const [only] = choices;
    const isSure = found?.ambiguous === false && choices.length === 1;
    return { sure: isSure && only && isNamedSo(only, named) ? only : null, choices };
  };
}

/** The villages that are about as likely as the best reading; none where something larger is meant. */
function likelyVillages(found: RegionResolution): readonly string[] {
  const { alternatives, ambiguous, ask, confidence, level } = found;
  if (level !== 'village' && ask !== 'district') return [];
  return [found, ...(ambiguous ? alternatives : [])]
    .filter((one) => one.level === 'village' && one.confidence >= confidence * leastOfBest)
    .map(({ code }) => code);
}

function placesOf(
  code: string,
  cooperatives: Awaited<ReturnType<CooperativesOf>>,
): readonly MeantPlace[] {
  const [village, ...around] = regionPath(code).split(', ');
  const where = around.slice(0, 2);
  if (cooperatives.length === 0) return [{ label: [village, ...where].join(', '), region: code }];
  const region = code.split('.').slice(0, 2).join('.');
  return cooperatives.map((cooperative) => ({
    label: [shortName(cooperative.name), ...where].join(', '),
    cooperative,
    region,
  }));
}

/** As people say it: registers write in capitals. */
function shortName(name: string): string {
  const short = name
    .replace(/^koperasi desa /i, 'Kopdes ')
    .replace(/^koperasi kelurahan /i, 'Kopkel ');
  return short.replaceAll(/(?<=\p{Lu})\p{Lu}+/gu, (capitals) => capitals.toLowerCase());
}

function isOfNoVillage({ category, cooperative }: SaidPlace): boolean {
  return cooperative === null
    ? category?.startsWith('ksp.') === true
    : otherKinds.test(cooperative) && !villageKinds.test(cooperative);
}

/** Whether what it was called may be its name: "Koperasi Maju" of Sukamaju is asked about. */
function isNamedSo({ cooperative }: MeantPlace, named: string | null): boolean {
  if (!cooperative || named === null || villageKinds.test(named)) return true;
  return cooperativeNameKey(cooperative.name) === cooperativeNameKey(named);
}
