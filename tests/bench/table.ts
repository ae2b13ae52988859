/** A line of the table that is printed. */
export function line(...columns: readonly string[]): void {
  const widths = [52, 22, 28, 0];
  console.log(
    columns
      .map((text, index) => text.padEnd(widths[index] ?? 0))
      .join('')
      .trimEnd(),
  );
}

/** What was measured, its budget if there is one, and what it is to be seen beside. */
export function row(what: string, value: string, budget: string, more: string): void {
  line(`  ${what}`, value, budget === '' ? '' : `budget ${budget}`, more);
}
