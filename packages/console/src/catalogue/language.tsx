import { createContext, type ReactNode, use, useContext, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Label } from '../api/model.js';
import type { PartName, TextsOf } from './catalogue.js';
import { chooseLanguage, type ShippedLocale, shippedLocale } from './languages.js';
import { hasPart, loadPart, loadSameParts, textsOf } from './load-texts.js';

interface Language {
  /** The code of the language. */
  readonly code: string;
  /** The language for texts that exist only in Indonesian and English. */
  readonly locale: ShippedLocale;
  /** Loads another language and shows it. */
  readonly setLanguage: (code: string) => Promise<void>;
}

/** Languages with the region whose dates and numbers they have. */
const regions: Readonly<Record<string, string>> = { id: 'id-ID', en: 'en-GB' };

const LanguageContext = createContext<Language | null>(null);

interface LanguageProviderProps {
  /** The language of the first moment. */
  readonly code: string;
  readonly children: ReactNode;
}

/** Provides the language of the console; the choice is stored on this computer. */
export function LanguageProvider({ children, code: first }: LanguageProviderProps) {
  const [code, setCode] = useState(first);
  const language = useMemo(
    () => ({
      code,
      locale: shippedLocale(code),
      async setLanguage(next: string) {
        await loadSameParts(next, code);
        chooseLanguage(next);
        setCode(next);
      },
    }),
    [code],
  );
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={regions[code] ?? code}>{children}</I18nProvider>
    </LanguageContext>
  );
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('No language was provided.');
  return language;
}

/**
 * The texts of the shell in the chosen language, and those of other parts. A `screen` declares the parts that it shows,
 * so that they are loaded with it; undeclared parts suspend until they are loaded.
 */
export function useCatalogue<Name extends PartName = 'shell'>(
  ...names: readonly Name[]
): TextsOf<Name | 'shell'> {
  const { code } = useLanguage();
  const wanted = ['shell', ...names] as const;
  for (const name of wanted) if (!hasPart(code, name)) use(loadPart(code, name));
  return textsOf(code, wanted);
}

/** Reads a label in the chosen language. */
export function useLabel(): (label: Label) => string {
  const { code } = useLanguage();
  return (label) => label[code] ?? label.en;
}
