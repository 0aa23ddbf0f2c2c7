/** The smallest PNG: one pixel. */
export const png = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);

/** The smallest GIF: known to everyone, and on nobody's list here. */
export const gif = Uint8Array.from(
  atob('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='),
  (character) => character.charCodeAt(0),
);

/** A page that would run in the desk's origin if it were ever shown there. */
export const html = new TextEncoder().encode('<!doctype html><script>alert(1)</script>');
