const rate = 8_000;

/** Somebody who speaks: a tone that is loud enough. */
export function voice(seconds: number): Buffer {
  const sound = Buffer.alloc(Math.round(seconds * rate) * 2);
  for (let at = 0; at < sound.length / 2; at += 1)
    sound.writeInt16LE(Math.round(Math.sin(at / 5) * 6_000), at * 2);
  return sound;
}

/** A line on which nobody speaks. */
export function silence(seconds: number): Buffer {
  const sound = Buffer.alloc(Math.round(seconds * rate) * 2);
  for (let at = 0; at < sound.length / 2; at += 1) sound.writeInt16LE((at * 7) % 40, at * 2);
  return sound;
}

/** Sound as jambonz sends it: fifty messages a second. */
export function frames(sound: Buffer): readonly Buffer[] {
  const size = (rate / 50) * 2;
  return Array.from({ length: Math.ceil(sound.length / size) }, (_, place) =>
    sound.subarray(place * size, (place + 1) * size),
  );
}
