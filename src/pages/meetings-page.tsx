import { useDeferredValue, useMemo } from "react";
import { FigurePart } from "#charts/figure-part.tsx";
import { MEETING_ORDERS, viewMeetingList, type MeetingOrder } from "#core/views/meeting-list.ts";
import { tabulate } from "#core/views/tabulate.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { FigureActions } from "#features/chart-panel/figure-actions.tsx";
import { InferredLegend } from "#features/meetings/inferred-legend.tsx";
import { MeetingList } from "#features/meetings/meeting-list.tsx";
import { SortControls } from "#features/meetings/sort-controls.tsx";
import { translate } from "#i18n/translate.ts";
import { useSetting, useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { Notice } from "#ui/notice.tsx";
import { Section } from "#ui/section.tsx";
import "#i18n/parts/compare.ts";
import "#i18n/parts/reader.ts";

/** Dates and lengths start with the newest and the longest, counterparts with the first in the corpus's order. */
const startsDescending = (order: MeetingOrder): boolean => order !== "counterpart";

export function Page() {
  const corpus = useCorpus();
  const filter = useDeferredValue(useUrlStore((state) => state.filter));
  const { changeSettings, clearFilter } = useUrlActions();
  const order = useSetting("sort", MEETING_ORDERS);
  const isReversed = useSetting("order", ["usual", "reversed"]) === "reversed";
  const options = useMemo(() => ({ order, isDescending: startsDescending(order) !== isReversed }), [order, isReversed]);
  const view = useMemo(() => viewMeetingList(corpus, filter, options), [corpus, filter, options]);
  const title = translate("meetings.title", { meetings: view.rows.length });
  const joint = view.rows.filter(({ readout }) => readout.meeting.counterparts.length > 1).length;
  const figure = useMemo(() => ({ id: "meetings", title, how: translate("meetings.how", { joint }), table: tabulate(view), native: null }), [view, title, joint]);

  const sort = (next: MeetingOrder, reverse: boolean): void => {
    changeSettings({ sort: next === "date" ? null : next, order: reverse ? "reversed" : null });
  };
  return (
    <>
      <h1 className="visually-hidden">{translate("page.meetings")}</h1>
      <Section
        title={title}
        how={view.rows.length === 0 ? undefined : figure.how}
        actions={
          <>
            <SortControls
              options={options}
              onSort={(next) => {
                sort(next, false);
              }}
              onReverse={() => {
                sort(order, !isReversed);
              }}
            />
            <FigureActions figure={figure.id} title={title} />
          </>
        }
      >
        {view.rows.length === 0 ? (
          <Notice action={{ label: translate("empty.undo"), onClick: clearFilter }}>{translate("empty.filtered")}</Notice>
        ) : (
          <FigurePart figure={figure}>
            <MeetingList
              corpus={corpus}
              filter={filter}
              rows={view.rows}
              caption={title}
              options={options}
              onSort={(next) => {
                sort(next, next === order && !isReversed);
              }}
            />
            <InferredLegend rows={view.rows} />
          </FigurePart>
        )}
      </Section>
    </>
  );
}
