import process, { env } from 'node:process';
import { Pool } from 'pg';
import { createApplication } from './application.ts';

const pool = new Pool({ connectionString: env.DATABASE_URL });
pool.on('error', ({ message }) => console.error(message));
const key = (name: string) => Buffer.from(env[name] ?? '', 'base64');
const secrets = { chat: env.CHAT_SECRET ?? '', mac: key('MAC_KEY'), master: key('MASTER_KEY') };
const { app, close } = await createApplication(pool, secrets);
const server = app.listen(Number(env.PORT ?? 3000), '127.0.0.1');
process.once('SIGTERM', () => server.close() && close().then(() => pool.end()));
