import { type Label, type Locale, textIn } from '@aduan/core';
import { fillLabel, formatDate, formatTime, unknownNames } from '@aduan/core/channel';
import type { Actor } from '@aduan/core/plugin';
import type { FieldCatalogue } from '@aduan/core/store';
import { catalogue, codeLabels } from './catalogue.js';

/** Names that the desk knows and the ticket does not contain. */
export interface CaseFileNames {
  /** Name of the office. */
  readonly office?: string;
  /** Names of officers by id. */
  readonly officer?: (id: string) => string | null | undefined;
  /** Names of teams by code. */
  readonly team?: (code: string) => Label | string | null | undefined;
  /** Names of categories by code. */
  readonly category?: (code: string) => Label | string | null | undefined;
  /** Names of regions by Kemendagri code. */
  readonly region?: (code: string) => Label | string | null | undefined;
  /** How people read a fact of a plugin's event, by the type of the event and the name of the fact. */
  readonly fact?: (event: string, fact: string) => FieldCatalogue | undefined;
  /** The office's names of states. */
  readonly state?: (state: string) => Label | string | null | undefined;
}

/** Formats values in the language and zone of one reader. */
export interface Reader {
  readonly locale: Locale;
  readonly names: CaseFileNames;
  text(label: Label, values?: Readonly<Record<string, string | Label>>): string;
  /** The word for a code, or the code itself. */
  code(code: string): string;
  named(name: 'team' | 'category' | 'region' | 'state', code: string): string;
  officer(id: string): string;
  actor(actor: Actor): string;
  /** Date and time in the zone of the office, from epoch ms. */
  moment(at: number): string;
  date(at: number): string;
  /** Hours and minutes, from ms. */
  duration(ms: number): string;
}

const unknownOf = { team: 'unit', category: 'category', region: 'region', state: 'state' } as const;

/** @param timeZone - IANA zone of the office */
export function createReader(locale: Locale, timeZone: string, names: CaseFileNames): Reader {
  const text: Reader['text'] = (label, values = {}) =>
    textIn(fillLabel<Label>(label, values as never), locale);
  const said = (name: Label | string) => (typeof name === 'string' ? name : textIn(name, locale));
  const officer = (id: string) => names.officer?.(id) ?? textIn(unknownNames.officer, locale);
  const date = (at: number) => textIn(formatDate(at, timeZone), locale);
  return {
    locale,
    names,
    text,
    date,
    officer,
    code: (code) => (codeLabels[code] ? textIn(codeLabels[code], locale) : code),
    named: (name, code) => said(names[name]?.(code) || unknownNames[unknownOf[name]]),
    actor({ id, kind }) {
      if (kind === 'citizen') return text(catalogue.citizen);
      return kind === 'system' ? text(catalogue.system) : officer(id);
    },
    moment: (at) => `${date(at)} ${textIn(formatTime(at, timeZone), locale)}`,
    duration(ms) {
      const minutes = Math.round(ms / 60_000);
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      const parts = [
        hours > 0 && text(catalogue.hours, { n: String(hours) }),
        (rest > 0 || hours === 0) && text(catalogue.minutes, { n: String(rest) }),
      ];
      return parts.filter(Boolean).join(' ');
    },
  };
}
