import { Fragment } from "react";
import { parsePhraseLabel, type LabelPart } from "#core/text/phrase-label.ts";
import { translate } from "#i18n/translate.ts";
import styles from "#features/phrases/phrase-title.module.css";

function Part({ part }: { readonly part: LabelPart }) {
  if (part.kind === "fixed") return part.text;
  if (part.kind === "optional") return <span className={styles.optional}>{part.text}</span>;
  return part.choices.map((choice, index) => (
    <Fragment key={choice}>
      {index > 0 && <span className={styles.or}> {translate("phrase.or")} </span>}
      <span className={styles.choice}>{choice === "" ? translate("phrase.nothing") : choice}</span>
    </Fragment>
  ));
}

/** A family's label as the name of its page: the fillings of a slot stand side by side. */
export const PhraseTitle = ({ label }: { readonly label: string }) => (
  <h1 className={styles.title}>
    {parsePhraseLabel(label).map((part, index) => (
      <Part key={index} part={part} />
    ))}
  </h1>
);
