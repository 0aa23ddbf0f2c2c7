/** Sample rate of recordings in Hz, the quality of a telephone line. Linear PCM, 16 bit, little-endian, one channel. */
export const sampleRate = 8_000;
export const bytesPerSecond = sampleRate * 2;

const headBytes = 44;

/** A WAV file: a header, followed by the recorded sound. */
export function wavOf(parts: readonly Uint8Array[]): Blob {
  const bytes = parts.reduce((sum, part) => sum + part.byteLength, 0);
  return new Blob([wavHead(bytes), ...parts.map((part) => new Uint8Array(part))]);
}

/** http://soundfile.sapp.org/doc/WaveFormat */
function wavHead(bytes: number): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(headBytes);
  const view = new DataView(head.buffer);
  const write = (at: number, text: string) => head.set(new TextEncoder().encode(text), at);
  write(0, 'RIFF');
  view.setUint32(4, headBytes - 8 + bytes, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, bytesPerSecond, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  write(36, 'data');
  view.setUint32(40, bytes, true);
  return head;
}
