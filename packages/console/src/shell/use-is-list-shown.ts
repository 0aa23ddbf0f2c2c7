import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Whether the first list was read: what an officer does not need before waits for it, so that it has the line alone. */
export function useIsListShown(): boolean {
  const isReading = useIsFetching({ queryKey: ['queue'] }) > 0;
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isReading) setShown(true);
  }, [isReading]);
  return isShown;
}
