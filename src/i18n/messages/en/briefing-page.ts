export const briefingPageMessages = {
  "briefingPage.label": "Presentation in one file (HTML)",
  "briefingPage.about": "Opens by double-click, without a network and with nothing installed: the slides, the evidence and all texts.",
  "briefingPage.held": "This page came with one briefing. What you change here lasts until you close the window: save the briefing again to keep it.",
} as const;
