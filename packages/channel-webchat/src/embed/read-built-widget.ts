/** Paths as seen from the built channel and from its sources. */
const places = ['./widget', '../../dist/widget'];

/** The widget, and the part that it loads when opened. */
export type BuiltScript = 'index' | 'panel';

/**
 * Reads a built script of the widget, for runtimes with a file system.
 *
 * @throws where there are no files, or the build has not made it
 */
export async function readBuiltWidget(name: BuiltScript): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const tries = places.map((place) =>
    readFile(new URL(`${place}/${name}.js`, import.meta.url), 'utf8'),
  );
  return Promise.any(tries);
}
