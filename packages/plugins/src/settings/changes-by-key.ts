import type { Label } from '@aduan/core';
import type { SettingsChange } from './document.js';

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
