import type { Label } from '@aduan/core';
import { type SlaPolicy, type SlaTarget, slaPolicySchema } from '@aduan/core/sla';
import * as z from 'zod';
import { changesByKey, type DescribedPart } from '../changes-by-key.js';
import type { CheckedAgainst, SettingsDocument, SettingsMistake } from '../document.js';
import { limitSubject, limitText } from './limit-text.js';

/** Time limits, as an office changes them: the policies of the desk. */
export interface LimitsBody {
  readonly policies: readonly SlaPolicy[];
}

/** The document `limits`: the time limits of tickets whose kind has none of its own. */
export const limitsDocument: SettingsDocument<LimitsBody> = {
  id: 'limits',
  label: { id: 'Batas waktu', en: 'Time limits' },
  schema: /* @__PURE__ */ z.strictObject({
    policies: z.array(slaPolicySchema).max(20).readonly(),
  }) as unknown as z.ZodType<LimitsBody>,
  base: ({ policies }) => ({ policies }),
  check: limitMistakes,
  describe: (before, after) => changesByKey(partsOf(before), partsOf(after)),
  apply: ({ policies }, settings) => ({ ...settings, policies }),
};

function limitMistakes(
  { policies }: LimitsBody,
  { code, inForce: { categories } }: CheckedAgainst,
): readonly SettingsMistake[] {
  const ids = new Set<string>();
  const here = new Set(policies.map(({ id }) => id));
  const gone = code.policies.filter(({ id }) => !here.has(id));
  return [
    ...gone.map(({ id, title }) => ({
      path: ['policies'],
      message: {
        id: `Ketentuan "${title.id}" tidak bisa dihapus, karena laporan dihitung dengannya. Ubah batas-batasnya saja (${id}).`,
        en: `The policy "${title.en}" cannot be removed, because tickets are counted by it. Change its limits instead (${id}).`,
      },
    })),
    ...policies.flatMap((policy, index) => {
      const isTwin = ids.has(policy.id);
      ids.add(policy.id);
      const twin = {
        path: ['policies', index, 'id'],
        message: {
          id: `Ketentuan "${policy.id}" ada dua kali. Hapus salah satunya.`,
          en: `The policy "${policy.id}" exists twice. Remove one of the two.`,
        },
      };
      const unknown = policy.targets.flatMap(({ when }, place) =>
        (when?.categories ?? []).flatMap((topic) =>
          categories === null || categories.resolve(topic)
            ? []
            : [
                {
                  path: ['policies', index, 'targets', place, 'when', 'categories'],
                  message: {
                    id: `Topik "${topic}" tidak ada. Pilih topik dari daftar, atau tambahkan dulu topiknya.`,
                    en: `There is no topic "${topic}". Choose a topic of the list, or add it first.`,
                  },
                },
              ],
        ),
      );
      return [...(isTwin ? [twin] : []), ...unknown];
    }),
  ];
}

function partsOf({ policies }: LimitsBody): ReadonlyMap<string, DescribedPart> {
  return new Map(
    policies.flatMap(({ id, targets }) =>
      targets.map((target) => [`${id} ${target.key}`, partOf(target)] as const),
    ),
  );
}

function partOf({
  escalations = [],
  metric,
  pauses,
  target,
  warnAt = [],
  when,
}: SlaTarget): DescribedPart {
  const warnings = warnAt.map((warning): Label => {
    if ('before' in warning) return limitText(warning.before);
    const percent = `${Math.round(warning.fraction * 100)}%`;
    return { id: percent, en: percent };
  });
  const { en, id } = limitText(target);
  const others = (language: 'id' | 'en') => [
    ...(warnings.length === 0
      ? []
      : [
          `${language === 'id' ? 'diingatkan' : 'warned at'} ${warnings.map((each) => each[language]).join(', ')}`,
        ]),
    ...escalations.map(
      ({ after, to }) =>
        `${language === 'id' ? 'diteruskan ke' : 'escalated to'} ${to} ${limitText(after)[language]}`,
    ),
    ...(pauses
      ? [`${language === 'id' ? 'berhenti selama' : 'paused while'} ${pauses.phases.join(', ')}`]
      : []),
  ];
  return {
    subject: limitSubject(metric, when, () => null),
    text: { id: [id, ...others('id')].join('; '), en: [en, ...others('en')].join('; ') },
  };
}
