import { connect, type OfficialChannel } from 'ari-client';
import { expect, onTestFinished, test } from 'vitest';
import { until } from '../asterisk-handset.js';
import { openAri } from '../faults/open-ari.js';

test('the official client of Asterisk completes a call on the fake', async () => {
  const ari = await openAri();
  const { username, password } = ari.server;
  const client = await connect(ari.url.replace('/ari', ''), username, password);
  onTestFinished(() => client.stop());
  const heard: string[] = [];
  let caller: OfficialChannel | null = null;
  for (const type of ['ChannelDtmfReceived', 'RecordingFinished', 'StasisEnd'])
    client.on(type, (event) => heard.push(`${type} ${event.digit ?? ''}`.trim()));
  client.on('StasisStart', (event, channel) => {
    heard.push(`StasisStart ${event.args}`);
    caller = channel;
  });
  await client.start('aduan');
  const id = ari.ring('aduan');
  await until('nobody is told of the call', () => caller !== null);
  const channel = caller as OfficialChannel | null;
  if (!channel) throw new Error('There is no call.');
  expect(channel.id).toBe(id);

  await expect(channel.play({ media: '' }, client.Playback())).rejects.toThrow('Failed to queue');
  await channel.answer();
  ari.world.holdsPlaybacks = true;
  const playback = client.Playback();
  const finished = new Promise<void>((done) => playback.once('PlaybackFinished', done));
  await channel.play({ media: 'sound:beep' }, playback);
  ari.press(id, '2');
  await playback.stop();
  await finished;
  await expect(playback.stop()).rejects.toThrow('not found');

  await channel.record({ name: 'pesan', format: 'wav', terminateOn: '#' });
  await expect(channel.record({ name: 'pesan', format: 'wav' })).rejects.toThrow('exists');
  await channel.record({ name: 'berikutnya', format: 'wav' });
  ari.speak(id, 3);
  await channel.startMoh();
  expect(await client.channels.list()).toHaveLength(1);
  await channel.hangup();
  await expect(channel.hangup()).rejects.toThrow('not found');
  await until('the end was not told', () => heard.at(-1) === 'StasisEnd');
  expect(heard).toEqual([
    'StasisStart inbound',
    'ChannelDtmfReceived 2',
    'RecordingFinished',
    'RecordingFinished',
    'StasisEnd',
  ]);
});
