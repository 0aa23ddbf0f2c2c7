import './brand.css';
import { settings } from '../settings.js';

/** The desk's logo: a speech bubble, no emblem. */
export function Brand() {
  return (
    <span className="brand">
      <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
        <rect width="32" height="32" rx="9" fill="var(--aduan-accent)" />
        <path
          d="M9 10.5h14v9H16l-4.5 4v-4H9z"
          fill="none"
          stroke="var(--aduan-text-on-accent)"
          strokeWidth="2"
          strokeLinejoin="round"
        />
      </svg>
      <span className="brand-name">{settings.title}</span>
    </span>
  );
}
