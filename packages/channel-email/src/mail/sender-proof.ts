import { valuesOf } from './mail-headers.js';
import type { ReadMail } from './read-mail.js';

/** Maximum length of a result, in characters: more than a server writes. */
const maxResultLength = 4_000;

/**
 * Whether the desk's own mail server confirmed that the sender's domain sent the mail (RFC 8601). Only the topmost
 * result of the named server counts, since lower ones may have come with the mail.
 *
 * @param authservId - name of that server; undefined = no server checks
 */
export function isProven(
  { headers, from, isAmbiguous }: Pick<ReadMail, 'headers' | 'from' | 'isAmbiguous'>,
  authservId: string | undefined,
): boolean {
  if (authservId === undefined || isAmbiguous) return false;
  const found = valuesOf(headers, 'authentication-results')
    .map((value) => resultsIn(value.slice(0, maxResultLength)))
    .find(({ server }) => server === authservId.toLowerCase());
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  return found?.results.some((result) => proves(result, domain)) ?? false;
}

/** A DMARC pass covers the visible sender; a DKIM signature does only for exactly that domain. */
function proves(result: string, domain: string): boolean {
  const properties = new Map(
    [...result.matchAll(/([\w.]+) ?= ?([^\s;]+)/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value.toLowerCase(),
    ]),
  );
  if (properties.get('dmarc') === 'pass') {
    const about = properties.get('header.from');
    return about === undefined || about === domain || about.endsWith(`@${domain}`);
  }
  if (properties.get('dkim') !== 'pass') return false;
  const signer = properties.get('header.d') ?? properties.get('header.i') ?? '';
  return signer.slice(signer.lastIndexOf('@') + 1) === domain;
}

function resultsIn(value: string) {
  const plain = withoutComments(value);
  const [first = '', ...results] = plain.split(';').map((each) => each.trim());
  const [server = ''] = first.split(/\s/);
  return { server: server.replaceAll('"', '').toLowerCase(), results };
}

/** Removes comments and quoted strings, which are not results. A character after a backslash ends neither (RFC 5322, 3.2). */
function withoutComments(value: string): string {
  let depth = 0;
  let isQuoted = false;
  let isEscaped = false;
  let plain = '';
  for (const sign of value) {
    if (isEscaped) isEscaped = false;
    else if (sign === '\\' && (isQuoted || depth > 0)) isEscaped = true;
    else if (sign === '"' && depth === 0) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) plain += sign;
  }
  return plain;
}
