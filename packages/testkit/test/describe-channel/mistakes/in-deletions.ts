import { withEvents } from '../sample-channel.js';
import type { ChannelMistake } from './mistake.js';

const names = 'a deletion names the message and its thread, and is no message';
const said = 'a message that was deleted was still said';

/** Mistakes in telling that people deleted what they wrote. */
export const deletionMistakes: readonly ChannelMistake[] = [
  {
    name: 'gives each deletion an id of its own',
    make: (good) =>
      withEvents(good, (event) => (event.type === 'deleted' ? { ...event, id: event.key } : event)),
    noticedBy: { [names]: /id is that of the message that was deleted/ },
  },
  {
    name: 'gives a deletion the key of its message',
    make: (good) =>
      withEvents(good, (event) => (event.type === 'deleted' ? { ...event, key: event.id } : event)),
    noticedBy: { [names]: /the desk would drop the deletion/ },
  },
  {
    name: 'puts a deletion into another thread',
    make: (good) =>
      withEvents(good, (event) =>
        event.type === 'deleted' ? { ...event, conversation: 'deletions' } : event,
      ),
    noticedBy: { [names]: /it stands in the same thread/ },
  },
  {
    name: 'gives a deletion as a message of another kind',
    make: (good) =>
      withEvents(good, (event) =>
        event.type === 'deleted'
          ? {
              ...event,
              type: 'message',
              from: { account: 'desk', ids: [{ kind: 'phone', value: event.conversation }] },
              parts: [{ type: 'text', text: 'deleted' }],
            }
          : event,
      ),
    noticedBy: { [names]: /must give an event of type "deleted"/, [said]: /no message/ },
  },
];
