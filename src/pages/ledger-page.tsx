import { useMemo } from "react";
import { LEDGER_ORDERS, type LedgerOptions } from "#core/views/family-ledger.ts";
import { useCorpus } from "#data/use-corpus.ts";
import { ChartPanel } from "#features/chart-panel/chart-panel.tsx";
import { familyLedgerChart } from "#features/ledger/family-ledger-chart.tsx";
import { PartyChoice } from "#features/ledger/party-choice.tsx";
import { nameParty } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { useReportedSetting } from "#state/use-reported-setting.ts";
import { useSetting, useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { KeyLine } from "#ui/key-line.tsx";
import type { KeyHelp } from "#ui/key-list.tsx";
import { Notice } from "#ui/notice.tsx";
import { Segmented } from "#ui/segmented.tsx";
import styles from "#pages/ledger-page.module.css";
import "#i18n/parts/ledger.ts";
import "#i18n/parts/phrases.ts";

const KEYS: readonly KeyHelp[] = [
  { keys: ["←", "→", "↑", "↓"], does: "ledger.keys.move" },
  { keys: ["Home", "End", "PgUp", "PgDn"], does: "ledger.keys.ends" },
  { keys: ["Enter"], does: "ledger.keys.open" },
];

/** Every formula through the readouts with one counterpart. */
export function Page() {
  const corpus = useCorpus();
  const asked = useUrlStore((state) => new URLSearchParams(state.search).get("party"));
  const chosen = useUrlStore((state) => state.filter.counterparts);
  const order = useSetting("order", LEDGER_ORDERS);
  const { changeSetting } = useUrlActions();
  const isKnown = asked !== null && corpus.counterparts.includes(asked);
  useReportedSetting("party", asked === null || isKnown ? [] : [asked], corpus.counterparts);
  const party = isKnown ? asked : (corpus.counterparts.find((code) => chosen.length === 0 || chosen.includes(code)) ?? "");
  const options = useMemo((): LedgerOptions => ({ party, order }), [party, order]);
  // Also where the filters leave no row to read it from.
  const titleValues = useMemo(() => ({ party: nameParty(party) }), [party]);
  return (
    <>
      <h1 className={styles.heading}>{translate("page.ledger")}</h1>
      <p className={styles.lead}>{translate("ledger.lead")}</p>
      <div className={`${styles.tools} no-print`}>
        <PartyChoice
          corpus={corpus}
          party={party}
          onChange={(code) => {
            changeSetting("party", code);
          }}
        />
        <Segmented
          label={translate("ledger.order")}
          value={order}
          onChange={(value) => {
            changeSetting("order", value === LEDGER_ORDERS[0] ? null : value);
          }}
          options={LEDGER_ORDERS.map((value) => ({ value, label: translate(`ledger.order.${value}`) }))}
        />
        <KeyLine place="ledger.keys" list={KEYS} />
      </div>
      {party === "" ? <Notice>{translate("phrases.none")}</Notice> : <ChartPanel chart={familyLedgerChart} corpus={corpus} options={options} titleValues={titleValues} />}
    </>
  );
}
