import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Label } from '../api/model.js';
import type { Catalogue } from './catalogue.js';
import { chooseLanguage, loadCatalogue, type ShippedLocale, shippedLocale } from './languages.js';

interface Language {
  /** The code of the language. */
  readonly code: string;
  /** The language of what the desk knows in Indonesian and English only. */
  readonly locale: ShippedLocale;
  readonly catalogue: Catalogue;
  /** Loads another language and shows it. */
  readonly setLanguage: (code: string) => Promise<void>;
}

/** Languages with the region whose dates and numbers they have. */
const regions: Readonly<Record<string, string>> = { id: 'id-ID', en: 'en-GB' };

const LanguageContext = createContext<Language | null>(null);

interface LanguageProviderProps {
  /** The language of the first moment, with its texts. */
  readonly code: string;
  readonly catalogue: Catalogue;
  readonly children: ReactNode;
}

/** Provides the language of the console; the choice is stored on this computer. */
export function LanguageProvider({ catalogue, children, code }: LanguageProviderProps) {
  const [shown, setShown] = useState({ code, catalogue });
  const language = useMemo(
    () => ({
      ...shown,
      locale: shippedLocale(shown.code),
      async setLanguage(next: string) {
        const loaded = await loadCatalogue(next);
        chooseLanguage(next);
        setShown({ code: next, catalogue: loaded });
      },
    }),
    [shown],
  );
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={regions[shown.code] ?? shown.code}>{children}</I18nProvider>
    </LanguageContext>
  );
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('No language was provided.');
  return language;
}

/** The catalogue of the chosen language. */
export function useCatalogue(): Catalogue {
  return useLanguage().catalogue;
}

/** Reads a label in the chosen language. */
export function useLabel(): (label: Label) => string {
  const { code } = useLanguage();
  return (label) => label[code] ?? label.en;
}
