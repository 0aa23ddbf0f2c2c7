import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs a command that serves, in a process group of its own, until its form answers.
 *
 * @throws Error with its output, when it ends before or does not answer for two minutes
 */
export async function serve(
  folder: string,
  command: string,
  environment: Readonly<Record<string, string>>,
  address: string,
): Promise<ChildProcess> {
  const env = { ...process.env, ...environment };
  const child = spawn('sh', ['-c', command], { cwd: folder, env, detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output = (output + chunk).slice(-20_000);
    });
  }
  for (let tries = 0; tries < 600 && child.exitCode === null; tries += 1) {
    const isUp = await fetch(`${address}/aduan/web/form`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return child;
    await wait(200);
  }
  await killGroup(child);
  throw new Error(`${command} does not serve ${address}:\n${output}`);
}

/** `kill -9` of a process and all that it started. */
export async function killGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}
