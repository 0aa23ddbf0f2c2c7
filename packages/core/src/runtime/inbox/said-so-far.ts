import type { ConversationId } from '../../ids.js';
import { allMessages } from '../../store/all-messages.js';
import type { MessageWords } from '../../ticket/events.js';
import { revisedTexts } from '../../ticket/revised-texts.js';
import type { Desk } from '../desk.js';
import { longestBody } from '../intake.js';

/** What the citizen of a conversation wrote that stands in no case yet, line by line. */
export async function saidSoFar(desk: Desk, id: ConversationId): Promise<string> {
  const messages = await allMessages(desk.store, desk.tenant, id);
  const loose = messages.filter(({ direction, ticketId }) => direction === 'in' && !ticketId);
  const words = await desk.vault.open<MessageWords>(loose.map(({ sealed }) => sealed));
  const said = loose.map((message, place) => ({ ...message, words: words[place] ?? null }));
  const revised = revisedTexts(said);
  const lines = said.map(({ id: messageId, words: each }) =>
    each?.revises ? '' : (revised.get(messageId)?.text ?? each?.text ?? ''),
  );
  return lines.filter(Boolean).join('\n').slice(0, longestBody);
}
