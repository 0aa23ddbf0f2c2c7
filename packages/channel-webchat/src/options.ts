import type { Locale } from '@aduan/core';
import type { PhoneNumbers } from '@aduan/core/channel';
import type { CallableNumbers } from '@aduan/core/voice';
import type { WebchatConsent } from './consent/consent-options.js';
import type { WebchatCopies } from './copy/copy-options.js';
import type { WebchatLimits } from './limits.js';

/** One plain page for the host's own layout. */
export interface WebchatPage {
  /** Plain text; must be escaped. */
  readonly title: string;
  readonly lang: Locale;
  /** HTML, already escaped. */
  readonly body: string;
  /** HTML for the head: the viewport and one `<style>`. */
  readonly head: string;
}

/** Options of `webchatChannel`. */
export interface WebchatOptions {
  /** Signs session tokens, files and forms: at least 32 characters. Give several to rotate, newest first; keep an old one for 30 days. */
  readonly secret: string | readonly string[];
  /** Name of this widget in the desk's data. Default `web`. */
  readonly account?: string;
  /** Other web origins with the widget. Default: only the desk's own. */
  readonly origins?: readonly string[];
  readonly limits?: Partial<WebchatLimits>;
  /**
   * Reads the phone number of the plain form: give the one of `createAduan`. Default: Indonesian numbers. Numbers of
   * other countries are accepted when they begin with `+`.
   */
  readonly phone?: PhoneNumbers;
  /**
   * Numbers that the desk calls. The plain form refuses premium-rate, shared-cost, short and satellite numbers.
   * Default: as `callableNumbers()`.
   */
  readonly callable?: CallableNumbers;
  /** Language of the widget when its tag names none; default: the language of the surrounding page. */
  readonly locale?: Locale;
  /** Consent of citizens before they write in the chat or send the plain form. Use it together with `consentIntake`. */
  readonly consent?: WebchatConsent;
  /**
   * Whether a report's text says that its writer wants to stay unknown, as `secrecyTold` of `@aduan/kopdes/flow`
   * detects. If so and no box of the plain form is ticked, the form comes back once with the question. Default: texts
   * are not checked.
   */
  readonly wantsSecrecy?: (story: string) => boolean;
  /** Whether a citizen's browser reports that they are writing, never what, to the listeners of `typing.onCitizen`. Default false. */
  readonly tellsTyping?: boolean;
  /** Lets citizens get a copy of their conversation by e-mail. Default: not offered. */
  readonly copies?: WebchatCopies;
  /**
   * The widget's script, served at `/widget.js`: the text of `@aduan/channel-webchat/widget`, or a function that
   * returns it. Default: read from the installed package, which needs a file system; set it for workers and bundled
   * servers.
   */
  readonly widgetSource?: string | (() => string | Promise<string>);
  /**
   * The script that an opened widget loads from `/panel.js`: the text of `@aduan/channel-webchat/panel`, or a function
   * that returns it. Needed where `widgetSource` is.
   */
  readonly panelSource?: string | (() => string | Promise<string>);
  /**
   * The client's network address as the host's server knows it, for rate limits and wrong PINs. Without it only
   * sessions are limited, and wrong PINs count for all clients together. Never read it from a header that clients can
   * set themselves.
   */
  readonly clientAddress?: (request: Request) => string | null | undefined;
  /**
   * Wraps the plain pages (form, receipt, tracking) into the host's layout. Styles, fonts and images may come from the
   * same origin; the pages' Content-Security-Policy refuses scripts.
   *
   * @returns the whole HTML document
   */
  readonly page?: (page: WebchatPage) => string;
}
