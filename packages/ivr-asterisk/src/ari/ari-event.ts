import * as z from 'zod';

const text = /* @__PURE__ */ z.string().max(2_000);

const channelSchema = /* @__PURE__ */ z.object({
  id: text.min(1),
  state: text,
  caller: z.object({ number: text }),
  dialplan: z.object({ exten: text }),
  creationtime: text,
});

const playback = /* @__PURE__ */ z.object({
  id: text,
  media_uri: text,
  target_uri: text,
  state: text,
});

const recording = /* @__PURE__ */ z.object({
  name: text,
  target_uri: text,
  duration: z.number().min(0).exactOptional(),
});

const about = { application: text } as const;
const aboutSchema = /* @__PURE__ */ z.object(about);

/** The events of Asterisk that a line uses, with the fields that it reads. All other events are ignored. */
const ariEventSchema = /* @__PURE__ */ z.discriminatedUnion('type', [
  z.object({
    type: z.literal('StasisStart'),
    ...about,
    args: z.array(text).max(20),
    channel: channelSchema,
  }),
  z.object({ type: z.literal('StasisEnd'), ...about, channel: channelSchema }),
  z.object({ type: z.literal('ChannelDestroyed'), ...about, channel: channelSchema }),
  z.object({ type: z.literal('ChannelHangupRequest'), ...about, channel: channelSchema }),
  z.object({
    type: z.literal('ChannelDtmfReceived'),
    ...about,
    digit: z.string().max(1),
    channel: channelSchema,
  }),
  z.object({ type: z.literal('PlaybackFinished'), ...about, playback }),
  z.object({ type: z.literal('RecordingFinished'), ...about, recording }),
  z.object({ type: z.literal('RecordingFailed'), ...about, recording }),
  z.object({
    type: z.literal('Dial'),
    ...about,
    dialstatus: text,
    peer: channelSchema,
  }),
  z.object({ type: z.literal('CallBroadcast'), ...about, channel: channelSchema }),
  z.object({ type: z.literal('ApplicationReplaced'), ...about }),
]);

/** A channel as Asterisk describes it. */
export type AriChannel = z.infer<typeof channelSchema>;

export type AriEvent = z.infer<typeof ariEventSchema>;

/** Reads a message of the event socket. @returns null for an event that a line does not use */
export function readAriEvent(message: unknown): AriEvent | null {
  const event = ariEventSchema.safeParse(message);
  return event.success ? event.data : null;
}

/** The application that a message is for. Every message of Asterisk names one. @returns null for any other message */
export function applicationOf(message: unknown): string | null {
  return aboutSchema.safeParse(message).data?.application ?? null;
}

/** Reads a channel from a response. @returns null when it is invalid */
export function readAriChannel(body: unknown): AriChannel | null {
  const channel = channelSchema.safeParse(body);
  return channel.success ? channel.data : null;
}

/** The channel that an event is about; null when there is none. */
export function channelOf(event: AriEvent): string | null {
  switch (event.type) {
    case 'PlaybackFinished':
      return targetOf(event.playback);
    case 'RecordingFinished':
    case 'RecordingFailed':
      return targetOf(event.recording);
    case 'Dial':
      return event.peer.id;
    case 'ApplicationReplaced':
      return null;
    default:
      return event.channel.id;
  }
}

function targetOf({ target_uri: target }: { readonly target_uri: string }): string | null {
  return target.startsWith('channel:') ? target.slice('channel:'.length) : null;
}
