import { setTimeout } from 'node:timers/promises';
import type { VoiceInstruction } from '@aduan/core/voice';
import type { Handset } from '@aduan/ivr/simulator';
import type { AsteriskDesk } from './asterisk-desk.js';
import type { FakeAri } from './fake-ari/fake-ari.js';
import { lineIn } from './spoken-sounds.js';

/** How long a test waits for what must come, in ms. */
const patienceMs = 20_000;

/** Waits until something is so. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}.`);
    await setTimeout(2);
  }
}

/** A phone that is connected to a line by Asterisk. */
export interface AsteriskHandset extends Handset {
  /** Id of its channel. */
  channel(): string;
  /** Waits until the line waits for him, and says what he heard until then. */
  settled(): Promise<VoiceInstruction>;
  /** Waits until the line, back from a gap, says again what he should answer, or still records him. */
  hearsAgain(): Promise<void>;
  /** Another process drives the line from here on. */
  goesOnAt(next: AsteriskDesk): void;
}

/** Turns behind which something else follows by itself. */
const passing: ReadonlySet<string> = new Set(['queue', 'leave']);

/** Takes up a phone: what is heard in it is what was played to its channel. */
export function asteriskHandset(ari: FakeAri, first: AsteriskDesk, from: string): AsteriskHandset {
  let desk = first;
  let channel = '';
  let heard = 0;
  let seen = 0;
  const turns = () =>
    desk.told.flatMap(({ event, turn }) => (event.call === channel && turn ? [turn] : []));
  const playedTo = () => ari.world.played.filter((playback) => playback.channel === channel);

  function isSettled({ id, say, next }: VoiceInstruction): boolean {
    const now = ari.channel(channel);
    if (!now) return true;
    if (now.playbacks.length > 0) return false;
    if (passing.has(next.do)) return playedTo().length >= heard + say.length;
    switch (next.do) {
      case 'gather':
        return desk.timers.isWaiting(next.timeoutMs);
      case 'record':
        return now.recordings.length > 0;
      case 'wait':
      case 'hold':
        return desk.timers.isWaiting(next.seconds * 1_000);
      case 'dial':
        return ari.world.channels.has(`${channel}.called.${id}.0`);
      default:
        return false;
    }
  }
  async function settled(): Promise<VoiceInstruction> {
    let turn: VoiceInstruction | undefined;
    await until('the line does not wait for him', () => {
      const unseen = turns().slice(seen);
      turn = unseen.find(({ next }) => passing.has(next.do)) ?? unseen.at(-1);
      return turn !== undefined && isSettled(turn);
    });
    if (!turn) throw new Error('The line said nothing.');
    seen = turns().indexOf(turn) + 1;
    const count = passing.has(turn.next.do) ? turn.say.length : Number.POSITIVE_INFINITY;
    const said = playedTo().slice(heard, heard + count);
    heard += said.length;
    const say = said.flatMap(({ media }) => media.map(lineIn));
    // Of whoever has gone, nobody hears anything; what the line would have said is its own.
    return ari.channel(channel) || turn.next.do === 'hangup' ? { ...turn, say } : turn;
  }
  async function give(happens: () => void): Promise<VoiceInstruction> {
    happens();
    await until('the line was told nothing', () => turns().length > seen);
    return settled();
  }
  function waits(): VoiceInstruction['next'] {
    const turn = turns()[seen - 1];
    if (!turn) throw new Error('The line said nothing.');
    return turn.next;
  }
  function ended(): Promise<void> {
    return until('the end of the call was not told', () =>
      desk.told.some(({ event }) => event.call === channel && event.type === 'ended'),
    );
  }
  return {
    channel: () => channel,
    settled,
    async hearsAgain() {
      const turn = turns().at(-1);
      if (!turn) return;
      const again = turn.next.do === 'record' ? 0 : turn.say.length;
      await until('the line does not say it again', () => {
        return playedTo().length >= heard + again && isSettled(turn);
      });
      heard = playedTo().length;
    },
    goesOnAt(next) {
      desk = next;
      seen = 0;
    },
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
    async pressOver(keys, over) {
      ari.world.holdsPlaybacks = true;
      ari.press(channel, keys);
      await until('nothing is said', () => (ari.channel(channel)?.playbacks.length ?? 0) > 0);
      heard = playedTo().length;
      seen = turns().length;
      ari.world.holdsPlaybacks = false;
      return give(() => ari.press(channel, over));
    },
    say() {
      throw new Error('Asterisk hears no speech.');
    },
    silent() {
      const next = waits();
      return give(() => {
        if (next.do === 'record') ari.quiet(channel);
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
    waitInQueue: (seconds) => give(() => seconds > 0 && desk.timers.pass(seconds * 1_000)),
    async connected(outcome) {
      const turn = turns()[seen - 1];
      // A queue that was left has said so.
      if (turn?.next.do === 'leave') return settled();
      const officer = `${channel}.called.${turn?.id}.0`;
      if (outcome !== 'answered')
        return give(() => ari.refuse(officer, outcome === 'timeout' ? 'NOANSWER' : 'BUSY'));
      ari.answer(officer);
      await until(
        'they do not talk',
        () => ari.world.bridges.get(`${channel}.bridge`)?.channels.size === 2,
      );
      return give(() => ari.hangUp(officer));
    },
    async hangUp() {
      ari.hangUp(channel);
      await ended();
    },
    again: async () => null,
  };
}
