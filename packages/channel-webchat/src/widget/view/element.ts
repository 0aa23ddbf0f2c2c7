/**
 * Attributes of a new element; `true` sets an empty one, `false` and `undefined` set none. A class is a
 * part as well, so that a host can style whatever the widget itself can.
 */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Makes an element with attributes and children. Strings become text nodes, never markup: what people
 * wrote cannot become part of the page.
 */
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

/** Makes a button that does `action`. */
export function button(
  attributes: Attributes,
  action: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', action);
  return made;
}
