import type { Corpus } from "#core/domain/corpus.ts";
import type { ComparedSide } from "#core/views/compare-texts.ts";
import { predecessorsOf } from "#core/views/predecessors.ts";
import { formatDays } from "#i18n/format.ts";
import { translate } from "#i18n/translate.ts";
import { pathToCompare } from "#state/paths.ts";
import { useGoTo } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { Notice } from "#ui/notice.tsx";

interface CompareDeadEndProps {
  readonly corpus: Corpus;
  readonly a: ComparedSide | null;
  readonly b: ComparedSide | null;
}

/** Why nothing is compared: a text that is not there, the same one twice, or none to compare with. The choice stays at hand. */
export function CompareDeadEnd({ corpus, a, b }: CompareDeadEndProps) {
  const goTo = useGoTo();
  const filter = useUrlStore((state) => state.filter);
  const unknown = [a, b].find((side) => side !== null && side.text === null) ?? null;
  const isTwice = a !== null && a.ref === b?.ref;
  const readout = isTwice ? a.text?.readout : undefined;
  const before = readout === undefined ? undefined : predecessorsOf(corpus).get(readout.id);
  const words = isTwice ? translate("compare.sameTwice") : translate(a === null && b === null ? "compare.noPair" : "compare.missing");
  const usePrevious =
    before === undefined || readout === undefined
      ? undefined
      : {
          label: translate("compare.usePrevious", { days: formatDays(before.meeting) }),
          onClick: () => {
            goTo(pathToCompare(filter, before.id, readout.id));
          },
        };
  return (
    <Notice role={unknown === null ? "status" : "alert"} action={unknown === null ? usePrevious : undefined}>
      {unknown === null ? words : translate("compare.unknown", { ref: unknown.ref })}
    </Notice>
  );
}
