import { useEffect, useRef, type RefObject } from 'react';

/**
 * Opens a dialog over the page while it is there, with the focus on `first`; Escape, or the way back of a phone, closes it.
 * The focus goes back to what had it, and the page stays where it is: in a bar that sticks, focus alone would move it.
 */
export function useModal(
  dialog: RefObject<HTMLDialogElement | null>,
  first: RefObject<HTMLElement | null>,
  onClose: () => void,
): void {
  const opener = useRef<Element | null>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    opener.current ??= document.activeElement;
    // jsdom has no modal dialogs.
    if (typeof element.showModal !== 'function') element.setAttribute('open', '');
    else if (!element.open) element.showModal();
    first.current?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      close.current();
    };
    const onCancel = (event: Event) => {
      event.preventDefault();
      close.current();
    };
    // A browser that means it closes the dialog without asking: the page must know.
    const onClosed = () => close.current();
    element.addEventListener('keydown', onKey);
    element.addEventListener('cancel', onCancel);
    element.addEventListener('close', onClosed);
    return () => {
      element.removeEventListener('keydown', onKey);
      element.removeEventListener('cancel', onCancel);
      element.removeEventListener('close', onClosed);
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    };
  }, [dialog, first]);
}
