import { bindChart, type BoundChart } from "#charts/chart.ts";
import { meetingTimelineChart } from "#charts/meeting-timeline-chart.tsx";
import { meetingsMapChart } from "#charts/meetings-map/meetings-map-chart.tsx";
import { phraseLanesChart } from "#charts/phrase-lanes-chart.tsx";
import { topicFrequencyChart } from "#charts/topic-frequency-chart.tsx";
import type { MessageId } from "#i18n/messages/en/en.ts";

/** A chart of the overview and its place there. */
export interface OverviewChart {
  readonly chart: BoundChart;
  readonly column: "wide" | "side";
  /** The page that says more. */
  readonly more?: { readonly pathname: string; readonly label: MessageId };
}

/** Charts that the overview shows, in reading order. To add one: its view, its file, and a line here. */
export const OVERVIEW_CHARTS: readonly OverviewChart[] = [
  { chart: bindChart(meetingTimelineChart, undefined), column: "wide" },
  { chart: bindChart(phraseLanesChart, { most: 8 }), column: "wide", more: { pathname: "/phrases", label: "overview.allPhrases" } },
  { chart: bindChart(topicFrequencyChart, undefined), column: "wide", more: { pathname: "/topics", label: "overview.openTopics" } },
  { chart: bindChart(meetingsMapChart, undefined), column: "wide", more: { pathname: "/map", label: "overview.openMap" } },
];
