import type { Label } from '@aduan/core';
import { type AduanPlugin, definePlugin, fields } from '@aduan/core/plugin';
import { type SettingsDocument, settingsDocument } from '@aduan/plugins/settings';
import * as z from 'zod';

/** What an office says about itself, as it changes it: the document `office` of the plugin `settings`. */
interface OfficeBody {
  /** Name of the office, as citizens read it. */
  readonly name: Label;
}

/** The name of an office while its desk runs. */
export interface OfficeName {
  /** The name in force. Read it when you show it, because the office may change it. */
  now(): Label;
  /** Lets the office change its name, at a desk that has the plugin `settings`. */
  readonly plugin: AduanPlugin<'office', object>;
}

const line = fields.displayName(120);
const officeSchema: z.ZodType<OfficeBody> = z.strictObject({
  name: z.strictObject({ id: line, en: line }),
});

// The name is also the sender of mails.
const noMarks: Label = {
  id: 'Nama kantor ditulis tanpa tanda <, > dan ", karena juga tampil sebagai pengirim surel. Hapus tanda itu.',
  en: 'The name of the office has no <, > or ", because it is also the sender of mails. Remove them.',
};

/** @param configured - the name until the office publishes another one */
export function officeName(configured: Label): OfficeName {
  let read = (): OfficeBody => ({ name: configured });
  const document: SettingsDocument<OfficeBody> = {
    id: 'office',
    label: { id: 'Nama kantor', en: 'Name of the office' },
    schema: officeSchema,
    base: () => ({ name: configured }),
    check: ({ name }) =>
      (['id', 'en'] as const).flatMap((language) =>
        /[<>"]/.test(name[language]) ? [{ path: ['name', language], message: noMarks }] : [],
      ),
    describe: ({ name: before }, { name: after }) =>
      before.id === after.id && before.en === after.en
        ? []
        : [{ subject: document.label, before, after }],
    bind(current) {
      read = current;
    },
  };
  return {
    now: () => read().name,
    plugin: definePlugin({
      id: 'office',
      setup: () => ({ contributes: [settingsDocument(document)] }),
    }),
  };
}
