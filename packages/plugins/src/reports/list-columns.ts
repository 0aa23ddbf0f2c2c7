import { type Label, type Locale, type TicketListItem, textIn } from '@aduan/core';
import { isoInstant, unknownNames } from '@aduan/core/channel';
import type { CsvCell, PluginContext, PluginWord } from '@aduan/core/plugin';
import type { ReportColumn } from './contributions.js';

/** Looks up the name of an officer by id. */
export type OfficerName = (id: string) => string | null | undefined;

type Desk = Pick<PluginContext, 'calendar' | 'names' | 'workflow'>;

/** One column of an exported list. */
export interface ListColumn {
  readonly label: Label;
  readonly cell: (
    item: TicketListItem,
    context: Desk,
    locale: Locale,
    officerName: OfficerName,
  ) => CsvCell;
}

const instant = (read: (item: TicketListItem) => number | null) => {
  return (item: TicketListItem, { calendar }: Desk) => {
    const at = read(item);
    return at === null ? null : isoInstant(at, calendar.def.timeZone);
  };
};
const yes: Label = { id: 'ya', en: 'yes' };
const flag = (read: (item: TicketListItem) => boolean) => {
  return (item: TicketListItem, _: Desk, locale: Locale) =>
    read(item) ? textIn(yes, locale) : null;
};

/** Name of a column of an exported list: of core, or of a plugin. */
export type ListColumnName = CoreColumnName | PluginWord;

type CoreColumnName =
  | 'number'
  | 'foreignIds'
  | 'kind'
  | 'state'
  | 'subject'
  | 'reporter'
  | 'category'
  | 'region'
  | 'regionCode'
  | 'cooperative'
  | 'nikop'
  | 'channel'
  | 'team'
  | 'assignee'
  | 'receivedAt'
  | 'dueAt'
  | 'answeredAt'
  | 'closedAt'
  | 'anonymous'
  | 'confidential'
  | 'supervisory';

const listColumns: Readonly<Record<CoreColumnName, ListColumn>> = {
  number: { label: { id: 'Nomor', en: 'Number' }, cell: ({ ticket }) => ticket.number },
  foreignIds: {
    label: { id: 'Nomor di sistem lain', en: 'Number in other systems' },
    cell: ({ ticket }) => ticket.foreignIds.map(({ id, system }) => `${system} ${id}`).join('; '),
  },
  kind: {
    label: { id: 'Jenis', en: 'Kind' },
    cell: ({ ticket }, { names }, locale) => textIn(names.kind(ticket.kind), locale),
  },
  state: {
    label: { id: 'Status', en: 'State' },
    cell: ({ ticket: { state } }, { workflow }, locale) => {
      const official = workflow.definition.states[state]?.official;
      return official ? textIn(official, locale) : state;
    },
  },
  subject: { label: { id: 'Perihal', en: 'Subject' }, cell: ({ subject }) => subject },
  reporter: { label: { id: 'Pelapor', en: 'Reporter' }, cell: ({ reporterName }) => reporterName },
  category: {
    label: { id: 'Kategori', en: 'Category' },
    cell: ({ ticket: { category } }, { names }, locale) =>
      category === null ? null : textIn(names.category(category), locale),
  },
  region: {
    label: { id: 'Wilayah', en: 'Region' },
    cell: ({ ticket: { region } }, { names }, locale) =>
      region === null ? null : textIn(names.region(region), locale),
  },
  regionCode: {
    label: { id: 'Kode wilayah', en: 'Region code' },
    cell: ({ ticket }) => ticket.region,
  },
  cooperative: {
    label: { id: 'Koperasi', en: 'Cooperative' },
    cell: ({ ticket }) => ticket.cooperative?.name ?? null,
  },
  nikop: {
    label: { id: 'NIK koperasi', en: 'Number of the cooperative' },
    cell: ({ ticket }) => ticket.cooperative?.nikop ?? null,
  },
  channel: { label: { id: 'Kanal', en: 'Channel' }, cell: ({ ticket }) => ticket.channel },
  team: {
    label: { id: 'Unit', en: 'Unit' },
    cell: ({ ticket: { team } }, { names }, locale) =>
      team === null ? null : textIn(names.unit(team), locale),
  },
  assignee: {
    label: { id: 'Petugas', en: 'Officer' },
    cell: ({ ticket: { assignee } }, _, locale, officerName) =>
      assignee === null ? null : (officerName(assignee) ?? textIn(unknownNames.officer, locale)),
  },
  receivedAt: {
    label: { id: 'Diterima', en: 'Received' },
    cell: instant(({ ticket }) => ticket.receivedAt),
  },
  dueAt: { label: { id: 'Tenggat', en: 'Due' }, cell: instant(({ dueAt }) => dueAt) },
  answeredAt: {
    label: { id: 'Dijawab', en: 'Answered' },
    cell: instant(({ ticket }) => ticket.answeredAt),
  },
  closedAt: {
    label: { id: 'Ditutup', en: 'Closed' },
    cell: instant(({ ticket }) => ticket.closedAt),
  },
  anonymous: {
    label: { id: 'Anonim', en: 'Anonymous' },
    cell: flag(({ ticket }) => ticket.anonymous),
  },
  confidential: {
    label: { id: 'Rahasia', en: 'Confidential' },
    cell: flag(({ ticket }) => ticket.confidential),
  },
  supervisory: {
    label: { id: 'Berkadar pengawasan', en: 'Supervisory' },
    cell: flag(({ ticket }) => ticket.supervisory),
  },
};

/** The columns of exported lists, in order: those of core, then those of plugins. */
export function columnsWith(
  contributed: readonly ReportColumn[],
): ReadonlyMap<ListColumnName, ListColumn> {
  return new Map<ListColumnName, ListColumn>([
    ...(Object.entries(listColumns) as [CoreColumnName, ListColumn][]),
    ...contributed.map(({ cell, label, name }) => {
      return [name, { label, cell: ({ ticket }: TicketListItem) => cell(ticket) }] as const;
    }),
  ]);
}
