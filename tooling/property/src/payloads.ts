import { fc } from './runs.js';

/** Payloads in which one leaf or branch is replaced or removed. */
export function mutatedPayloads(payloads: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...payloads), fc.nat(), fc.jsonValue())
    .map(([payload, place, value]) => {
      let count = 0;
      const total = payload.match(/[:[,]/g)?.length ?? 1;
      const mutated = JSON.parse(payload, (_, each) => (count++ === place % total ? value : each));
      return JSON.stringify(mutated) ?? 'null';
    });
}

/** Payloads that are mutated, damaged in a byte, or unrelated. */
export function wrongPayloads(payloads: readonly string[]): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const damaged = fc
    .tuple(fc.constantFrom(...payloads), fc.nat(), fc.nat({ max: 255 }))
    .map(([payload, place, byte]) => {
      const bytes = bytesOf(payload);
      bytes[place % bytes.length] = byte;
      return bytes;
    });
  return fc.oneof(
    mutatedPayloads(payloads).map(bytesOf),
    damaged,
    fc.json().map(bytesOf),
    fc.uint8Array({ maxLength: 200 }),
  );
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
