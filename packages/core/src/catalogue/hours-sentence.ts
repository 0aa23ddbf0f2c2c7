import type { Label } from '../ports/label.js';
import type { Languages } from '../ports/languages.js';
import { formatMoment, formatTime, localDay } from './dates.js';
import { fillLabel } from './fill-text.js';
import { shippedLanguages } from './languages.js';
import { messages } from './messages.js';

/** Whether the desk is open, and when that changes. */
export interface HoursFacts {
  readonly open: boolean;
  /** Epoch ms; null when it is not known. */
  readonly changesAt: number | null;
  /** Epoch ms. */
  readonly now: number;
  /** IANA zone of the office. */
  readonly timeZone: string;
}

/** "Sekarang buka sampai pukul 16.30 WIB." or "Sekarang tutup, buka lagi Senin pukul 07.30 WIB." */
export function hoursSentence(
  { open, changesAt, now, timeZone }: HoursFacts,
  languages: Languages = shippedLanguages,
): Label {
  const { first, translate } = languages;
  if (changesAt === null) return translate(open ? messages.hoursOpen : messages.hoursClosed);
  const moment = formatMoment(changesAt, now, timeZone, languages);
  if (!open) return fillLabel(translate(messages.hoursClosedUntil), { moment }, first);
  return localDay(changesAt, timeZone) === localDay(now, timeZone)
    ? fillLabel(translate(messages.hoursOpenToday), {
        time: formatTime(changesAt, timeZone, languages),
      })
    : fillLabel(translate(messages.hoursOpenUntil), { moment }, first);
}
