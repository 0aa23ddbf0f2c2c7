import { cooperativeNameKey } from '@aduan/kopdes/directory';
import {
  type CandidatePlace,
  describesProblem,
  isSmallTalk,
  regionKinds,
} from '@aduan/kopdes/flow';
import type { FindPlace, StatedPlace } from '@aduan/kopdes/phone';
import { type RegionCandidate, type RegionResolution, regionPath } from '@aduan/wilayah';
import type { CooperativesOf } from '../simkopdes/cooperatives-of.js';
import { regionResolver } from './region-resolver.js';

/** Maximum number of choices; with more, the citizen is asked for the district. */
const maxChoices = 3;
/** A village is not offered when its confidence is below this share of the best one. */
const leastOfBest = 0.25;
/** Minimum likeness for taking a name without asking: "Contoh Jaya" is not Tenjojaya. */
const leastLike = 0.75;
/** Names of other kinds of cooperatives, which are not those of a village. */
const otherKinds =
  /^(?:koperasi )?(?:ksp|kspps|kud|bmt|kopkar|puskud)\b|^koperasi (?:simpan|karyawan|unit|syariah)\b/i;
/** Names that mean the cooperative of its village, whatever else it is called. */
const villageKinds = /\b(?:kopdes|kopkel|kdmp|kkmp|merah putih|koperasi (?:desa|kelurahan))\b/i;

/**
 * Finds the cooperative that a citizen means, or its village where the directory does not know one or is unreachable.
 * Takes only an unambiguous result, and reads no place from words that name none.
 *
 * @param cooperativesOf - null where the desk has no directory: only places are found
 */
export function placeFinder(cooperativesOf: CooperativesOf | null): FindPlace {
  return async (said) => {
    const isOther = isOfNoVillage(said);
    const named = isOther ? null : said.cooperative;
    const text = [newWords(named, said.place), said.place].filter(Boolean).join(', ');
    const found = regionResolver.resolve(text);
    if (!found || !isTold(found, text)) return { sure: null, choices: [], isNowhere: true };
    const { ambiguous, exact } = found;
    const contradicts = found.contradicts ?? namesakeElsewhere(found, text);
    const among = contradicts ? disputed({ ...found, contradicts }) : likely(found);
    // "Senggigi, kec. Ubud, Gianyar": that district has no such village. The citizen is asked whether the district is
    // right.
    const codes =
      among.length === 0 && found.told.length > 1
        ? [found.code]
        : [...among, ...toldDistrict(found)];
    if (codes.length > maxChoices || isAnywhere(found)) {
      return { sure: null, choices: [], tooMany: true };
    }
    const who = isOther ? null : cooperativesOf;
    const meant = await Promise.all(codes.map((code) => placesIn(code, who)));
    const choices = meant.flat();
    const [only] = choices;
    const isSure = !ambiguous && !contradicts && !isFar(found) && choices.length === 1;
    const isVillage = !ambiguous && !contradicts && exact && found.level === 'village';
    const village = isVillage
      ? { village: { label: withoutProvince(found.path), region: found.code } }
      : {};
    if (!isSure || !only || !isNamedSo(only, named)) return { sure: null, choices, ...village };
    return { sure: exact ? only : { ...only, isUnsure: true }, choices };
  };
}

/** The place of a ticket whose citizen is no longer asked: only if it is unambiguous and spelled exactly. */
export async function onlyPlace(
  find: FindPlace,
  said: StatedPlace,
): Promise<Pick<CandidatePlace, 'cooperative' | 'region'>> {
  const { sure } = await find(said);
  return sure && !sure.isUnsure ? sure : {};
}

/** The part of a cooperative's name beyond the place, so that a village is not named twice. */
function newWords(named: string | null, place: string | null): string | null {
  if (named === null || place === null) return named;
  const larger = new RegExp(`(?<!\\p{L})(?:${largerKinds})\\.?\\s+[^,]*`, 'giu');
  const told = new Set(wordsOf(place.replace(larger, '')));
  return named.replaceAll(/\p{L}+/gu, (word) => (told.has(word.toLowerCase()) ? '' : word));
}

