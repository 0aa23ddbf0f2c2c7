import type { VoiceInstruction } from '@aduan/core/voice';
import type { PhoneCatalogue } from '../../phone-catalogue.js';
import { beep } from './beep.js';
import { collectKey } from './collected-keys.js';
import type { Display } from './display.js';
import type { ExchangeLine, OfficerAct } from './exchange-line.js';
import { type Microphone, openMicrophone, type Recording, sampleMicrophone } from './microphone.js';
import type { Voice } from './voice.js';

/** One call, from the answer until either side hangs up. */
export interface HeldPhone {
  press(key: string): void;
  speak(text: string): void;
  silent(): void;
  /** Ends the recording. */
  finish(): void;
  hangUp(): void;
  /** Ends the call because the page unloads. */
  drop(): void;
}

/** What a call works with. */
export interface PhoneParts {
  readonly line: ExchangeLine;
  readonly voice: Voice;
  readonly display: Display;
  readonly catalogue: PhoneCatalogue;
  readonly onOver: () => void;
}

/** Interval at which the page reports that it is still open, in ms. */
const holdEveryMs = 15_000;
const drawEveryMs = 200;
/**
 * Interval at which a waiting caller's place is read, in ms; short, so the caller soon sees that an officer answered.
 */
const askEveryMs = 2_000;
const talkEveryMs = 5_000;

