import type { RegionLevel } from '../region-code.js';
import { regionPath } from '../region-path.js';
import {
  codeOf,
  type Level,
  levelNames,
  levelOf,
  type RegionTable,
} from '../table/region-table.js';
import type { JudgedReading } from './find-readings.js';
import type { RegionCandidate, RegionResolution } from './resolution.js';
import { weights } from './weights.js';

const maxAlternatives = 20;
/** Readings with less than this share of the best one's likelihood are dropped. */
const leastShare = 0.02;

/** Takes the likeliest reading, or asks where others are likely too. */
export function decide(
  table: RegionTable,
  readings: readonly JudgedReading[],
): RegionResolution | null {
  const [best] = readings;
  if (!best || best.score < weights.least) return null;
  const odds = readings.map(({ score }) => weights.odds ** (score - best.score));
  const sum = odds.reduce((total, each) => total + each, 0);
  const candidates = readings
    .filter((_, index) => (odds[index] ?? 0) >= leastShare)
    .map(({ region, missing }, index) => {
      const share = (odds[index] ?? 0) / sum;
      return candidate(table, region, missing === null ? share : share * weights.partial);
    })
    .sort((one, other) => other.confidence - one.confidence);
  const [likeliest, ...others] = candidates;
  if (!likeliest) return null;
  const ambiguous = likeliest.confidence < weights.sure;
  const missing = best.missing?.level ?? null;
  const isOfBest = codeOf(table, best.region) === likeliest.code;
  return {
    ...likeliest,
    ambiguous,
    exact: isOfBest && missing === null && best.hits.every(({ isExact }) => isExact),
    likeness: isOfBest ? Math.min(...best.hits.map(({ alike }) => alike)) : 0,
    told: isOfBest ? best.told : [],
    contradicts: best.rival ? candidate(table, best.rival.region, 0) : null,
    ask: ambiguous ? levelToAsk(candidates, missing) : null,
    within: ambiguous ? sharedCode(candidates) : likeliest.code,
    alternatives: others.slice(0, maxAlternatives),
  };
}

function candidate(table: RegionTable, region: number, confidence: number): RegionCandidate {
  const code = codeOf(table, region);
  return { code, level: levelNames[levelOf(table, region)], path: regionPath(code), confidence };
}

/**
 * The level that distinguishes the likely candidates: the region around villages of the same name, or which of two
 * regencies where one is the city of the other. Where only one is likely and a name was not understood, that name is
 * asked for again.
 */
function levelToAsk(candidates: readonly RegionCandidate[], missing: Level | null): RegionLevel {
  const [best, second] = candidates;
  const isLikely = ({ confidence }: RegionCandidate) => confidence * 2 >= (best?.confidence ?? 0);
  const likely = candidates.filter(
    (each) => isLikely(each) || (missing === null && each === second),
  );
  if (likely.length === 1 && missing !== null) return levelNames[missing];
  const lowest = Math.max(...likely.map(({ level }) => levelNames.indexOf(level)));
  const around = new Set(likely.map(({ code }) => code.split('.').slice(0, lowest).join('.')));
  return levelNames[around.size > 1 ? lowest - 1 : lowest] ?? 'village';
}

/** The longest common code of all. */
function sharedCode(candidates: readonly RegionCandidate[]): string | null {
  const [first = [], ...others] = candidates.map(({ code }) => code.split('.'));
  const different = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  const shared = different === -1 ? first : first.slice(0, different);
  return shared.join('.') || null;
}
