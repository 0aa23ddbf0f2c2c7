/** Detects when the citizen has really seen a secret value. */
export interface SecretWatch {
  /** Watches the card that shows a secret value of a message. */
  watch(messageId: string, card: Element): void;
}

const dwellMs = 1_500;

/**
 * Calls `onSeen` once a message with secret values was visible for a moment. The desk deletes the values then, so being
 * rendered outside of the visible area is not enough.
 *
 * @param signal - aborts when the view is gone
 */
export function secretWatch(onSeen: (messageId: string) => void, signal: AbortSignal): SecretWatch {
  const watched = new Map<
    Element,
    { readonly id: string; timer?: ReturnType<typeof setTimeout> }
  >();
  const observer = new IntersectionObserver(
    (sightings) => {
      for (const { target, isIntersecting } of sightings) {
        const entry = watched.get(target);
        if (!entry) continue;
        clearTimeout(entry.timer);
        if (isIntersecting) entry.timer = setTimeout(() => seen(target, entry.id), dwellMs);
      }
    },
    { threshold: 0.6 },
  );

  signal.addEventListener('abort', () => observer.disconnect());

  const seen = (target: Element, id: string) => {
    if (document.visibilityState !== 'visible') return;
    observer.unobserve(target);
    onSeen(id);
  };

  return {
    watch: (messageId, card) => {
      if (watched.has(card)) return;
      watched.set(card, { id: messageId });
      observer.observe(card);
    },
  };
}
