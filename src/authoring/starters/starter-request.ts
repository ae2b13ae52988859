/** What a starter case is made from. All else in it is the same for everyone. */
export interface StarterRequest {
  /** The name of its folder and its id. */
  readonly id: string;
  readonly title: string;
  /** The day on which it is made, YYYY-MM-DD: the story begins then, and its medicine was checked then. */
  readonly today: string;
  /** The version of NG12 that it follows. */
  readonly guidance: string;
  /** The way from the case to the JSON Schema that its editor reads. */
  readonly schema: string;
}

/** The day so many days after a day; before it where negative. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
