import type { idFactsPart } from './parts/id-facts.js';
import type { idKnowledgePart } from './parts/id-knowledge.js';
import type { idOfficePart } from './parts/id-office.js';
import type { idProtectionPart } from './parts/id-protection.js';
import type { idReportsPart } from './parts/id-reports.js';
import type { idSettingsPart } from './parts/id-settings.js';
import type { idShellPart } from './parts/id-shell.js';
import type { idTicketPart } from './parts/id-ticket.js';
import type { idToolsPart } from './parts/id-tools.js';

/** The parts of a catalogue, each a file that its screens bring along. The Indonesian ones define their shapes. */
export interface CatalogueParts {
  readonly shell: typeof idShellPart;
  readonly tools: typeof idToolsPart;
  readonly ticket: typeof idTicketPart;
  readonly knowledge: typeof idKnowledgePart;
  readonly facts: typeof idFactsPart;
  readonly reports: typeof idReportsPart;
  readonly settings: typeof idSettingsPart;
  readonly office: typeof idOfficePart;
  readonly protection: typeof idProtectionPart;
}

export type PartName = keyof CatalogueParts;

/** All texts of a language. */
export type Catalogue = CatalogueParts['shell'] &
  CatalogueParts['tools'] &
  CatalogueParts['ticket'] &
  CatalogueParts['knowledge'] &
  CatalogueParts['facts'] &
  CatalogueParts['reports'] &
  CatalogueParts['settings'] &
  CatalogueParts['office'] &
  CatalogueParts['protection'];

/** The texts of some parts. */
export type TextsOf<Name extends PartName> = Pick<Catalogue, GroupOf<Name>>;

type GroupOf<Name extends PartName> = Name extends PartName ? keyof CatalogueParts[Name] : never;

/**
 * The texts of another language, as a host gives them: all of them, or those that it has. The console shows the English
 * text where one is missing. A text with a value in it is a function that gets the value.
 */
export type ConsoleCatalogue = SomeOf<Catalogue>;

/** Any part of a group of texts, at any depth. */
type SomeOf<Texts> = {
  readonly [Name in keyof Texts]?: Texts[Name] extends (...values: never) => unknown
    ? Texts[Name]
    : Texts[Name] extends string
      ? string
      : SomeOf<Texts[Name]>;
};
