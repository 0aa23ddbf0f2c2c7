import { type Label, type Locale, textIn } from '@aduan/core';
import { type DeskNames, fillLabel, formatMoment, unknownNames } from '@aduan/core/channel';
import type { CategoryTree } from '@aduan/core/ticket';
import { metricLabels, notificationCatalogue, otherMetric } from './catalogue.js';
import type { NotificationEntry, TicketSnapshot } from './notification-entry.js';
import type { Parts } from './parts.js';
import { type NotificationKind, notificationKinds } from './receiver.js';

/** Maximum number of tickets that one message lists; the rest is only counted. */
const maxLines = 12;

/** Values for the texts of notifications. */
export interface AnswerWording {
  readonly locale: Locale;
  readonly categories: CategoryTree | null;
  readonly names: Pick<DeskNames, 'kind'>;
  /** Names of units by code. */
  readonly units: Readonly<Record<string, Label>>;
  /** IANA zone of the office. */
  readonly timeZone: string;
  /** Epoch ms. */
  readonly now: number;
  /** URL of a ticket, if the host has one. */
  readonly ticketUrl?: ((ticket: Pick<TicketSnapshot, 'id' | 'number'>) => string) | undefined;
  /** URL of the ticket lists. */
  readonly deskUrl?: string | undefined;
}

/** The content of one message. */
export interface NotificationText {
  readonly subject: string;
  readonly text: string;
}

/** The wording for a receiver at the current time. */
export function wordingFor(
  { context, deskUrl, office, ticketUrl }: Parts,
  locale: Locale | undefined,
): AnswerWording {
  const { calendar, categories, languages, names, now } = context;
  return {
    locale: locale ?? languages.first,
    categories,
    names,
    units: office.units(),
    timeZone: calendar.def.timeZone,
    now: now(),
    ticketUrl,
    deskUrl,
  };
}

/** The text of a message: its tickets grouped by event, most urgent first. */
export function notificationText(
  lines: readonly NotificationEntry[],
  wording: AnswerWording,
): string {
  const named = lines.slice(0, maxLines);
  const sections = notificationKinds.flatMap((kind) => {
    const all = lines.filter((line) => line.kind === kind);
    if (all.length === 0) return [];
    const count = all.length > 1 ? ` (${all.length})` : '';
    const own = named.filter((line) => line.kind === kind);
    return [
      [
        titleOf(kind, all[0]?.ticket.team ?? null, wording) + count,
        ...own.flatMap((line) => entryText(line, wording)),
      ].join('\n'),
    ];
  });
  const rest = lines.length - named.length;
  return [...sections, ...(rest > 0 ? [moreText(rest, wording)] : [])].join('\n\n');
}

/** The subject of a message: its most urgent ticket and event, and how many more there are. */
export function notificationSubject(
  lines: readonly NotificationEntry[],
  wording: AnswerWording,
): string {
  const [first] = lines;
  if (!first) return '';
  const { kind, ticket } = first;
  const about = `${ticket.number} · ${titleOf(kind, ticket.team, wording)}`;
  return lines.length === 1 ? about : `${about}, ${moreTickets(lines.length - 1, wording)}`;
}

/** The lines of one ticket: its subject, its deadline, and its link. */
export function entryText(line: NotificationEntry, wording: AnswerWording): readonly string[] {
  const { categories, ticketUrl, locale, names } = wording;
  const { category, kind, number } = line.ticket;
  const topic =
    category === null ? notificationCatalogue.noTopic : categories?.resolve(category)?.label;
  const isDeadline = line.kind === 'due' || line.kind === 'breached';
  const words = [
    number,
    textIn(names.kind(kind), locale),
    textIn(topic ?? unknownNames.category, locale),
    isDeadline ? unitName(line.ticket.team, wording) : null,
    deadlineText(line, wording),
  ];
  const said = words.filter((word) => word !== null && word !== '').join(' · ');
  return ticketUrl ? [said, ticketUrl(line.ticket)] : [said];
}

/** The name of a unit, or a text that it is unknown. */
export function unitName(code: string | null, { locale, units }: AnswerWording): string | null {
  return code === null ? null : textIn(units[code] ?? unknownNames.unit, locale);
}

function titleOf(kind: NotificationKind, team: string | null, wording: AnswerWording): string {
  const unit = unitName(team, wording) ?? '';
  return textIn(fillLabel<Label>(notificationCatalogue[kind], { unit }), wording.locale);
}

function deadlineText(
  { dueAt, kind, metric }: NotificationEntry,
  wording: AnswerWording,
): string | null {
  if (dueAt === null) return null;
  const moment = formatMoment(dueAt, wording.now, wording.timeZone);
  if (metric === null)
    return textIn(fillLabel(notificationCatalogue.deadline, { moment }), wording.locale);
  const words =
    kind === 'breached' ? notificationCatalogue.metricBreached : notificationCatalogue.metricDue;
  const name = metricLabels[metric] ?? otherMetric;
  return textIn(fillLabel(words, { metric: name, moment }), wording.locale);
}

function moreTickets(count: number, { locale }: AnswerWording): string {
  return textIn(fillLabel(notificationCatalogue.more, { count: String(count) }), locale);
}

function moreText(rest: number, wording: AnswerWording): string {
  const { deskUrl } = wording;
  const more = moreTickets(rest, wording);
  return deskUrl === undefined ? more : `${more}\n${deskUrl}`;
}
