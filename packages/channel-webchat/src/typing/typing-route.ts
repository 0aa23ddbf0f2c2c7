import { noContent } from '../guard/respond.js';
import type { SessionRoute } from '../route.js';

/** `POST /typing`: the citizen is typing. The text stays on their device until it is sent. */
export const recordTyping: SessionRoute = ({ webchat, context, conversation }) => {
  if (webchat.tellsTyping) webchat.typing.citizen(conversation, context.now());
  return noContent();
};
