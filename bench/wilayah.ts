// Measures how well and how fast places are resolved. Run it with `pnpm run wilayah`; see README.md.
import { cpus, loadavg } from 'node:os';
import { createRegionResolver } from '@aduan/wilayah';
import { placeless } from '../packages/wilayah/test/mentions/carriers.ts';
import { makeMentions } from '../packages/wilayah/test/mentions/make-mentions.ts';
import { type Measure, measure } from '../packages/wilayah/test/mentions/measure.ts';
import { testingMix, tuningMix } from '../packages/wilayah/test/mentions/mixes.ts';
import { costOfLoading } from './wilayah/cost-of-loading.ts';
import { readMentions } from './wilayah/read-mentions.ts';
import { percentile, timedResolver } from './wilayah/timed-resolver.ts';

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ` +
    `${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
);
console.log('\n== loading, in a process of its own ==');
console.table(costOfLoading());

const [file] = process.argv.slice(2);
const { resolver, times } = timedResolver(createRegionResolver());
const sets = {
  'tuned on: seed 2': makeMentions(2, 2_000, tuningMix),
  'another mix: seed 901': makeMentions(901, 2_000, testingMix),
  'another mix: seed 17081945': makeMentions(17_081_945, 2_000, testingMix),
  ...(file && { [file.replace(/^.*\//, '')]: readMentions(file) }),
};
resolver.resolve('indexes the names');

console.log('\n== quality, and milliseconds of processor time for one text ==');
console.table(
  Object.fromEntries(
    Object.entries(sets).map(([name, mentions]) => {
      times.length = 0;
      const quality = measure(resolver, mentions);
      return [
        name,
        { ...shares(quality), p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
      ];
    }),
  ),
);

const found = placeless.map((text) => resolver.resolve(text));
const answered = found.filter((each) => each?.ambiguous === false).length;
const asked = found.filter((each) => each?.ambiguous).length;
console.log(
  `\n${placeless.length} complaints without a place: ${answered} answered, ${asked} asked`,
);

function shares({ mentions, exact, answered, wrong, askedWell, silent }: Measure) {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return {
    texts: mentions,
    exact: percent(exact),
    answered: percent(answered),
    wrong: percent(wrong),
    'asked well': percent(askedWell),
    silent: percent(silent),
  };
}
