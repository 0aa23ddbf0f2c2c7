import type { Locale, PhoneNumbers } from '@aduan/core';
import type { CallableNumbers } from '@aduan/core/voice';
import type { WebchatConsent } from './consent/consent-options.js';
import type { WebchatCopies } from './copy/copy-options.js';
import type { WebchatLimits } from './limits.js';

/** One plain page on its way to the host's own layout. */
export interface WebchatPage {
  /** Plain text; escape it. */
  readonly title: string;
  readonly lang: Locale;
  /** HTML, escaped where it must be. */
  readonly body: string;
  /** HTML for the head: description of the viewport and one `<style>`. */
  readonly head: string;
}

/** Options of `webchatChannel`. */
export interface WebchatOptions {
  /**
   * Signs session tokens, files and forms: at least 32 characters. Several to rotate, newest first;
   * keep an old one for 30 days.
   */
  readonly secret: string | readonly string[];
  /** Name of this widget in the desk's data. Default `web`. */
  readonly account?: string;
  /** Other web origins on which the widget stands. Default: only the desk's own. */
  readonly origins?: readonly string[];
  readonly limits?: Partial<WebchatLimits>;
  /**
   * Reads the phone number of the plain form: give the one that `createAduan` has. Default: numbers of
   * Indonesia. Numbers of other countries are taken when they begin with `+`.
   */
  readonly phone?: PhoneNumbers;
  /**
   * Which numbers the desk calls: the plain form asks for another one in place of a premium-rate, shared-cost, short or
   * satellite number. Default: as `callableNumbers()`.
   */
  readonly callable?: CallableNumbers;
  /** Language of the widget where its tag says no other; default: that of the page around it. */
  readonly locale?: Locale;
  /**
   * What citizens agree to before they write in the chat, and before they send the plain form. With it, compose the
   * intake with `consentIntake`.
   */
  readonly consent?: WebchatConsent;
  /**
   * Whether a story says that its citizen wants to stay unknown, as `secrecyTold` of `@aduan/dialogue/kopdes` reads it: where no box of
   * the plain form is ticked, it comes back once with the question. Default: stories are not read.
   */
  readonly wantsSecrecy?: (story: string) => boolean;
  /**
   * Whether a citizen's browser tells that he is writing, never what, to whoever listens to `typing.onCitizen` of
   * the channel. Default false.
   */
  readonly tellsTyping?: boolean;
  /** Lets citizens have a copy of their conversation sent by e-mail. Default: none is offered. */
  readonly copies?: WebchatCopies;
  /**
   * The widget's script, which the channel serves under `/widget.js`: the text of
   * `@aduan/channel-webchat/widget`, or how to get it. Default: read from the installed package, which
   * needs a runtime with files; workers and bundled servers give it here.
   */
  readonly widgetSource?: string | (() => string | Promise<string>);
  /**
   * What the widget loads from `/panel.js` once somebody opens it: the text of
   * `@aduan/channel-webchat/panel`, or how to get it. Needed where `widgetSource` is.
   */
  readonly panelSource?: string | (() => string | Promise<string>);
  /**
   * The client's network address as the host's server knows it, for rate limits and wrong PINs. Without it only
   * sessions are limited, and wrong PINs count for everybody together. Never read it from a header that clients can set themselves.
   */
  readonly clientAddress?: (request: Request) => string | null | undefined;
  /**
   * Wraps the plain pages (form, receipt, tracking) into the host's layout. Styles, fonts and images
   * may come from the same origin; scripts are refused by the pages' Content-Security-Policy.
   *
   * @returns the whole HTML document
   */
  readonly page?: (page: WebchatPage) => string;
}
