import { kemenkopCalendar as calendar } from '@aduan/calendar/indonesia';
import { type Aduan, type Channel, createAduan, type Intake, type KeyProvider } from '@aduan/core';
import type { InboundEvent } from '@aduan/core/channel';
import type { Relay } from '@aduan/core/store';
import type { PostgresStore } from '@aduan/store-postgres';

/** Answers every message by three, so that there is an order to keep. */
const talkative: Intake = {
  receive({ message: { parts } }) {
    const [part] = parts;
    const said = part?.type === 'text' ? part.text : '';
    const texts = textsFor(said);
    return {
      // So that no reply says more than its turn.
      informed: 'suite',
      effects: texts.map((text) => ({ type: 'reply', content: { type: 'text', text } })),
    };
  },
};

/** What a citizen who says something is answered, in this order. */
export function textsFor(said: string): readonly string[] {
  return [1, 2, 3].map((turn) => `${said} ${turn}`);
}

/** What such a desk is made of. */
interface TalkativeParts {
  readonly store: PostgresStore;
  readonly channel: Channel;
  readonly keys: KeyProvider;
  readonly relay: Relay;
  readonly now?: () => number;
  readonly tenant?: string;
}

type TalkativeDesk = Aduan<Record<'test', Channel>>;

/** A desk on one channel that has much to say. */
export function openTalkativeDesk({ channel, store, ...parts }: TalkativeParts): TalkativeDesk {
  return createAduan({
    ...parts,
    store,
    blobs: store.blobs,
    calendar,
    policies: [],
    channels: { test: channel },
    intake: talkative,
  });
}

/** Hands in what citizens say, each in a conversation of his own. */
export async function hear(
  desk: TalkativeDesk,
  at: number,
  says: readonly string[],
): Promise<void> {
  const events = says.map(
    (said): InboundEvent => ({
      type: 'message',
      key: said,
      id: said,
      at,
      account: 'desk',
      conversation: said,
      from: { account: 'desk', ids: [{ kind: 'user', value: said }] },
      parts: [{ type: 'text', text: said }],
    }),
  );
  const body = JSON.stringify(events);
  const request = new Request('http://desk.example/aduan/test', { method: 'POST', body });
  const { status } = await desk.fetch(request);
  if (status !== 200) throw new Error(`The desk answered ${status}.`);
}
