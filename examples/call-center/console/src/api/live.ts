import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { readConversations } from '../conversations/conversation-queries.js';
import { readPhone } from '../phone/phone-queries.js';
import { recordCitizenTyping } from '../ticket/typing.js';
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
    const cases = gathered(() => void refresh());
    const conversations = gathered(() => void readConversations(client));
    const phone = gathered(() => void readPhone(client));
    let lost = false;
    const readNotifications = () => void client.invalidateQueries({ queryKey: ['notices'] });
    // Whose cases wait for somebody else now is another matter of the lists.
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

/** Reads once what is asked for several times in a moment. */
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
