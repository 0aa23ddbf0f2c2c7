import { useEffect, useState } from 'react';
import { desk } from '../api/desk.js';
import type { TicketDetail } from '../api/model.js';

/** How long "is writing" is shown after the last signal, in ms. */
const shownMs = 6_000;
/** Interval of typing signals to the citizen, in ms. */
const toldMs = 3_000;

const signs = new EventTarget();
let toldAt = Number.NEGATIVE_INFINITY;

/** Records that the citizen of a ticket is writing. */
export function recordCitizenTyping(ticketId: string): void {
  signs.dispatchEvent(new Event(ticketId));
}

/** Whether the citizen of a ticket is writing now. */
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

/** Signals to the citizen that an officer is writing; the text is not sent. */
export function sendTyping({ ticket }: TicketDetail): void {
  if (ticket.channel !== 'web' || Date.now() - toldAt < toldMs) return;
  toldAt = Date.now();
  void desk.post('/webchat/typing', { body: { ticket: ticket.id } }).catch(() => {});
}
