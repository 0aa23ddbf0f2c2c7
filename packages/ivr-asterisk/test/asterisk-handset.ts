import { setTimeout } from 'node:timers/promises';
import type { VoiceTurn } from '@aduan/core/voice';
import type { Handset } from '@aduan/ivr/simulator';
import type { AsteriskDesk } from './asterisk-desk.js';
import type { FakeAri } from './fake-ari/fake-ari.js';
import { lineIn } from './said-sounds.js';

/** How long a test waits for what must come, in ms. */
const patienceMs = 20_000;

/** A phone that is connected to a line by Asterisk: what is heard is what was played to its channel. */
export function asteriskHandset(
  ari: FakeAri,
  desk: AsteriskDesk,
  from: string,
): Handset & {
  channel(): string;
  /** Waits until the line waits for him. */
  settled(): Promise<VoiceTurn>;
} {
  let channel = '';
  let heard = 0;
  const toldOfCall = () => desk.told.filter(({ event }) => event.call === channel);

  function isSettled(turn: VoiceTurn): boolean {
    const { next } = turn;
    const now = ari.channel(channel);
    if (!now) return true;
    if (now.playbacks.length > 0) return false;
    switch (next.do) {
      case 'gather':
        return desk.timers.isWaiting(next.timeoutMs);
      case 'record':
        return now.recording !== null;
      case 'wait':
        return desk.timers.isWaiting(next.seconds * 1_000);
      default:
        return ari.world.channels.has(`${channel}.officer.${turn.id}.0`);
    }
  }
  async function until(what: string, isSo: () => boolean): Promise<void> {
    const end = performance.now() + patienceMs;
    while (!isSo()) {
      if (performance.now() > end) throw new Error(`Waited in vain: ${what}.`);
      await setTimeout(2);
    }
  }
  function lastTurn(): VoiceTurn | null {
    return toldOfCall().findLast(({ turn }) => turn !== null)?.turn ?? null;
  }
  async function settled(): Promise<VoiceTurn> {
    await until('the line does not wait for him', () => {
      const turn = lastTurn();
      return turn !== null && isSettled(turn);
    });
    const turn = lastTurn();
    if (!turn) throw new Error('The line said nothing.');
    const said = ari.world.played.filter((playback) => playback.channel === channel).slice(heard);
    heard += said.length;
    const say = said.flatMap(({ media }) => media.map(lineIn));
    // Of whoever has gone, nobody hears anything; what the line would have said is its own.
    return ari.channel(channel) || turn.next.do === 'hangup' ? { ...turn, say } : turn;
  }
  async function give(happens: () => void): Promise<VoiceTurn> {
    const before = toldOfCall().length;
    happens();
    await until('the line was told nothing', () => toldOfCall().length > before);
    return settled();
  }
  function waits(): VoiceTurn['next'] {
    const turn = lastTurn();
    if (!turn) throw new Error('The line said nothing.');
    return turn.next;
  }
  return {
    channel: () => channel,
    settled,
    dial: () =>
      give(() => {
        channel = ari.ring('aduan', from);
      }),
    press(keys) {
      const next = waits();
      const digits = next.do === 'gather' ? next.digits : undefined;
      const isOpen = digits?.finish !== undefined && keys.length < digits.max;
      const end = isOpen && keys !== digits.finish ? digits.finish : '';
      return give(() => ari.press(channel, `${keys}${end}`));
    },
    say() {
      throw new Error('Asterisk hears no speech.');
    },
    silent() {
      const next = waits();
      return give(() => {
        if (next.do === 'record') ari.speak(channel, 0);
        else if (next.do === 'gather') desk.timers.pass(next.timeoutMs);
      });
    },
    record: (seconds) => give(() => ari.speak(channel, seconds)),
    async recordAndHangUp(seconds) {
      ari.hangUp(channel, seconds);
      await ended();
      return settled();
    },
    wait: () => give(() => desk.timers.pass(2_000)),
    waitInQueue() {
      throw new Error('Nobody queues yet.');
    },
    connected() {
      throw new Error('Nobody is rung yet.');
    },
    async hangUp() {
      ari.hangUp(channel);
      await ended();
    },
    again: async () => null,
  };

  function ended(): Promise<void> {
    return until('the end of the call was not told', () =>
      toldOfCall().some(({ event }) => event.type === 'ended'),
    );
  }
}
