import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { meetingsMapChart } from "#charts/meetings-map/meetings-map-chart.tsx";
import { evidenceOf, type EvidenceQuery } from "#core/domain/evidence.ts";
import { EMPTY_FILTER, type Filter } from "#core/domain/filter.ts";
import { tinyCorpus } from "../../support/tiny-corpus.ts";

const { Plot, view, how } = meetingsMapChart;

async function drawMap(part: Partial<Filter> = {}, shown: EvidenceQuery | null = null) {
  const corpus = tinyCorpus();
  const filter = { ...EMPTY_FILTER, ...part };
  const onEvidence = vi.fn();
  render(<Plot corpus={corpus} view={view(corpus, filter, undefined)} options={undefined} filter={filter} shown={shown} onEvidence={onEvidence} />);
  const map = await screen.findByRole("group", { name: "Map of counterparts" }, { timeout: 20_000 });
  return { map, onEvidence, marks: within(map).getAllByRole("button") };
}

const namesOf = (marks: readonly HTMLElement[]) => marks.map((mark) => mark.getAttribute("aria-label"));

describe("the small map of meetings", () => {
  it("has a mark for each counterpart, with its count, and writes both beside it", async () => {
    const { map, marks } = await drawMap();
    expect(namesOf(marks)).toEqual([
      "US: 3 meetings, 10 Jan 2020 – Jul 2021",
      expect.stringMatching(/^France: 1 meeting, 1\s?–\s?3 Mar 2020$/u),
      "Australia: 1 meeting, Jul 2021",
      "UK: 1 meeting, undated",
    ]);
    for (const name of ["US 3", "France 1", "Australia 1", "UK 1", "Japan"]) {
      expect([...map.querySelectorAll("text")].map((text) => text.textContent)).toContain(name);
    }
  });

  it("draws area by meetings", async () => {
    const { marks } = await drawMap();
    const radiusOf = (mark: HTMLElement | undefined) => Math.max(...[...(mark?.querySelectorAll("circle[class*=disc]") ?? [])].map((circle) => Number(circle.getAttribute("r"))));
    expect(radiusOf(marks[0]) ** 2 / radiusOf(marks[1]) ** 2).toBeCloseTo(3, 5);
  });

  it("is one stop of the Tab key: arrows go from mark to mark, Enter opens its meetings, as a click does", async () => {
    const user = userEvent.setup();
    const { marks, onEvidence } = await drawMap();
    await user.tab();
    expect(marks[0]).toHaveFocus();
    await user.keyboard("{ArrowRight}{ArrowRight}{Enter}");
    await user.click(marks[1] ?? document.body);
    expect(onEvidence.mock.calls).toEqual([[evidenceOf("meetings", null, { with: "AUS" })], [evidenceOf("meetings", null, { with: "FRA" })]]);
  });

  it("keeps the marks that the filter leaves out, so that they can be chosen again", async () => {
    const user = userEvent.setup();
    const { marks, onEvidence } = await drawMap({ counterparts: ["FRA"] }, evidenceOf("meetings", null, { with: "FRA" }));
    expect(namesOf(marks)[3]).toBe("UK: no meeting under these filters");
    expect(marks.map((mark) => mark.getAttribute("aria-pressed"))).toEqual(["false", "true", "false", "false"]);
    await user.click(marks[3] ?? document.body);
    expect(onEvidence).toHaveBeenCalledWith(evidenceOf("meetings", null, { with: "GBR" }));
  });

  it("says that marks stand at capitals, and that there are no borders", () => {
    const corpus = tinyCorpus();
    expect(how?.(view(corpus, EMPTY_FILTER, undefined), corpus, undefined)).toBe("A mark opens its meetings. Area by meetings; at capitals, not at venues; arcs from Japan. No borders, on purpose.");
  });

  it("draws land as one shape, and no country's", async () => {
    const { map } = await drawMap();
    expect(map.querySelectorAll("path[class*=land]")).toHaveLength(1);
    expect(map.querySelectorAll("path[class*=tint]")).toHaveLength(0);
  });
});
