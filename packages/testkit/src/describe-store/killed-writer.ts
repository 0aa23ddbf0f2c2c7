import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Acknowledgement } from './write-until-killed.js';

/**
 * Runs a writer and kills it with SIGKILL in the middle of its work.
 *
 * @param lines - number of acknowledgements to wait for before the kill
 * @returns all acknowledgements
 */
export async function runKilledWriter(
  command: readonly [string, ...string[]],
  lines: number,
): Promise<readonly Acknowledgement[]> {
  const [program, ...parameters] = command;
  const writer = spawn(program, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(writer, 'close');
  const acknowledged: Acknowledgement[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    if (!line.endsWith('}')) continue;
    acknowledged.push(JSON.parse(line));
    if (acknowledged.length === lines) writer.kill('SIGKILL');
  }
  await ended;
  return acknowledged;
}
