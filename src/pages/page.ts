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
  readonly load: () => Promise<{ readonly Page: ComponentType }>;
}
