import { settings } from '../settings.js';
import type { Catalogue, ConsoleCatalogue } from './catalogue.js';
import { enSignIn } from './en-sign-in.js';
import { idSignIn } from './id-sign-in.js';

/** The languages that the desk and the console bring along. */
export type ShippedLocale = 'id' | 'en';

/** All languages of this console, by code and by their own name. */
export const languages: readonly { readonly code: string; readonly name: string }[] = [
  { code: 'id', name: 'Bahasa Indonesia' },
  { code: 'en', name: 'English' },
  ...settings.languages,
];

const storageKey = 'aduan.language';

/** The language of the officer on this computer; the host's language until they choose one. */
export function chosenLanguage(): string {
  const stored = localStorage.getItem(storageKey);
  return languages.some(({ code }) => code === stored) && stored ? stored : settings.locale;
}

/** Stores the choice on this computer, and sets the language of the document. */
export function chooseLanguage(code: string): void {
  if (code !== chosenLanguage()) localStorage.setItem(storageKey, code);
  document.documentElement.lang = code;
}

/** The language that comes after this one, for a button that switches. */
export function nextLanguage(code: string): (typeof languages)[number] {
  const index = languages.findIndex((one) => one.code === code);
  return languages[(index + 1) % languages.length] as (typeof languages)[number];
}

/** The language for texts that exist only in Indonesian and English: the templates and names of the desk. */
export function shippedLocale(code: string): ShippedLocale {
  return code === 'id' ? 'id' : 'en';
}

/** The texts of the sign-in page alone. */
export async function loadSignIn(code: string): Promise<Pick<Catalogue, 'signIn'>> {
  return code === 'id' ? idSignIn : withTexts(enSignIn, await ownTexts(code));
}

/** Content of the host's module for a language; empty for a language of the console. */
export async function ownTexts(code: string): Promise<ConsoleCatalogue> {
  const url = settings.languages.find((one) => one.code === code)?.url;
  if (url === undefined) return {};
  const own: { readonly default: ConsoleCatalogue } = await import(/* @vite-ignore */ url);
  return own.default;
}

/** Texts with others laid over them, group by group. */
export function withTexts<Texts extends object>(texts: Texts, own: object): Texts {
  const merged = Object.entries(texts).map(([name, text]) => {
    const other = (own as Readonly<Record<string, unknown>>)[name];
    if (typeof text !== 'object' || text === null) return [name, other ?? text];
    return [name, typeof other === 'object' && other !== null ? withTexts(text, other) : text];
  });
  return Object.fromEntries(merged) as Texts;
}
