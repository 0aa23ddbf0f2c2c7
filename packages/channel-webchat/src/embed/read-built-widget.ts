/** Seen from the built channel, and seen from its sources. */
const places = ['./widget', '../../dist/widget'];

/** The widget itself, and what it loads once somebody opens it. */
export type BuiltScript = 'index' | 'panel';

/**
 * A script of the widget as the build made it, for runtimes that can read files.
 *
 * @throws where there are no files, or the build did not make it
 */
export async function readBuiltWidget(name: BuiltScript): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const tries = places.map((place) =>
    readFile(new URL(`${place}/${name}.js`, import.meta.url), 'utf8'),
  );
  return Promise.any(tries);
}
