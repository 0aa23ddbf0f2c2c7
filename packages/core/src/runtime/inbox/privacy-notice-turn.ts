import { messages } from '../../catalogue/messages.js';
import type { Content } from '../../channel/content.js';
import { neutralPrivacyNotice, type PrivacyNotice } from '../../ports/privacy-notice.js';
import type { IntakeEffect, IntakeResult } from '../intake.js';
import type { SeenPrivacyNotice } from '../party/identify-party.js';
import type { Runtime } from '../runtime.js';
import type { UnderstoodMessage } from './understand-message.js';

/** The privacy notice for a person in one turn. */
export interface PrivacyNoticeTurn {
  /** Version of the notice that the person has seen, now or earlier; left out when they have seen none. */
  readonly version?: string;
  /** The notice that is sent in this turn. */
  readonly now?: SeenPrivacyNotice;
  /** Text that is added below the receipt or the answer of a new ticket. */
  readonly text?: string;
  readonly result: IntakeResult;
}

/** The notice of the desk. */
export function privacyNoticeOf({ intake }: Pick<Runtime, 'intake'>): PrivacyNotice {
  return intake.privacyNotice ?? neutralPrivacyNotice;
}

/** Whether the desk still has the neutral notice, which names no office. */
export function isNeutralNotice(runtime: Pick<Runtime, 'intake'>): boolean {
  return privacyNoticeOf(runtime).version === neutralPrivacyNotice.version;
}

/** The whole notice for a message that asks for it, in any state of the conversation; null for every other message. */
export function privacyAsked(
  runtime: Runtime,
  { isSilent, locale, words }: UnderstoodMessage,
): IntakeResult | null {
  const asked = isSilent || words.revises || words.media ? null : asksForPrivacyNotice(words.text);
  if (asked === null) return null;
  const text = runtime.languages.text(
    privacyNoticeOf(runtime).full,
    asked === 'en' ? 'en' : locale,
  );
  return { effects: [{ type: 'reply', content: { type: 'text', text }, why: ['privacy notice'] }] };
}

/** Adds the short notice to the first reply that a person gets: once for each version, in all their conversations. */
export function withPrivacyNotice(
  runtime: Runtime,
  understood: UnderstoodMessage,
  result: IntakeResult,
): PrivacyNoticeTurn {
  const { informed } = result;
  const { short, full, version } = privacyNoticeOf(runtime);
  const told = understood.profile?.privacyNotice;
  if (informed !== undefined) {
    const isKnown = told?.by === 'intake' && told.version === informed;
    const now = { version: informed, by: 'intake' } as const;
    return { version: informed, ...(!isKnown && { now }), result };
  }
  if (told?.by === 'intake' || told?.version === version) return { version: told.version, result };
  const now = { version, by: 'desk' } as const;
  const isRead = repliesOf(result).some((text) =>
    Object.values(runtime.languages.translate(full)).includes(text),
  );
  if (isRead) return { version, now, result };
  const locale = result.locale ?? understood.locale;
  const { text } = runtime.languages;
  const line = `${text(short, locale)} ${text(messages.privacyMore, locale)}`;
  if (result.effects.some(({ type }) => type === 'ticket.open')) {
    return { version, now, text: line, result };
  }
  const effects = withLine(result.effects, line);
  if (!effects) return { ...(told && { version: told.version }), result };
  return { version, now, result: { ...result, effects } };
}

function repliesOf({ effects }: IntakeResult): readonly string[] {
  return effects.flatMap((effect) => {
    if (effect.type !== 'reply') return [];
    const { content } = effect;
    return content.type === 'text' || content.type === 'choices' ? [content.text] : [];
  });
}

/** The effects with the line below the first text reply; null when there is no text reply. */
function withLine(effects: readonly IntakeEffect[], line: string): readonly IntakeEffect[] | null {
  const place = effects.findIndex(
    (effect) =>
      effect.type === 'reply' &&
      (effect.content.type === 'text' || effect.content.type === 'choices'),
  );
  return place === -1
    ? null
    : effects.map((effect, at) =>
        at === place && effect.type === 'reply'
          ? { ...effect, content: lined(effect.content, line) }
          : effect,
      );
}

function lined(content: Content, line: string): Content {
  return content.type === 'text' || content.type === 'choices'
    ? { ...content, text: `${content.text}\n\n${line}` }
    : content;
}

/** Longest text that may be only a question about privacy, in characters. */
const longest = 120;

/** Personal data that a citizen gave to the desk. Data that a cooperative holds does not count. */
const given =
  '(?:data|laporan|aduan)(?:ku|(?: pribadi)? (?:saya|sy|aku|kami|kulo|kula|abdi|gue|gw))';
const done =
  '(?:di)?(?:baca|lihat|liat|pakai|pake|gunakan|simpan|bagikan|kasih|berikan|sebarkan|kirim)(?:kan|in)?';
const whom =
  '(?:(?:buat|untuk|utk|ke|kepada|oleh|sama) ?(?:apa|siapa|mana)|siapa|di ?mana|berapa lama)';
const talk =
  '(?:(?:ya|sih|aja|saja|nih|dong|pak|bu|min|kak|nanti|bisa|boleh|akan|itu|yang|yg|sebenarnya) )*';

const questions = [
  'privasi',
  `${talk}${given} ${talk}${done} ${talk}${whom} ${talk}`,
  `${talk}${whom} ${talk}${done} ${given} ${talk}`,
  `${talk}${whom} ${talk}${given} ${talk}(?:${done} ${talk})?`,
];
const inEnglish = [
  'privacy',
  'who (?:(?:can|will|may) )?(?:reads?|sees?) my (?:report|data)',
  'what (?:do you do with|happens (?:to|with)) my data',
  'what is my data used for',
];

/**
 * The language in which a message asks who keeps the data and why: the word PRIVASI, or a text that is only that
 * question, such as "laporan saya dibaca siapa aja?". Null for every other message.
 */
function asksForPrivacyNotice(text: string): 'id' | 'en' | null {
  if (text.length > longest) return null;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const said = `${words.join(' ')} `;
  const is = (known: readonly string[]) =>
    known.some((question) => new RegExp(`^(?:${question}) ?$`, 'u').test(said));
  if (is(inEnglish)) return 'en';
  return is(questions) ? 'id' : null;
}
