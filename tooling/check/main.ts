// `node tooling/check/main.ts` runs every check, `node tooling/check/main.ts pack` one check and its dependencies.
// Independent steps run two at a time; a failure shows its output and stops nothing else. Of a step that passes, only
// lines that start with `warning: ` are shown.
import { spawn } from 'node:child_process';
import { root } from '../workspace.ts';
import { type Step, steps, stepsFor } from './steps.ts';

type Outcome = 'passed' | 'failed' | 'left out';

const places = 2;
const chosen = process.argv[2];
const waiting = new Set(chosen === undefined ? steps : stepsFor(chosen));
const outcomes = new Map<string, Outcome>();
const running = new Set<Promise<void>>();

while (waiting.size > 0 || running.size > 0) {
  for (const step of waiting) {
    const needed = step.needs.map((name) => outcomes.get(name));
    if (needed.some((outcome) => outcome === 'failed' || outcome === 'left out')) {
      waiting.delete(step);
      conclude(step, 'left out');
    } else if (running.size < places && needed.every((outcome) => outcome === 'passed')) {
      waiting.delete(step);
      const run = perform(step).finally(() => running.delete(run));
      running.add(run);
    }
  }
  if (running.size > 0) await Promise.race(running);
}

const failed = named('failed');
const leftOut = named('left out');
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
if (leftOut.length > 0) console.log(`Left out, since they need what failed: ${leftOut.join(', ')}`);
console.log(`\n${named('passed').length} passed, ${failed.length + leftOut.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function perform(step: Step): Promise<void> {
  const start = performance.now();
  const { code, output } = await execute(step.command);
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  if (code !== 0) console.log(`\n──── ${step.name}: ${step.command}\n${output.trimEnd()}\n────`);
  conclude(step, code === 0 ? 'passed' : 'failed', `${seconds} s`);
  if (code === 0) for (const [warning] of output.matchAll(/^warning: .*$/gm)) console.log(warning);
}

function conclude(step: Step, outcome: Outcome, time = ''): void {
  outcomes.set(step.name, outcome);
  console.log(`${outcome.padEnd(8)}  ${step.name.padEnd(20)} ${time.padStart(8)}`);
}

function named(outcome: Outcome): string[] {
  return [...outcomes].filter(([, one]) => one === outcome).map(([name]) => name);
}

function execute(command: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { cwd: root, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: string) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
