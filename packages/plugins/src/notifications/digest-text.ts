import { textIn } from '@aduan/core';
import { fillLabel, formatDate } from '@aduan/core/channel';
import { notificationCatalogue } from './catalogue.js';
import type { DigestCounts } from './digest-counts.js';
import {
  type AnswerWording,
  entryText,
  type NotificationText,
  unitName,
} from './notification-text.js';

/** The text of a digest; null when all counts are 0. */
export function digestText(counts: DigestCounts, wording: AnswerWording): NotificationText | null {
  const { calls, late, next, today, waiting } = counts;
  if (late + today + waiting + calls === 0) return null;
  const { deskUrl, locale, now, timeZone } = wording;
  const count = String;
  const unit = unitName(counts.unit, wording) ?? '';
  const title = fillLabel(notificationCatalogue.digest, { date: formatDate(now, timeZone) });
  const lines = [
    title,
    fillLabel(notificationCatalogue.late, { count: count(late) }),
    fillLabel(notificationCatalogue.today, { count: count(today) }),
    fillLabel(notificationCatalogue.waiting, { unit, count: count(waiting) }),
    fillLabel(notificationCatalogue.calls, { count: count(calls) }),
  ];
  const pressing = next.flatMap((line) => entryText(line, wording));
  const text = [
    [
      ...lines.map((line) => textIn(line, locale)),
      ...(deskUrl === undefined ? [] : [deskUrl]),
    ].join('\n'),
    ...(pressing.length > 0
      ? [[textIn(notificationCatalogue.next, locale), ...pressing].join('\n')]
      : []),
  ].join('\n\n');
  return { subject: textIn(title, locale), text };
}
