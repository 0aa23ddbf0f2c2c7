import type { Page } from '@aduan-internal/browser';

/** A large noisy JPEG that a phone could have taken: 3000 × 2000 px, on its side, with its place in EXIF. */
export async function phonePhoto(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(3000, 2000);
    const context = canvas.getContext('2d');
    for (let index = 0; index < 3_000; index += 1) {
      if (!context) break;
      context.fillStyle = `hsl(${(index * 47) % 360} 60% ${20 + ((index * 13) % 60)}%)`;
      context.fillRect((index * 97) % 3000, (index * 61) % 2000, 120, 90);
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  const jpeg = Buffer.from(base64, 'base64');
  return Buffer.concat([jpeg.subarray(0, 2), exifWithPlace(), jpeg.subarray(2)]);
}

/** APP1 segment: orientation 6 (turned by 90°) and a GPS directory with latitude 6° 10' 30" S. */
function exifWithPlace(): Buffer {
  const tiff = Buffer.alloc(26 + 12 + 4 + 2 + 24 + 4 + 24);
  tiff.write('MM', 0, 'latin1');
  tiff.writeUInt16BE(42, 2);
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(2, 8);
  field(tiff, 10, 0x0112, 3, 1, 6 << 16);
  field(tiff, 22, 0x8825, 4, 1, 38);
  tiff.writeUInt16BE(2, 38);
  field(tiff, 40, 1, 2, 2, 0x53000000);
  field(tiff, 52, 2, 5, 3, 68);
  [6, 1, 10, 1, 30, 1].forEach((value, index) => {
    tiff.writeUInt32BE(value, 68 + index * 4);
  });
  const head = Buffer.from([0xff, 0xe1, 0, 0, ...Buffer.from('Exif\0\0', 'latin1')]);
  head.writeUInt16BE(head.length - 2 + tiff.length, 2);
  return Buffer.concat([head, tiff]);
}

function field(
  target: Buffer,
  at: number,
  tag: number,
  type: number,
  count: number,
  value: number,
) {
  target.writeUInt16BE(tag, at);
  target.writeUInt16BE(type, at + 2);
  target.writeUInt32BE(count, at + 4);
  target.writeUInt32BE(value, at + 8);
}

/** Width and height in the frame header of a JPEG, and the names of its application segments. */
export function readJpeg(bytes: Uint8Array): { width: number; height: number; segments: string[] } {
  const view = Buffer.from(bytes);
  const segments: string[] = [];
  let at = 2;
  while (at < view.length && view[at] === 0xff) {
    const marker = view.readUInt8(at + 1);
    const length = view.readUInt16BE(at + 2);
    if (marker >= 0xe0 && marker <= 0xef) segments.push(view.toString('latin1', at + 4, at + 8));
    if (marker >= 0xc0 && marker <= 0xc3) {
      return { height: view.readUInt16BE(at + 5), width: view.readUInt16BE(at + 7), segments };
    }
    at += 2 + length;
  }
  throw new Error('no frame in this JPEG');
}
