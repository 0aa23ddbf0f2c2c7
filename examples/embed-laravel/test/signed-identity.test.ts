import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPhp } from '@aduan-internal/php';
import { expect, onTestFinished, test } from 'vitest';
import { deskForPhp, trustedHost } from './desk-for-php.js';
import { folder } from './php-host.js';

const secret: string = trustedHost.key.secret;
const user = { sub: 'user-7', name: 'Petugas Tujuh', mfa: true };
const rights = { roles: ['agent'], units: ['layanan'], regions: [] };

/** Prints a token of the class that the application has. */
const program = `<?php
require '/app/SignedIdentity.php';
$asked = json_decode(file_get_contents('php://input'), true);
$signed = new App\\Aduan\\SignedIdentity('${trustedHost.issuer}', '${trustedHost.audience}', $asked['secret']);
echo $signed->token($asked['purpose'], $asked['user']);`;

test('a user whom PHP signs opens the console once, and nobody else does', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'aduan-php-'));
  cpSync(join(folder, 'laravel/app/Aduan/SignedIdentity.php'), join(copy, 'SignedIdentity.php'));
  writeFileSync(join(copy, 'sign.php'), program);
  const php = await startPhp({ folder: copy });
  onTestFinished(() => {
    php.stop();
    rmSync(copy, { recursive: true });
  });
  const { api } = await deskForPhp();
  const post = (path: string, body: object) =>
    api.fetch(
      new Request(`https://desk.example/api/v1${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
  const tokenOf = async (purpose: string, by = secret) => {
    const body = JSON.stringify({ purpose, secret: by, user: { ...user, ...rights } });
    const asked = new Request('http://app.example/', { method: 'POST', body });
    return (await php.handle('sign.php', asked)).text();
  };

  const token = await tokenOf('session');
  const link = (await (await post('/session/signed', { token })).json()) as { secret: string };
  const opened = await post('/session/link', { secret: link.secret });
  const session = (await opened.json()) as { officer: unknown };
  expect(session.officer).toMatchObject({ id: 'user-7', name: 'Petugas Tujuh', roles: ['agent'] });
  for (const refused of [token, await tokenOf('call'), await tokenOf('session', `${secret}x`)]) {
    const answer = await post('/session/signed', { token: refused });
    const problem = (await answer.json()) as { code: string };
    expect([answer.status, problem.code]).toEqual([401, 'identity-refused']);
  }
});
