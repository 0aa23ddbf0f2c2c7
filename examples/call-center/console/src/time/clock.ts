import { useEffect, useState } from 'react';

let offset = 0;

/** Records the offset between the server's clock and this computer's: all texts about time follow the server. */
export function recordServerTime(serverNow: number): void {
  offset = serverNow - Date.now();
}

/** The same of a time that is told to the second: a smaller difference says nothing. */
export function noteServerTime(at: number): void {
  if (Math.abs(at - serverNow()) > 2_000) recordServerTime(at);
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
