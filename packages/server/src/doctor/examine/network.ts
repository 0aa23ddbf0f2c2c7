import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Environment } from '../../config/environment-table.js';
import type { Examined } from '../check.js';

function addressOf(environment: Environment) {
  const { HOST, PORT } = environment;
  const port = Number(PORT ?? 3_000);
  const isPort = Number.isInteger(port) && port > 0 && port <= 65_535;
  return isPort ? { host: HOST || '127.0.0.1', port } : null;
}

/** Whether the port is free; null when it was not checked. */
export async function isPortFree(environment: Environment): Promise<boolean | null> {
  const address = addressOf(environment);
  if (!address) return null;
  return new Promise((answer) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      answer(error.code === 'EADDRINUSE' ? false : null),
    );
    server.listen(address, () => server.close(() => answer(true)));
  });
}

/** Whether a desk answers at the port, as `healthCheck` of the site does. */
export async function isServing(environment: Environment): Promise<boolean> {
  const address = addressOf(environment);
  if (!address) return false;
  const { host, port } = address;
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  try {
    const answer = await fetch(`http://${name}:${port}/healthz`, {
      signal: AbortSignal.timeout(2_000),
    });
    return 'ok' in ((await answer.json()) as object);
  } catch {
    return false;
  }
}

/** The providers of the environment, by purpose. */
export function providersOf(environment: Environment): Readonly<Record<string, string>> {
  const { ADUAN_OIDC_ISSUER, IMAP_URL, SMTP_URL, TELEGRAM_BOT_TOKEN, WHATSAPP_ACCESS_TOKEN } =
    environment;
  return {
    ...(WHATSAPP_ACCESS_TOKEN && { WhatsApp: 'https://graph.facebook.com/' }),
    ...(TELEGRAM_BOT_TOKEN && { Telegram: 'https://api.telegram.org/' }),
    ...(SMTP_URL && { SMTP: SMTP_URL }),
    ...(IMAP_URL && { IMAP: IMAP_URL }),
    ...(ADUAN_OIDC_ISSUER && { 'OpenID Connect': ADUAN_OIDC_ISSUER }),
  };
}

/** External addresses that do not respond, and why, by purpose. */
export async function unreachableOf(
  addresses: Readonly<Record<string, string>>,
): Promise<NonNullable<Examined['unreachable']>> {
  const tried = Object.entries(addresses).map(async ([name, given]) => {
    const address = withoutSecrets(given);
    try {
      await reach(address);
      return [];
    } catch (error) {
      const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
      const code = Object(cause).code ?? Object(cause).name ?? 'unknown';
      return [[name, { address, reason: String(code) }] as const];
    }
  });
  return Object.fromEntries((await Promise.all(tried)).flat());
}

/** An address of mail servers holds a password. */
function withoutSecrets(address: string): string {
  const url = URL.parse(address);
  return url ? `${url.protocol}//${url.host}/` : '';
}

const patienceMs = 5_000;
const mailPorts: Readonly<Record<string, number>> = {
  'smtps:': 465,
  'smtp:': 587,
  'imaps:': 993,
  'imap:': 143,
};

/** Asks an address of the web, or connects to one of mail. */
async function reach(address: string): Promise<void> {
  const { hostname, port, protocol } = new URL(address);
  const mailPort = mailPorts[protocol];
  if (mailPort === undefined) {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(patienceMs) });
    return;
  }
  const socket = connect({ host: hostname, port: Number(port) || mailPort });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(patienceMs) });
  } finally {
    socket.destroy();
  }
}
