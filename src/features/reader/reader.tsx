import { useCallback, useMemo, useRef, useState } from "react";
import type { Corpus, Readout } from "#core/domain/corpus.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { ACTORS } from "#core/domain/statement-query.ts";
import { CHANGE_KINDS, findChangesSince } from "#core/views/changes-since.ts";
import { findText, writeTextRef } from "#core/views/compare-texts.ts";
import type { PhraseHighlight } from "#core/views/readout-highlights.ts";
import { AccountSwitch } from "#features/reader/account-switch.tsx";
import { briefSentences } from "#features/reader/brief-sentences.ts";
import { LayerSwitches } from "#features/reader/layer-switches.tsx";
import { MeetingNeighbours } from "#features/reader/meeting-neighbours.tsx";
import { MeetingSources } from "#features/reader/meeting-sources.tsx";
import { nameVoice } from "#features/reader/name-voice.ts";
import { nameEntity } from "#features/reader/name-entity.ts";
import { PhraseNotes } from "#features/reader/phrase-notes.tsx";
import { PhrasePanel } from "#features/reader/phrase-panel.tsx";
import { ReaderHead } from "#features/reader/reader-head.tsx";
import { ReaderProblems } from "#features/reader/reader-problems.tsx";
import { ReaderRail } from "#features/reader/reader-rail.tsx";
import { describeMeeting } from "#features/reader/reading.ts";
import { ReadingText } from "#features/reader/reading-text.tsx";
import { SentenceTools } from "#features/reader/sentence-tools.tsx";
import { useArrivalAtSentence, useArrivalAtStop } from "#features/reader/use-arrival.ts";
import { useReaderKeys } from "#features/reader/use-reader-keys.ts";
import { useReading, type ReadingState } from "#features/reader/use-reading.ts";
import { WalkBar } from "#features/reader/walk-bar.tsx";
import { citeReadout, citeSentence } from "#i18n/citation.ts";
import { readToday } from "#i18n/today.ts";
import { translate } from "#i18n/translate.ts";
import { pathToReadout } from "#state/paths.ts";
import { writeSetting } from "#state/url-state.ts";
import { useGoTo } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";
import { writeLink } from "#state/write-link.ts";
import { ReadoutPicker } from "#ui/readout-picker.tsx";
import { useWidth } from "#ui/use-width.ts";
import styles from "#features/reader/reader.module.css";

const WIDE = 1120;
const MEDIUM = 760;

/** The address of a sentence to be passed on: without the filter and the highlights of the moment. */
function writeAddress(readout: Readout, { account, refs, marked }: ReadingState): string {
  const { pathname, search } = pathToReadout(EMPTY_FILTER, readout.id, { sentence: refs[marked ?? -1] ?? null });
  return writeLink({ pathname, search: account === 1 ? search : writeSetting(search, "account", String(account)) });
}

/** What is stepped through, in words. */
function nameTarget(corpus: Corpus, { target, family, highlights, reading }: ReadingState): string | null {
  if (target === null) return null;
  if (target.layer === "phrases") return family?.label ?? target.id;
  if (target.layer === "topics") return corpus.topicById.get(target.id)?.label ?? target.id;
  if (target.layer === "statements") {
    const actor = ACTORS.find((id) => id === target.id);
    return actor === undefined ? target.id : nameVoice(corpus, actor, reading.account);
  }
  if (target.layer === "changes") {
    const kind = CHANGE_KINDS.find((id) => id === target.id);
    return kind === undefined ? target.id : translate(`reader.changes.${kind}`);
  }
  const sentence = highlights.findIndex((inSentence) => inSentence.some(({ id }) => id === target.id));
  const first = highlights[sentence]?.find(({ id }) => id === target.id);
  return first?.layer === "names" ? nameEntity(first, reading.account.sentences[sentence]?.text ?? "") : target.id;
}

interface ReaderProps {
  readonly corpus: Corpus;
  readonly readout: Readout;
}

