import type { Label } from '@aduan/core';
import type * as z from 'zod';
import type { AnyDocument, CheckedAgainst, SettingsMistake } from './contributions.js';
import type { SettingsCheck } from './settings.js';

/**
 * Finds the mistakes of a body: first of its shape, and only then of what it refers to. What is in force already is no
 * mistake of a draft: the code may say what an editor would not accept.
 */
export function checkBody(
  document: AnyDocument,
  body: unknown,
  bodyInForce: unknown,
  against: CheckedAgainst,
): SettingsCheck {
  const parsed = document.schema.safeParse(body);
  if (!parsed.success) return { shape: parsed.error.issues.map(shapeMistake), references: [] };
  const mistakes = document.check?.(parsed.data, against) ?? [];
  if (mistakes.length === 0) return { shape: [], references: [] };
  const before = document.check?.(bodyInForce, against) ?? [];
  const known = new Set(before.map(({ message }) => message.id));
  return { shape: [], references: mistakes.filter(({ message }) => !known.has(message.id)) };
}

function shapeMistake(issue: z.core.$ZodIssue): SettingsMistake {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const place = path.length === 0 ? '' : `${path.join('.')}: `;
  const { en, id } = sentenceOf(issue);
  return { path, message: { id: `${place}${id}`, en: `${place}${en}` } };
}

/** What the checks of core and of plugins say in English, for an office in Indonesian. */
const checks: Readonly<Record<string, string>> = {
  'exists twice': 'ada dua kali. Hapus salah satunya.',
  'is longer than the target': 'lebih lama dari batasnya sendiri. Perpendek.',
  'is missing': 'belum diisi.',
  'is unknown': 'tidak dikenal. Pilih salah satu yang ditawarkan.',
  'must be one line of plain text': 'harus satu baris tulisan biasa. Hapus tanda lainnya.',
  'must be a whole number within ten years': 'harus bilangan bulat, paling lama sepuluh tahun.',
  'must lie from 0 to 1': 'harus antara 0 dan 1, misalnya 0,8.',
  'must not be empty': 'belum diisi.',
  'must not be empty or longer than 200': 'isinya 1 sampai 200. Tambah atau kurangi.',
  'must not contain "/"': 'ditulis tanpa tanda "/".',
};

/** What an issue means for whoever fills in a form. */
function sentenceOf(issue: z.core.$ZodIssue): Label {
  switch (issue.code) {
    case 'invalid_type':
      return {
        id: 'belum diisi, atau isinya bukan jenis yang benar.',
        en: 'is empty, or not of the right kind.',
      };
    case 'too_small':
      return {
        id: `paling sedikit ${issue.minimum}. Isi atau tambahkan.`,
        en: `needs at least ${issue.minimum}. Fill it in, or add some.`,
      };
    case 'too_big':
      return {
        id: `paling banyak ${issue.maximum}. Perpendek atau kurangi.`,
        en: `takes at most ${issue.maximum}. Shorten it, or remove some.`,
      };
    case 'unrecognized_keys':
      return {
        id: `ada isian yang tidak dikenal: ${issue.keys.join(', ')}. Hapus isian itu.`,
        en: `has unknown fields: ${issue.keys.join(', ')}. Remove them.`,
      };
    case 'invalid_format':
      return {
        id: 'bentuknya belum benar. Tanggal ditulis 2027-03-12, jam ditulis 07:30, kode tanpa spasi, wilayah 33.74.',
        en: 'has a wrong form. Write dates as 2027-03-12, times as 07:30, codes without spaces and regions as 33.74.',
      };
    case 'invalid_value':
      return {
        id: `pilih salah satu: ${issue.values.map(String).join(', ')}.`,
        en: `choose one of ${issue.values.map(String).join(', ')}.`,
      };
    case 'invalid_union':
      return {
        id: 'belum cocok dengan salah satu bentuk yang mungkin. Periksa isiannya.',
        en: 'fits none of the possible forms. Check what it holds.',
      };
    default:
      return {
        id: checks[issue.message] ?? `belum benar (${issue.message}).`,
        en: `${issue.message}.`,
      };
  }
}
