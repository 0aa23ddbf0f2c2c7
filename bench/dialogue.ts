// Measures the cost of a step of a conversation, and its stored size. Run it with `pnpm run dialogue`; see README.md.
import { cpus, loadavg } from 'node:os';
import { type Session, type Step, step } from '@aduan/dialogue';
import { kopdesFlow } from '@aduan/kopdes/flow';
import { median } from './calendar/rounds.ts';
import { longFlow } from './dialogue/long-flow.ts';

const flow = longFlow(100);
const at = Date.parse('2026-11-24T10:00:00+07:00');
const answers = [
  'ya sudah begitu saja',
  'satu1',
  'mbuh ora ngerti aku',
  'dua',
  'ganti jawaban itu jadi lain',
];
const turns = 30;

/** A conversation with that many turns. */
function converse(id: number): Session<Record<string, string>> | null {
  let session: Session<Record<string, string>> | null = null;
  for (let turn = 0; turn < turns; turn++) {
    const text = answers[(id + turn) % answers.length] ?? '';
    const input = {
      key: `wamid.HBgNNjI4MTIz${id}.${turn}`,
      at: at + turn * 20_000,
      type: 'message' as const,
      text,
    };
    session = step(flow, session, input).session;
  }
  return session;
}

const times: number[] = [];
for (let round = 0; round < 9; round++) {
  const before = process.cpuUsage();
  for (let id = 0; id < 300; id++) converse(id);
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / (300 * turns));
}

/** A report with a story of ninety words, corrected and asked about until it has thirty messages. */
function report(): Session | null {
  const story = Array.from({ length: 45 }, () => 'simpanan ditahan').join(' ');
  const said = ['halo', '1', `${story} di Desa Sukamaju`, 'KSP Maju', 'Budi', '1'];
  let session: Session | null = null;
  for (let turn = 0; turn < turns; turn++) {
    const text = said[turn] ?? (turn % 2 === 0 ? 'ganti tempat jadi Desa Mekar' : 'bantuan');
    const input = { key: `m${turn}`, at: at + turn * 20_000, type: 'message' as const, text };
    const taken: Step = step(kopdesFlow, session as never, input);
    session = taken.session;
    for (const effect of taken.effects) {
      const outcome = {
        key: effect.key,
        at: input.at,
        type: 'outcome' as const,
        effect: effect.key,
        outcome: 'open',
      };
      session = step(kopdesFlow, session as never, outcome).session;
    }
  }
  return session;
}

const kept = Array.from({ length: 10_000 }, (_, id) => JSON.stringify(converse(id % 50)));
const resume = () => {
  for (const [id, session] of kept.entries()) {
    const input = { key: `r${id}`, at: at + 700_000, type: 'message' as const, text: 'bantuan' };
    step(flow, JSON.parse(session), input);
  }
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
const memory = [resume(), resume(), resume(), resume()];

console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ` +
    `${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
);
console.log(`\n== a flow of ${Object.keys(flow.nodes).length} nodes ==`);
const [least, middle] = [Math.min(...times), median(times)].map((time) => time.toFixed(1));
console.log(
  `${least?.padStart(8)} µs of processor time a step at the least, ${middle} in the middle of ${times.length} rounds`,
);
console.log(
  `${String(JSON.stringify(converse(1)).length).padStart(8)} bytes of session after ${turns} turns`,
);
console.log(
  `${String(JSON.stringify(report()).length).padStart(8)} bytes of a report to kopdesFlow after ${turns} turns`,
);
console.log(
  `${memory
    .map((used) => used.toFixed(1))
    .join(', ')
    .padStart(8)} MB of heap after each 10,000 sessions resumed`,
);
