import type { RegionLevel } from '../region-code.js';
import { regionPath } from '../region-path.js';
import { codeOf, levelNames, levelOf, type RegionTable } from '../table/region-table.js';
import type { JudgedReading } from './find-readings.js';
import type { RegionCandidate, RegionResolution } from './resolution.js';
import { weights } from './weights.js';

const mostAlternatives = 20;
/** A reading that is so much less likely than the best is none. */
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
    .map(({ region, isPartial }, index) =>
      candidate(table, region, ((odds[index] ?? 0) / sum) * (isPartial ? weights.partial : 1)),
    );
  const [likeliest, ...others] = candidates;
  if (!likeliest) return null;
  const ambiguous = likeliest.confidence < weights.sure;
  return {
    ...likeliest,
    ambiguous,
    ask: ambiguous ? levelToAsk(candidates) : null,
    within: ambiguous ? sharedCode(candidates) : likeliest.code,
    alternatives: others.slice(0, mostAlternatives),
  };
}

function candidate(table: RegionTable, region: number, confidence: number): RegionCandidate {
  const code = codeOf(table, region);
  return { code, level: levelNames[levelOf(table, region)], path: regionPath(code), confidence };
}

/**
 * Which name tells the likely candidates apart: that of the region around villages of one name, that of
 * the regencies themselves where one is the city of the other.
 */
function levelToAsk(candidates: readonly RegionCandidate[]): RegionLevel {
  const [best] = candidates;
  const likely = candidates.filter(({ confidence }) => confidence * 2 >= (best?.confidence ?? 0));
  const lowest = Math.max(...likely.map(({ level }) => levelNames.indexOf(level)));
  const around = new Set(likely.map(({ code }) => code.split('.').slice(0, lowest).join('.')));
  return levelNames[around.size > 1 ? lowest - 1 : nextLevel(likely, lowest)] ?? 'village';
}

/** Where only one is likely, something smaller was not understood. */
function nextLevel(likely: readonly RegionCandidate[], level: number): number {
  return likely.length > 1 ? level : Math.min(level + 1, levelNames.length - 1);
}

/** The longest code that all begin with. */
function sharedCode(candidates: readonly RegionCandidate[]): string | null {
  const [first = [], ...others] = candidates.map(({ code }) => code.split('.'));
  const different = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  const shared = different === -1 ? first : first.slice(0, different);
  return shared.join('.') || null;
}
