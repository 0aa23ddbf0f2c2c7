import { NotFoundError, type Principal, type TicketId, type Tickets } from '@aduan/core';
import {
  type ChannelContext,
  formatDate,
  formatTime,
  type PhoneNumbers,
} from '@aduan/core/channel';
import type { CallableNumbers } from '@aduan/core/voice';
import type { FileHost } from '@aduan/http';
import { callBoard } from './call-board.js';
import { type CallFacts, callFactLedger, type EventFact } from './call-facts.js';
import { callOfFacts } from './call-of-facts.js';
import { callsOfCaller } from './calls-of-caller.js';
import { openMissedCall, waitingKey } from './missed-call.js';
import type { PhoneCall } from './phone-call.js';
import type { PhoneCalls } from './phone-calls.js';
import {
  defaultSoundType,
  maxLookupMs,
  recordingKey,
  recordingMedia,
  storedRecordings,
} from './stored-recordings.js';
import type { SystemEvent } from './system-event.js';

const dayMs = 86_400_000;

/** Parts that a telephone system needs. */
export interface SystemLineParts {
  readonly tickets: () => Pick<Tickets, 'open' | 'append' | 'note' | 'get'>;
  readonly actor: Principal;
  readonly host: FileHost;
  readonly numbers: PhoneNumbers;
  readonly callable: CallableNumbers;
  /** How long calls are known and recordings without a ticket are kept, in days. */
  readonly keepDays: number;
}

/** A telephone system that is mounted at a desk. */
export interface SystemLine extends Omit<PhoneCalls, 'onChange'> {
  /**
   * Takes one event. Idempotent: repeated or reordered events make the same call and the same ticket.
   *
   * @returns the call after the event
   * @throws Error when something could not be done yet; the system must send the event again
   */
  take(call: string, event: SystemEvent): Promise<PhoneCall | null>;
  /** Erases the calls of a number: their facts, and their recordings unless a ticket has them. */
  forget(from: string): Promise<void>;
  /** Deletes expired recordings. */
  sweep(): Promise<void>;
}

/** Opens the calls of a telephone system in the store of the desk. */
export function systemLine(context: ChannelContext, parts: SystemLineParts): SystemLine {
  const { files, kv, name, now } = context;
  const { actor, callable, host, keepDays, numbers, tickets } = parts;
  const facts = callFactLedger(kv, keepDays * dayMs, maxLookupMs(keepDays));
  const ofCaller = callsOfCaller(kv, numbers, keepDays * dayMs);
  const board = callBoard(kv, facts);
  const recordings = storedRecordings(context, facts, host, keepDays);
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
      if ((await facts.read(call)).forgotten) return null;
      await writeEvent(call, event);
      await board.add(call, now());
      const told = await get(call);
      if (told?.from) await ofCaller.add(told.from, call);
      const missed = { actor, callable, facts, numbers, tickets: tickets() };
      if (told) await openMissedCall(context, missed, told);
      const { filed, kept, recording } = await facts.read(call);
      const isGone = filed !== undefined && (await isErased(filed.id));
      if (recording && !kept && !isGone) await recordings.keep(call, recording);
      if (!isGone) await fileRecording(call);
      return get(call);
    },
    async open(call, input, options) {
      const { beganAt, from } = await known(call);
      const sound = await soundToFile(call, options.key);
      const { contacts = [], ...reporter } = input.reporter ?? {};
      // An anonymous ticket does not get the caller's number.
      const isNamed = from !== null && !input.anonymous;
      const caller = isNamed ? [{ kind: 'phone', value: from }] : [];
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
    async attach(call, ticket, { actor: officer }) {
      await known(call);
      const { ticket: named } = await tickets().get(ticket, { actor: officer });
      const key = `${name}:${call}:attached`;
      const isFiled = await joinRecording(call, named.id, officer);
      if (!isFiled) await tickets().note(named.id, await noteOf(call), { actor: officer, key });
      await facts.write(call, 'ticket', { id: named.id });
      return known(call);
    },
    async forget(from) {
      for (const call of await ofCaller.read(from)) {
        const { filed } = await facts.read(call);
        await facts.forget(call, now());
        if (!filed) await files.delete(recordingKey(name, call));
      }
      await kv.delete(waitingKey(numbers, from));
    },
    recording: (call) => files.get(recordingKey(name, call)),
  };

  async function noteOf(call: string): Promise<string> {
    const { beganAt } = await known(call);
    const { timeZone } = context.citizen.hours();
    const [day, time] = [formatDate(beganAt, timeZone).id, formatTime(beganAt, timeZone).id];
    return `Ditelepon pada ${day} pukul ${time}.`;
  }
  /** Attaches a recording that arrived after the ticket of its call was named. */
  async function fileRecording(call: string): Promise<void> {
    const { kept, ticket } = await facts.read(call);
    if (kept && ticket) await joinRecording(call, ticket.id, actor);
  }
  /** @returns false when there is no recording, or another ticket has it */
  async function joinRecording(call: string, ticket: TicketId, by: Principal): Promise<boolean> {
    const { filed } = await facts.read(call);
    const { recording } = await known(call);
    if (filed || !recording) return filed?.id === ticket;
    const sound = await sameAgain(`joining/${call}/${ticket}`, recording.mime);
    const attachments = [recordingMedia(name, call, sound)];
    // The officer in the call already knows its content, so the ticket keeps its status.
    const said = { text: await noteOf(call), channel: name, attachments, keepsStatus: true };
    await tickets().append(ticket, said, { actor: by, key: `${name}:${call}:recording:${ticket}` });
    await facts.write(call, 'filed', { id: ticket });
    return true;
  }
  /** Stores a value once and returns the first one, so that a repeated command with the same key gets the same answer. */
  async function sameAgain(place: string, value: string): Promise<string> {
    const isFirst = await kv.set(place, value, { ttlMs: keepDays * dayMs, ifAbsent: true });
    return isFirst ? value : ((await kv.get(place)) ?? value);
  }
  /** The recording of an erased person must not be attached again. */
  async function isErased(ticket: TicketId): Promise<boolean> {
    try {
      const { timeline } = await tickets().get(ticket, { actor });
      return timeline.some((entry) => entry.type === 'fact' && entry.event === 'party.erased');
    } catch (error) {
      if (error instanceof NotFoundError) return false;
      throw error;
    }
  }

  /**
   * MIME type of the recording that a new ticket gets; empty when it gets none. The first ticket of a call gets the
   * recording. A repeated command with the same key gets the same answer.
   */
  async function soundToFile(call: string, key: string | undefined): Promise<string> {
    const { filed } = await facts.read(call);
    const { recording } = await known(call);
    const sound = recording && !filed ? recording.mime : '';
    return key === undefined ? sound : sameAgain(`opening/${call}/${key}`, sound);
  }
  async function writeEvent(call: string, { data, timestamp, type }: SystemEvent): Promise<void> {
    const { from, officer, recorded = false, to } = data;
    // A system clock that runs ahead must not date a call in the future.
    const at = Math.min(Date.parse(timestamp), now());
    const fact: EventFact = { at, from, officer, recorded, to };
    if (type !== 'call.recorded') {
      await facts.write(call, factOf[type], fact);
      return;
    }
    const { mime = defaultSoundType, seconds = null, url } = data.recording;
    await facts.write(call, 'recording', { ...fact, url, seconds, mime });
  }
}

const factOf = {
  'call.ringing': 'ringing',
  'call.answered': 'answered',
  'call.ended': 'ended',
  'call.missed': 'missed',
} as const satisfies Readonly<Record<string, keyof CallFacts>>;
