import { useEffect, useState } from 'react';

let offset = 0;

/** Records the offset between the server's clock and this computer's: all texts about time follow the server. */
export function recordServerTime(serverNow: number): void {
  offset = serverNow - Date.now();
}

/** The server's time, epoch ms. */
export function serverNow(): number {
  return Date.now() + offset;
}

/** The server's time, updated every half minute. */
export function useNow(): number {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), 30_000);
    return () => clearInterval(timer);
  }, []);
  return serverNow();
}
