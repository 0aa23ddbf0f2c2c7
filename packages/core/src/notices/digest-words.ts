import { fillLabel, formatDate } from '@aduan/core/catalogue';
import { textIn } from '../slots/label.js';
import type { DigestCounts } from './digest-counts.js';
import { lineText, type NoticeWords, unitName, type Wording } from './notice-text.js';
import { noticeWords } from './words.js';

/** The words of a digest; null when there is nothing to say. */
export function digestWords(counts: DigestCounts, wording: Wording): NoticeWords | null {
  const { calls, late, next, today, waiting } = counts;
  if (late + today + waiting + calls === 0) return null;
  const { deskUrl, locale, now, timeZone } = wording;
  const count = String;
  const unit = unitName(counts.unit, wording) ?? '';
  const title = fillLabel(noticeWords.digest, { date: formatDate(now, timeZone) });
  const lines = [
    title,
    fillLabel(noticeWords.late, { count: count(late) }),
    fillLabel(noticeWords.today, { count: count(today) }),
    fillLabel(noticeWords.waiting, { unit, count: count(waiting) }),
    fillLabel(noticeWords.calls, { count: count(calls) }),
  ];
  const pressing = next.flatMap((line) => lineText(line, wording));
  const text = [
    [
      ...lines.map((line) => textIn(line, locale)),
      ...(deskUrl === undefined ? [] : [deskUrl]),
    ].join('\n'),
    ...(pressing.length > 0 ? [[textIn(noticeWords.next, locale), ...pressing].join('\n')] : []),
  ].join('\n\n');
  return { subject: textIn(title, locale), text };
}
