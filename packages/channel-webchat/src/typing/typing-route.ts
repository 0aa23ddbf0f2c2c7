import { noContent } from '../guard/respond.js';
import type { SessionRoute } from '../route.js';

/** `POST /typing`: the citizen writes. What he writes stays on his device until he sends it. */
export const recordTyping: SessionRoute = ({ webchat, context, conversation }) => {
  if (webchat.tellsTyping) webchat.typing.citizen(conversation, context.now());
  return noContent();
};
