import { useEffect, useState } from 'react';
import { serverNow } from './clock.js';

/** The server's time, updated every half minute. */
export function useNow(): number {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), 30_000);
    return () => clearInterval(timer);
  }, []);
  return serverNow();
}
