import type { CatalogueParts, PartName } from '../catalogue.js';
import type { ShippedLocale } from '../languages.js';

/** How a part is loaded. */
type LoadPart<Name extends PartName> = () => Promise<CatalogueParts[Name]>;

/** The parts in the languages of the console. */
export const parts: {
  readonly [Name in PartName]: Readonly<Record<ShippedLocale, LoadPart<Name>>>;
} = {
  shell: {
    id: async () => (await import('./id-shell.js')).idShellPart,
    en: async () => (await import('./en-shell.js')).enShellPart,
  },
  tools: {
    id: async () => (await import('./id-tools.js')).idToolsPart,
    en: async () => (await import('./en-tools.js')).enToolsPart,
  },
  ticket: {
    id: async () => (await import('./id-ticket.js')).idTicketPart,
    en: async () => (await import('./en-ticket.js')).enTicketPart,
  },
  knowledge: {
    id: async () => (await import('./id-knowledge.js')).idKnowledgePart,
    en: async () => (await import('./en-knowledge.js')).enKnowledgePart,
  },
  facts: {
    id: async () => (await import('./id-facts.js')).idFactsPart,
    en: async () => (await import('./en-facts.js')).enFactsPart,
  },
  reports: {
    id: async () => (await import('./id-reports.js')).idReportsPart,
    en: async () => (await import('./en-reports.js')).enReportsPart,
  },
  settings: {
    id: async () => (await import('./id-settings.js')).idSettingsPart,
    en: async () => (await import('./en-settings.js')).enSettingsPart,
  },
  office: {
    id: async () => (await import('./id-office.js')).idOfficePart,
    en: async () => (await import('./en-office.js')).enOfficePart,
  },
  protection: {
    id: async () => (await import('./id-protection.js')).idProtectionPart,
    en: async () => (await import('./en-protection.js')).enProtectionPart,
  },
};
