import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consoleHandler } from '@aduan/console';
import { startPhp } from '@aduan-internal/php';
import { serve } from '@hono/node-server';
import { deskForPhp, trustedHost } from './desk-for-php.js';
import { folder } from './php-host.js';

/** A user of the application, as a row of its table. */
export interface User {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly has_second_factor: boolean;
  readonly aduan_roles: readonly string[];
  readonly aduan_units: readonly string[];
  readonly aduan_regions: readonly string[];
}

type Answer = (request: Request) => Response | Promise<Response>;

/**
 * The folder where Debian puts the libraries of PHP; null where Laravel and its HTTP client are not among them. Another one
 * is named by `ADUAN_PHP_LIBRARIES`.
 */
export function laravelLibraries(): string | null {
  const place = process.env.ADUAN_PHP_LIBRARIES ?? '/usr/share/php';
  const needed = ['Illuminate/Foundation/Application.php', 'GuzzleHttp/Client.php'];
  return needed.every((file) => existsSync(join(place, file))) ? place : null;
}

/**
 * A Laravel application that the files of this folder were copied into, as README says, and a desk with its console. Both
 * are reached over HTTP.
 *
 * @param libraries - see `laravelLibraries`
 */
export async function laravelApplication(libraries: string, users: readonly User[]) {
  const desk = await deskForPhp();
  const pages = consoleHandler({ title: 'Koperasi Contoh' });
  const answerOfDesk: Answer = (request) =>
    new URL(request.url).pathname.startsWith('/api/') ? desk.api.fetch(request) : pages(request);
  const deskServer = await served(answerOfDesk);

  const copy = mkdtempSync(join(tmpdir(), 'aduan-laravel-'));
  for (const part of ['laravel', 'test/application']) {
    cpSync(join(folder, part), copy, { recursive: true });
  }
  const php = await startPhp({ folder: copy, libraries, outside: desk.api.fetch });
  const env = {
    APP_KEY: `base64:${Buffer.alloc(32, 7).toString('base64')}`,
    APP_URL: trustedHost.issuer,
    ADUAN_URL: `${trustedHost.audience}/api/v1`,
    ADUAN_KEY: desk.key,
    ADUAN_CONSOLE: `${deskServer.origin}/petugas`,
    ADUAN_AUDIENCE: trustedHost.audience,
    ADUAN_IDENTITY_SECRET: trustedHost.key.secret,
    ADUAN_WEBHOOK_SECRET: desk.secret,
  };
  const body = JSON.stringify(users);
  const seed = new Request(trustedHost.issuer, { method: 'POST', body });
  const version = await (await php.handle('public/prepare.php', seed, env)).text();

  // One PHP answers one request at a time.
  let turn: Promise<unknown> = Promise.resolve();
  const answer: Answer = (request) => {
    const answered = turn.then(() => php.handle('public/index.php', request, env));
    turn = answered.catch(() => {});
    return answered;
  };
  const server = await served(answer);
  return {
    answer,
    desk,
    version,
    origin: server.origin,
    console: env.ADUAN_CONSOLE,
    async close() {
      await Promise.all([server.close(), deskServer.close()]);
      php.stop();
      await desk.aduan.close();
      rmSync(copy, { recursive: true });
    },
  };
}

async function served(fetch: Answer) {
  return new Promise<{ readonly origin: string; close(): Promise<void> }>((resolve) => {
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
      resolve({
        origin: `http://127.0.0.1:${port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
  });
}
