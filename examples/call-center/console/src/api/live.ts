import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { readConversations } from '../conversations/conversation-queries.js';
import { readPhone } from '../phone/phone-queries.js';
import { recordCitizenTyping } from '../ticket/typing.js';
import { useRefresh } from './queries.js';

/** How long changes are collected before reading again, ms. */
const GATHER_MS = 250;

/**
 * Listens to the server's stream of changes and reads again what changed. Tells whether the connection is up; while
 * it is down, lists are read once a minute.
 */
export function useLiveUpdates(): boolean {
  const [connected, setConnected] = useState(true);
  const refresh = useRefresh();
  const client = useQueryClient();

  useEffect(() => {
    const source = new EventSource('/api/stream');
    const cases = gathered(() => void refresh());
    const conversations = gathered(() => void readConversations(client));
    const phone = gathered(() => void readPhone(client));
    let lost = false;
    const readNotifications = () => void client.invalidateQueries({ queryKey: ['notices'] });
    // An officer who joins or leaves changes which tickets are waiting, so lists are read again too.
    const readDesk = () => {
      void client.invalidateQueries({ queryKey: ['desk'] });
      cases.readSoon();
    };
    source.addEventListener('change', cases.readSoon);
    source.addEventListener('conversation', conversations.readSoon);
    source.addEventListener('notice', readNotifications);
    source.addEventListener('officers', readDesk);
    source.addEventListener('phone', phone.readSoon);
    source.addEventListener('typing', ({ data }: MessageEvent<string>) => {
      const { ticketId }: { ticketId: string } = JSON.parse(data);
      recordCitizenTyping(ticketId);
    });
    source.addEventListener('open', () => {
      setConnected(true);
      if (lost) {
        conversations.readSoon();
        phone.readSoon();
        readNotifications();
        readDesk();
      }
      lost = false;
    });
    source.addEventListener('error', () => {
      lost = true;
      setConnected(false);
    });
    return () => {
      cases.stop();
      conversations.stop();
      phone.stop();
      source.close();
    };
  }, []);

  return connected;
}

/** Merges several calls within a moment into one read. */
function gathered(read: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    stop,
    readSoon() {
      stop();
      timer = setTimeout(read, GATHER_MS);
    },
  };
}
