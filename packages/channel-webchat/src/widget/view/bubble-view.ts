import type { Locale, MediaRef, TranscriptEntry } from '@aduan/core';
import type { Words } from '../catalogue.js';
import { linkedText } from '../conversation/linked-text.js';
import type { Bubble } from '../conversation/timeline.js';
import { button, element } from './element.js';
import { type IconName, icon } from './icon.js';
import { clockTime, fileSize } from './moment.js';
import { secretCard, ticketCard } from './ticket-card.js';

type Author = TranscriptEntry['author'];

/** What a bubble needs to be drawn, and what its buttons do. */
export interface BubbleContext {
  readonly words: Words;
  readonly locale: Locale;
  readonly reachable: boolean;
  readonly onOpenFile: (media: MediaRef) => void;
  readonly onResend: (id: string) => void;
  readonly onDiscard: (id: string) => void;
}

/** One message of the conversation as a list item. */
export function bubbleView(bubble: Bubble, context: BubbleContext): HTMLElement {
  const { words, locale } = context;
  const { author, isNewSpeaker, text, media, ticket, secrets, side } = bubble;
  const speaker = author ? speakerName(author, words) : words.you;
  return element(
    'li',
    { class: `message ${side}` },
    bubble.isHandover ? element('p', { class: 'handover small' }, words.handover) : '',
    isNewSpeaker
      ? element(
          'p',
          { class: `speaker small ${author?.kind}` },
          element('strong', {}, speaker),
          author?.role ? ` · ${author.role}` : '',
        )
      : element('span', { class: 'unseen' }, `${speaker}: `),
    element(
      'div',
      { class: `bubble ${side}-bubble` },
      text ? element('p', { class: 'text', dir: 'auto' }, ...textNodes(text)) : '',
      ...media.map((one) => fileButton(one, context)),
      ticket ? ticketCard(ticket, words) : '',
      ...Object.entries(secrets ?? {}).map(([name, value]) => secretCard(name, value, words)),
    ),
    element(
      'p',
      { class: 'foot small' },
      element(
        'time',
        { datetime: new Date(bubble.at).toISOString() },
        clockTime(bubble.at, locale),
      ),
      stateView(bubble, context),
    ),
    refusalView(bubble, context),
  );
}

/** Who speaks for the desk, as the citizen shall know it: a person, or nobody. */
export function speakerName({ kind, name }: Author, { bot, desk }: Words): string {
  return name ?? (kind === 'officer' ? desk : bot);
}

function textNodes(text: string): (Node | string)[] {
  return linkedText(text).map((piece) =>
    piece.href === undefined
      ? piece.text
      : element(
          'a',
          { href: piece.href, target: '_blank', rel: 'noopener noreferrer nofollow' },
          piece.text,
        ),
  );
}

function fileButton(media: MediaRef, { words, locale, onOpenFile }: BubbleContext): HTMLElement {
  const name = media.name ?? words.files;
  return button(
    { class: 'file', 'aria-label': `${words.download} ${name}` },
    () => onOpenFile(media),
    icon('file'),
    element('span', { class: 'file-name' }, name),
    media.bytes ? element('span', { class: 'file-size small' }, fileSize(media.bytes, locale)) : '',
  );
}

function stateView({ state }: Bubble, { words, reachable }: BubbleContext): HTMLElement | '' {
  if (!state) return '';
  const shown = state === 'waiting' && reachable ? 'sending' : state;
  const icons: Record<typeof shown, IconName> = {
    sending: 'clock',
    waiting: 'clock',
    sent: 'check',
    read: 'checkCheck',
    refused: 'alert',
  };
  return element('span', { class: `state ${shown}` }, icon(icons[shown]), words[shown]);
}

function refusalView({ id, refusal }: Bubble, context: BubbleContext): HTMLElement | '' {
  if (!refusal) return '';
  const { words, onResend, onDiscard } = context;
  return element(
    'div',
    { class: 'refusal' },
    element('p', {}, words[refusal]),
    button({ class: 'quiet' }, () => onResend(id), words.resend),
    button({ class: 'quiet' }, () => onDiscard(id), words.discard),
  );
}
