import { element } from './element.js';

const keptMs = 60_000;

/** Saves a file through the browser. It was fetched with the session's token, which must not appear in a URL. */
export function saveFile(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), keptMs);
}
