import './demo-banner.css';
import { useCatalogue } from '../catalogue/language.js';

/** Says on every page that all data is invented. */
export function DemoBanner() {
  const { desk } = useCatalogue();
  return (
    <aside className="demo-banner" aria-label={desk.demo}>
      <strong>{desk.demo}</strong>
      <span>{desk.demoMeaning}</span>
    </aside>
  );
}
