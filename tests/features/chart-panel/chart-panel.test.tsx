import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Chart } from "#charts/chart.ts";
import { topicFrequencyChart } from "#charts/topic-frequency-chart.tsx";
import { ChartPanel } from "#features/chart-panel/chart-panel.tsx";
import { showAt } from "../../support/show-at.tsx";
import { tinyCorpus } from "../../support/tiny-corpus.ts";

const corpus = tinyCorpus();
const panel = <ChartPanel chart={topicFrequencyChart} corpus={corpus} options={undefined} />;

describe("ChartPanel", () => {
  it("names its marks by what they count, and opens their evidence", async () => {
    const user = userEvent.setup();
    const { address } = showAt("/", "/", panel, corpus);
    await user.click(screen.getByRole("button", { name: "Sea: 3 of 5 readouts, 4 sentences" }));
    expect(address()).toBe("/?show=topic:sea");
  });

  it("has a table with the same numbers, whose counts lead to their evidence", async () => {
    const user = userEvent.setup();
    const { address } = showAt("/", "/", panel, corpus);
    await user.click(screen.getByRole("radio", { name: "Table" }));
    const row = screen.getByRole("row", { name: /^Sea/u });
    // Wilson's interval of 3 in 5 at z = 1.959964 is 0.2307 to 0.8824; 4 sentences in 29 words are 137.9 per 1,000.
    expect(within(row).getAllByRole("cell").map((cell) => cell.textContent)).toEqual(["3", "5", "60%", "23%", "88%", "4", "137.9"]);
    await user.click(within(row).getByRole("button", { name: "4" }));
    expect(address()).toBe("/?show=topic:sea");
  });

  it("says in words what it comes to", async () => {
    showAt("/", "/", panel, corpus);
    // Three readouts have the sea, one the ships; only two topics, so that there is no lowest beyond the highest.
    expect(await screen.findByText("Summary: 2 rows, from 5 readouts searched. Highest by “Readouts with it”: Sea (3) and Ships (1).")).toBeInTheDocument();
  });

  it("says so where the filter leaves nothing, and offers to undo it", async () => {
    const user = userEvent.setup();
    const { address } = showAt("/", "/?with=XYZ", panel, corpus);
    expect(screen.getByText("No readout is left by these filters.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(address()).toBe("/");
  });

  it("keeps a failure in its panel, names it, and tries again", async () => {
    const user = userEvent.setup();
    const silence = vi.spyOn(console, "error").mockImplementation(() => undefined);
    let isBroken = true;
    const Plot = () => {
      if (isBroken) throw new Error("no scale");
      return <p>drawn</p>;
    };
    const broken: Chart<unknown> = { id: "broken", view: () => ({ rows: [], columns: [], n: 1 }), Plot };
    showAt("/", "/", <ChartPanel chart={broken} corpus={corpus} options={undefined} />, corpus);
    expect(screen.getByRole("alert")).toHaveTextContent("no scale");
    isBroken = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.getByText("drawn")).toBeVisible();
    expect(silence).toHaveBeenCalled();
    silence.mockRestore();
  });
});
