import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Briefing } from "#core/domain/briefing.ts";
import { downloadBlob } from "#export/download.ts";
import { ExportMenu } from "#pages/briefing/export-menu.tsx";
import { showAt } from "../../support/show-at.tsx";
import { tinyCorpus } from "../../support/tiny-corpus.ts";

vi.mock("#export/download.ts", () => ({ downloadBlob: vi.fn(), downloadText: vi.fn() }));
const { write } = vi.hoisted(() => ({ write: vi.fn<() => Promise<Blob>>() }));
vi.mock("#export/deck-registry.ts", () => ({ DECK_FORMATS: [{ id: "pptx", label: "deckFormat.pptx", about: "deckFormat.pptxAbout", extension: "pptx", write }] }));

const time = "2026-11-22T09:00:00.000Z";
const briefing: Briefing = {
  version: 1,
  id: "b1",
  title: "Wording",
  handling: "",
  createdAt: time,
  changedAt: time,
  keptApartAt: null,
  revision: 1,
  slides: [{ kind: "section", id: "s1", title: "One", notes: "" }],
};

const begin = async () => {
  const user = userEvent.setup();
  showAt("/", "/", <ExportMenu briefing={briefing} corpus={tinyCorpus()} onSay={() => undefined} />);
  await user.click(screen.getByRole("button", { name: "Take it along" }));
  await user.click(screen.getByRole("button", { name: /^PowerPoint/u }));
  return user;
};

describe("a deck that is being made", () => {
  it("is saved when it is written", async () => {
    write.mockResolvedValue(new Blob(["deck"]));
    await begin();
    await vi.waitFor(() => { expect(downloadBlob).toHaveBeenCalledWith("Wording.pptx", expect.any(Blob)); });
  });

  it("is not saved, and says nothing of a fault, once it was stopped", async () => {
    vi.mocked(downloadBlob).mockClear();
    const ends: { done: (blob: Blob) => void; fail: (error: Error) => void }[] = [];
    write.mockImplementation(() => new Promise((resolve, reject) => { ends.push({ done: resolve, fail: reject }); }));
    const user = await begin();
    await vi.waitFor(() => { expect(ends).toHaveLength(1); });
    await user.click(screen.getByRole("button", { name: "Stop" }));
    await act(async () => {
      ends[0]?.done(new Blob(["deck"]));
      await Promise.resolve();
    });
    expect(downloadBlob).not.toHaveBeenCalled();

    await user.click(screen.getByRole("button", { name: "Take it along" }));
    await user.click(screen.getByRole("button", { name: /^PowerPoint/u }));
    await vi.waitFor(() => { expect(ends).toHaveLength(2); });
    await user.click(screen.getByRole("button", { name: "Stop" }));
    await act(async () => {
      ends[1]?.fail(new Error("too late"));
      await Promise.resolve();
    });
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