/** Runs a call from its first instruction. */
export function holdPhone(first: VoiceInstruction, parts: PhoneParts): HeldPhone {
  const { display, line, voice, catalogue } = parts;
  let turn: VoiceInstruction | null = null;
  let keys = '';
  let isOver = false;
  let isAnswered = false;
  let microphone: Microphone | null = null;
  let spoken: { readonly recording: Recording; readonly turn: VoiceInstruction } | null = null;
  const holding = setInterval(() => void stillHere(), holdEveryMs);

  async function stillHere(): Promise<void> {
    const isHeld = await line.hold().catch(() => true);
    // The exchange hangs up first; playing its last sentences may take longer.
    if (!isHeld && turn && turn.next.do !== 'hangup') endedElsewhere();
  }
  /** Shows the call as over, not as lost, when an officer hung up; any of the requests may find out first. */
  function endedElsewhere(): void {
    end(isAnswered ? 'over' : 'lost');
  }
  function end(status: 'over' | 'lost'): void {
    if (isOver) return;
    isOver = true;
    turn = null;
    spoken = null;
    clearInterval(holding);
    microphone?.close();
    display.level(null);
    display.show(status);
    display.note(catalogue.status[status]);
    parts.onOver();
  }
  async function hear(next: VoiceInstruction | null): Promise<void> {
    if (isOver) return;
    if (!next) return end('lost');
    turn = next;
    keys = '';
    display.heard(next.say);
    display.allow({});
    const command = next.next;
    const isSilent = next.say.some(({ language }) => !voice.speaks(language));
    const speaking = voice.say(next.say);
    switch (command.do) {
      case 'gather':
        display.show('asked');
        display.allow({ keys: true, speech: command.speech !== undefined, silence: true });
        void speaking.then(() => isSilent && display.isAloud && display.note(catalogue.noVoice));
        return;
      case 'record':
        return record(next, speaking);
      case 'queue':
      case 'hold':
        return waitInLine(next);
      case 'hangup':
        await speaking;
        return end('over');
      default:
        display.show('working');
        await new Promise((done) => setTimeout(done, secondsOf(command) * 1_000));
        if (turn === next) return tell({ type: 'continued' });
    }
  }
  /** Polls the queue until the caller gets a new instruction, talks to an officer or is disconnected. */
  async function waitInLine(asked: VoiceInstruction): Promise<void> {
    let place: number | null = 0;
    while (!isOver && turn === asked) {
      const news = await line.wait().catch(() => null);
      if (isOver || turn !== asked) return;
      if (!news) return endedElsewhere();
      const { position, turn: told } = news;
      if (told && told.next.do !== 'hold') return hear(told);
      if (told) {
        display.heard(told.say);
        void voice.say(told.say);
      }
      if (position !== place) stands(position);
      place = position;
      const wait = place === null ? talkEveryMs : askEveryMs;
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  function stands(position: number | null): void {
    isAnswered = position === null;
    display.show(position === null ? 'answered' : 'queued');
    if (position === null) display.note(catalogue.talk);
    else display.tell(catalogue.place(position));
  }
  async function record(asked: VoiceInstruction, speaking: Promise<void>): Promise<void> {
    display.show('permission');
    microphone ??= (await openMicrophone()) ?? sampleMicrophone;
    if (microphone === sampleMicrophone) display.note(catalogue.noMicrophone);
    display.show('recordNext');
    await speaking;
    await beep(display.isAloud);
    if (isOver || turn !== asked || asked.next.do !== 'record') return;
    const recording = microphone.record();
    spoken = { recording, turn: asked };
    display.show('recording');
    display.allow({ keys: true, finish: true });
    const { maxSeconds } = asked.next;
    const drawing = setInterval(() => {
      if (spoken?.recording !== recording) return clearInterval(drawing);
      const seconds = recording.seconds();
      display.level(microphone === sampleMicrophone ? null : recording.level());
      display.time(clock(seconds));
      if (seconds >= maxSeconds) void finish();
    }, drawEveryMs);
  }
  async function finish(hangsUp = false): Promise<void> {
    if (!spoken) return;
    const { recording, turn: asked } = spoken;
    spoken = null;
    turn = null;
    const seconds = recording.seconds();
    const sound = await recording.finish();
    display.level(null);
    display.allow({});
    display.show('sending');
    display.did(catalogue.spoke(clock(seconds)));
    await proceed(line.record(asked.id, sound, seconds, hangsUp));
  }
  async function tell(action: OfficerAct): Promise<void> {
    if (!turn) return;
    const { id } = turn;
    turn = null;
    voice.silence();
    display.show('working');
    await proceed(line.answer(id, action));
  }
  /**
   * Sends an answer and handles the next instruction. A failed request ends the call; the desk keeps what it already
   * has.
   */
  async function proceed(answer: Promise<VoiceInstruction | null>): Promise<void> {
    await hear(await answer.catch(() => null));
  }

  void hear(first);
  return {
    press(key) {
      if (spoken) {
        const { next } = spoken.turn;
        if (next.do === 'record' && key === next.finish) void finish();
        return;
      }
      const command = turn?.next;
      if (command?.do !== 'gather' || !command.digits) return;
      voice.silence();
      const collected = collectKey(keys, key, command.digits);
      keys = collected.keys;
      const shown = command.secret ? catalogue.secret(keys.length) : catalogue.pressed(keys);
      if (!collected.isDone) return display.tell(shown);
      display.did(keys === '' ? catalogue.saidNothing : shown);
      void tell(keys === '' ? { type: 'silence' } : { type: 'digits', digits: keys });
    },
    speak(text) {
      if (turn?.next.do !== 'gather' || !turn.next.speech) return;
      display.did(text);
      void tell({ type: 'speech', text });
    },
    silent() {
      if (turn?.next.do !== 'gather') return;
      display.did(catalogue.saidNothing);
      void tell({ type: 'silence' });
    },
    finish: () => void finish(),
    hangUp() {
      voice.silence();
      if (spoken) void finish(true).then(() => end('over'));
      else {
        line.hangUp();
        end('over');
      }
    },
    drop() {
      if (isOver) return;
      const { recording, turn: asked } = spoken ?? {};
      line.hangUp(
        recording &&
          asked && { turn: asked.id, sound: recording.soFar(), seconds: recording.seconds() },
      );
    },
  };
}

function secondsOf(command: VoiceInstruction['next']): number {
  return 'seconds' in command ? command.seconds : 1;
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
