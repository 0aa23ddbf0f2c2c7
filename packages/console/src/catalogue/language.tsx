import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Label } from '../api/model.js';
import type { Catalogue } from './catalogue.js';
import { en } from './en.js';
import { id } from './id.js';
import type { ShippedLocale } from './locale.js';

interface Language {
  readonly locale: ShippedLocale;
  readonly catalogue: Catalogue;
  readonly setLocale: (locale: ShippedLocale) => void;
}

const LanguageContext = createContext<Language>({
  locale: 'id',
  catalogue: id,
  setLocale: () => {},
});
const storageKey = 'aduan.language';

/** Provides the language of the console; the choice is stored on this computer. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState<ShippedLocale>(() =>
    localStorage.getItem(storageKey) === 'en' ? 'en' : 'id',
  );
  useEffect(() => {
    localStorage.setItem(storageKey, locale);
    document.documentElement.lang = locale;
  }, [locale]);
  const language = useMemo(
    () => ({ locale, catalogue: locale === 'id' ? id : en, setLocale }),
    [locale],
  );
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={locale === 'id' ? 'id-ID' : 'en-GB'}>{children}</I18nProvider>
    </LanguageContext>
  );
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The catalogue of the chosen language. */
export function useCatalogue(): Catalogue {
  return useLanguage().catalogue;
}

/** Reads a label in the chosen language. */
export function useLabel(): (label: Label) => string {
  const { locale } = useLanguage();
  return (label) => label[locale];
}
