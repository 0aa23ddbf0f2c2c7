import './banner.css';
import { useLabel } from '../catalogue/language.js';
import { settings } from '../settings.js';

/** The host's banner at the top of every page, such as that all data is invented. */
export function Banner() {
  const label = useLabel();
  const { banner } = settings;
  if (banner === null) return null;
  return (
    <aside className="banner" aria-label={label(banner.title)}>
      <strong>{label(banner.title)}</strong>
      <span>{label(banner.text)}</span>
    </aside>
  );
}