/**
 * The place that a story names by two or more names that belong together, all spelled exactly; where they contradict
 * each other, the names as written, so that the citizen is asked.
 */
export function placeInStory(story: string): string | null {
  const found = regionResolver.resolve(story);
  if (!found || found.told.length < 2) return null;
  if (found.contradicts) return asNamed(found, found.contradicts);
  return found.exact && !found.ambiguous ? withoutProvince(found.path) : null;
}

/** "Desa Trenten, Kec. Pakis, Kab. Magelang", where Trenten lies in another district. */
function asNamed(...both: readonly [RegionCandidate, RegionCandidate]): string {
  const [larger, smaller] = both.toSorted((one, two) => one.code.length - two.code.length);
  const [name = ''] = (smaller?.path ?? '').split(', ');
  return [name, withoutProvince(larger?.path ?? '')].join(', ');
}

const allKinds = regionKinds.flat().join('|');
const largerKinds = regionKinds.slice(1).flat().join('|');
/** Words that stand beside the name of a place, but not in one. */
const besideName = new RegExp(
  `^(?:${allKinds}|koperasi|kopdes|kopkel|kdmp|kkmp|merah|putih|di|dari|ke|in|from|warga|saya|kami|kulo|abdi)$`,
);
/** Words for times and sums, which are no misspelled place names. "Dua bulan" is not Desa Bulan. */
const timesAndSums = new Set(
  `satu dua tiga empat lima enam tujuh delapan sembilan sepuluh belas puluh ratus ribu juta miliar se hari minggu pekan bulan tahun
  jam menit lalu kemarin wingi kamari lama baru awal akhir sampai sejak januari februari maret april mei juni juli agustus
  september oktober november desember senin selasa rabu kamis jumat sabtu ahad rupiah persen siji loro telu papat limo taun sasi wulan
  hiji opat sabulan sataun`.split(/\s+/),
);
/** Minimum share of the words that must be the name, when no marker word precedes it. */
const leastOfWords = 0.5;

/** Whether words that are like the name of a place are meant as one. */
function isTold({ ambiguous, contradicts, exact, told }: RegionResolution, text: string): boolean {
  if (told.length === 0) return exact || !ambiguous;
  if (told.every((name) => isSmallTalk(name) || describesProblem(name))) return false;
  if (!exact && told.every(isTimeOrSum)) return false;
  if (told.length > 1 && (exact || contradicts !== null)) return true;
  const words = new Set(
    wordsOf(text).filter((word) => !besideName.test(word) && !isSmallTalk(word)),
  );
  const named = [...new Set(told.flatMap((name) => name.split(' ')))];
  const isMarked = new RegExp(
    `(?<!\\p{L})(?:${allKinds})\\.?\\s*${named.join('[\\s-]*')}(?!\\p{L})`,
    'iu',
  );
  return (exact && isMarked.test(text)) || named.length > words.size * leastOfWords;
}

