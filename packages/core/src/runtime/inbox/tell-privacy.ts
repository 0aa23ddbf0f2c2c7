import { messages } from '@aduan/core/catalogue';
import type { Content } from '../../channel/content.js';
import { neutralPrivacyNotice, type PrivacyNotice } from '../../slots/privacy-notice.js';
import type { Desk } from '../desk.js';
import type { IntakeEffect, IntakeResult } from '../intake.js';
import { asksForNotice } from './asks-for-notice.js';
import type { UnderstoodMessage } from './understand-message.js';

/** What a person is told about his data in one turn. */
export interface PrivacyTold {
  /** Version that he has been told, now or earlier; left out while he was told none. */
  readonly version?: string;
  /** Version that he is told in this turn, once it is written. */
  readonly now?: string;
  /** What stands below the receipt or the answer of a case that is opened. */
  readonly line?: string;
  readonly result: IntakeResult;
}

/** The notice of the desk. */
export function privacyNoticeOf({ intake }: Pick<Desk, 'intake'>): PrivacyNotice {
  return intake.privacyNotice ?? neutralPrivacyNotice;
}

/** Whether nobody has said yet who keeps what people tell. */
export function isNeutralNotice(desk: Pick<Desk, 'intake'>): boolean {
  return privacyNoticeOf(desk).version === neutralPrivacyNotice.version;
}

/** The whole notice for whoever asks for it, wherever the conversation stands; null for every other message. */
export function privacyAsked(
  desk: Desk,
  { isSilent, locale, words }: UnderstoodMessage,
): IntakeResult | null {
  const asked = isSilent || words.revises || words.media ? null : asksForNotice(words.text);
  if (asked === null) return null;
  const text = privacyNoticeOf(desk).full[asked === 'en' ? 'en' : locale];
  return { effects: [{ type: 'reply', content: { type: 'text', text }, why: ['privacy notice'] }] };
}

/**
 * Adds the short notice to the first reply that a person gets: once for each version, whatever he writes and
 * wherever he is known.
 */
export async function tellPrivacy(
  desk: Desk,
  understood: UnderstoodMessage,
  result: IntakeResult,
): Promise<PrivacyTold> {
  const { informed } = result;
  const { short, full, version } = privacyNoticeOf(desk);
  if (informed !== undefined) return { version: informed, now: `${elsewhere}${informed}`, result };
  const told = await toldVersion(understood);
  if (told?.startsWith(elsewhere)) return { version: told.slice(elsewhere.length), result };
  if (told === version) return { version, result };
  const locale = result.locale ?? understood.locale;
  if (repliesOf(result).some((text) => text === full.id || text === full.en))
    return { version, now: version, result };
  const line = `${short[locale]} ${messages.privacyMore[locale]}`;
  if (result.effects.some(({ type }) => type === 'ticket.open')) {
    return { version, now: version, line, result };
  }
  const effects = withLine(result.effects, line);
  if (!effects) return told === null ? { result } : { version: told, result };
  return { version, now: version, result: { ...result, effects } };
}

/** Remembers what a person was told, once it is written. */
export async function rememberPrivacy(
  { party, received }: UnderstoodMessage,
  { now }: PrivacyTold,
): Promise<void> {
  if (now !== undefined) await received.context.kv.set(keyOf(party.id), now);
}

/** Before a version that he was told by somebody else, such as the consent of a chat: he is told nothing twice. */
const elsewhere = '=';

async function toldVersion({ party, received }: UnderstoodMessage): Promise<string | null> {
  return party.isNew ? null : received.context.kv.get(keyOf(party.id));
}

function keyOf(party: string): string {
  return `privacy-notice:${party}`;
}

function repliesOf({ effects }: IntakeResult): readonly string[] {
  return effects.flatMap((effect) => {
    if (effect.type !== 'reply') return [];
    const { content } = effect;
    return content.type === 'text' || content.type === 'choices' ? [content.text] : [];
  });
}

/** The effects with the line below the first reply in words; null where nothing is said. */
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
