import { describe, expect, it, vi } from "vitest";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { viewFindings } from "#core/views/filter-findings.ts";
import { createFindingsApi } from "#worker/findings-api.ts";
import { borderCorpus } from "../support/border-corpus.ts";

describe("what finds beside the page", () => {
  it("gives what is found at once elsewhere, also on a copy of the corpus as a thread gets it", async () => {
    const corpus = borderCorpus();
    const api = createFindingsApi();
    api.hold(structuredClone(corpus));
    const filter = { ...EMPTY_FILTER, counterparts: ["FRA"] };
    await expect(api.find(1, filter)).resolves.toEqual(viewFindings(corpus, filter));
  });

  it("ends what was dropped, and only that", async () => {
    // Every step takes a minute, so that each is followed by a pause.
    let minutes = 0;
    vi.spyOn(performance, "now").mockImplementation(() => {
      minutes += 1;
      return minutes * 60_000;
    });
    const corpus = borderCorpus();
    const api = createFindingsApi();
    api.hold(corpus);
    const [dropped, wanted] = [api.find(1, EMPTY_FILTER), api.find(2, EMPTY_FILTER)];
    api.drop(1);
    await expect(dropped).resolves.toBeNull();
    await expect(wanted).resolves.toEqual(viewFindings(corpus, EMPTY_FILTER));
  });

  it("says that it has no corpus", async () => {
    await expect(createFindingsApi().find(1, EMPTY_FILTER)).rejects.toThrow("before the corpus");
  });
});
