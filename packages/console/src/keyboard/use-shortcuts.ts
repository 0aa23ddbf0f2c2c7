import { useLayoutEffect, useRef } from 'react';

/** Maps keys to actions. A key may be one (`j`), a sequence of two (`g m`), or with Ctrl/Cmd (`mod+enter`). */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Time within which the second key of a sequence must follow, ms. */
const PAIR_MS = 1200;
/** The previous key, and the current one. */
let before = { key: '', at: 0 };
let latest = before;

/**
 * Listens for shortcuts while the component is mounted. Letters are ignored while the officer types or a dialog is
 * open.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  // Listens before the component is painted: no key of somebody who sees it is lost.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing) return;
      // Shortcuts must not send anything behind a locked screen.
      if (document.querySelector('.covered[inert]')) return;
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

// Runs before all shortcut listeners, so that each of them sees the same sequence.
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
