import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Link } from "react-router-dom";
import { BriefingHost } from "#app/briefing-host.tsx";
import { useBriefingRequestStore } from "#state/briefing-request-store.ts";
import { createBriefingStore } from "#state/briefings/briefing-store.ts";
import { createMemoryShelf } from "#state/briefings/memory-shelf.ts";
import { BriefingsContext } from "#state/briefings/use-briefing.ts";
import { showAt } from "../../support/show-at.tsx";

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  useBriefingRequestStore.getState().close();
});

describe("what is put into a briefing", () => {
  it("is put in once, also where one goes to the briefings and back while it is said", async () => {
    const user = userEvent.setup();
    const store = createBriefingStore({ openShelf: () => Promise.resolve(createMemoryShelf()) });
    showAt(
      "*",
      "/",
      <BriefingsContext value={store}>
        <Link to="/briefings">to briefings</Link>
        <Link to="/">to overview</Link>
        <BriefingHost />
      </BriefingsContext>,
    );
    useBriefingRequestStore.getState().ask({ kind: "quotation", readout: "2020-01-10-usa", account: 1, sentences: ["0-x"], quote: "They met." });
    await screen.findByRole("region", { name: "Briefing" });
    const count = () => [...store.state.getState().entries.values()].map(({ history }) => history.present.slides.length);
    await screen.findByRole("link", { name: /open/iu });
    expect(count()).toEqual([1]);
    await user.click(screen.getByRole("link", { name: "to briefings" }));
    await user.click(screen.getByRole("link", { name: "to overview" }));
    await Promise.resolve();
    expect(count()).toEqual([1]);
    expect(screen.queryByRole("region", { name: "Briefing" })).toBeNull();
  });
});
