import type { ComponentProps } from 'react';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'onClick'> {
  readonly isDisabled?: boolean;
  readonly onPress?: () => void;
}

/** A button of the first screen, which comes without the library that menus and dialogs need. */
export function Button({ isDisabled = false, onPress, type = 'button', ...props }: ButtonProps) {
  return <button {...props} type={type} disabled={isDisabled} onClick={onPress} />;
}
