import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { collectEvidence } from "#core/domain/collect-evidence.ts";
import { evidenceOf } from "#core/domain/evidence.ts";
import { EMPTY_FILTER } from "#core/domain/filter.ts";
import { writeSentenceList } from "#core/domain/sentence-list.ts";
import { EvidenceDrawer } from "#features/evidence/evidence-drawer.tsx";
import { borderCorpus } from "../../support/border-corpus.ts";
import { showAt } from "../../support/show-at.tsx";
import { corpusOf, meeting, sentence, textOf, topic } from "../../support/tiny-corpus.ts";

const drawer = async () => within(await screen.findByRole("complementary", { name: "Evidence" }));

describe("EvidenceDrawer", () => {
  it("is not there until the address says what to show", () => {
    showAt("/", "/", <EvidenceDrawer />);
    expect(screen.queryByRole("complementary")).not.toBeInTheDocument();
  });

  it("stays where Escape closes a dialog that lies over it, and goes with the next", async () => {
    const user = userEvent.setup();
    const { address } = showAt("/", "/?show=topic:sea", <EvidenceDrawer />);
    await drawer();
    const dialog = document.createElement("dialog");
    dialog.open = true;
    document.body.append(dialog);
    await user.keyboard("{Escape}");
    expect(address()).toBe("/?show=topic:sea");
    dialog.remove();
    await user.keyboard("{Escape}");
    expect(address()).toBe("/");
  });

  it("lists the sentences of a topic with their words marked, and who lacks it", async () => {
    showAt("/", "/?show=topic:sea", <EvidenceDrawer />);
    expect((await drawer()).getByText("4 sentences in 3 of 5 readouts")).toBeVisible();
    expect((await drawer()).getAllByText("calm sea", { selector: "mark" })).toHaveLength(2);
    expect((await drawer()).getByText(/^Not in 2: /u)).toBeVisible();
  });

  it("parts a phrase's occurrences by wording", async () => {
    showAt("/", "/?show=phrase:calm-sea", <EvidenceDrawer />);
    expect((await drawer()).getByText("4 occurrences in 3 of 5 readouts")).toBeVisible();
    expect((await drawer()).getByRole("heading", { name: /^calm sea\s*3$/u })).toBeVisible();
    expect((await drawer()).getByRole("heading", { name: /^rough sea\s*1$/u })).toBeVisible();
  });

  it("lists the readouts that were searched for a mark of absence", async () => {
    showAt("/", "/?show=phrase:calm-sea,without", <EvidenceDrawer />);
    expect((await drawer()).getByText("not in 2 of 5 readouts searched")).toBeVisible();
    expect((await drawer()).getAllByRole("link", { name: /^Read / })).toHaveLength(2);
  });

  it("leads from a sentence into the reader, with the filter", async () => {
    showAt("/", "/?with=FRA&show=topic:sea", <EvidenceDrawer />);
    expect((await drawer()).getByRole("link", { name: /^sentence 1, France,/u })).toHaveAttribute("href", expect.stringMatching(/^#\/meetings\/2020-03-01-fra\?with=FRA&s=1-[0-9a-z]+&subject=sea$/u));
  });

  it("leads from the words of a finding to their phrase family, with the filter", async () => {
    const corpus = borderCorpus();
    const { sentences } = collectEvidence(corpus, EMPTY_FILTER, evidenceOf("phrase", corpus.families[1]?.id ?? ""));
    const list = writeSentenceList(corpus.readoutById, sentences.map(({ readout, sentence: at, spans }) => ({ meeting: readout.id, sentence: at, spans })));
    showAt("/", `/?topic=strait&show=sentences:${list}`, <EvidenceDrawer />, corpus);
    expect((await drawer()).getByRole("link", { name: "Phrase family: peace along the northern strait" })).toHaveAttribute("href", "#/phrases/peace-along-the-northern-strait?topic=strait");
  });

  it("filters by the counterpart of its mark, and shows all again", async () => {
    const user = userEvent.setup();
    const { address } = showAt("/", "/?show=meetings,with:FRA", <EvidenceDrawer />);
    await user.click((await drawer()).getByRole("button", { name: "Show only France" }));
    expect(address()).toBe("/?show=meetings,with:FRA&with=FRA");
    await user.click((await drawer()).getByRole("button", { name: "Show all counterparts" }));
    expect(address()).toBe("/?show=meetings,with:FRA");
  });

  it("closes by its button and by Escape", async () => {
    const user = userEvent.setup();
    const { address } = showAt("/", "/?show=topic:sea", <EvidenceDrawer />);
    await drawer();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("complementary")).not.toBeInTheDocument();
    expect(address()).toBe("/");
  });

  it("says so where a link's topic is not in this dataset", async () => {
    showAt("/", "/?show=topic:land", <EvidenceDrawer />);
    expect((await drawer()).getByRole("heading", { name: "“land” is not in this dataset." })).toBeVisible();
    expect((await drawer()).getByText("Nothing under the present filters.")).toBeVisible();
  });

  it("lists of very many readouts the first fifty, the rest on demand, and counts them all", async () => {
    const user = userEvent.setup();
    // 120 readouts of one sentence each, on days 1 to 28 of five months.
    const days = Array.from({ length: 120 }, (_, index) => `2020-0${1 + Math.floor(index / 28)}-${String(1 + (index % 28)).padStart(2, "0")}`);
    const corpus = corpusOf(
      days.map((day) => [meeting(`${day}-usa`), textOf(sentence("They spoke of the sea.", { sea: "sea" }))] as const),
      [topic("sea", "Sea")],
      [],
    );
    showAt("/", "/?show=topic:sea", <EvidenceDrawer />, corpus);
    expect((await drawer()).getByText("120 sentences in 120 of 120 readouts")).toBeVisible();
    expect((await drawer()).getAllByRole("listitem")).toHaveLength(50);
    await user.click((await drawer()).getByRole("button", { name: "Show 50 more of 70" }));
    expect((await drawer()).getAllByRole("listitem")).toHaveLength(100);
    await user.click((await drawer()).getByRole("button", { name: "Show 20 more of 20" }));
    expect((await drawer()).getAllByRole("listitem")).toHaveLength(120);
    expect((await drawer()).queryByRole("button", { name: /^Show (?:\d|all)/u })).not.toBeInTheDocument();
  });

  it("names a dozen of the many readouts that lack it, and all when asked", async () => {
    const user = userEvent.setup();
    const days = Array.from({ length: 15 }, (_, index) => `2020-01-${String(index + 1).padStart(2, "0")}`);
    const corpus = corpusOf(
      days.map((day, index) => [meeting(`${day}-usa`), textOf(index === 0 ? sentence("The sea.", { sea: "sea" }) : sentence("The land."))] as const),
      [topic("sea", "Sea")],
      [],
    );
    showAt("/", "/?show=topic:sea", <EvidenceDrawer />, corpus);
    // 15 readouts, one of which has it: 12 of the other 14 are named.
    expect((await drawer()).getByText(/^Not in 14: .* and 2 others/u)).toBeVisible();
    await user.click((await drawer()).getByRole("button", { name: "Name all" }));
    expect((await drawer()).getByText(/^Not in 14: .*15 Jan 2020/u)).not.toHaveTextContent("others");
  });
});
