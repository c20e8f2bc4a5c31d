import { useParams } from "react-router-dom";
import { useCorpus } from "#data/use-corpus.ts";
import { Reader } from "#features/reader/reader.tsx";
import { UnknownMeeting } from "#features/reader/unknown-meeting.tsx";

export function Page() {
  const corpus = useCorpus();
  const { id = "" } = useParams();
  const readout = corpus.readoutById.get(id);
  return readout === undefined ? <UnknownMeeting id={id} /> : <Reader key={readout.id} corpus={corpus} readout={readout} />;
}
