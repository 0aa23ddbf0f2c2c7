import { fileURLToPath } from 'node:url';

/** The command line that runs a program of this directory from its sources, with parameters. */
export function programCommand(
  program: string,
  ...parameters: readonly string[]
): [string, ...string[]] {
  return [
    process.execPath,
    '--no-warnings',
    '--conditions=@aduan/source',
    '--import',
    new URL('./source-resolution.mjs', import.meta.url).href,
    fileURLToPath(new URL(`./${program}`, import.meta.url)),
    ...parameters,
  ];
}
