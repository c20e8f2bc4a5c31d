import { useEffect, useState } from "react";
import { Link } from "react-router-dom";
import { quote } from "#i18n/names.ts";
import { translate } from "#i18n/translate.ts";
import { putElsewhere, takeOut, type PutSlide } from "#pages/briefing/put-in-briefing.ts";
import { useBriefingStore } from "#state/briefings/use-briefing.ts";
import { useBriefings } from "#state/briefings/use-briefings.ts";
import styles from "#pages/briefing/toast.module.css";

interface PutNoteProps {
  readonly put: PutSlide;
  readonly onSay: (text: string) => void;
  readonly onPut: (put: PutSlide) => void;
  readonly onClose: () => void;
}

/** Where a slide was put, and the ways to take it out, put it elsewhere and go there. */
export function PutNote({ put, onSay, onPut, onClose }: PutNoteProps) {
  const store = useBriefingStore();
  const { briefings, trouble } = useBriefings();
  const [isOut, setOut] = useState(false);
  const briefing = briefings.find(({ id }) => id === put.briefing);
  const number = (briefing?.slides.findIndex(({ id }) => id === put.slide.id) ?? -1) + 1;
  const title = briefing?.title ?? "";
  const said = isOut
    ? translate("briefing.takenOut", { title })
    : number === 0
      ? ""
      : translate(put.isReplaced ? "briefing.replaced" : "briefing.added", { title, number });
  useEffect(() => {
    onSay(said);
  }, [said, onSay]);
  if (briefing === undefined) return null;
  return (
    <>
      <p>{said}</p>
      {trouble !== null && <p className={styles.trouble}>{translate("briefing.notKept")}</p>}
      <div className={styles.actions}>
        {!isOut && (
          <button
            type="button"
            onClick={() => {
              takeOut(store, put);
              setOut(true);
            }}
          >
            {translate("briefing.undo")}
          </button>
        )}
        <Link to={{ pathname: `/briefings/${put.briefing}`, search: isOut ? "" : `?slide=${put.slide.id}` }} onClick={onClose}>
          {translate("briefing.open")}
        </Link>
        {!isOut && !put.isReplaced && (
          <label>
            {translate("briefing.in")}
            <select
              value={put.briefing}
              onChange={({ target }) => {
                onPut(putElsewhere(store, put, target.value === "" ? null : target.value));
              }}
            >
              {briefings.map((other) => (
                <option key={other.id} value={other.id}>
                  {other.title === "" ? quote("") : other.title}
                </option>
              ))}
              <option value="">{translate("briefing.newOption")}</option>
            </select>
          </label>
        )}
      </div>
    </>
  );
}
