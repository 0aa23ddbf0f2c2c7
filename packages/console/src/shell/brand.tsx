import './brand.css';
import { settings } from '../settings.js';

interface BrandProps {
  /** Whether there is room for the name; screen readers read it anyway. Default: yes. */
  readonly isNameShown?: boolean;
}

/** The name of the desk next to its logo: the host's logo, or a speech bubble. */
export function Brand({ isNameShown = true }: BrandProps) {
  return (
    <span className="brand">
      {settings.logo === null ? (
        <span className="brand-mark" aria-hidden="true" />
      ) : (
        <img className="brand-logo" src={settings.logo} alt="" />
      )}
      <span className={isNameShown ? 'brand-name' : 'visually-hidden'}>{settings.title}</span>
    </span>
  );
}
