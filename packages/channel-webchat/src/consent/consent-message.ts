import type { Locale } from '@aduan/core';
import { type CitizenAccess, fillText, type InboundMessage } from '@aduan/core/channel';
import { consentCatalogue, consentChoice } from './consent-choice.js';

/** A consent as a message of the citizen, with version and time, once for each version. */
export function consentMessage(
  { account, conversation, at }: Pick<InboundMessage, 'account' | 'conversation' | 'at'>,
  version: string,
  locale: Locale,
  { text }: CitizenAccess['languages'],
): InboundMessage {
  const id = `${consentChoice}${version}`;
  const title = fillText(text(consentCatalogue, locale), { version });
  return {
    type: 'message',
    key: `${conversation}/${id}`,
    id: `consent-${version}`,
    at,
    account,
    conversation,
    from: { account, ids: [{ kind: 'session', value: conversation }], locale },
    parts: [{ type: 'choice', id, title, source: 'button' }],
  };
}
