import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { DatasetFaultScreen } from "#app/dataset-fault-screen.tsx";
import { DatasetError, type DatasetFault } from "#data/dataset-error.ts";
import { showAt } from "../support/show-at.tsx";

const show = (error: unknown, onRetry = vi.fn()) => {
  showAt("/", "/", <DatasetFaultScreen error={error} onRetry={onRetry} />);
  return onRetry;
};

describe("the screen of a faulty dataset", () => {
  it.each<[DatasetFault, RegExp]>([
    [{ kind: "missing", status: 404 }, /answered 404/u],
    [{ kind: "unreachable" }, /could not be fetched/u],
    [{ kind: "truncated", expectedBytes: 26_499, actualBytes: 1200 }, /1,200 of 26,499 bytes/u],
    [{ kind: "not-json", detail: "Unexpected end" }, /not valid JSON: Unexpected end/u],
    [{ kind: "version", expected: 1, found: "99" }, /schema version is 99; this app reads version 1/u],
    [{ kind: "malformed", path: "meetings.3.mode", detail: "no mode" }, /at meetings\.3\.mode: no mode/u],
    [{ kind: "inconsistent", detail: "10 meetings, 9 counted" }, /10 meetings, 9 counted/u],
  ])("names the file and what is wrong with it: $kind", (fault, says) => {
    show(new DatasetError("phrases.json", fault));
    expect(screen.getByRole("alert")).toHaveTextContent("File: data/phrases.json");
    expect(screen.getByRole("alert")).toHaveTextContent(says);
  });

  it("tries again when asked", async () => {
    const onRetry = show(new DatasetError("phrases.json", { kind: "unreachable" }));
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("blames no file for a failure of a page", () => {
    show(new Error("no scale"));
    expect(screen.getByRole("heading", { name: "This page could not be drawn" })).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent("no scale");
    expect(screen.queryByText(/^File/u)).toBeNull();
  });
});
