import process, { env } from 'node:process';
import { consoleHandler } from '@aduan/console';
import { getRequestListener } from '@hono/node-server';
import express from 'express';
import desk, { api } from './aduan.config.ts';
import { hire, logIn } from './employees.ts';

await desk.aduan.start();
const app = express();
app.all('/aduan/*path', getRequestListener(desk.aduan.fetch));
app.all('/api/v1/*path', getRequestListener(api.fetch));
app.all('/petugas{/*path}', getRequestListener(consoleHandler()));

// From here on the application as it was before.
app.use(express.json());
app.get('/', (_request, response) => void response.send('<h1>Dinas Perpustakaan</h1>'));
app.post('/login', async ({ body }, response) => {
  const token = await logIn(String(body?.id), String(body?.password));
  if (token !== null) response.cookie('session', token, { httpOnly: true, sameSite: 'lax' });
  response.sendStatus(token === null ? 401 : 204);
});
app.post('/employees', async ({ body }, response) => {
  await hire(body.employee, body.password);
  response.sendStatus(204);
});
app.listen(Number(env.PORT), '127.0.0.1', () => console.log('ready'));
process.once('SIGTERM', () => desk.aduan.close().then(() => process.exit()));
