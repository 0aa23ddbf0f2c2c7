import type { ConversationId } from '../../ids.js';
import { allMessages } from '../../store/all-messages.js';
import type { MessageText } from '../../ticket/events.js';
import { revisedTexts } from '../../ticket/revised-texts.js';
import { maxBodyLength } from '../intake.js';
import type { Runtime } from '../runtime.js';

/** What the citizen of a conversation wrote that belongs to no ticket yet, line by line. */
export async function transcriptSoFar(runtime: Runtime, id: ConversationId): Promise<string> {
  const messages = await allMessages(runtime.store, runtime.tenant, id);
  const loose = messages.filter(({ direction, ticketId }) => direction === 'in' && !ticketId);
  const words = await runtime.vault.open<MessageText>(loose.map(({ sealed }) => sealed));
  const said = loose.map((message, place) => ({ ...message, words: words[place] ?? null }));
  const revised = revisedTexts(said);
  const lines = said.map(({ id: messageId, words: each }) =>
    each?.revises ? '' : (revised.get(messageId)?.text ?? each?.text ?? ''),
  );
  return lines.filter(Boolean).join('\n').slice(0, maxBodyLength);
}
