import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/**
 * Whether the first list was read. Requests that the officer does not need before wait for it, so that it has the
 * connection to itself.
 */
export function useIsListShown(): boolean {
  const isReading = useIsFetching({ queryKey: ['queue'] }) > 0;
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isReading) setShown(true);
  }, [isReading]);
  return isShown;
}
