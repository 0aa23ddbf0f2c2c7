import type { TicketView } from '@aduan/core';
import type { PlayedTalk } from './play-talk.js';
import type { Talk } from './talk.js';

/** The outcome of a talk. */
export interface Judgement {
  readonly id: string;
  readonly outcome: Exclude<Talk['expect']['outcome'], null>;
  readonly isRight: boolean | null;
  /** Messages of the citizen. */
  readonly turns: number;
  /** Sentences of the citizen that are in no ticket, though one was opened. */
  readonly lost: readonly string[];
  /** Questions that were asked three times or more. */
  readonly loops: readonly string[];
  /** Messages without an answer. */
  readonly silences: readonly string[];
  /** The ticket's region, if it is not the place that was told; null where it is right, missing or not judged. */
  readonly wrongPlace: string | null;
  readonly hasPlace: boolean;
  /** Whether the citizen's number is the reporter's contact; null where there is none. */
  readonly hasPhone: boolean | null;
  /** Numbers in the contacts that are not the citizen's. */
  readonly wrongPhones: readonly string[];
}

/** Judges a talk. */
export function judgeTalk({ talk, exchanges, cases }: PlayedTalk): Judgement {
  const { expect } = talk;
  const place = expect.placeCode;
  const told = cases.map(collectedIn).join('\n');
  const said = exchanges.map((each) => each.said);
  const outcome = outcomeOf(cases, exchanges);
  const isFiled = cases.length > 0;
  const isHidden = cases.some(({ ticket }) => ticket.anonymous || ticket.confidential);
  const spoken = said.filter(
    (each) =>
      isSentence(each) &&
      !told.includes(plain(each)) &&
      !asksForReport.test(plain(each)) &&
      !(isHidden && hidesName.test(plain(each))),
  );
  const words = expect.words.filter(
    (word) => said.some((each) => plain(each).includes(plain(word))) && !told.includes(plain(word)),
  );
  const codes = cases.flatMap(({ ticket }) => ticket.region ?? []);
  const contacts = cases.flatMap(({ reporters }) =>
    reporters
      .flatMap(({ contacts }) => contacts)
      .filter(({ kind }) => kind === 'phone')
      .map(({ value }) => value),
  );
  const mayHavePhone =
    expect.phone !== null &&
    said.some((each) => digits(each).includes(expect.phone?.slice(-8) ?? '-'));
  return {
    id: talk.id,
    outcome,
    isRight: expect.outcome === null ? null : expect.outcome === outcome,
    turns: said.length,
    lost: isFiled ? [...new Set([...words, ...spoken])] : [],
    loops: loopsIn(exchanges.flatMap(({ heard }) => heard.map(({ text }) => text))),
    silences: exchanges.flatMap((each) => (each.heard.length === 0 ? [each.said] : [])),
    wrongPlace: codes.find((code) => place !== null && !isSamePlace(code, place)) ?? null,
    hasPlace: codes.some((code) => place !== null && isSamePlace(code, place)),
    hasPhone: mayHavePhone ? contacts.includes(expect.phone ?? '') : null,
    wrongPhones: contacts.filter((each) => each !== expect.phone),
  };
}

/** The text that an officer reads in a ticket, normalized for comparison. */
function collectedIn({ timeline, ticket, ...view }: TicketView): string {
  const texts = timeline.flatMap((entry) => ('text' in entry && entry.text ? [entry.text] : []));
  return plain([...texts, JSON.stringify(view), JSON.stringify(ticket)].join('\n'));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words of agreement, thanks and sending, which say nothing about a ticket. */
const courtesies = new Set(
  `ya iya iyo betul bener benar oke ok sip udah sudah wis itu aja saja kirim makasih terima kasih suwun nuhun yo deh
  min kak pak bu mas mbak dong kok sih tapi gitu oh eh lapor rahasia`.split(/\s+/),
);

/** A menu choice in words. */
const asksForReport = /^(?:cek|lihat|lacak) laporan (?:saya|sy|ku)$/u;

/** A wish that the ticket stores as a flag: anonymous or confidential. */
const hidesName =
  /^(?:tolong )?(?:jangan|ga usah|gak usah|tidak usah|tanpa) (?:pake |pakai |sebut )?nama$/u;

/** Whether a text is more than a menu choice or a word of agreement. */
function isSentence(text: string): boolean {
  return (
    plain(text)
      .split(' ')
      .filter((word) => word.length > 1 && !courtesies.has(word)).length >= 3
  );
}

function digits(text: string): string {
  return text.replace(/\D/gu, '');
}

/** Whether a place is the same or contains it. */
function isSamePlace(code: string, expected: string): boolean {
  return expected === code || expected.startsWith(`${code}.`);
}

function outcomeOf(
  cases: readonly TicketView[],
  exchanges: PlayedTalk['exchanges'],
): Judgement['outcome'] {
  const kinds = cases.map(({ ticket }) => ticket.kind);
  if (kinds.some((kind) => kind !== 'information-request')) return 'filed';
  const isAnswered = exchanges.some(({ heard }) =>
    heard.some(({ text }) => /^(?:Sumber|Source):/mu.test(text)),
  );
  if (isAnswered) return 'answered';
  return kinds.length > 0 ? 'handed-over' : 'nothing';
}

/** Questions that were asked three times. */
function loopsIn(texts: readonly string[]): readonly string[] {
  const asked = texts.flatMap((text) =>
    text.split('\n').filter((line) => line.trim().endsWith('?')),
  );
  return [...new Set(asked)].filter((each) => asked.filter((one) => one === each).length > 2);
}
