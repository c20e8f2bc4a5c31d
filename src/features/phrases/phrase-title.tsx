import { Fragment } from "react";
import { parsePhraseLabel, type LabelPart } from "#core/text/phrase-label.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/phrases/phrase-title.module.css";

/** Longer names are set smaller. */
const LONG = 90;

/** Around what may be left out, as in labels. */
const [OPEN, CLOSE] = ["[", "]"];

function Part({ part }: { readonly part: LabelPart }) {
  if (part.kind === "fixed") return part.text;
  if (part.kind === "optional") return <span className={styles.optional}>{part.text}</span>;
  const canBeEmpty = part.choices.includes("");
  return (
    <>
      {canBeEmpty && <span className={styles.optional}>{OPEN}</span>}
      {part.choices
        .filter((choice) => choice !== "")
        .map((choice, index) => (
          <Fragment key={choice}>
            {index > 0 && <span className={styles.optional}> {translate("phrase.or")} </span>}
            <span className={styles.choice}>{choice}</span>
          </Fragment>
        ))}
      {canBeEmpty && <span className={styles.optional}>{CLOSE}</span>}
    </>
  );
}

/** A family's label as the name of its page: the fillings of a slot stand side by side. */
export const PhraseTitle = ({ label }: { readonly label: string }) => (
  <h1 className={styles.title} data-long={label.length > LONG}>
    {parsePhraseLabel(label).map((part, index) => (
      <Part key={index} part={part} />
    ))}
  </h1>
);
