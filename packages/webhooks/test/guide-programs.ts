import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { Readable } from 'node:stream';
import * as client from '@aduan/client';
import * as library from 'standardwebhooks';

const guide = readFileSync(new URL('../../../docs/en/webhooks.md', import.meta.url), 'utf8');
const modules: Readonly<Record<string, object>> = {
  '@aduan/client': client,
  standardwebhooks: library,
};

/** The program of the guide in a language in which something stands. */
export function programOf(language: 'ts' | 'php', containing: string): string {
  const blocks = [...guide.matchAll(/^```(\w+)[^\n]*\n(.*?)^```$/gms)];
  const found = blocks.find(([, name, code]) => name === language && code?.includes(containing));
  if (!found?.[2]) throw new Error(`the guide has no ${language} with ${containing}`);
  return found[2];
}

/** The function `receive` of a program, with a secret in its environment. */
export function receiverOf(
  program: string,
  secret: string,
): (request: Request) => Promise<Response> {
  const run = new Function('modules', 'process', 'console', `${bound(program)}; return receive;`);
  return run(modules, environment(secret), { log() {} });
}

type NodeHandler = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * What a program for Node's own server does with a request.
 *
 * @param told - hears what it logs
 */
export function nodeReceiverOf(
  program: string,
  secret: string,
  told: (...words: unknown[]) => void = () => {},
): (request: Request) => Promise<Response> {
  let handle: NodeHandler = () => {};
  const createServer = (own: NodeHandler) => {
    handle = own;
    return { listen() {} };
  };
  const run = new Function('modules', 'process', 'console', bound(program));
  run({ ...modules, 'node:http': { createServer } }, environment(secret), { log: told });
  return ({ body, headers }) =>
    new Promise((answer) => {
      const request = Object.assign(Readable.from(body ?? []), {
        headers: Object.fromEntries(headers),
      });
      const response = {
        writeHead: (status: number) => ({ end: () => answer(new Response(null, { status })) }),
      };
      handle(request as unknown as IncomingMessage, response as unknown as ServerResponse);
    });
}

const environment = (secret: string) => ({ env: { ADUAN_WEBHOOK_SECRET: secret } });

/** A program whose imports come from `modules`. */
function bound(program: string): string {
  const code = program
    .replaceAll(/^import (\{.+\}) from '(.+)';$/gm, "const $1 = modules['$2'];")
    .replaceAll(/^export /gm, '');
  return stripTypeScriptTypes(code);
}
