import { randomUUID } from 'node:crypto';
import { validateApp } from '@jambonz/schema';
import { baseOf, speechOf } from '../../src/msw/hook-of-event.js';
import { readVerbs } from '../../src/msw/read-verbs.js';
import type { Timers } from '../../src/sockets/timers.js';
import type { Verb } from '../../src/verbs/verb.js';
import { account } from '../account.js';
import { type FakeStream, fakeStream } from './fake-media.js';
import { type FakeRequestor, fakeRequestor, type LineAddress } from './fake-requestor.js';

type Fields = Readonly<Record<string, unknown>>;
type Gather = Extract<Verb, { verb: 'gather' }>;
type App = readonly Verb[] | null;

/** A call on a jambonz that stands in for the real one. What is said takes no time; what is waited for, timers. */
export interface FakeCall {
  readonly sid: string;
  /** What the caller heard, line by line. */
  readonly heard: string[];
  /** The verb that goes on, and waits for something. */
  verb(): Verb | null;
  isUp(): boolean;
  /** Whether his sound goes to the recorder. */
  isRecorded(): boolean;
  /** How often he was told what to hear. */
  apps(): number;
  /** Whether a verb waits for him, or for time to pass. */
  isWaiting(): boolean;
  press(keys: string): void;
  say(text: string, confidence: number): void;
  /** Speaks after the tone; then presses the key that ends it. Nothing said is silence. */
  speak(seconds: number): void;
  /** Speaks on after the tone, and does not end it. Resolves when it has arrived. */
  speakOn(seconds: number): Promise<void>;
  /** @param seconds - said before, into a recording that goes on */
  hangUp(seconds: number): void;
  /** The other phone, or the queue, is done with him. */
  done(result: Fields): void;
  /** Of a phone that rings: somebody takes it up. */
  answer(): void;
  /** Of a phone that rings: nobody does, or it is engaged. */
  refuse(status: 'no-answer' | 'busy'): void;
  /** Somebody in a queue is asked what he hears. */
  waitInQueue(seconds: number, place: number): void;
  /** The connection breaks. */
  cut(): void;
  /** The stream of his sound breaks. */
  cutSound(): void;
  connections(): number;
  close(): void;
}

