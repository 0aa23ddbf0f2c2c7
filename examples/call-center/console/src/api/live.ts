import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useRefresh } from './queries.js';

/** Collects changes for this long before reading again, ms. */
const GATHER_MS = 250;

/**
 * Listens to the server's stream of changes and reads again what changed. Tells whether the line is up;
 * while it is down the lists are read once a minute all the same.
 */
export function useLiveUpdates(): boolean {
  const [connected, setConnected] = useState(true);
  const refresh = useRefresh();
  const client = useQueryClient();

  useEffect(() => {
    const source = new EventSource('/api/stream');
    let timer: ReturnType<typeof setTimeout> | undefined;
    let lost = false;
    const readSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), GATHER_MS);
    };
    const readNotices = () => void client.invalidateQueries({ queryKey: ['notices'] });
    source.addEventListener('change', readSoon);
    source.addEventListener('notice', readNotices);
    source.addEventListener('open', () => {
      setConnected(true);
      if (lost) {
        readSoon();
        readNotices();
      }
      lost = false;
    });
    source.addEventListener('error', () => {
      lost = true;
      setConnected(false);
    });
    return () => {
      clearTimeout(timer);
      source.close();
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: one line per desk; `refresh` only wraps the query client.
  }, []);

  return connected;
}
