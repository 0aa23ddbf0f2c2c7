import { useEffect, useRef } from 'react';

/** Keys to actions. A key may be one (`j`), a pair after each other (`g m`), or with Ctrl/Cmd (`mod+enter`). */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Time in which the second key of a pair must follow, ms. */
const PAIR_MS = 1200;
/** The key before the one that is being heard, and that one. */
let before = { key: '', at: 0 };
let latest = before;

/**
 * Listens for shortcuts while the component is shown. Letters are left alone while somebody types and
 * while a dialog is open.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing) return;
      const withMod = event.ctrlKey || event.metaKey;
      if (!withMod && (isTyping(event.target) || document.querySelector('[role="dialog"]'))) return;
      const key = withMod ? `mod+${event.key.toLowerCase()}` : event.key;
      const pair = event.timeStamp - before.at < PAIR_MS ? `${before.key} ${key}` : key;
      const action = current.current[pair] ?? (pair === key ? undefined : current.current[key]);
      if (!action || (before.key === 'g' && pair !== key && !current.current[pair])) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

// Heard before all listeners of shortcuts, so that each of them sees the same pair.
addEventListener(
  'keydown',
  ({ key, target, timeStamp: at }) => {
    before = latest;
    latest = isTyping(target) ? { key: '', at: 0 } : { key, at };
  },
  true,
);

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox],[type=radio]), textarea, select'))
  );
}
