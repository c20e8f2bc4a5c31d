import * as v from "valibot";
import { type Briefing, briefingSchema } from "#core/domain/briefing.ts";
import { type SinglePage, writeSinglePage } from "#core/single-page/single-page.ts";

interface BriefingPage {
  /** What the page in one file is made of. */
  readonly page: SinglePage;
  readonly briefing: Briefing;
  /** The whole dataset, since a slide's numbers are counted anew and need all that they are a share of. */
  readonly dataset: Readonly<Record<string, string>>;
}

/**
 * A briefing as one HTML file that needs nothing beside it: its slides, the app that shows them, and the texts that they count.
 * The same briefing and dataset give the same bytes. Nothing in them is read as HTML or run.
 */
export const writeBriefingHtml = ({ page, briefing, dataset }: BriefingPage): string =>
  // In the order of the schema, whatever order its parts were put together in.
  writeSinglePage(page, briefing.title, { dataset, briefing: v.parse(briefingSchema, briefing) });
