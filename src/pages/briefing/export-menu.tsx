import { useCallback, useMemo, useRef, useState } from "react";
import { Link } from "react-router-dom";
import type { Briefing } from "#core/domain/briefing.ts";
import type { Corpus } from "#core/domain/corpus.ts";
import { DECK_FORMATS, type DeckFormat } from "#export/deck-registry.ts";
import { downloadBlob } from "#export/download.ts";
import type { FileSlide } from "#export/figure-file.ts";
import { readToday } from "#i18n/today.ts";
import { translate } from "#i18n/translate.ts";
import { DeckMaker } from "#pages/briefing/deck-maker.tsx";
import { PageChoice } from "#pages/briefing/page-choice.tsx";
import { nameBriefing, saveBriefingFile } from "#pages/briefing/save-briefing-file.ts";
import { Popover } from "#ui/popover.tsx";
import styles from "#pages/briefing/builder.module.css";

interface ExportMenuProps {
  readonly briefing: Briefing;
  readonly corpus: Corpus;
  readonly onSay: (text: string) => void;
}

/** A deck that is being made, of the briefing as it was when it was asked for. */
interface Job {
  readonly briefing: Briefing;
  readonly format: DeckFormat;
}

const titleOf = ({ title }: Briefing): string => (title === "" ? translate("briefing.untitled") : title);

/** Saves the whole briefing: as the file that opens again here, or as a deck in any of the registered formats. */
export function ExportMenu({ briefing, corpus, onSay }: ExportMenuProps) {
  const [job, setJob] = useState<Job | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const name = job === null ? "" : `${nameBriefing(job.briefing)}.${job.format.extension}`;
  const fail = useCallback(
    (error: unknown) => {
      const words = translate("builder.exportFailed", { detail: error instanceof Error ? error.message : String(error) });
      setJob(null);
      setFault(words);
    },
    [setFault],
  );
  /** The one that is not given up: what is still under way for another comes to nothing. */
  const wanted = useRef<Job | null>(null);
  const begin = (next: Job | null): void => {
    wanted.current = next;
    setJob(next);
  };
  const failJob = useCallback(
    (error: unknown) => {
      if (wanted.current === job) fail(error);
    },
    [job, fail],
  );
  const count = job?.briefing.slides.length ?? 0;
  const progress = useCallback(
    (done: number) => {
      onSay(done < count ? translate("builder.exporting", { name, done, count }) : translate("builder.writing"));
    },
    [onSay, name, count],
  );
  const finish = useCallback(
    (slides: readonly FileSlide[]) => {
      if (job === null) return;
      job.format.write(slides, { title: titleOf(job.briefing), handling: job.briefing.handling, savedOn: readToday() }).then((blob) => {
        if (wanted.current !== job) return;
        downloadBlob(name, blob);
        onSay(translate("builder.exported", { name }));
        setJob(null);
      }, failJob);
    },
    [job, name, onSay, failJob],
  );
  const choices = useMemo(() => DECK_FORMATS.filter(() => briefing.slides.length > 0), [briefing.slides.length]);
  return (
    <>
      <div className={styles.menu}>
        <Popover label={translate("builder.export")} name={translate("builder.export")}>
          {(close) => (
            <ul className={styles.formats}>
              {choices.map((format) => (
                <li key={format.id}>
                  <button
                    type="button"
                    disabled={job !== null}
                    onClick={() => {
                      close();
                      setFault(null);
                      begin({ briefing, format });
                    }}
                  >
                    <strong>{translate(format.label)}</strong>
                    <span>{translate(format.about)}</span>
                  </button>
                </li>
              ))}
              {briefing.slides.length > 0 && (
                <li>
                  <Link to={`/briefings/${briefing.id}/print`}>
                    <strong>{translate("builder.pdf")}</strong>
                    <span>{translate("builder.pdfHow")}</span>
                  </Link>
                </li>
              )}
              {briefing.slides.length > 0 && (
                <li>
                  <PageChoice briefing={briefing} manifest={corpus.manifest} onChoose={close} onSay={onSay} onFail={fail} />
                </li>
              )}
              <li>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    saveBriefingFile(briefing);
                  }}
                >
                  <strong>{translate("builder.asFile")}</strong>
                  <span>{translate("builder.asFileHow")}</span>
                </button>
              </li>
            </ul>
          )}
        </Popover>
      </div>
      {job !== null && (
        <>
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              begin(null);
              onSay("");
            }}
          >
            {translate("builder.exportCancel")}
          </button>
          <DeckMaker key={job.format.id} briefing={job.briefing} onProgress={progress} onDone={finish} onFail={failJob} />
        </>
      )}
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </>
  );
}
