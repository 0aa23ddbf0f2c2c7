import type { Catalogue } from './catalogue.js';

/** Reply drafts and calls to make, in English. */
export const enAnswers: Pick<Catalogue, 'drafts' | 'calls'> = {
  drafts: {
    status: {
      written: 'Draft kept',
      submitted: 'Waits for approval',
      approved: 'Approved, ready to send',
      returned: 'Sent back',
    },
    by: (who, when) => `${who}, ${when}`,
    forAction: (action) => `for: ${action}`,
    save: 'Save draft',
    submit: 'Submit',
    approve: 'Approve',
    return: 'Send back…',
    returnTitle: 'Send the draft back',
    returnHelp: 'The author reads this reason and submits the answer again.',
    discard: 'Discard',
    edit: 'Edit',
    sendNow: 'Send to the citizen',
    approvalHint: 'The answer of this case is sent once another supervisor has approved it.',
    approverHint: 'Once you approve it, an officer sends it to the citizen.',
    ownApproval: 'You wrote it last, so another supervisor approves it.',
    editHint: 'Editing takes its submission and approval away.',
    agentHint: 'An officer who may answer sends it to the citizen.',
    nextStep: 'Next step',
    nextStepHelp: 'Add where the citizen can turn if this answer does not help',
    loading: 'Loading templates…',
    clashTitle: 'Somebody else has changed this draft',
    clashLead: 'What you wrote is not saved yet. Nothing is lost: choose one.',
    mine: 'What you wrote',
    theirs: (who) => `Saved, by ${who}`,
    keepMine: 'Go on with mine',
    takeTheirs: 'Take the saved one',
  },
  calls: {
    lead: 'Citizens who have not seen their answer, or can only be given it by phone or in person.',
    noNumber: 'No number. The answer shows on the tracking page.',
    withheld: 'Contact data withheld',
    tried: (count, outcome, when) =>
      count === 1
        ? `Tried once: ${outcome} ${when}`
        : `Tried ${count} times, last ${outcome} ${when}`,
    notTried: 'Not tried yet',
    missing: (days) =>
      days === 1
        ? '1 more working day before it may be closed'
        : `${days} more working days before it may be closed`,
    enough: 'tried often enough, may be closed',
    notYet: 'The answer is not approved yet: the call is kept, but it is not the answer.',
    outcome: 'Outcome of the call',
    later: 'Note a later call:',
  },
};
