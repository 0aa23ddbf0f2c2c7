import { cooperativeNameKey } from '@aduan/kopdes/directory';
import { copiedDirectory } from '@aduan/simkopdes';
import { testingMix, tuningMix } from '../../packages/wilayah/test/mentions/mixes.ts';
import { percentile } from '../wilayah/timed-resolver.ts';
import { copyFile } from './copy-file.ts';
import { type Misspelling, misspellings } from './misspellings.ts';

// Finds misspelled names in the copy: within the regency that a mention names, and in the whole country.
const [, , file = ''] = process.argv;
function megabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage.rss() / 1e6;
}
const store = copyFile(file);
const idle = megabytes();
const before = process.cpuUsage();
const directory = await copiedDirectory(store);
if (!directory) throw new Error('There is no copy.');
const context = { fetch, now: Date.now, signal: new AbortController().signal, log() {} };
const find = (name: string, region?: string) =>
  directory.find({ by: 'name', name, limit: 5, ...(region && { region }) }, context);
await find('indexes the names');
const { user, system } = process.cpuUsage(before);

const sets = {
  'tuning mix, seed 2': misspellings(2, 600, tuningMix),
  'testing mix, seed 901': misspellings(901, 600, testingMix),
  'testing mix, seed 17081945': misspellings(17_081_945, 600, testingMix),
};
const nameOf = new Map<string, string>();
for (const each of Object.values(sets).flat()) {
  const query = { by: 'village', villageCode: each.villageCode } as const;
  const [match] = await directory.find(query, context);
  if (match) nameOf.set(each.villageCode, match.cooperative.name);
}

const levels = { 'within the district': 8, 'within the regency': 5, 'in the whole country': 0 };
const results: Record<string, unknown> = {};
for (const [set, mentions] of Object.entries(sets)) {
  for (const [where, letters] of Object.entries(levels)) {
    results[`${set}, ${where}`] = await measured(mentions, letters);
  }
}
process.send?.({
  loading: {
    'ms of processor time': Math.round((user + system) / 1e3),
    'MB above idle': Math.round(megabytes() - idle),
  },
  results,
});
process.disconnect();

async function measured(mentions: readonly Misspelling[], letters: number) {
  const known = mentions.filter(({ villageCode }) => nameOf.has(villageCode));
  const times: number[] = [];
  let right = 0;
  let alike = 0;
  let asks = 0;
  let askedRight = 0;
  let lucky = 0;
  for (const { text, villageCode } of known) {
    const start = process.cpuUsage();
    const matches = await find(text, villageCode.slice(0, letters) || undefined);
    const used = process.cpuUsage(start);
    times.push((used.user + used.system) / 1e3);
    const [first] = matches;
    if (!first) continue;
    const isIt = ({ cooperative }: typeof first) => cooperative.villageCode === villageCode;
    if (isIt(first)) right += 1;
    const name = cooperativeNameKey(nameOf.get(villageCode) ?? '');
    if (cooperativeNameKey(first.cooperative.name) === name) alike += 1;
    // Several with the same score are offered, never guessed.
    const equal = matches.filter(({ score }) => score === first.score);
    if (equal.length < 2) continue;
    asks += 1;
    if (equal.slice(0, 3).some(isIt)) askedRight += 1;
    if (isIt(first)) lucky += 1;
  }
  const share = (count: number) => Number((count / known.length).toFixed(3));
  return {
    mentions: known.length,
    'that cooperative': share(right),
    'that name': share(alike),
    'one alone, right': share(right - lucky),
    'one alone, wrong': share(known.length - asks - (right - lucky)),
    asks: share(asks),
    'asks, it among three': share(askedRight),
    'p50 ms': percentile(times, 0.5),
    'p95 ms': percentile(times, 0.95),
  };
}
