import type { Label } from '@aduan/core';
import type { DeskNames } from '@aduan/core/channel';
import { type DeskSettings, defineContributionPoint } from '@aduan/core/plugin';
import type * as z from 'zod';

/** The place of a value in a document: `['holidays', 3, 'date']`. */
export type SettingsPath = readonly (string | number)[];

/** A mistake in a document, in the words of an office: what is wrong, and what to do. */
export interface SettingsMistake {
  readonly path: SettingsPath;
  readonly message: Label;
}

/** One change between two versions of a document, in words. Null: it was not there, or is no longer. */
export interface SettingsChange {
  /** What changed: "Jumat", "Libur 23 Juli 2027". */
  readonly subject: Label;
  readonly before: Label | null;
  readonly after: Label | null;
}

/** What a document is checked against. */
export interface CheckedAgainst {
  /** The settings in force. */
  readonly inForce: DeskSettings;
  /** The settings that the host composed the desk with. */
  readonly code: DeskSettings;
}

/**
 * A document that an office changes while its desk runs. Its body is JSON in clear: no personal data of citizens and no
 * secrets.
 */
export interface SettingsDocument<Body> {
  /** Small letters and dashes: `calendar`. */
  readonly id: string;
  readonly label: Label;
  /** The shape of a body that may be published. A draft may be incomplete. */
  readonly schema: z.ZodType<Body>;
  /** The body until the office publishes one. */
  base(code: DeskSettings): Body;
  /** Mistakes that the shape does not show, such as a topic that does not exist. */
  check?(body: Body, against: CheckedAgainst): readonly SettingsMistake[];
  /** Changes in words, in the order of the document. @param names - names of kinds, topics, units and places, by their codes */
  describe(
    before: Body,
    after: Body,
    names: Pick<DeskNames, 'category' | 'kind' | 'region' | 'unit'>,
  ): readonly SettingsChange[];
  /** The settings of the desk with this body. Left out by a document that only its plugin reads. */
  apply?(body: Body, settings: DeskSettings): DeskSettings;
  /** Called once with a function that reads the body in force: how the plugin of a contributed document gets it. */
  bind?(read: () => Body): void;
}

/** Any document. */
// biome-ignore lint/suspicious/noExplicitAny: the body of a document is both its input and its output
export type AnyDocument = SettingsDocument<any>;

/** Documents of other plugins. (`replies`) */
export const settingsDocument =
  /* @__PURE__ */ defineContributionPoint<AnyDocument>('settings:document');

/** A part of a document in words. */
export interface DescribedPart {
  readonly subject: Label;
  readonly text: Label;
}

/** The parts that differ between two versions, by their keys: first those that were there, then the new ones. */
export function changesByKey(
  before: ReadonlyMap<string, DescribedPart>,
  after: ReadonlyMap<string, DescribedPart>,
): readonly SettingsChange[] {
  const changed = [...before].flatMap(([key, was]) => {
    const is = after.get(key);
    if (is?.text.id === was.text.id && is.subject.id === was.subject.id) return [];
    return [{ subject: (is ?? was).subject, before: was.text, after: is?.text ?? null }];
  });
  const added = [...after].flatMap(([key, is]) =>
    before.has(key) ? [] : [{ subject: is.subject, before: null, after: is.text }],
  );
  return [...changed, ...added];
}
