import { Link } from "react-router-dom";
import type { Corpus } from "#core/domain/corpus.ts";
import { nameField, nameInference, nameReadout } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { pathToReadout } from "#state/paths.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { DataTable } from "#ui/data-table.tsx";
import { useShowMore } from "#ui/show-more.tsx";
import styles from "#features/data-report/data-report.module.css";

const STEP = 60;

/** Meeting by meeting, the facts that its text does not state. */
export function InferredFacts({ corpus }: { readonly corpus: Corpus }) {
  const filter = useUrlStore((state) => state.filter);
  const meetings = corpus.readouts.map(({ meeting }) => meeting).filter(({ inferred }) => inferred.length > 0);
  const [listed, more] = useShowMore(meetings, STEP);
  if (meetings.length === 0) return <p className={styles.quiet}>{translate("data.inferred.none")}</p>;
  return (
    <>
      <DataTable
        caption={translate("data.inferred.title")}
        rows={listed}
        keyOf={({ id }) => id}
        columns={[
          {
            id: "meeting",
            label: translate("data.inferred.meeting"),
            isNumeric: false,
            cell: (meeting) => <Link to={pathToReadout(filter, meeting.id)}>{nameReadout(meeting)}</Link>,
          },
          {
            id: "fields",
            label: translate("data.inferred.fields"),
            isNumeric: false,
            cell: ({ inferred }) => (
              <ul className={styles.inferred}>
                {inferred.map(({ field, from }) => (
                  <li key={`${field} ${from}`}>
                    {translate("data.inferred.from", { field: nameField(field), from: nameInference(from) })}
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
      {more}
    </>
  );
}
