import type { Locale } from '@aduan/core';
import type { MediaRef, TranscriptEntry } from '@aduan/core/channel';
import type { Words } from '../catalogue.js';
import { linkedText } from '../conversation/linked-text.js';
import type { Bubble } from '../conversation/timeline.js';
import { button, element } from './element.js';
import { clockTime, fileSize } from './format.js';
import { type IconName, icon } from './icon.js';
import { secretCard, ticketCard } from './ticket-card.js';

type Author = TranscriptEntry['author'];

/** Options of a bubble. */
export interface BubbleContext {
  readonly catalogue: Words;
  readonly locale: Locale;
  readonly reachable: boolean;
  readonly onOpenFile: (media: MediaRef) => void;
  readonly onResend: (id: string) => void;
  readonly onDiscard: (id: string) => void;
}

/** One message of the conversation as a list item. */
export function bubbleView(bubble: Bubble, context: BubbleContext): HTMLElement {
  const { catalogue, locale } = context;
  const { author, isNewSpeaker, text, media, ticket, secrets, side } = bubble;
  const speaker = author ? speakerName(author, catalogue) : catalogue.you;
  return element(
    'li',
    { class: `message ${side}` },
    bubble.isHandover ? element('p', { class: 'handover small' }, catalogue.handover) : '',
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
      ticket ? ticketCard(ticket, catalogue) : '',
      ...Object.entries(secrets ?? {}).map(([name, value]) => secretCard(name, value, catalogue)),
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

/** Name of the desk's speaker: an officer, or the automatic desk. */
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

function fileButton(
  media: MediaRef,
  { catalogue, locale, onOpenFile }: BubbleContext,
): HTMLElement {
  const name = media.name ?? catalogue.files;
  return button(
    { class: 'file', 'aria-label': `${catalogue.download} ${name}` },
    () => onOpenFile(media),
    icon('file'),
    element('span', { class: 'file-name' }, name),
    media.bytes ? element('span', { class: 'file-size small' }, fileSize(media.bytes, locale)) : '',
  );
}

function stateView({ state }: Bubble, { catalogue, reachable }: BubbleContext): HTMLElement | '' {
  if (!state) return '';
  const shown = state === 'waiting' && reachable ? 'sending' : state;
  const icons: Record<typeof shown, IconName> = {
    sending: 'clock',
    waiting: 'clock',
    sent: 'check',
    read: 'checkCheck',
    refused: 'alert',
  };
  return element('span', { class: `state ${shown}` }, icon(icons[shown]), catalogue[shown]);
}

function refusalView({ id, refusal }: Bubble, context: BubbleContext): HTMLElement | '' {
  if (!refusal) return '';
  const { catalogue, onResend, onDiscard } = context;
  return element(
    'div',
    { class: 'refusal' },
    element('p', {}, catalogue[refusal]),
    button({ class: 'quiet' }, () => onResend(id), catalogue.resend),
    button({ class: 'quiet' }, () => onDiscard(id), catalogue.discard),
  );
}
