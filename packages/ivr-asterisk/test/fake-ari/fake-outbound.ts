import type { FakeChannel } from './fake-channel.js';
import { endRecording } from './fake-recording.js';
import { spoken } from './fake-sound.js';
import { dressed, enterApp, type FakeEvent, type FakeWorld } from './fake-world.js';
import {
  type OutboundParts,
  type OutboundSession,
  type OutboundTarget,
  outboundSession,
} from './outbound-session.js';

/** The connections that the fake opens itself. */
export interface FakeOutbound {
  /** From here on, calls for an application go over connections to it, the next ones of those that break as well. */
  connectTo(app: string, target: OutboundTarget): void;
  /** Whether there is a connection for an application, or for a call in it. */
  isUp(app: string): boolean;
  /** `Stasis(app)` for a channel. @returns false when no connection is opened for it */
  stasis(app: string, channel: FakeChannel): boolean;
  /** @returns false when an application has no connection of its own */
  emit(app: string, event: FakeEvent): boolean;
  /** Breaks every connection, and opens none until `mend`. @param isSilent - so that only Asterisk knows */
  cut(isSilent?: boolean): void;
  mend(): void;
  /** Loses the answer to the next command of a kind, such as `/play`. */
  loseAnswer(kind: string): void;
  /** Whether what happens while there is no connection is lost, as before Asterisk knows that it broke. */
  losesEvents: boolean;
  /** Channels that went on behind `Stasis()` for want of a connection. */
  readonly failed: ReadonlySet<string>;
  /** How long Asterisk waits behind opening the connection of a call, before it looks for it, in ms. */
  startsMs: number;
  /** How long a connection stays open behind the end of its call, in ms. */
  staysMs: number;
  /** Asterisk has tried often enough: calls go on in the dialplan. */
  giveUp(): void;
  close(): void;
}

/** What of the fake they need. */
type Parts = Pick<OutboundParts, 'run' | 'given'> & { readonly registered: (app: string) => void };

export function fakeOutbound(world: FakeWorld, { run, given, registered }: Parts): FakeOutbound {
  const targets = new Map<string, OutboundTarget>();
  const sessions = new Map<string, OutboundSession>();
  const callOf = new Map<string, FakeChannel>();
  const failed = new Set<string>();
  let isCut = false;
  let lost: string | null = null;

  function session(name: string, app: string): OutboundSession {
    const made = outboundSession(name, {
      target: () => (isCut ? null : (targets.get(app) ?? null)),
      dress: dressed,
      run,
      given,
      losesAnswer(path) {
        const isLost = lost !== null && path.endsWith(lost);
        if (isLost) lost = null;
        return isLost;
      },
      keepsEvents: () => !fake.losesEvents,
    });
    sessions.set(name, made);
    return made;
  }
  /** STASISSTATUS is FAILED: the channel goes on behind `Stasis()`. */
  function fail(name: string): void {
    sessions.get(name)?.end();
    sessions.delete(name);
    const channel = callOf.get(name);
    if (!channel) return;
    failed.add(channel.wire.id);
    for (const name of [...channel.recordings]) endRecording(world, name, spoken(9));
    channel.app = null;
    channel.playbacks = [];
  }
  /** Behind the end of its call a connection stays open for a while, for what comes then. */
  function endSoon(name: string, one: OutboundSession): void {
    setTimeout(() => {
      if (sessions.get(name) !== one) return;
      one.end();
      sessions.delete(name);
    }, fake.staysMs).unref();
  }
  const fake: FakeOutbound = {
    losesEvents: false,
    failed,
    startsMs: 500,
    staysMs: 3_500,
    connectTo(app, target) {
      targets.set(app, target);
      if (!target.perCall && !sessions.has(app)) {
        registered(app);
        session(app, app);
      }
      for (const one of sessions.values()) if (!one.isUp()) void one.connect();
    },
    isUp: (app) =>
      [...sessions].some(
        ([name, one]) => one.isUp() && (name === app || name.startsWith(`${app}:`)),
      ),
    stasis(app, channel) {
      if (!targets.get(app)?.perCall) return false;
      const name = `${app}:${channel.wire.name}`;
      registered(name);
      callOf.set(name, channel);
      void session(name, app)
        .connect()
        .then((isOpen) => {
          if (!isOpen) return fail(name);
          setTimeout(() => {
            if (world.channels.get(channel.wire.id) === channel) enterApp(world, channel, name);
          }, fake.startsMs);
        });
      return true;
    },
    emit(app, event) {
      const open = sessions.get(app);
      if (!open) return false;
      open.emit(event);
      if (event.type === 'StasisEnd' && event.channel === callOf.get(app)?.wire) {
        endSoon(app, open);
      }
      return true;
    },
    cut(isSilent = false) {
      isCut = true;
      for (const one of sessions.values()) one.cut(isSilent);
    },
    mend() {
      isCut = false;
      for (const one of sessions.values()) if (!one.isUp()) void one.connect();
    },
    loseAnswer(kind) {
      lost = kind;
    },
    giveUp() {
      for (const name of [...sessions.keys()]) fail(name);
    },
    close() {
      for (const one of sessions.values()) one.end();
      sessions.clear();
    },
  };
  return fake;
}
