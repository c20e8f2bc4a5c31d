import { findJapanese } from "#core/text/find-japanese.ts";

/** A note with its Japanese words marked as such, so that they are read out, and drawn, as Japanese. */
export function NoteText({ text }: { readonly text: string }) {
  return findJapanese(text).map((run, index) =>
    run.isJapanese ? (
      <span key={index} lang="ja">
        {run.text}
      </span>
    ) : (
      run.text
    ),
  );
}
