import type { CitizenMessage, Location } from '@aduan/dialogue';
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

/** Words that describe a place by a landmark: "sebelah gerai yang tutup". */
const landmark =
  /(?<!\p{L})(?:di|dekat|deket|depan|belakang|sebelah|samping|seberang|jalan|jl|pasar|rt|rw|kantor|balai|near|next|street|at|in)(?!\p{L})/iu;

/** The place in answer to its question: a location, or the words without the cooperative in them. */
export function readPlace(
  { text: said = '', location }: CitizenMessage,
  { slots: { story } }: Pick<Asked, 'slots'> = { slots: {} },
): { value: string | Location | null } | null {
  if (location) return { value: location };
  // A text that was just read as the story is no place, unless it names one.
  const isStory = typeof story === 'string' && story.endsWith(`\n${said.trim()}`);
  if (isStory && findPlace(said) === null) return null;
  if (doesNotKnow(said)) return { value: null };
  const text = withoutContact(said);
  if (isSmallTalk(text) || isOverwhelmed(text) || isTalk(text)) return null;
  const cooperative = findCooperative(text.slice(0, maxReadLength));
  // "Koperasi Merah Putih Desa Sukamaju" also names the village.
  const [named = ''] = cooperative?.split(/\s(?=(?:desa|kelurahan)\s)/i) ?? [];
  if (cooperative === null && isStoryAgain(text)) return null;
  if (isTale(text) || asksByWord(text) || isAsked(text)) return null;
  const rest = text.replace(named, '');
  const place = rest.replace(/^[\s,.]*(?:(?:di|in)\s+)?|(?<![\s,.])[\s,.]+$/giu, '');
  if (place) return { value: place };
  return cooperative === null ? null : { value: cooperative };
}

/** The district, when several places have the same name; null when the citizen does not know it. */
export function readMeantPlace(said: CitizenMessage): { readonly value: string | null } | null {
  return doesNotKnow(said.text ?? '') ? { value: null } : readAnyText(said);
}

const contactAtEnd = new RegExp(
  `[\\s,.]*(?<![\\p{L}])(?:${phone}|my)(?:[\\s.:]+(?:${phone}|${self}|is|sendiri|ya|pak|bu|min|kak|bang))*[\\s.:,]*$`,
  'iu',
);
const selfAtBegin = new RegExp(`^(?:${self})\\s+(?:d|di|ning|neng|teng)\\s+`, 'iu');

/** A text without a phone number and the words for its owner: "sy d Ngijo wa sy 0812 …". */
function withoutContact(text: string): string {
  const left = withoutNumbers(text);
  return left === text ? text : left.replace(contactAtEnd, '').replace(selfAtBegin, '');
}

/** Words beside the name of a place. */
const placing = new RegExp(
  `${landmark.source}|(?<!\\p{L})(?:d|warga|asal|dari|dr|tinggal|rumah|rmh|tempat|daerah|wilayah|lokasi|alamat|ti|ka|from|live|${anyKind})(?!\\p{L})`,
  'iu',
);
/** Words about the citizen themselves, or about their wish. */
const talking = new RegExp(
  `(?<!\\p{L})(?:${self}|lapor|melapor|usah|jangan|ojo|cape|capek|kesel|males|report)(?!\\p{L})`,
  'iu',
);
/** Minimum number of words of such a message: "bandung aku pak" is a place. */
const talkFrom = 5;

/** Whether a message is talk without any hint of a place: "lapor wae lah kak, kulo pun kesel". */
function isTalk(text: string): boolean {
  const { length } = text.trim().split(/\s+/);
  return (
    length >= talkFrom && talking.test(text) && !placing.test(text) && findPlace(text) === null
  );
}

/** Words of an address of any length. */
const address =
  /^(?:di|ning|neng|teng|ing|dekat|deket|depan|belakang|sebelah|samping|seberang|near|at|in)(?!\p{L})|(?<!\p{L})(?:jl|jalan|rt|rw|pasar|blok|gang|street)(?!\p{L})/iu;
/** Maximum number of words of a place without such a word. */
const maxLength = 8;

/** Whether a message is a question that names no place: "ada fotonya saya kirimki di?". "Bogor?" is a place. */
function isAsked(text: string): boolean {
  const said = text.trim();
  return (
    said.endsWith('?') && said.split(/\s+/).length > maxUnsureLength && findPlace(said) === null
  );
}
/** Maximum number of words of a place in the form of a question. */
const maxUnsureLength = 3;

/** Whether a message is too long to be only a place: "jadi gini ceritanya, tiap bulan dipotong terus". */
function isTale(text: string): boolean {
  const { length } = text.trim().split(/\s+/);
  return length > maxLength && findPlace(text) === null && !address.test(text.trim());
}

/** Whether a message repeats the problem and names no place: "sudah saya bilang, uang saya dibawa kabur". */
function isStoryAgain(text: string): boolean {
  return describesProblem(text) && findPlace(text) === null && !landmark.test(text);
}
