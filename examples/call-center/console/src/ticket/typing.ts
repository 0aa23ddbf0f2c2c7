import { useEffect, useState } from 'react';
import { change } from '../api/client.js';
import type { TicketDetail } from '../api/model.js';

/** How long a citizen is taken to be writing after the last sign of it, in ms. */
const shownMs = 6_000;
/** How often the citizen is told that an officer writes, in ms. */
const toldMs = 3_000;

const signs = new EventTarget();
let toldAt = Number.NEGATIVE_INFINITY;

/** The citizen of a case is writing. */
export function recordCitizenTyping(ticketId: string): void {
  signs.dispatchEvent(new Event(ticketId));
}

/** Whether the citizen of a case is writing now. */
export function useCitizenTyping(ticketId: string): boolean {
  const [isTyping, setTyping] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      setTyping(true);
      clearTimeout(timer);
      timer = setTimeout(() => setTyping(false), shownMs);
    };
    signs.addEventListener(ticketId, show);
    return () => {
      signs.removeEventListener(ticketId, show);
      clearTimeout(timer);
      setTyping(false);
    };
  }, [ticketId]);
  return isTyping;
}

/** Lets the citizen see that an officer writes to him; nothing of what he writes. */
export function sendTyping({ ticket }: TicketDetail): void {
  if (ticket.channel !== 'web' || Date.now() - toldAt < toldMs) return;
  toldAt = Date.now();
  void change(`/tickets/${ticket.id}/typing`, {}).catch(() => {});
}
