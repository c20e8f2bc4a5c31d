import { describe, expect, it } from "vitest";
import { findChangesSince } from "#core/views/changes-since.ts";
import { corpusOf, meeting, sentence, textOf } from "../../support/tiny-corpus.ts";

const same = sentence("The Ministers confirmed that the treaty applies to the islands.");
const corpus = corpusOf(
  [
    [meeting("2020-01-01-usa"), textOf(same, sentence("The Ministers agreed to deepen cooperation in cyber and space training."), sentence("They opposed any attempts to change the status quo in the sea by coercion."))],
    [meeting("2020-02-01-fra"), textOf(sentence("They spoke of France."))],
    [
      meeting("2020-03-01-usa"),
      textOf(
        same,
        sentence("The Ministers agreed to deepen cooperation in cyber training."),
        sentence("They opposed any attempts to change the status quo in the sea by force."),
        sentence("Hypersonic missiles worried everyone."),
      ),
    ],
  ],
  [],
  [],
);
const [first, , latest] = corpus.readouts;

describe("findChangesSince", () => {
  const changes = latest ? findChangesSince(corpus, latest) : null;

  it("looks at the readout before with the same counterpart", () => {
    expect(changes?.since.id).toBe("2020-01-01-usa");
    expect(first && findChangesSince(corpus, first)).toBeNull();
  });

  it("gives the words of its own of a reworded sentence, all of a new one, and says which lost some", () => {
    const words = [...(changes?.bySentence ?? [])].map(([index, spans]) => [
      index,
      spans.map(({ kind, start, end }) => `${kind}: ${latest?.sentences[index]?.text.slice(start, end) ?? ""}`),
    ]);
    expect(words).toEqual([
      [1, ["shortened: The Ministers agreed to deepen cooperation in cyber training."]],
      [2, ["reworded: force"]],
      [3, ["new: Hypersonic missiles worried everyone."]],
    ]);
  });
});
