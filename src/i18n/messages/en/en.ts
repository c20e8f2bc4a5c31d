import { briefingPageMessages } from "#i18n/messages/en/briefing-page.ts";
import { briefingMessages } from "#i18n/messages/en/briefing.ts";
import { chartMessages } from "#i18n/messages/en/charts.ts";
import { citationMessages } from "#i18n/messages/en/citation.ts";
import { compareMessages } from "#i18n/messages/en/compare.ts";
import { dataMessages } from "#i18n/messages/en/data.ts";
import { deckMessages } from "#i18n/messages/en/deck.ts";
import { embedMessages } from "#i18n/messages/en/embed.ts";
import { deckFormatMessages } from "#i18n/messages/en/deck-formats.ts";
import { emptyMessages } from "#i18n/messages/en/empty.ts";
import { evidenceMessages } from "#i18n/messages/en/evidence.ts";
import { exportMessages } from "#i18n/messages/en/export.ts";
import { findingMessages } from "#i18n/messages/en/findings.ts";
import { filterMessages } from "#i18n/messages/en/filters.ts";
import { groupsMessages } from "#i18n/messages/en/groups.ts";
import { issueMessages } from "#i18n/messages/en/issues.ts";
import { ledgerMessages } from "#i18n/messages/en/ledger.ts";
import { mapMessages } from "#i18n/messages/en/map.ts";
import { nameMessages } from "#i18n/messages/en/names.ts";
import { offlineMessages } from "#i18n/messages/en/offline.ts";
import { overviewMessages } from "#i18n/messages/en/overview.ts";
import { paletteMessages } from "#i18n/messages/en/palette.ts";
import { phrasesMessages } from "#i18n/messages/en/phrases.ts";
import { presentMessages } from "#i18n/messages/en/present.ts";
import { printMessages } from "#i18n/messages/en/print.ts";
import { readerMessages } from "#i18n/messages/en/reader.ts";
import { shellMessages } from "#i18n/messages/en/shell.ts";
import { statementsMessages } from "#i18n/messages/en/statements.ts";
import { summaryMessages } from "#i18n/messages/en/summary.ts";
import { topicsMessages } from "#i18n/messages/en/topics.ts";
import { watchlistMessages } from "#i18n/messages/en/watchlist.ts";
import { xlsxMessages } from "#i18n/messages/en/xlsx.ts";

/** The English catalogue: ICU MessageFormat by id. Every other language has exactly these ids. */
export const en = {
  ...shellMessages,
  ...nameMessages,
  ...filterMessages,
  ...emptyMessages,
  ...chartMessages,
  ...evidenceMessages,
  ...exportMessages,
  ...overviewMessages,
  ...offlineMessages,
  ...findingMessages,
  ...statementsMessages,
  ...summaryMessages,
  ...topicsMessages,
  ...mapMessages,
  ...paletteMessages,
  ...phrasesMessages,
  ...ledgerMessages,
  ...groupsMessages,
  ...watchlistMessages,
  ...readerMessages,
  ...citationMessages,
  ...xlsxMessages,
  ...compareMessages,
  ...presentMessages,
  ...dataMessages,
  ...issueMessages,
  ...briefingMessages,
  ...briefingPageMessages,
  ...deckFormatMessages,
  ...deckMessages,
  ...embedMessages,
  ...printMessages,
} as const;

export type MessageId = keyof typeof en;
export type Catalogue = Readonly<Record<MessageId, string>>;
