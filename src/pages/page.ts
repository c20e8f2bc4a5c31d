import type { ComponentType } from "react";
import type { MessageId } from "#i18n/messages/en/en.ts";

/** A page of the app. */
export interface Page {
  readonly id: string;
  /** Route pattern after `#`. */
  readonly path: string;
  readonly title: MessageId;
  /** Stands in the navigation. */
  readonly isInNavigation: boolean;
  /** The filter bar applies to what the page shows. */
  readonly hasFilters: boolean;
  /** Takes the whole window: no masthead, no filter bar, no drawer, no keys but its own. */
  readonly isAlone?: boolean;
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
}
