import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { readConversations } from '../conversations/conversation-queries.js';
import { readPhone } from '../phone/phone-queries.js';
import { recordCitizenTyping } from '../ticket/typing.js';
import { desk } from './desk.js';
import { useOfficer, useRefresh } from './queries.js';

/** How long changes are collected before reading again, ms. */
const GATHER_MS = 250;

/**
 * Follows the desk and reads changed data again. Returns whether the connection is up; while it is down, lists are read
 * once a minute.
 */
export function useLiveUpdates(): boolean {
  const [connected, setConnected] = useState(true);
  const refresh = useRefresh();
  const client = useQueryClient();
  // Officers without the right to read tickets get no events of them; a desk without the plugin sends none.
  const { hasPlugin, may } = useOfficer();
  const follows = may('read') && hasPlugin('change-feed');

  useEffect(() => {
    if (!follows) return;
    const over = new AbortController();
    const cases = gathered(() => void refresh());
    const conversations = gathered(() => void readConversations(client));
    const phone = gathered(() => void readPhone(client));
    const readNotifications = () => void client.invalidateQueries({ queryKey: ['notices'] });
    // An officer who joins or leaves changes which tickets are waiting, so lists are read again too.
    const readDesk = () => {
      void client.invalidateQueries({ queryKey: ['desk'] });
      cases.readSoon();
    };
    const signals: Readonly<Record<string, () => void>> = {
      'conversations:changed': conversations.readSoon,
      'notifications:changed': readNotifications,
      'organization:changed': readDesk,
      'call-sessions:changed': phone.readSoon,
    };
    let lost = false;
    const onConnection = (isThere: boolean) => {
      if (over.signal.aborted) return;
      setConnected(isThere);
      // Signals of the time between are lost.
      if (isThere && lost) for (const readAgain of Object.values(signals)) readAgain();
      lost = !isThere;
    };
    const follow = async () => {
      for await (const event of desk.events({ signal: over.signal, onConnection })) {
        if (event.type !== 'signal') cases.readSoon();
        else if (event.name === 'webchat:typing') recordCitizenTyping(event.ticketId ?? '');
        else signals[event.name]?.();
      }
    };
    // A permanent refusal, such as after the end of the session: the queries report it.
    void follow().catch(() => {});
    return () => {
      over.abort();
      cases.stop();
      conversations.stop();
      phone.stop();
    };
  }, [follows]);

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
