import { fc, numRuns } from '@aduan-internal/property';
import { expect, it } from 'vitest';
import { mediaTypeOf } from '../../../src/runtime/files/media-type.js';

const long = 'x'.repeat(127);

it.each([
  ['image/jpeg', 'image/jpeg'],
  [' Image/JPEG ; charset=x', 'image/jpeg'],
  ['application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.text'],
  [`${long}/${long}`, `${long}/${long}`],
  [`image/${long}x`, 'application/octet-stream'],
  ['image/中', 'application/octet-stream'],
  ['image/a\r\nX-Y: z', 'application/octet-stream'],
  ['image', 'application/octet-stream'],
  ['image/', 'application/octet-stream'],
  ['a/b/c', 'application/octet-stream'],
  ['', 'application/octet-stream'],
])('%j is kept as %j', (said, kept) => {
  expect(mediaTypeOf(said)).toBe(kept);
});

it('whatever is said can stand in a header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (type, subtype) => {
      const mime = mediaTypeOf(`${type}/${subtype}`);
      expect(new Headers({ 'Content-Type': mime }).get('Content-Type')).toBe(mime);
    }),
    { numRuns },
  );
});
