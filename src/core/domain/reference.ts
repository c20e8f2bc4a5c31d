/**
 * Something that can be cited, with all that an entry of a reference list says of it. Words come from the catalogue; dates are ISO
 * (`YYYY-MM-DD`, or `YYYY-MM` where no day is known).
 */
export interface Reference {
  /** The same in every build: a letter, then letters, digits and hyphens. */
  readonly key: string;
  /** Who answers for it; null where nobody knows. */
  readonly publisher: string | null;
  readonly title: string;
  /** The publication that it is an item of; null where it stands alone. */
  readonly container: string | null;
  readonly published: string | null;
  /** First and last day of the meeting that it tells of; null where it tells of none, or of one without a date. */
  readonly event: { readonly first: string; readonly last: string } | null;
  /** What is cited of it, in words that go on a sentence: the meeting, the sentence, the filters. */
  readonly details: string;
  readonly address: string | null;
  /** The day on which it was read. */
  readonly accessed: string;
  /** The words cited; null where the whole is. */
  readonly quotation: string | null;
  /** What else must be known of it, a sentence each. */
  readonly notes: readonly string[];
}
