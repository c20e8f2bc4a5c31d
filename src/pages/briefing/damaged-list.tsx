import { useState } from "react";
import { downloadText } from "#export/download.ts";
import { translate } from "#i18n/translate.ts";
import type { DamagedBriefing } from "#state/briefings/shelf.ts";
import { useBriefingStore } from "#state/briefings/use-briefing.ts";
import { Section } from "#ui/section.tsx";
import styles from "#pages/briefing/briefings.module.css";

/** As text whatever it is: a record may hold what JSON has no words for. */
function writeRaw(raw: unknown): string {
  const seen = new WeakSet();
  return JSON.stringify(
    raw,
    (_key, value: unknown) => {
      if (typeof value === "bigint") return String(value);
      if (typeof value !== "object" || value === null) return value;
      if (seen.has(value)) return "…";
      seen.add(value);
      return value;
    },
    2,
  );
}

/** What is wrong with a record of the store, and where in it. */
export const sayDamage = ({ id, fault: { kind, path, detail } }: DamagedBriefing): string =>
  kind === "newer" ? translate("briefingDamage.newer", { id, detail }) : translate("briefingDamage.fault", { id, path: path === "" ? translate("briefingFault.theWhole") : path, detail });

export const saveDamaged = ({ id, raw }: DamagedBriefing): void => {
  downloadText(`${id}.damaged.json`, writeRaw(raw), "application/json");
};

function Damaged({ record }: { readonly record: DamagedBriefing }) {
  const store = useBriefingStore();
  const [isAsked, setAsked] = useState(false);
  const { key } = record;
  return (
    <li className={styles.row}>
      <p className={styles.about}>{sayDamage(record)}</p>
      <div className={styles.actions}>
        <button
          type="button"
          onClick={() => {
            saveDamaged(record);
          }}
        >
          {translate("briefingDamage.save")}
        </button>
        {key !== null && (
          <button
            type="button"
            onClick={() => {
              if (isAsked) void store.discardDamaged(key);
              else setAsked(true);
            }}
          >
            {translate(isAsked ? "briefingDamage.really" : "briefingDamage.discard")}
          </button>
        )}
      </div>
    </li>
  );
}

/** What was found in the store and could not be read. */
export function DamagedList({ damaged }: { readonly damaged: readonly DamagedBriefing[] }) {
  return (
    <Section title={translate("briefingDamage.heading")} how={translate("briefingDamage.lead")} className={styles.damaged}>
      <ul>
        {damaged.map((record) => (
          <Damaged key={`${record.id}/${record.key ?? ""}`} record={record} />
        ))}
      </ul>
    </Section>
  );
}
