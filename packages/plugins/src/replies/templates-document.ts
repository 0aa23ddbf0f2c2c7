import * as z from 'zod';
import {
  changesByKey,
  type SettingsDocument,
  type SettingsMistake,
} from '../settings/contributions.js';
import { type AnswerTemplate, templateVariables, unknownVariables } from './templates.js';

/** Reply templates, as an office changes them. */
export interface TemplatesBody {
  readonly templates: readonly AnswerTemplate[];
}

const text = z.string().trim().min(1).max(4_000);

const templatesSchema = z.strictObject({
  templates: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[\w.:@-]{1,100}$/),
        label: z
          .object({ id: z.string().trim().min(1).max(120), en: z.string().trim().min(1).max(120) })
          .catchall(z.string().max(120)),
        text: z.object({ id: text, en: text }).catchall(text),
      }),
    )
    .max(200)
    .readonly(),
}) as unknown as z.ZodType<TemplatesBody>;

/**
 * The document `reply-templates` of the plugin `settings`.
 *
 * @param templates - those of the host, until the office publishes others
 * @param bind - receives a function that reads the templates in force
 */
export function templatesDocument(
  templates: readonly AnswerTemplate[],
  bind: (read: () => TemplatesBody) => void,
): SettingsDocument<TemplatesBody> {
  return {
    id: 'reply-templates',
    label: { id: 'Templat jawaban', en: 'Reply templates' },
    schema: templatesSchema,
    base: () => ({ templates }),
    check: ({ templates: all }) => all.flatMap((each, index) => mistakesOf(each, index, all)),
    describe: (before, after) => changesByKey(partsOf(before), partsOf(after)),
    bind,
  };
}

function mistakesOf(
  template: AnswerTemplate,
  index: number,
  all: readonly AnswerTemplate[],
): readonly SettingsMistake[] {
  const path = ['templates', index];
  const known = templateVariables.map((name) => `{${name}}`).join(', ');
  const twin = {
    path: [...path, 'id'],
    message: {
      id: `Ada dua templat dengan kode "${template.id}". Beri salah satunya kode lain.`,
      en: `Two templates have the code "${template.id}". Give one of them another code.`,
    },
  };
  return [
    ...(all.findIndex(({ id }) => id === template.id) < index ? [twin] : []),
    ...unknownVariables(template).map(({ found, locale }) => ({
      path: [...path, 'text', locale],
      message: {
        id: `Templat "${template.label.id}": ${found} tidak bisa diisi dari laporan. Yang bisa: ${known}.`,
        en: `Template "${template.label.en}": nothing of a ticket fills ${found}. Use ${known}.`,
      },
    })),
  ];
}

function partsOf({ templates }: TemplatesBody) {
  return new Map(
    templates.map(({ id, label, text: said }) => {
      const subject = { id: `Templat ${label.id}`, en: `Template ${label.en}` };
      return [id, { subject, text: said }] as const;
    }),
  );
}
