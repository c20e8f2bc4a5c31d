import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { EvidenceDrawer } from "#features/evidence/evidence-drawer.tsx";
import { showAt } from "../../support/show-at.tsx";

const drawer = () => within(screen.getByRole("complementary", { name: "Evidence" }));

describe("EvidenceDrawer", () => {
  it("is not there until the address says what to show", () => {
    showAt("/", "/", <EvidenceDrawer />);
    expect(screen.queryByRole("complementary")).not.toBeInTheDocument();
  });

  it("lists the sentences of a topic with their words marked, and who lacks it", () => {
    showAt("/", "/?show=topic:sea", <EvidenceDrawer />);
    expect(drawer().getByText("4 sentences in 3 of 5 readouts")).toBeVisible();
    expect(drawer().getAllByText("calm sea", { selector: "mark" })).toHaveLength(2);
    expect(drawer().getByText(/^Not in 2: /u)).toBeVisible();
  });

  it("parts a phrase's occurrences by wording", () => {
    showAt("/", "/?show=phrase:calm-sea", <EvidenceDrawer />);
    expect(drawer().getByText("4 occurrences in 3 of 5 readouts")).toBeVisible();
    expect(drawer().getByRole("heading", { name: /^calm sea\s*3$/u })).toBeVisible();
    expect(drawer().getByRole("heading", { name: /^rough sea\s*1$/u })).toBeVisible();
  });

  it("lists the readouts that were searched for a mark of absence", () => {
    showAt("/", "/?show=phrase:calm-sea,without", <EvidenceDrawer />);
    expect(drawer().getByText("not in 2 of 5 readouts searched")).toBeVisible();
    expect(drawer().getAllByRole("link", { name: "Read" })).toHaveLength(2);
  });

  it("leads from a sentence into the reader, with the filter", () => {
    showAt("/", "/?with=FRA&show=topic:sea", <EvidenceDrawer />);
    expect(drawer().getByRole("link", { name: "sentence 1" })).toHaveAttribute("href", expect.stringMatching(/^\/meetings\/2020-03-01-fra\?with=FRA&s=1-[0-9a-z]+&subject=sea$/u));
  });

  it("closes by its button and by Escape", async () => {
    const user = userEvent.setup();
    const { address } = showAt("/", "/?show=topic:sea", <EvidenceDrawer />);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("complementary")).not.toBeInTheDocument();
    expect(address()).toBe("/");
  });

  it("says so where a link's topic is not in this dataset", () => {
    showAt("/", "/?show=topic:land", <EvidenceDrawer />);
    expect(drawer().getByRole("heading", { name: "“land” is not in this dataset." })).toBeVisible();
    expect(drawer().getByText("Nothing under the present filters.")).toBeVisible();
  });
});
