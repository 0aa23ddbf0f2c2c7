import { env } from 'node:process';
import { Pool } from 'pg';
import { createApplication } from './application.ts';

const pool = new Pool({ connectionString: env.DATABASE_URL });
pool.on('error', ({ message }) => console.error(message));
const key = (name: string) => Buffer.from(env[name] ?? '', 'base64');
const secrets = { chat: env.CHAT_SECRET ?? '', mac: key('MAC_KEY'), master: key('MASTER_KEY') };
const { app } = await createApplication(pool, secrets);
app.listen(Number(env.PORT ?? 3000), '127.0.0.1');
