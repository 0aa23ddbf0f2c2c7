import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
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
  const code = program
    .replaceAll(/^import (\{.+\}) from '(.+)';$/gm, "const $1 = modules['$2'];")
    .replaceAll(/^export /gm, '');
  const process = { env: { ADUAN_WEBHOOK_SECRET: secret } };
  const console = { log() {} };
  const names = ['modules', 'process', 'console'];
  const make = new Function(...names, `${stripTypeScriptTypes(code)}; return receive;`);
  return make(modules, process, console);
}
