import type { Catalogue } from './catalogue.js';

/** Reply drafts, in English. */
export const enDrafts: Pick<Catalogue, 'drafts'> = {
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
};
