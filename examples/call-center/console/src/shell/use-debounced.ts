import { useEffect, useState } from 'react';

/** Wait after the last key before the server is asked, ms. */
const PAUSE_MS = 200;

/** What was typed, once the typing has paused. */
export function useDebounced(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
