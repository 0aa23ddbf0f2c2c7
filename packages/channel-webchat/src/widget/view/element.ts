/**
 * Attributes of a new element; `true` sets an empty one, `false` and `undefined` set none. A class becomes a part as
 * well, so that a host can style it.
 */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element with attributes and children. Strings become text nodes, never markup, so that user text cannot inject HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

/** Sets and removes attributes. */
export function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) target.removeAttribute(name);
    else target.setAttribute(name, value === true ? '' : value);
    if (name === 'class') target.setAttribute('part', target.getAttribute(name) ?? '');
  }
}

/** Makes a button that runs `action`. */
export function button(
  attributes: Attributes,
  action: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', action);
  return made;
}
