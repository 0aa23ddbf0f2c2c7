// Measures what text search adds to opening a ticket, while its worker indexes. Run it with `pnpm run
// search:opening`; see README.md.
import { cpus, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  type Aduan,
  createAduan,
  generateMasterKeys,
  masterKeyProvider,
  officerPrincipal,
  sp4nPractice,
} from '@aduan/core';
import { generateIndexSecrets } from '@aduan/core/store';
import { personalDataMasker } from '@aduan/privacy';
import { sqliteEngine } from '../store/sqlite-engine.ts';
import { languageOf, randomOf, textRanks, vocabularyOf, writtenText } from './corpus.ts';

const openings = Number(process.argv[2] ?? 2_000);
const roots = 30_000;
/** Pause between two tickets: at most a tenth of what one process can take. */
const pauseMs = 20;
const perTurn = 100;
/** The interval at which a desk's worker looks for changes. */
const workEveryMs = 1_000;
const actor = officerPrincipal('petugas-1', ['supervisor']);
const vocabulary = vocabularyOf(roots);
const language = languageOf(roots);
const random = randomOf(5);

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ` +
    `${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}, ${openings} cases each`,
);
const desks = await Promise.all((['off', 'facts', 'words'] as const).map(deskWith));
// The variants take turns, so that other load on the machine affects all equally, and each is indexed only by its own
// worker.
for (let opened = 0; opened < openings; opened += perTurn) {
  for (const desk of desks) await openSome(desk);
}
const [without] = desks;
for (const { close, search, taken } of desks) {
  const more = (share: number) => {
    const ratio = at(taken, share) / at(without?.taken ?? [], share);
    return `${at(taken, share).toFixed(2)} ms (${((ratio - 1) * 100).toFixed(0)} %)`;
  };
  console.log(`search ${search}: median ${more(0.5)}, p95 ${more(0.95)}`);
  await close();
}

async function openSome({ aduan, taken }: Awaited<ReturnType<typeof deskWith>>) {
  let working: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    working = working.then(() => aduan.workOff());
  }, workEveryMs);
  for (let opened = 0; opened < perTurn; opened++) {
    const body = writtenText(textRanks(language, random), vocabulary, random);
    const before = performance.now();
    await aduan.tickets.open({ channel: 'phone', body }, { actor });
    taken.push(performance.now() - before);
    await sleep(pauseMs);
  }
  clearInterval(timer);
  await working;
  await aduan.workOff();
}

async function deskWith(search: 'off' | 'facts' | 'words') {
  const engine = await sqliteEngine();
  const aduan: Aduan = createAduan({
    store: engine.store,
    keys: masterKeyProvider({ ...generateMasterKeys(), index: [generateIndexSecrets()] }),
    calendar: kemenkopCalendar,
    policies: [sp4nPractice],
    channels: {},
    masker: personalDataMasker(),
    search,
  });
  // Its workers run, so it knows that the search is off and records nothing.
  if (search === 'off') await aduan.start();
  const taken: number[] = [];
  const close = async () => {
    await aduan.close();
    await engine.close();
  };
  return { aduan, close, search, taken };
}

function at(taken: readonly number[], share: number): number {
  const sorted = taken.toSorted((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}
