import type { idOfficers } from './id-officers.js';

/** Officers of the desk, in English. */
export const enOfficers: typeof idOfficers = {
  entries: {
    setup: {
      title: 'The first administrator',
      lead: 'This link works once. An administrator sets the desk up and invites officers, and sees no case.',
      first: 'Your name',
      second: 'Your code, without spaces, such as a short name',
      submit: 'Begin',
    },
    emergency: {
      title: 'Break-glass access',
      lead: 'For when no administrator can be reached. It works once, for four hours, and all supervisors and security officers are told at once.',
      first: 'Code of the envelope',
      second: 'Why it is used now',
      submit: 'Open break-glass access',
    },
    refused: {
      over: 'This link or code was used, or its time is over.',
      input: 'Please check again: a code has letters, digits, dots or hyphens.',
      offline: 'Not connected yet. Please try again in a moment.',
    },
  },
  officers: {
    lead: 'Who works at this desk, and what they may do. Every change is recorded.',
    alone:
      'For now one person decides alone. Invite a security officer: once two people who may decide have signed in, every right is given by two.',
    invite: 'Invite an officer',
    inviteLead:
      'A second person approves, and hands the officer the code that opens the link. Nobody opens the account of another alone.',
    inviteAlone: 'The sign-in link is shown once. Give it to the person directly.',
    submit: 'Invite',
    seal: 'Prepare break-glass access',
    sealAgain: 'Replace break-glass access',
    copy: 'Copy',
    made: {
      link: {
        title: (name) => `Sign-in link for ${name}`,
        lead: 'It is shown this once. It is valid for seven days and for one sign-in.',
        label: 'Sign-in link',
      },
      password: {
        title: (name) => `Password link for ${name}`,
        lead: 'It is shown this once, and works once within 24 hours. Give it to the person directly.',
        label: 'Password link',
      },
      code: {
        title: (name: string) => `Code for ${name}`,
        lead: 'Shown this once. Make sure that it is them, then hand it over yourself: not through who made the link. The link opens with this code.',
        label: 'Code that opens the link',
      },
      emergency: {
        title: () => 'Break-glass code',
        lead: 'Print it, seal it in an envelope, keep it in a safe. It is shown this once. When it is used, all supervisors and security officers are told.',
        label: 'Break-glass code',
      },
    },
    grants: 'Waiting for a second person',
    search: 'Search officers or units',
    noneFound: 'No officer has these words.',
    list: 'All officers',
    grantTitles: {
      account: (name, roles) => `New account: ${name}, ${roles}`,
      role: (name, roles) => `Role for ${name}: ${roles}`,
      link: (name: string, _: string) => `Another link for ${name}`,
      return: (name, roles) => `${name} returns: ${roles}`,
    },
    asked: (name, at) => `Asked for by ${name}, ${at}`,
    because: (reason) => `Reason: ${reason}`,
    expires: (at) => `Valid until ${at}`,
    approve: 'Approve',
    refuse: 'Refuse',
    withdraw: 'Withdraw',
    reasonHelp: 'The reason stays in the history of officers. Please name no citizen.',
    you: '(you)',
    states: {
      waiting: 'Waiting for approval',
      invited: 'Invited',
      active: 'Works here',
      disabled: 'Disabled',
      ended: 'Term is over',
    },
    neverSignedIn: 'Never signed in',
    signedIn: (at) => `Last signed in ${at}`,
    until: (at) => `until ${at}`,
    accounts: {
      none: () => 'No account with a password yet',
      disabled: (username) => `Account ${username} is disabled`,
      invited: (username) => `Account ${username}, no password chosen yet`,
      code: (username) => `Account ${username}, with a second step`,
      password: (username) => `Account ${username}, without a second step`,
    },
    accountActions: {
      reset: 'Send a new link',
      removeFactor: 'Remove the second step',
      'sign-ins': 'Sign-ins',
    },
    accountAsks: {
      reset: {
        title: (name) => `A new link for ${name}?`,
        lead: 'The former password ends at once, and they are signed out everywhere. The second step stays. Once two people decide at this desk, the second one gives them the code for the link.',
      },
      removeFactor: {
        title: (name) => `Remove the second step of ${name}?`,
        lead: 'For somebody who lost the telephone and the backup codes. An administrator then sends a new link, and they set up another app.',
      },
    },
    newLink: 'New link',
    actions: {
      change: 'Change',
      'grant-role': 'Give a role',
      'revoke-role': 'Take a role',
      disable: 'Disable',
      enable: 'Enable again',
    },
    askTitles: {
      change: (name) => `Change ${name}`,
      'grant-role': (name) => `Give ${name} a role`,
      'revoke-role': (name) => `Take a role from ${name}`,
      disable: (name) => `Disable ${name}?`,
      enable: (name) => `Enable ${name} again?`,
    },
    roleLeads: {
      'grant-role': 'A role that shows who citizens are holds once a second person approves it.',
      'revoke-role': 'It holds at once.',
    },
    role: 'Role',
    fields: {
      name: 'Name',
      title: 'Post, as people read it',
      unit: 'Unit',
      id: 'Code of the officer, without spaces: it cannot be changed',
    },
    roleNames: {
      administrator: 'Administrator: sets the desk up, sees no case',
      security: 'Security officer: approves rights, sees no case',
      agent: 'Intake officer',
      officer: 'Handling officer',
      supervisor: 'Supervisor',
      auditor: 'Auditor: reads only',
    },
    refused: {
      forbidden: 'Somebody else must decide this: nobody changes their own rights.',
      'organization-grant-over': 'This request was decided, withdrawn, or has expired.',
      'organization-has-signed-in':
        'This officer has signed in before. The sign-in page resets the password.',
      'organization-last-administrator':
        'This is the last administrator. Please invite another one first.',
      'input-invalid':
        'Please check again: the code is in use, or this role cannot be held with another.',
      other: 'It could not be saved yet, please try again in a moment.',
    },
  },
};
