import { bindChart, type BoundChart } from "#charts/chart.ts";
import { meetingTimelineChart } from "#charts/meeting-timeline-chart.tsx";
import { meetingsMapChart } from "#charts/meetings-map/meetings-map-chart.tsx";
import { phraseLanesChart } from "#charts/phrase-lanes-chart.tsx";
import { topicFrequencyChart } from "#charts/topic-frequency-chart.tsx";

/** Charts that the overview shows, in reading order. To add one: its view, its file, and a line here. */
export const OVERVIEW_CHARTS: readonly BoundChart[] = [
  bindChart(meetingTimelineChart, undefined),
  bindChart(phraseLanesChart, { most: 8 }),
  bindChart(topicFrequencyChart, undefined),
  bindChart(meetingsMapChart, { size: "small" }),
];
