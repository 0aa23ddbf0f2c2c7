import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.js';
import { compileWorkflow } from '../../src/ticket/workflow/compile-workflow.js';
import type { WorkflowDefinition } from '../../src/ticket/workflow/workflow.js';
import { actionOf, extended, smallWorkflow, stateOf } from './small-workflow.js';

const sendsAnswer = { requires: ['text'], sends: 'answer' } as const;
const sendsQuestion = { requires: ['text'], sends: 'question' } as const;

function mistakesOf(definition: WorkflowDefinition): readonly string[] {
  try {
    compileWorkflow(definition);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.code).toBe('input-invalid');
    for (const { message } of error.issues) expect(error.message).toContain(message);
    return error.issues.map(({ message }) => message);
  }
}

function withTransition(
  action: string,
  change: Partial<WorkflowDefinition['transitions'][number]>,
): WorkflowDefinition {
  return {
    ...smallWorkflow,
    transitions: smallWorkflow.transitions.map((each) =>
      each.action === action ? { ...each, ...change } : each,
    ),
  };
}

describe('compileWorkflow', () => {
  it('answers questions about a workflow without mistakes', () => {
    const workflow = compileWorkflow(smallWorkflow);
    expect(workflow.definition).toBe(smallWorkflow);
    expect(workflow.phaseOf('asking')).toBe('waiting-citizen');
    expect(workflow.state('done').official.id).toBe('fase closed');
    expect(workflow.transitionsFrom('inbox', 'complaint').map(({ action }) => action)).toEqual([
      'ask',
      'answer',
    ]);
    expect(workflow.find('inbox', 'answer', 'suggestion')?.to).toBe('told');
    expect(workflow.find('told', 'answer', 'suggestion')).toBeUndefined();
  });

  it.each(['nowhere', 'toString', 'back'])('does not know the state %s', (name) => {
    expect(() => compileWorkflow(smallWorkflow).state(name)).toThrow('No such state');
    expect(() => compileWorkflow(smallWorkflow).phaseOf(name)).toThrow('No such state');
  });

  it('prefers the action made for a kind to the general one of its name', () => {
    const workflow = compileWorkflow(
      extended({}, actionOf('answer', 'inbox', 'done', { ...sendsAnswer, kinds: ['suggestion'] })),
    );
    expect(workflow.find('inbox', 'answer', 'suggestion')?.to).toBe('done');
    expect(workflow.find('inbox', 'answer', 'complaint')?.to).toBe('told');
    const actions = workflow.transitionsFrom('inbox', 'suggestion').map(({ action }) => action);
    expect(actions).toEqual(['ask', 'answer']);
  });

  it('lets an action stay in its state, also in a pause', () => {
    const definition = extended({}, actionOf('remind', 'asking', 'asking'));
    expect(mistakesOf(definition)).toEqual([]);
  });

  it('tells the cause alone: what cannot be reached is not called a dead end too', () => {
    expect(mistakesOf(extended({ attic: stateOf('active') }))).toEqual([
      'state "attic" cannot be reached',
    ]);
  });

  const mistakes: readonly [what: string, definition: WorkflowDefinition, message: string][] = [
    [
      'an unknown initial state',
      { ...smallWorkflow, initial: 'inbxo' },
      'initial state "inbxo" is unknown',
    ],
    [
      'an unknown state in from',
      extended({}, actionOf('peek', 'lobby', 'inbox')),
      'action "peek": state "lobby" is unknown',
    ],
    [
      'an unknown state in to',
      extended({}, actionOf('peek', 'inbox', 'lobby')),
      'action "peek": state "lobby" is unknown',
    ],
    [
      'a state that cannot be reached',
      extended({ attic: stateOf('active') }, actionOf('descend', 'attic', 'inbox')),
      'state "attic" cannot be reached',
    ],
    [
      'a dead end',
      extended({ pit: stateOf('active') }, actionOf('drop', 'inbox', 'pit')),
      'state "pit" is a dead end: no closed state can be reached from it',
    ],
    [
      'a dead end for one kind',
      withTransition('close', { kinds: ['complaint', 'suggestion'] }),
      'state "told" is a dead end for every other kind: no closed state can be reached from it',
    ],
    [
      'a circle without a way out',
      extended(
        { left: stateOf('active'), right: stateOf('active') },
        actionOf('enter', 'inbox', 'left'),
        actionOf('across', 'left', 'right'),
        actionOf('return', 'right', 'left'),
      ),
      'state "right" is a dead end: no closed state can be reached from it',
    ],
    [
      'no closed state at all',
      { ...smallWorkflow, states: { ...smallWorkflow.states, done: stateOf('answered') } },
      'no state has the phase "closed"',
    ],
    [
      'an official label missing in Indonesian',
      extended({ done: { ...stateOf('closed'), official: { id: ' ', en: 'Done' } } }),
      'state "done", official.id: is empty',
    ],
    [
      'a citizen label missing in English',
      extended({ done: { ...stateOf('closed'), citizen: { id: 'Selesai', en: '' } } }),
      'state "done", citizen.en: is empty',
    ],
    [
      'a label of an action that is missing',
      withTransition('close', { label: { id: '', en: 'Close' } }),
      'action "close", label.id: is empty',
    ],
    [
      'a placeholder that nothing fills',
      extended({
        done: { ...stateOf('closed'), citizen: { id: 'Ke {instansi}', en: 'To {unit}' } },
      }),
      'state "done": nothing fills {instansi} in its citizen label',
    ],
    [
      'the same action twice',
      extended({}, actionOf('answer', 'inbox', 'done', sendsAnswer)),
      'action "answer" exists twice in state "inbox" for every kind',
    ],
    [
      'the same action twice for one kind',
      extended(
        {},
        actionOf('finish', 'inbox', 'done', { ...sendsAnswer, kinds: ['suggestion'] }),
        actionOf('finish', 'inbox', 'told', { ...sendsAnswer, kinds: ['suggestion', 'complaint'] }),
      ),
      'action "finish" exists twice in state "inbox" for suggestion',
    ],
    [
      'a way back without a way in',
      extended({ attic: stateOf('active') }, actionOf('down', 'attic', 'back')),
      'state "attic" has a way back, but no way in',
    ],
    [
      'a way back from the initial state',
      extended({}, actionOf('undo', 'inbox', 'back')),
      'state "inbox" is the initial one, nothing lies back',
    ],
    [
      'two pauses that would send a ticket to and fro',
      extended(
        { hold: stateOf('waiting-other') },
        actionOf('hold', ['inbox', 'asking'], 'hold'),
        actionOf('unhold', 'hold', 'back'),
      ),
      'state "hold" is entered from "asking", which has a way back too: both lose theirs',
    ],
    [
      'an automatic action that the phase does not have',
      { ...smallWorkflow, onCitizenMessage: { answered: 'reopen' } },
      'onCitizenMessage: state "told" has no action "reopen"',
    ],
    [
      'an automatic action that needs somebody to write',
      { ...smallWorkflow, onCitizenMessage: { new: 'answer' } },
      'action "answer" is taken by itself, so it can require nothing',
    ],
    [
      'automatic closing that no answered state has',
      { ...smallWorkflow, autoClose: 'archive' },
      'autoClose: no answered state has the action "archive"',
    ],
    [
      'automatic closing that the desk may not do',
      withTransition('close', { roles: ['officer'] }),
      'action "close": the role "system" may not take it',
    ],
    [
      'automatic closing that does not close',
      {
        ...extended({}, actionOf('forget', 'told', 'inbox', { roles: ['system'] })),
        autoClose: 'forget',
      },
      'action "forget" closes by itself, but does not lead to a closed state',
    ],
    [
      'a message without text',
      withTransition('answer', { requires: [] }),
      'action "answer" sends the answer but requires no text',
    ],
    [
      'an end without an answer',
      extended({}, actionOf('archive', 'inbox', 'done')),
      'action "archive" leads from "inbox" to "done" without sending the answer',
    ],
    [
      'an answered state without an answer',
      extended({}, actionOf('mark', 'inbox', 'told')),
      'action "mark" leads from "inbox" to "told" without sending the answer',
    ],
    [
      'an end without an answer by way back',
      extended(
        { hold: stateOf('waiting-other') },
        actionOf('hold', ['inbox', 'done'], 'hold'),
        actionOf('unhold', 'hold', 'back'),
      ),
      'action "unhold" leads from "hold" to "done" without sending the answer',
    ],
    [
      'an answer that leaves the case open',
      extended({}, actionOf('reply', 'inbox', 'inbox', sendsAnswer)),
      'action "reply" sends the answer, but "inbox" is neither answered nor closed',
    ],
    [
      'a question that does not pause the clock',
      extended({}, actionOf('followUpQuestion', 'told', 'inbox', sendsQuestion)),
      'action "followUpQuestion" sends a question, but "inbox" does not wait for the citizen',
    ],
    [
      'a pause without a question',
      extended({}, actionOf('park', 'inbox', 'asking')),
      'action "park" leads to "asking", which pauses the clock, without sending a question',
    ],
    [
      'an action without roles',
      withTransition('close', { roles: [] }),
      'action "close", roles: no role may do it',
    ],
    [
      'nobody who may open a ticket',
      { ...smallWorkflow, permissions: { read: ['officer'] } },
      'permission "open": no role may open a ticket',
    ],
    [
      'a state with the reserved name',
      extended({ back: stateOf('active') }),
      'state "back": the name means "the state before"',
    ],
  ];

  it.each(mistakes)('refuses %s', (_, definition, message) => {
    expect(mistakesOf(definition)).toContain(message);
  });

  it('refuses what JSON can get wrong, naming the place', () => {
    const json: unknown = JSON.parse(JSON.stringify(smallWorkflow));
    const broken = json as WorkflowDefinition & {
      states: Record<string, { phase: string }>;
      transitions: Record<string, unknown>[];
    };
    broken.states.done = { ...stateOf('closed'), phase: 'ended' } as never;
    Object.assign(broken.transitions[0] ?? {}, { sned: 'question' });
    Object.assign(broken.permissions, { snoop: ['officer'] });
    expect(mistakesOf(broken)).toEqual([
      expect.stringMatching(/^state "done", phase: .*"closed"/),
      expect.stringMatching(/^action "ask": .*"sned"/),
      expect.stringMatching(/^permissions: .*"snoop"/),
    ]);
  });

  it('grants permissions of plugins, which the desk checks', () => {
    const permissions = { ...smallWorkflow.permissions, 'ratings:rate': ['citizen'] };
    expect(mistakesOf({ ...smallWorkflow, permissions })).toEqual([]);
  });

  it('tells all mistakes at once, each with the path to it', () => {
    const definition = extended(
      { attic: stateOf('active') },
      actionOf('archive', 'inbox', 'done'),
      actionOf('down', 'attic', 'inbox'),
    );
    expect(() => compileWorkflow(definition)).toThrow(
      expect.objectContaining({
        issues: [
          { message: expect.stringContaining('"attic"'), path: ['states', 'attic'] },
          { message: expect.stringContaining('"archive"'), path: ['transitions', 4] },
        ],
      }),
    );
  });
});
