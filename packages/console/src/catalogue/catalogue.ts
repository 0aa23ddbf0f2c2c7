import type { id } from './id.js';

/** The shape of a catalogue, defined by the Indonesian one. */
export type Catalogue = typeof id;

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
