import { type SlaPolicy, type SlaTarget, slaPolicySchema } from '@aduan/core/sla';
import * as z from 'zod';
import {
  type CheckedAgainst,
  changesByKey,
  type DescribedPart,
  type SettingsDocument,
  type SettingsMistake,
} from '../contributions.js';
import {
  type LimitNames,
  limitSubject,
  limitText,
  limitWords,
  phaseNames,
  roleName,
} from './limit-text.js';

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
  describe: (before, after, names) => changesByKey(partsOf(before, names), partsOf(after, names)),
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

function partsOf({ policies }: LimitsBody, names: LimitNames): ReadonlyMap<string, DescribedPart> {
  return new Map(
    policies.flatMap(({ id, targets }) =>
      targets.map((target) => [`${id} ${target.key}`, partOf(target, names)] as const),
    ),
  );
}

function partOf(
  { escalations = [], metric, pauses, start, target, warnAt = [], when }: SlaTarget,
  names: LimitNames,
): DescribedPart {
  const said = (language: 'id' | 'en') => {
    const words = limitWords[language];
    const warnings = warnAt.map((warning) =>
      'before' in warning
        ? limitText(warning.before)[language]
        : `${Math.round(warning.fraction * 100)}%`,
    );
    return [
      limitText(target)[language],
      ...startWords({ start, target }).map((word) => words[word]),
      ...(warnings.length === 0 ? [] : [`${words.warned} ${warnings.join(', ')}`]),
      ...escalations.map(
        ({ after, to }) =>
          `${words.escalated(roleName(to)[language])} ${limitText(after)[language]}`,
      ),
      ...(pauses
        ? [
            `${words.paused} ${pauses.phases.map((phase) => phaseNames[phase][language]).join(', ')}`,
          ]
        : []),
    ].join('; ');
  };
  return {
    subject: limitSubject(metric, when, names),
    text: { id: said('id'), en: said('en') },
  };
}

/** What differs from counting since the receipt of a ticket, at any hour. */
function startWords({
  start,
  target,
}: Pick<SlaTarget, 'start' | 'target'>): readonly ('handled' | 'deemed')[] {
  const isHandled = start.every(({ type }) => type === 'ticket.moved');
  const isDeemed = target.unit === 'working-days' && target.count === 'deemed-receipt';
  return [...(isHandled ? (['handled'] as const) : []), ...(isDeemed ? (['deemed'] as const) : [])];
}
