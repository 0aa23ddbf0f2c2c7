import { type ChildProcess, spawn } from 'node:child_process';

/** A test program that runs until it is ended. */
export interface KillableProgram {
  /** Ends it. @returns its exit code; null when the signal ended it */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** Waits until it has sent that many messages, besides the one that it runs. @throws Error when it ends before */
  heard(times: number): Promise<void>;
}

const running = new Set<ChildProcess>();

/** Starts a program, and waits until it reports with `process.send` that it runs. */
export async function startProgram([command, ...parameters]: readonly [string, ...string[]]) {
  const child = spawn(command, parameters, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  running.add(child);
  let said = -1;
  let listener = () => {};
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.on('message', () => {
    said += 1;
    listener();
  });
  void ended.then(() => {
    running.delete(child);
    listener();
  });
  const program: KillableProgram = {
    async end(signal) {
      child.kill(signal);
      return ended;
    },
    async heard(times) {
      while (said < times) {
        if (!running.has(child)) throw new Error(`It ended by itself: ${child.exitCode}.`);
        await new Promise<void>((resolve) => {
          listener = resolve;
        });
      }
    },
  };
  await program.heard(0);
  return program;
}

/** Kills every program that still runs, for instance after a failed test. */
export function killPrograms(): void {
  for (const child of running) child.kill('SIGKILL');
}
