import { element } from './element.js';

const keptMs = 60_000;

/** Hands a file to the browser to save. It came with the session's token, which never stands in a URL. */
export function saveFile(file: Blob, name: string): void {
  const href = URL.createObjectURL(file);
  element('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), keptMs);
}
