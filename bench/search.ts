// Measures how long a text search takes, and the cost of indexing. Run it with `pnpm run search`, or `… 100000
// postgres`; see README.md.
import { cpus, loadavg } from 'node:os';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  createAduan,
  generateMasterKeys,
  masterKeyProvider,
  officerPrincipal,
  sp4nPractice,
} from '@aduan/core';
import { generateIndexSecrets } from '@aduan/core/store';
import { personalDataMasker } from '@aduan/privacy';
import {
  languageOf,
  randomOf,
  stopRanks,
  textRanks,
  vocabularyOf,
  writtenText,
} from './search/corpus.ts';
import { postgresEngine } from './store/postgres-engine.ts';
import { sqliteEngine } from './store/sqlite-engine.ts';

const total = Number(process.argv[2] ?? 20_000);
const which = process.argv[3];
const questions = 500;
const perBatch = 500;
const roots = 30_000;
const actor = officerPrincipal('petugas-1', ['supervisor']);

const vocabulary = vocabularyOf(roots);
const language = languageOf(roots);

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ` +
    `${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}, ${total} cases`,
);
for (const [name, start] of Object.entries({ sqlite: sqliteEngine, postgres: postgresEngine })) {
  if (which !== undefined && which !== name) continue;
  const engine = await start();
  const keys = masterKeyProvider({ ...generateMasterKeys(), index: [generateIndexSecrets()] });
  const aduan = createAduan({
    store: engine.store,
    keys,
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
    masker: personalDataMasker(),
    search: 'words',
  });
  const random = randomOf(3);
  const text = () => writtenText(textRanks(language, random), vocabulary, random);

  let opening = 0;
  let indexing = 0;
  for (let opened = 0; opened < total; opened += perBatch) {
    const cases = Array.from({ length: Math.min(perBatch, total - opened) }, () => ({
      input: { channel: 'phone', body: text() },
    }));
    opening += await processorTime(() => aduan.tickets.openAll(cases, { actor }));
    indexing += await processorTime(() => aduan.workOff());
  }
  await engine.analyze();
  const perTicket = (ms: number) => `${(ms / total).toFixed(2)} ms`;
  console.log(
    `\n${engine.name}: opened with ${perTicket(opening)}, indexed with ${perTicket(indexing)} of this process's processor time each`,
  );

  // One to three words of one text, as an officer might remember them.
  const asked = Array.from({ length: questions }, (_, at) => {
    const ranks = [...new Set(textRanks(language, random))].filter((rank) => rank >= stopRanks);
    const from = Math.floor(random() * Math.max(1, ranks.length - 3));
    const words = ranks.slice(from, from + 1 + (at % 3)).map((rank) => vocabulary[rank] ?? '');
    return words.join(' ');
  });
  const taken: number[] = [];
  const counts = { hits: 0, narrow: 0, tooCommon: 0 };
  for (const query of asked) {
    const before = performance.now();
    const page = await aduan.tickets.search({ text: query }, { actor });
    taken.push(performance.now() - before);
    counts.hits += page.items.length;
    counts.narrow += Number(page.narrow);
    counts.tooCommon += Number(page.tooCommon.length > 0);
  }
  const sorted = taken.toSorted((one, other) => one - other);
  const at = (share: number) => `${sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1)} ms`;
  console.log(
    `  ${questions} searches by the clock: median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)}; ` +
      `${(counts.hits / questions).toFixed(1)} hits each, ${counts.narrow} asked for another word, ` +
      `${counts.tooCommon} had one that is too common`,
  );
  await aduan.close();
  await engine.close();
}

async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { system, user } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
