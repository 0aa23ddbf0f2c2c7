import type { TicketView } from '@aduan/core';
import type { TranscriptEntry } from '@aduan/core/channel';
import type { SimkopdesServer } from '@aduan/simkopdes';
import type { Asked, Talk, Turn } from './talk.js';
import { villagersDesk } from './villagers-desk.js';

/** A talk that was played. */
export interface PlayedTalk {
  readonly talk: Talk;
  /** The citizen's messages with the desk's answers. */
  readonly exchanges: readonly {
    readonly said: string;
    readonly heard: readonly TranscriptEntry[];
  }[];
  /** What an officer finds more than an hour after the last message. */
  readonly cases: readonly TicketView[];
}

/** A working day in Jakarta, 20.00: the office is closed. */
const evening = Date.UTC(2026, 5, 8, 13);
const hourMs = 3_600_000;
/** Maximum number of questions before a person gives up. */
const patience = 25;

/** How the desk asks for something, at the end of its message; of several, the first match counts. */
const questions: readonly (readonly [Asked, RegExp])[] = [
  [
    'phone',
    /(?:tulis|berapa) (?:dulu )?nomor (?:wa|whatsapp|hp|telepon|yang bisa)|(?:your|a) (?:whatsapp or phone |whatsapp )?number/iu,
  ],
  [
    'confirm',
    /sudah (?:benar|betul|pas)|kirim|betul\?|benar\?|itu yang dimaksud|nomor anda sendiri|is it right|send/iu,
  ],
  ['name', /siapa nama|nama anda|your name/iu],
  ['place', /di mana|desa (?:apa|mana|dan)|kecamatan|where was/iu],
  ['cooperative', /koperasi(?:nya)? apa|nama koperasi|which cooperative|cooperative called/iu],
  ['story', /cerita|apa yang terjadi|ada masalah apa|soal apa|what happened/iu],
];

/** Plays a talk in the web chat of a new desk. */
export async function playTalk(talk: Talk, simkopdes: SimkopdesServer): Promise<PlayedTalk> {
  const desk = await villagersDesk(evening, simkopdes);
  try {
    const villager = await desk.villager(talk.entryPoint);
    const exchanges: PlayedTalk['exchanges'][number][] = [];
    const left = [...talk.turns];
    let heard: readonly TranscriptEntry[] = [];
    let shrugs = 0;
    while (exchanges.length < patience) {
      const said = nextLine(left, asks(heard)) ?? (shrugs < 2 ? shrug(asks(heard)) : null);
      if (said === null) break;
      if (!talk.turns.some(({ say }) => say === said)) shrugs += 1;
      heard = await villager.say(said);
      exchanges.push({ said, heard });
    }
    await desk.wait(hourMs + 60_000);
    return { talk, exchanges, cases: await desk.cases() };
  } finally {
    await desk.close();
  }
}

/** What the desk's last message asks for; nothing where it only informs. */
function asks(heard: readonly TranscriptEntry[]): readonly Asked[] {
  const last = heard.at(-1);
  if (!last) return [];
  const text = [last.text, ...(last.choices ?? []).map(({ title }) => title)].join('\n');
  // A question is at the end; the text before it may mention anything.
  const end = text.split('\n').slice(-6).join('\n');
  const found = questions.filter(([, pattern]) => pattern.test(end)).map(([asked]) => asked);
  if (found.length > 0) return found;
  return /\?/u.test(end) || last.choices?.length ? ['other'] : [];
}

/**
 * The first line that can be said now: one that is no answer, or the answer to what is asked. Where several things
 * are asked, an answer to the first one wins.
 */
function nextLine(left: Turn[], wanted: readonly Asked[]): string | null {
  const places = [undefined, ...wanted].map((asked) =>
    left.findIndex((turn) => turn.if === undefined || turn.if === asked),
  );
  const place = places.slice(1).find((each) => each >= 0) ?? places[0] ?? -1;
  return place < 0 ? null : (left.splice(place, 1)[0]?.say ?? null);
}

/** The message of a person who has nothing more to tell. */
function shrug(wanted: readonly Asked[]): string | null {
  if (wanted.length === 0) return null;
  return wanted.includes('confirm') ? 'ya kirim' : 'ga tau';
}
