import type { Choice } from '@aduan/core/channel';
import type { Words } from '../catalogue.js';
import { button, element } from './element.js';

/** Choices below the last question. */
export interface ChoiceButtons {
  readonly element: HTMLElement;
  show(choices: readonly Choice[]): void;
}

/** Buttons that are created again only for another question, so that the focus stays. */
export function choiceButtons(catalogue: Words, onPick: (choice: Choice) => void): ChoiceButtons {
  const group = element('div', {
    class: 'choices',
    role: 'group',
    'aria-label': catalogue.choices,
  });
  let shown = '';
  return {
    element: group,
    show: (choices) => {
      const seal = JSON.stringify(choices);
      group.hidden = choices.length === 0;
      if (shown === seal) return;
      shown = seal;
      group.replaceChildren(...choices.map((choice) => choiceButton(choice, onPick)));
    },
  };
}

function choiceButton(choice: Choice, onPick: (choice: Choice) => void): HTMLElement {
  const { title, description } = choice;
  const small = description ? element('small', {}, description) : '';
  return button({ class: 'choice' }, () => onPick(choice), title, small);
}
