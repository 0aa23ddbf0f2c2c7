import { useEffect, useState } from 'react';

const storageKey = 'aduan.rail';

/** Whether the rail shows words, and how to change it; the choice is kept on this computer. */
export function useRailWidth(): readonly [isWide: boolean, toggle: () => void] {
  const [isWide, setIsWide] = useState(() => localStorage.getItem(storageKey) === 'wide');
  useEffect(() => localStorage.setItem(storageKey, isWide ? 'wide' : 'narrow'), [isWide]);
  return [isWide, () => setIsWide((was) => !was)];
}
