import { fileURLToPath } from 'node:url';

/** The command line that runs a test program from the sources, with parameters. */
export function programCommand(
  program: URL,
  ...parameters: readonly string[]
): [string, ...string[]] {
  return [
    process.execPath,
    '--no-warnings',
    '--conditions=@aduan/source',
    '--import',
    new URL('./source-resolution.mjs', import.meta.url).href,
    fileURLToPath(program),
    ...parameters,
  ];
}
