import type { ReactNode } from 'react';

/** A button in the design system's dress. `secondary` for what isn't the one thing to do next. */
export function Button({
  secondary = false,
  small = false,
  type = 'button',
  disabled = false,
  onIntent,
  onClick,
  children,
}: {
  readonly secondary?: boolean;
  readonly small?: boolean;
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  /** Pointed at or focused: it may be pressed soon. */
  readonly onIntent?: () => void;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}) {
  const dress = [secondary && 'nhsuk-button--secondary', small && 'nhsuk-button--small'].filter(
    Boolean,
  );
  return (
    <button
      type={type}
      className={['nhsuk-button', ...dress].join(' ')}
      disabled={disabled}
      onPointerEnter={onIntent}
      onFocus={onIntent}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
