import type { CitizenMessage, Location } from '../../session/input.js';
import { describesProblem } from './describes-problem.js';
import { doesNotKnow } from './does-not-know.js';
import { findCooperative } from './find-cooperative.js';
import { withoutNumbers } from './find-numbers.js';
import { findPlace } from './find-place.js';
import { isOverwhelmed } from './is-overwhelmed.js';
import { isSmallTalk } from './is-small-talk.js';
import { asksByWord } from './may-ask.js';
import { type Asked, maxReadLength } from './message.js';
import { phone } from './number-owner.js';
import { self } from './pronouns.js';
import { readAnyText } from './read-story.js';
import { anyKind } from './region-kinds.js';

/** How a place is told by what stands there: "sebelah gerai yang tutup". */
const landmark =
  /(?<!\p{L})(?:di|dekat|deket|depan|belakang|sebelah|samping|seberang|jalan|jl|pasar|rt|rw|kantor|balai|near|next|street|at|in)(?!\p{L})/iu;

/** Where it happened: a place that was pointed at, or the words without the cooperative that they name. */
export function readPlace(
  { text: said = '', location }: CitizenMessage,
  { slots: { story } }: Pick<Asked, 'slots'> = { slots: {} },
): { value: string | Location | null } | null {
  if (location) return { value: location };
  // What has just been taken for the story is no place, unless it names one.
  const isStory = typeof story === 'string' && story.endsWith(`\n${said.trim()}`);
  if (isStory && findPlace(said) === null) return null;
  if (doesNotKnow(said)) return { value: null };
  const text = withoutContact(said);
  if (isSmallTalk(text) || isOverwhelmed(text) || isTalk(text)) return null;
  const cooperative = findCooperative(text.slice(0, maxReadLength));
  // "Koperasi Merah Putih Desa Sukamaju" names the village too.
  const [named = ''] = cooperative?.split(/\s(?=(?:desa|kelurahan)\s)/i) ?? [];
  if (cooperative === null && isStoryAgain(text)) return null;
  if (isTale(text) || asksByWord(text) || isAsked(text)) return null;
  const rest = text.replace(named, '');
  const place = rest.replace(/^[\s,.]*(?:(?:di|in)\s+)?|(?<![\s,.])[\s,.]+$/giu, '');
  if (place) return { value: place };
  return cooperative === null ? null : { value: cooperative };
}

/** The district, where several places have one name; null where the citizen does not know it. */
export function readMeantPlace(said: CitizenMessage): { readonly value: string | null } | null {
  return doesNotKnow(said.text ?? '') ? { value: null } : readAnyText(said);
}

const contactAtEnd = new RegExp(
  `[\\s,.]*(?<![\\p{L}])(?:${phone}|my)(?:[\\s.:]+(?:${phone}|${self}|is|sendiri|ya|pak|bu|min|kak|bang))*[\\s.:,]*$`,
  'iu',
);
const selfAtBegin = new RegExp(`^(?:${self})\\s+(?:d|di|ning|neng|teng)\\s+`, 'iu');

/** What is said beside a phone number and whose it is: "sy d Ngijo wa sy 0812 …". */
function withoutContact(text: string): string {
  const left = withoutNumbers(text);
  return left === text ? text : left.replace(contactAtEnd, '').replace(selfAtBegin, '');
}

/** What stands beside the name of a place. */
const placing = new RegExp(
  `${landmark.source}|(?<!\\p{L})(?:d|warga|asal|dari|dr|tinggal|rumah|rmh|tempat|daerah|wilayah|lokasi|alamat|ti|ka|from|live|${anyKind})(?!\\p{L})`,
  'iu',
);
/** Words of who speaks of himself, or of what is to be done. */
const talking = new RegExp(
  `(?<!\\p{L})(?:${self}|lapor|melapor|usah|jangan|ojo|cape|capek|kesel|males|report)(?!\\p{L})`,
  'iu',
);
/** Fewest words of such talk: "bandung aku pak" is a place. */
const talkFrom = 5;

/** Whether somebody talks, and no word of it leads to a place: "lapor wae lah kak, kulo pun kesel". */
function isTalk(text: string): boolean {
  const { length } = text.trim().split(/\s+/);
  return (
    length >= talkFrom && talking.test(text) && !placing.test(text) && findPlace(text) === null
  );
}

/** How an address is told, however long it is. */
const address =
  /^(?:di|ning|neng|teng|ing|dekat|deket|depan|belakang|sebelah|samping|seberang|near|at|in)(?!\p{L})|(?<!\p{L})(?:jl|jalan|rt|rw|pasar|blok|gang|street)(?!\p{L})/iu;
/** Words of the longest place that needs no such word. */
const maxLength = 8;

/** Whether somebody asks in a sentence that names no place: "ada fotonya saya kirimki di?". "Bogor?" is one. */
function isAsked(text: string): boolean {
  const said = text.trim();
  return (
    said.endsWith('?') && said.split(/\s+/).length > maxUnsureLength && findPlace(said) === null
  );
}
/** Words of a place of which somebody is not sure. */
const maxUnsureLength = 3;

/** Whether so much is told that it is more than a place: "jadi gini ceritanya, tiap bulan dipotong terus". */
function isTale(text: string): boolean {
  const { length } = text.trim().split(/\s+/);
  return length > maxLength && findPlace(text) === null && !address.test(text.trim());
}

/** Whether somebody tells once more what went wrong, and no place: "sudah saya bilang, uang saya dibawa kabur". */
function isStoryAgain(text: string): boolean {
  return describesProblem(text) && findPlace(text) === null && !landmark.test(text);
}
