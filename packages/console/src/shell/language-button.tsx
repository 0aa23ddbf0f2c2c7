import { Languages } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useLanguage } from '../catalogue/language.js';

/** Switches between Indonesian and English; labelled in the target language. */
export function LanguageButton() {
  const { locale, catalogue, setLocale } = useLanguage();
  const next = locale === 'id' ? 'en' : 'id';
  return (
    <Button className="button quiet" onPress={() => setLocale(next)}>
      <Languages aria-hidden="true" />
      <span lang={next}>{catalogue.desk.language}</span>
    </Button>
  );
}
