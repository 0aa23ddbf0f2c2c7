/// <reference path="./php-wasm.d.ts" />
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { getPHPLoaderModule } from '@php-wasm/node-8-2';
import { loadPHPRuntime, PHP, PHPResponse } from '@php-wasm/universal';

/** The options of a PHP process. */
export interface PhpOptions {
  /** The folder of its files; PHP works on a copy. */
  readonly folder: string;
  /** The folder of libraries that its programs require from `/usr/share/php`. Default: none. */
  readonly libraries?: string;
  /** Answers the http and https requests of its programs. Default: nothing is reachable. */
  readonly outside?: (request: Request) => Promise<Response>;
}

/** PHP 8.2 inside this process, from npm: it works without a network and without an installation. */
export interface Php {
  /**
   * Answers a request with a script, as a server would.
   *
   * @param script - path in the folder
   * @param env - the values of `getenv`, for this request only
   * @throws Error with PHP's own errors and notices
   */
  handle(
    script: string,
    request: Request,
    env?: Readonly<Record<string, string>>,
  ): Promise<Response>;
  stop(): void;
}

/** Starts PHP, which takes a second. */
export async function startPhp({ folder, libraries, outside }: PhpOptions): Promise<Php> {
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
  copyInto(php, '/app', folder);
  if (libraries !== undefined) copyInto(php, '/usr/share/php', libraries);
  const prelude = readFileSync(new URL('outside.php', import.meta.url));
  write(php, '/internal/shared/preload/outside.php', prelude);
  php.onMessage(async (message) => {
    const response = await outside?.(requestOf(JSON.parse(message)));
    return JSON.stringify(response ? await answerOf(response) : null);
  });
  return {
    async handle(script, request, env = {}) {
      const { host, pathname, search } = new URL(request.url);
      const answer = await php.runStream({
        scriptPath: `/app/${script}`,
        relativeUri: pathname + search,
        method: request.method,
        headers: { host, ...Object.fromEntries(request.headers) },
        body: new Uint8Array(await request.arrayBuffer()),
        $_SERVER: { SCRIPT_NAME: `/${script}`, SCRIPT_FILENAME: `/app/${script}` },
        env,
      });
      // A program that exits with a non-zero code has still answered: `run` would throw.
      const { bytes, errors, headers, httpStatusCode } =
        await PHPResponse.fromStreamedResponse(answer);
      // Messages that a program logs itself are no errors of PHP.
      if (/^PHP \w/m.test(errors)) throw new Error(errors);
      const lines = Object.entries(headers).flatMap(([name, values]) =>
        values.map((value): [string, string] => [name, value]),
      );
      const body = httpStatusCode === 204 ? null : bytes;
      return new Response(body, { status: httpStatusCode, headers: lines });
    },
    stop: () => php.exit(),
  };
}

function copyInto(php: PHP, place: string, folder: string): void {
  const entries = globSync('**/*', {
    cwd: folder,
    exclude: ['**/node_modules'],
    withFileTypes: true,
  });
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const inside = posix.join(place, path.slice(folder.length).replaceAll('\\', '/'));
    if (entry.isFile()) write(php, inside, readFileSync(path));
  }
}

function write(php: PHP, path: string, bytes: Uint8Array): void {
  php.mkdirTree(dirname(path));
  php.writeFile(path, bytes);
}

/** A request in the form that the prelude sends. */
interface Asked {
  readonly url: string;
  readonly method: string;
  readonly headers: readonly string[];
  readonly body: string;
}

function requestOf({ url, method, headers, body }: Asked): Request {
  const lines = headers.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  const bytes = Buffer.from(body, 'base64');
  return new Request(url, { method, headers: lines, ...(bytes.length > 0 && { body: bytes }) });
}

async function answerOf(response: Response) {
  const { status } = response;
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`);
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  return { status, lines: [`HTTP/1.1 ${status}`, ...headers], body };
}