/** Begins a call. @param outbound - what jambonz says of one that it places itself, and that rings first */
export function fakeCall(
  line: LineAddress,
  timers: Timers,
  from: string,
  outbound: Fields | null = null,
): FakeCall {
  const sid = randomUUID();
  const requestor: FakeRequestor = fakeRequestor(line, sid);
  const heard: string[] = [];
  let status = 'trying';
  let app = 0;
  let current: Verb | null = null;
  let finish: (result: Fields | null) => void = () => {};
  let digits = '';
  let stream: FakeStream | null = null;
  let spoken = 0;
  const info = () => ({
    ...baseOf({ call: sid, from, to: '02155501000' }, account),
    call_status: status,
    ...outbound,
  });

  async function hook(action: string | undefined, results: Fields = {}): Promise<App> {
    if (action === undefined) return null;
    const answer = await requestor.request('verb:hook', { ...info(), ...results }, action);
    return appIn(answer);
  }
  function appIn(answer: unknown): App {
    if (!Array.isArray(answer) || answer.length === 0) return null;
    const { valid, errors } = validateApp(answer);
    if (!valid) throw new Error(`jambonz refuses ${JSON.stringify(errors)}`);
    return answer as Verb[];
  }
  /** Waits until something happens to a verb. */
  function happening(): Promise<Fields | null> {
    return new Promise((done) => {
      finish = (result) => {
        finish = () => {};
        done(result);
      };
    });
  }
  async function run(verbs: readonly Verb[]): Promise<void> {
    app += 1;
    const mine = app;
    for (const verb of verbs) {
      if (mine !== app || !isUp()) return;
      current = verb;
      const next = await execute(verb).catch(() => null);
      if (next && isUp()) return run(next);
    }
    if (mine === app && isUp()) end('completed');
  }
  async function execute(verb: Verb): Promise<App> {
    switch (verb.verb) {
      case 'say':
      case 'play':
        hear([verb]);
        return null;
      case 'gather':
        return gather(verb);
      case 'pause':
        timers.after(verb.length * 1_000, () => current === verb && finish({}));
        await happening();
        return null;
      case 'redirect':
        return hook(verb.actionHook);
      case 'listen':
        return listen(verb);
      case 'dial':
      case 'enqueue': {
        const result = await happening();
        return result && hook(verb.actionHook, result);
      }
      case 'hangup':
        end('completed');
        return null;
      case 'leave':
        return null;
    }
  }
  function hear(verbs: readonly Verb[]): void {
    heard.push(
      ...readVerbs(JSON.stringify([...verbs, { verb: 'hangup' }])).say.map(({ text }) => text),
    );
  }
  async function gather(verb: Gather): Promise<App> {
    digits = '';
    hear([verb]);
    const waits = happening();
    const isPrompt = verb.timeout < 1;
    if (isPrompt)
      setImmediate(() => current === verb && digits === '' && finish({ reason: 'timeout' }));
    else
      timers.after(
        verb.timeout * 1_000,
        () => current === verb && digits === '' && finish({ reason: 'timeout' }),
      );
    const result = await waits;
    return result && hook(verb.actionHook, result);
  }
  function key(pressed: string): void {
    const verb = current;
    if (verb?.verb !== 'gather' || !verb.input.includes('digits')) return;
    const isEnd = pressed === verb.finishOnKey;
    if (!isEnd) digits += pressed;
    if (isEnd || digits.length === verb.maxDigits) {
      finish({ reason: 'dtmfDetected', digits });
      return;
    }
    const before = digits;
    // Without `minDigits` jambonz compares with nothing, and waits for ever.
    if (verb.minDigits !== undefined && digits.length >= verb.minDigits && verb.interDigitTimeout)
      timers.after(verb.interDigitTimeout * 1_000, () => {
        if (current === verb && digits === before) finish({ reason: 'dtmfDetected', digits });
      });
  }
  async function listen(verb: Extract<Verb, { verb: 'listen' }>): Promise<App> {
    spoken = 0;
    const waits = happening();
    const callInfo = { callSid: sid, accountSid: account, from, direction: 'inbound' };
    stream = await fakeStream(verb, callInfo, () => {
      const { silenceSeconds } = verb.metadata.aduan;
      const waited = Number(silenceSeconds) + (spoken > 0 ? 1 : 0);
      finish({ dial_call_duration: spoken + waited });
    });
    if (!stream) finish({});
    const result = await waits;
    stream = null;
    return result && hook(verb.actionHook, result);
  }
  async function endStream(result: Fields): Promise<void> {
    const open = stream;
    const done = finish;
    finish = () => {};
    await open?.end();
    done(result);
  }
  function isUp(): boolean {
    return status !== 'completed';
  }
  function end(to: string): void {
    if (!isUp()) return;
    status = to;
    const over = requestor.request('call:status', { ...info(), duration: 30 });
    void over.catch(() => {});
  }

  function begin(): void {
    status = 'in-progress';
    void requestor
      .request('session:new', info())
      .then((answer) => run(appIn(answer) ?? []))
      .catch(() => end('failed'));
  }
  if (outbound) void requestor.request('call:status', { ...info(), call_status: 'ringing' });
  else begin();

  return {
    sid,
    heard,
    verb: () => current,
    isUp,
    isRecorded: () => stream !== null,
    apps: () => app,
    isWaiting() {
      if (current?.verb === 'gather') return current.timeout >= 1;
      return ['pause', 'enqueue', 'dial'].includes(current?.verb ?? '') || stream !== null;
    },
    press(keys) {
      if (current?.verb === 'listen' && keys === current.finishOnKey)
        return void endStream({ dial_call_duration: spoken, digits: keys });
      for (const one of keys) key(one);
    },
    say(text, confidence) {
      const verb = current;
      if (verb?.verb === 'gather' && verb.input.includes('speech'))
        finish({ reason: 'speechDetected', speech: speechOf({ text, confidence }) });
    },
    speak(seconds) {
      if (seconds === 0) return stream?.beSilent();
      stream?.speak(seconds);
      spoken += seconds;
      void endStream({ dial_call_duration: spoken, digits: '#' });
    },
    async speakOn(seconds) {
      stream?.speak(seconds);
      spoken += seconds;
      await stream?.arrived();
    },
    hangUp(seconds) {
      const isRecorded = stream !== null;
      if (isRecorded && seconds > 0) {
        stream?.speak(seconds);
        spoken += seconds;
      }
      const before = status;
      status = 'completed';
      const result = isRecorded ? { dial_call_duration: spoken, call_status: status } : null;
      void (async () => {
        if (isRecorded) await endStream(result ?? {});
        else finish(null);
        status = before;
        end('completed');
      })();
    },
    answer: begin,
    refuse(why) {
      void requestor.request('call:status', { ...info(), call_status: why });
      status = 'completed';
    },
    done: (result) => finish(result),
    waitInQueue(seconds, place) {
      const verb = current;
      if (verb?.verb !== 'enqueue') return;
      const results = { queue_time: seconds, queue_position: place - 1 };
      void requestor
        .request('verb:hook', { queue_sid: `queue:x:${verb.name}`, ...results }, verb.waitHook)
        .then((answer) => {
          const tasks = appIn(answer) ?? [];
          hear(tasks.filter(({ verb: name }) => name === 'say' || name === 'play'));
          if (tasks.some(({ verb: name }) => name === 'leave')) finish({ queue_result: 'leave' });
        });
    },
    cut: () => requestor.cut(),
    cutSound: () => stream?.cut(),
    connections: () => requestor.connections(),
    close: () => requestor.close(),
  };
}