/** One readout: the whole text as published, with what recurs in it, what it speaks of and whom it names. */
export function Reader({ corpus, readout }: ReaderProps) {
  const [measure, width] = useWidth(WIDE);
  const shape = width >= WIDE ? "wide" : width >= MEDIUM ? "medium" : "narrow";
  const box = useRef<HTMLDivElement>(null);
  const state = useReading(corpus, readout);
  const filter = useUrlStore((store) => store.filter);
  const goTo = useGoTo();
  const { reading, highlights, layers, target, family, walk, marked, choose } = state;
  useReaderKeys(state);
  useArrivalAtSentence(box, marked, state.account);
  const { current, standAt } = walk;
  useArrivalAtStop(box, current);

  const [isByKeyboard, setByKeyboard] = useState(false);
  const chooseFamily = useCallback(
    (id: string, byKeyboard: boolean): void => {
      setByKeyboard(byKeyboard);
      choose({ layer: "phrases", id });
    },
    [choose],
  );
  // These two stay the same from step to step, so that only the sentences that change are drawn again.
  const choosePhrase = useCallback(
    ({ id, start, end }: PhraseHighlight, sentence: number, byKeyboard: boolean): void => {
      standAt({ sentence, start, end });
      chooseFamily(id, byKeyboard);
    },
    [standAt, chooseFamily],
  );
  const chooseTopic = useCallback(
    (id: string): void => {
      choose({ layer: "topics", id });
    },
    [choose],
  );
  const name = nameTarget(corpus, state);
  const cited = { manifest: corpus.manifest, meeting: readout.meeting, reading, account: state.account, accessed: readToday() };
  const leave = (): void => {
    choose(null);
  };
  const setting = useMemo(() => ({ layers, width, marked, highlights }), [layers, width, marked, highlights]);
  const isInMargin = shape === "wide";
  const isFamilyShown = family !== null && target !== null;
  const hasNotes = reading.isCounted && layers.includes("phrases") && !(isInMargin && isFamilyShown);
  const panel = isFamilyShown && <PhrasePanel corpus={corpus} readout={readout} family={family} isInMargin={isInMargin} takesFocus={isByKeyboard} onClose={leave} />;
  const notes = hasNotes && (
    <PhraseNotes
      corpus={corpus}
      readout={readout}
      families={state.families}
      isInMargin={isInMargin}
      setting={setting}
      onChoose={({ id }, byKeyboard) => {
        chooseFamily(id, byKeyboard);
      }}
    />
  );

  return (
    <div ref={measure} className={styles.reader} data-shape={shape}>
      <ReaderHead
        corpus={corpus}
        meeting={describeMeeting(readout.meeting, reading)}
        reference={citeReadout(cited)}
        isFolded={shape === "narrow"}
        picker={
          <ReadoutPicker
            corpus={corpus}
            label={translate("reader.others")}
            face={translate("reader.others")}
            chosen={findText(corpus, writeTextRef(readout.id, state.account))}
            onChoose={({ readout: other, account }) => {
              goTo(pathToReadout(filter, other.id, { account }));
            }}
          />
        }
      >
        <MeetingNeighbours corpus={corpus} readout={readout} />
      </ReaderHead>
      {state.readings.length > 1 && <AccountSwitch readings={state.readings} shown={state.account} title={readout.meeting.title} isFolded={shape === "narrow"} />}
      <LayerSwitches bySentence={highlights} topicsInAll={corpus.topics.length} isCounted={reading.isCounted} since={findChangesSince(corpus, readout)?.since ?? null} layers={layers} isFolded={shape === "narrow"} onChange={state.showLayers} />
      <WalkBar
        walk={walk}
        name={name}
        words={current === null ? "" : (reading.account.sentences[current.sentence]?.text.slice(current.start, current.end) ?? "")}
        onLeave={leave}
      />
      <div className={styles.columns}>
        <ReaderRail corpus={corpus} state={state} isFolded={shape === "narrow"} />
        <div ref={box} className={styles.main}>
          <ReaderProblems state={state} />
          {reading.account.sentences.length === 0 && <p className={styles.problem}>{translate("reader.noText")}</p>}
          <ReadingText
            corpus={corpus}
            account={reading.account}
            highlights={highlights}
            layers={layers}
            target={target}
            walk={walk}
            marked={marked}
            links={state.links}
            numbers={state.numbers}
            onTopic={chooseTopic}
            onPhrase={choosePhrase}
            tools={
              marked !== null && (
                <SentenceTools
                  key={marked}
                  number={marked + 1}
                  address={writeAddress(readout, state)}
                  reference={citeSentence(cited, marked)}
                  onBrief={() => {
                    briefSentences({ readout: readout.id, number: state.account, account: reading.account, sentence: marked });
                  }}
                  onUnmark={() => {
                    state.markSentence(null);
                  }}
                />
              )
            }
          />
          {!isInMargin && notes}
          <MeetingSources readings={state.readings} title={readout.meeting.title} />
          {!isInMargin && panel}
        </div>
        {isInMargin && (
          <div className={styles.side}>
            {notes}
            {panel}
          </div>
        )}
      </div>
    </div>
  );
}
