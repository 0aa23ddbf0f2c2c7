import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type PhpOptions, startPhp } from '../src/index.js';

async function phpWith(program: string, outside?: PhpOptions['outside']) {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-php-'));
  writeFileSync(join(folder, 'program.php'), `<?php ${program}`);
  const php = await startPhp({ folder, ...(outside && { outside }) });
  onTestFinished(() => {
    php.stop();
    rmSync(folder, { recursive: true });
  });
  return (init?: RequestInit, env?: Record<string, string>) =>
    php.handle('program.php', new Request('http://php.example/a?b=c', init), env);
}

test('a program sees a request as it came, and answers it', async () => {
  const ask = await phpWith(`
    http_response_code(418);
    header('X-Kettle: none');
    echo json_encode([file_get_contents('php://input'), $_SERVER['HTTP_X_ID'], $_GET, getenv('SECRET')]);
  `);
  const answer = await ask(
    { method: 'POST', body: 'isi “utuh”', headers: { 'X-Id': '7' } },
    { SECRET: 's' },
  );
  expect([answer.status, answer.headers.get('X-Kettle')]).toEqual([418, 'none']);
  expect(await answer.json()).toEqual(['isi “utuh”', '7', { b: 'c' }, 's']);
  expect(await (await ask({ headers: { 'X-Id': '8' } })).json()).toContain(false);
});

test('what it asks over HTTP is answered by the one who started it', async () => {
  const ask = await phpWith(
    `
    $stream = fopen('https://desk.example/x', 'r', false, stream_context_create(['http' => [
      'method' => 'POST', 'header' => ['X-Id: 7'], 'content' => 'halo', 'ignore_errors' => true,
    ]]));
    foreach (stream_get_meta_data($stream)['wrapper_data'] as $line) echo "$line\\n";
    echo stream_get_contents($stream);
    `,
    async (request) =>
      new Response(`${request.method} ${request.headers.get('X-Id')} ${await request.text()}`, {
        status: 409,
        headers: { 'Content-Type': 'text/x' },
      }),
  );
  const told = await (await ask()).text();
  expect(told).toBe('HTTP/1.1 409\ncontent-type: text/x\nPOST 7 halo');
});

test('what PHP complains of is told', async () => {
  const ask = await phpWith('echo $nothing;');
  await expect(ask()).rejects.toThrow('Undefined variable $nothing');
});
