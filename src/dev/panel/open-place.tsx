import type { Path } from '../../source/places.ts';

/** Opens a file in the author's editor, at a line, or at a part of a case. Without an editor nothing happens, and the place is read. */
export function openInEditor(
  file: string,
  place: { readonly line: number; readonly column: number } | Path,
): void {
  const query = new URLSearchParams({ file });
  if ('line' in place) {
    query.set('line', String(place.line));
    query.set('column', String(place.column));
  } else query.set('at', place.join('/'));
  void fetch(`/open?${query.toString()}`);
}

/** A place in a case's file, to be opened there. */
export function OpenPart({
  file,
  at,
  of,
}: {
  readonly file: string;
  readonly at: Path;
  /** What is opened, for those who don't see where the button stands. */
  readonly of: string;
}) {
  return (
    <button
      type="button"
      className="edit"
      title="Open in your editor"
      aria-label={`Edit ${of}`}
      onClick={() => openInEditor(file, at)}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <path
          d="M3 13l1-3.5L10.5 3 13 5.5 6.5 12z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
