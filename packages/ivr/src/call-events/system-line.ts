import { type ChannelContext, NotFoundError, type Principal, type Tickets } from '@aduan/core';
import { formatDate, formatTime } from '@aduan/core/catalogue';
import type { FileHost } from '@aduan/http';
import { callBoard } from './call-board.js';
import { type CallFacts, type EventFact, factBook } from './call-facts.js';
import { callOfFacts } from './call-of-facts.js';
import { openMissedCall } from './missed-call.js';
import type { PhoneCall } from './phone-call.js';
import type { PhoneCalls } from './phone-calls.js';
import {
  keptRecordings,
  longestLookMs,
  recordingKey,
  recordingMedia,
  usualSound,
} from './recordings-kept.js';
import type { SystemEvent } from './system-event.js';

const dayMs = 86_400_000;

/** What a telephone system does its work with. */
export interface SystemLineParts {
  readonly tickets: () => Pick<Tickets, 'open' | 'note' | 'get'>;
  readonly actor: Principal;
  readonly host: FileHost;
  /** How long calls are known, and recordings kept that no case has, in days. */
  readonly keepDays: number;
}

/** A telephone system at one place of a desk. */
export interface SystemLine extends Omit<PhoneCalls, 'onChange'> {
  /**
   * Takes one event. Again, or in another order, it makes the same call and the same case.
   *
   * @returns the call as it stands then
   * @throws Error when something could not be done yet: the system shall tell it again
   */
  take(call: string, event: SystemEvent): Promise<PhoneCall | null>;
  /** Deletes recordings whose time is over. */
  sweep(): Promise<void>;
}

/** Opens the calls of a telephone system in the store of a desk. */
export function systemLine(context: ChannelContext, parts: SystemLineParts): SystemLine {
  const { files, kv, name, now } = context;
  const { actor, host, keepDays, tickets } = parts;
  const facts = factBook(kv, keepDays * dayMs, longestLookMs(keepDays));
  const board = callBoard(kv, facts);
  const recordings = keptRecordings(context, facts, host, keepDays);
  const get = async (call: string) => callOfFacts(call, await facts.read(call));

  async function known(call: string): Promise<PhoneCall> {
    const found = await get(call);
    if (!found) throw new NotFoundError('call');
    return found;
  }
  return {
    get,
    recent: () => board.list(now()),
    sweep: recordings.sweep,
    async take(call, event) {
      await writeEvent(call, event);
      await board.add(call, now());
      const told = await get(call);
      if (told) await openMissedCall(context, { actor, facts, tickets: tickets() }, told);
      const { kept, recording } = await facts.read(call);
      if (recording && !kept) await recordings.keep(call, recording);
      return get(call);
    },
    async open(call, input, options) {
      const { beganAt, from } = await known(call);
      const sound = await soundToFile(call, options.key);
      const { contacts = [], ...reporter } = input.reporter ?? {};
      const caller = from === null ? [] : [{ kind: 'phone', value: from }];
      const opened = await tickets().open(
        {
          ...input,
          channel: name,
          receivedAt: beganAt,
          reporter: { ...reporter, contacts: [...caller, ...contacts] },
          ...(sound && { attachments: [recordingMedia(name, call, sound)] }),
        },
        options,
      );
      const { id } = opened.ticket;
      if (sound) await facts.write(call, 'filed', { id });
      await facts.write(call, 'ticket', { id });
      return opened;
    },
    async attach(call, ticket, options) {
      const { beganAt } = await known(call);
      const { ticket: named } = await tickets().get(ticket, options);
      const { timeZone } = context.desk.hours();
      const [day, time] = [formatDate(beganAt, timeZone).id, formatTime(beganAt, timeZone).id];
      const key = `${name}:${call}:attached`;
      const { actor: officer } = options;
      await tickets().note(named.id, `Ditelepon pada ${day} pukul ${time}.`, {
        actor: officer,
        key,
      });
      await facts.write(call, 'ticket', { id: named.id });
      return known(call);
    },
    recording: (call) => files.get(recordingKey(name, call)),
  };

  /**
   * What kind of recording a case gets that is opened now: the first case of a call has it. Asked again with the key
   * of a command, the answer is the same.
   */
  async function soundToFile(call: string, key: string | undefined): Promise<string> {
    const { filed } = await facts.read(call);
    const { recording } = await known(call);
    const sound = recording && !filed ? recording.mime : '';
    if (key === undefined) return sound;
    const place = `opening/${call}/${key}`;
    const isFirst = await kv.set(place, sound, { ttlMs: keepDays * dayMs, ifAbsent: true });
    return isFirst ? sound : ((await kv.get(place)) ?? sound);
  }
  async function writeEvent(call: string, { data, timestamp, type }: SystemEvent): Promise<void> {
    const { from, officer, recorded = false, to } = data;
    // A clock that runs ahead shall not make a call of tomorrow.
    const at = Math.min(Date.parse(timestamp), now());
    const fact: EventFact = { at, from, officer, recorded, to };
    if (type !== 'call.recorded') {
      await facts.write(call, factOf[type], fact);
      return;
    }
    const { mime = usualSound, seconds = null, url } = data.recording;
    await facts.write(call, 'recording', { ...fact, url, seconds, mime });
  }
}

const factOf = {
  'call.ringing': 'ringing',
  'call.answered': 'answered',
  'call.ended': 'ended',
  'call.missed': 'missed',
} as const satisfies Readonly<Record<string, keyof CallFacts>>;
