import './demo-banner.css';
import { useWords } from '../catalogue/language.js';

/** Says on every page that nothing here is real. */
export function DemoBanner() {
  const { desk } = useWords();
  return (
    <aside className="demo-banner" aria-label={desk.demo}>
      <strong>{desk.demo}</strong>
      <span>{desk.demoMeaning}</span>
    </aside>
  );
}
