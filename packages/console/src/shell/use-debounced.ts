import { useEffect, useState } from 'react';

/** How long to wait after the last key before the request, ms. */
const PAUSE_MS = 200;

/** The typed text, once typing has paused. */
export function useDebounced(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
