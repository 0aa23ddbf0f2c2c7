import type { idSignIn } from './id-sign-in.js';

/** Texts of the sign-in page, in English: the only ones that it loads. */
export const enSignIn: typeof idSignIn = {
  signIn: {
    title: 'Sign in to the officer desk',
    lead: 'One desk for all reports: who waits, until when, and what the answer is.',
    username: 'User name',
    password: 'Password',
    code: 'Code of your authenticator app',
    locked: (name) => `${name}, this screen is locked`,
    lockedLead: 'The desk was not used for 15 minutes. What you were writing is still there.',
    byCode: 'Open with a code of the app',
    byPassword: 'Open with the password',
    wrongCode: 'The code does not match. Wait for the next one in the app, then try again.',
    wrongPassword: 'The password is not right. Please try again.',
    unlock: 'Open again',
    submit: 'Sign in',
    busy: 'Signing in…',
    links:
      'Sample officers sign in by the links in the terminal where this desk was started. Each works once.',
    replaceTitle: (name: string) => `${name} is signed in here`,
    replaceLead:
      'The link that was opened signs somebody else in. If you go on, the present session ends, and what was not sent is lost.',
    stay: (name: string) => `Stay as ${name}`,
    replace: 'Go on with the link',
    offline: 'The server cannot be reached. Try again in a moment.',
    retry: 'Try again',
  },
};
