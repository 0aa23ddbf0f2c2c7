/** A `localStorage` of its own for each test; two tabs share one by using the same object. */
export function fakeDisk(): Storage {
  const disk: Storage = Object.create({
    getItem: (key: string) => disk[key] ?? null,
    setItem: (key: string, value: string) => {
      disk[key] = value;
    },
    removeItem: (key: string) => {
      delete disk[key];
    },
  });
  return disk;
}

/** A browser that keeps nothing, as in some private windows. */
export function refusingDisk(): Storage {
  throw new DOMException('storage is not allowed here', 'SecurityError');
}
