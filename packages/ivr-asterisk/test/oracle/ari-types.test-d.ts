import type {
  Channel,
  ChannelDtmfReceived,
  OriginateRequest,
  PlaybackFinished,
  RecordingOptions,
  StasisEnd,
  StasisStart,
} from '@ipcom/asterisk-ari';
import { expectTypeOf, test } from 'vitest';
import type { AriChannel, AriEvent } from '../../src/ari/ari-event.js';
import type { NewChannel } from '../../src/ari/ari-rest.js';

type EventOf<Type extends AriEvent['type']> = Extract<AriEvent, { type: Type }>;

test('what is read of Asterisk stands in what others say that it sends', () => {
  expectTypeOf<Channel>().toExtend<AriChannel>();
  expectTypeOf<StasisStart>().toExtend<EventOf<'StasisStart'>>();
  expectTypeOf<StasisEnd>().toExtend<EventOf<'StasisEnd'>>();
  expectTypeOf<ChannelDtmfReceived>().toExtend<EventOf<'ChannelDtmfReceived'>>();
  expectTypeOf<PlaybackFinished>().toExtend<EventOf<'PlaybackFinished'>>();
});

test('what Asterisk is asked for stands in what others ask it for', () => {
  type Asked = Omit<NewChannel, 'timeoutSeconds'> & { readonly timeout: number };
  expectTypeOf<Asked>().toExtend<OriginateRequest>();
  expectTypeOf<{
    name: string;
    format: 'wav';
    maxDurationSeconds: number;
    maxSilenceSeconds: number;
    ifExists: 'fail';
    beep: true;
    terminateOn: '#' | '*';
  }>().toExtend<RecordingOptions>();
});
