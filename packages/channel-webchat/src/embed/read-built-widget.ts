/** Seen from the built channel, and seen from its sources. */
const places = ['./widget/index.js', '../../dist/widget/index.js'];

/**
 * The widget's script as the build made it, for runtimes that can read files.
 *
 * @throws where there are no files, or the build did not make it
 */
export async function readBuiltWidget(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const tries = places.map((place) => readFile(new URL(place, import.meta.url), 'utf8'));
  return Promise.any(tries);
}
