import './brand.css';
import { settings } from '../settings.js';

/** The name of the desk beside its logo: that of the host, or a speech bubble, no emblem. */
export function Brand() {
  return (
    <span className="brand">
      {settings.logo === null ? (
        <span className="brand-mark" aria-hidden="true" />
      ) : (
        <img className="brand-logo" src={settings.logo} alt="" />
      )}
      <span className="brand-name">{settings.title}</span>
    </span>
  );
}
