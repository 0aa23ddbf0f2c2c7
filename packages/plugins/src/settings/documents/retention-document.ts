import type { RetentionRule } from '@aduan/core';
import * as z from 'zod';
import {
  type CheckedAgainst,
  changesByKey,
  type DescribedPart,
  type SettingsDocument,
  type SettingsMistake,
} from '../contributions.js';
import { conditionNames, joinedNames, type LimitNames, plural } from './limit-text.js';

/** How long closed tickets are kept, as an office changes it: the archive schedule of the desk. */
export interface RetentionBody {
  readonly rules: readonly RetentionRule[];
}

/** The document `retention`. Of several rules for a ticket the longest counts. */
export const retentionDocument: SettingsDocument<RetentionBody> = {
  id: 'retention',
  label: { id: 'Masa simpan', en: 'Retention' },
  schema: /* @__PURE__ */ retentionSchema(),
  base: ({ retention }) => ({ rules: retention }),
  check: retentionMistakes,
  describe: (before, after, names) => changesByKey(partsOf(before, names), partsOf(after, names)),
  apply: ({ rules }, settings) => ({ ...settings, retention: rules }),
};

function retentionSchema(): z.ZodType<RetentionBody> {
  const codes = z.array(z.string().min(1)).min(1).max(200).readonly();
  const rule = z.strictObject({
    when: z
      .strictObject({
        categories: codes.exactOptional(),
        kinds: codes.exactOptional(),
        supervisory: z.boolean().exactOptional(),
      })
      .exactOptional(),
    // A century of days: no schedule that is not permanent is longer.
    count: z.int().min(0).max(36_500),
    unit: z.enum(['days', 'years']),
    source: z.string().trim().min(1).max(200),
  });
  return z.strictObject({ rules: z.array(rule).max(200).readonly() });
}

function retentionMistakes(
  { rules }: RetentionBody,
  { inForce: { categories } }: CheckedAgainst,
): readonly SettingsMistake[] {
  const before = new Set<string>();
  return rules.flatMap((rule, index) => {
    const { count, unit, when } = rule;
    const key = keyOf(rule);
    const isTwin = before.has(key);
    before.add(key);
    const twin = {
      path: ['rules', index],
      message: {
        id: `Aturan ${index + 1} tentang laporan yang sama dengan aturan sebelumnya. Hapus salah satunya.`,
        en: `Rule ${index + 1} is about the same cases as one before it. Remove one of the two.`,
      },
    };
    const tooLong = {
      path: ['rules', index, 'count'],
      message: {
        id: `Aturan ${index + 1}: paling lama 100 tahun. Perpendek.`,
        en: `Rule ${index + 1}: 100 years at most. Shorten it.`,
      },
    };
    const unknown = (when?.categories ?? []).flatMap((topic) =>
      categories === null || categories.resolve(topic)
        ? []
        : [
            {
              path: ['rules', index, 'when', 'categories'],
              message: {
                id: `Topik "${topic}" tidak ada. Pilih topik dari daftar, atau tambahkan dulu topiknya.`,
                en: `There is no topic "${topic}". Choose a topic of the list, or add it first.`,
              },
            },
          ],
    );
    return [
      ...(isTwin ? [twin] : []),
      ...(unit === 'years' && count > 100 ? [tooLong] : []),
      ...unknown,
    ];
  });
}

/** Which tickets a rule is about: two rules with the same key contradict each other. */
function keyOf({ when = {} }: RetentionRule): string {
  const { categories = [], kinds = [], supervisory = null } = when;
  return JSON.stringify([kinds.toSorted(), supervisory, categories.toSorted()]);
}

function partsOf({ rules }: RetentionBody, names: LimitNames): ReadonlyMap<string, DescribedPart> {
  return new Map(rules.map((rule) => [keyOf(rule), partOf(rule, names)]));
}

function partOf({ count, source, unit, when }: RetentionRule, names: LimitNames): DescribedPart {
  const about = conditionNames(when, names);
  return {
    subject: about.length === 0 ? allTickets : joinedNames(about),
    text: {
      id: `${count} ${unit === 'years' ? 'tahun' : 'hari'} setelah ditutup (${source})`,
      en: `${plural(count, unit === 'years' ? 'year' : 'day')} after closing (${source})`,
    },
  };
}

const allTickets = { id: 'Semua laporan', en: 'All cases' };