function isTimeOrSum(name: string): boolean {
  return name.split(' ').every((word) => timesAndSums.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Whether a name is spelled so badly that it may be another one. */
function isFar({ exact, likeness }: RegionResolution): boolean {
  return !exact && likeness < leastLike;
}

/**
 * The district that was named with a village which only resembles the one found there. It is offered as well, so that
 * a citizen who refuses the village need not repeat the district.
 */
function toldDistrict(found: RegionResolution): readonly string[] {
  const [, district = ''] = found.path.toLowerCase().split(', ');
  const isTold = found.told.some((name) => district.endsWith(` ${name}`));
  if (!isTold || found.level !== 'village' || !isFar(found)) return [];
  return [found.code.split('.').slice(0, 3).join('.')];
}

/** Whether a name resembles names all over the country, and nothing says where. */
function isAnywhere({ ambiguous, exact, told, ...found }: RegionResolution): boolean {
  return told.length < 2 && !exact && (ambiguous || found.likeness < leastLike);
}

/**
 * A village elsewhere with exactly the name that was said, where the village found matches only a part of it: "Dieng
 * Kulon, Wonosobo" is Dieng of Wonosobo, or Dieng Kulon of another regency.
 */
function namesakeElsewhere(
  { code, level, path, told }: RegionResolution,
  text: string,
): RegionCandidate | null {
  const [village = ''] = path.toLowerCase().split(', ');
  const own = told.find((name) => village.endsWith(` ${name}`));
  if (level !== 'village' || own === undefined || told.length < 2) return null;
  const withInstanceLock = told
    .filter((name) => name !== own)
    .reduce(
      (left, name) => left.replace(new RegExp(name.replaceAll(' ', '[\\s-]*'), 'giu'), ' '),
      text,
    );
  const other = regionResolver.resolve(withInstanceLock);
  const isLonger = other?.told.some((name) => name.startsWith(`${own} `)) === true;
  return other?.exact && isLonger && other.code !== code ? other : null;
}

/** The place, what contradicts it, and the alternatives: all are offered. */
function disputed({ alternatives, code, confidence, contradicts }: RegionResolution) {
  const others = alternatives.filter((one) => one.confidence >= confidence * leastOfBest);
  const codes = [
    code,
    ...(contradicts ? [contradicts.code] : []),
    ...others.map((one) => one.code),
  ];
  return [...new Set(codes)].slice(0, maxChoices);
}

async function placesIn(
  code: string,
  cooperativesOf: CooperativesOf | null,
): Promise<readonly CandidatePlace[]> {
  const isVillage = code.split('.').length === 4;
  return placesOf(code, isVillage && cooperativesOf ? await cooperativesOf(code) : []);
}

function withoutProvince(path: string): string {
  const parts = path.split(', ');
  return (parts.length > 1 ? parts.slice(0, -1) : parts).join(', ');
}

/**
 * The regions about as likely as the best reading: villages, or a district and the village of the same name. None
 * where several larger regions are meant.
 */
function likely(found: RegionResolution): readonly string[] {
  const { alternatives, ambiguous, ask, code, confidence, exact, level } = found;
  if (!ambiguous) return [code];
  const villages = [found, ...alternatives]
    .filter((one) => one.level === 'village' && one.confidence >= confidence * leastOfBest)
    // A similar name is only accepted in the province that was named.
    .filter((one) => exact || one.code.startsWith(code.slice(0, 2)))
    .map((one) => one.code);
  if (level === 'village' || ask === 'district') return villages;
  const isNamesake = villages.length === 1 && villages[0]?.startsWith(`${code}.`);
  return isNamesake ? [...villages, code] : [];
}

function placesOf(
  code: string,
  cooperatives: Awaited<ReturnType<CooperativesOf>>,
): readonly CandidatePlace[] {
  const label = withoutProvince(regionPath(code));
  const [, ...where] = label.split(', ');
  if (cooperatives.length === 0) return [{ label, region: code }];
  return cooperatives.map((cooperative) => ({
    label: [shortName(cooperative.name), ...where].join(', '),
    cooperative,
    region: code,
  }));
}

/** The name as people write it; registers use capitals. */
function shortName(name: string): string {
  const short = name
    .replace(/^koperasi desa /i, 'Kopdes ')
    .replace(/^koperasi kelurahan /i, 'Kopkel ');
  return short.replaceAll(/(?<=\p{Lu})\p{Lu}+/gu, (capitals) => capitals.toLowerCase());
}

function isOfNoVillage({ category, cooperative }: StatedPlace): boolean {
  return cooperative === null
    ? category?.startsWith('ksp.') === true
    : otherKinds.test(cooperative) && !villageKinds.test(cooperative);
}

/** Whether the name that was said may be the cooperative's: "Koperasi Maju" of Sukamaju is asked about. */
function isNamedSo({ cooperative }: CandidatePlace, named: string | null): boolean {
  if (!cooperative || named === null || villageKinds.test(named)) return true;
  return cooperativeNameKey(cooperative.name) === cooperativeNameKey(named);
}
