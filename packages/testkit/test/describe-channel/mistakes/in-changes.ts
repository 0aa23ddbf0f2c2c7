import type { InboundEvent } from '@aduan/core/channel';
import { withEvents } from '../sample-channel.js';
import type { ChannelMistake } from './mistake.js';

const names = 'a change of a message names the message, and is an event of its own';
const once = 'a message that was changed twice reaches the desk once';
const claims = 'capabilities.inbound is what the fixtures show';

const isChange = (event: InboundEvent) => event.type === 'message' && event.edited === true;

/** Mistakes in telling that people changed what they wrote. */
export const changeMistakes: readonly ChannelMistake[] = [
  {
    name: 'gives each change an id of its own',
    make: (good) =>
      withEvents(good, (event) => (isChange(event) ? { ...event, id: event.key } : event)),
    noticedBy: { [names]: /id is that of the message that was changed/, [once]: /no answer/ },
  },
  {
    name: 'does not say that a message was changed',
    make: (good) =>
      withEvents(good, (event) => (isChange(event) ? { ...event, edited: undefined } : event)),
    noticedBy: {
      [names]: /say edited: true/,
      [claims]: /names what no fixture shows/,
      'events survive JSON': /undefined/,
    },
  },
  {
    name: 'gives all changes of a message one key',
    make: (good) =>
      withEvents(good, (event) =>
        isChange(event) && 'id' in event ? { ...event, key: `${event.id}:edit` } : event,
      ),
    noticedBy: { [names]: /the desk would drop the change/ },
  },
  {
    name: 'gives a change the time of the message',
    make: (good) =>
      withEvents(good, (event) =>
        isChange(event) ? { ...event, at: event.at - (event.at % 3_600_000) } : event,
      ),
    noticedBy: { [names]: /at is when it was changed/ },
  },
];
