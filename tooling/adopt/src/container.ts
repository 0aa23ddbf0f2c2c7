import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../../tests/free-port.ts';

const execute = promisify(execFile);

/** The container engine of this machine; null when it has none that answers. */
export function containerEngine(): string | null {
  const answers = (engine: string) => spawnSync(engine, ['info'], { stdio: 'ignore' }).status === 0;
  return ['docker', 'podman'].find(answers) ?? null;
}

/**
 * Builds the Dockerfile of a desk and runs it until its form answers. The packages come from the registry, whose address
 * is the only line that the Dockerfile of a reader does not have.
 *
 * @returns what was seen
 */
export async function runContainer(
  engine: string,
  folder: string,
  registry: string,
): Promise<string> {
  const dockerfile = readFileSync(join(folder, 'Dockerfile'), 'utf8');
  const file = join(folder, 'Dockerfile.local');
  writeFileSync(file, dockerfile.replace('\n', `\nENV npm_config_registry=${registry}\n`));
  const ran = async (...words: string[]) => (await execute(engine, words)).stdout.trim();
  // This process serves the registry meanwhile.
  const image = await ran('build', '--network=host', '--quiet', '--file', file, folder);
  const port = await freePort();
  const settings = ['--env', 'HOST=127.0.0.1', '--env', `PORT=${port}`];
  const options = ['--detach', '--rm', '--network=host', '--read-only', '--tmpfs=/tmp'];
  const container = await ran('run', ...options, '--cap-drop=ALL', ...settings, image);
  try {
    const url = `http://127.0.0.1:${port}/aduan/web/form`;
    for (let tries = 0; tries < 300; tries += 1) {
      if (
        await fetch(url).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return `${url} in ${engine}`;
      await wait(200);
    }
    assert.fail(await ran('logs', container));
  } finally {
    await ran('rm', '--force', container);
  }
}
