import { compareText } from "#core/domain/compare.ts";
import type { Account, Issue, Meeting, MeetingText, Source } from "#core/domain/dataset.ts";
import type { IssueParameters } from "#core/domain/issue-forms.ts";
import { assignIds } from "#core/ingest/assign-ids.ts";
import { type Draft, type IngestedDocument, ingestDocument } from "#core/ingest/ingest-document.ts";
import { type MeetingDrafts, mergeAccounts } from "#core/ingest/merge-accounts.ts";
import { type Finding, info, type SourceDocument, warning } from "#core/ingest/source-document.ts";

export interface IngestedReadout {
  readonly meeting: Meeting;
  /** Topics and statements are still empty. */
  readonly text: MeetingText;
}

export interface IngestedSources {
  /** By date, then id; undated ones last. */
  readonly readouts: readonly IngestedReadout[];
  /** In the order of the file names. */
  readonly sources: readonly Source[];
  readonly issues: readonly Issue[];
}

export interface IngestOptions {
  /** ISO 3166-1 alpha-3 code of the country from whose side the set is read. */
  readonly home: string;
}

const toSourceSpan = (draft: Draft, role: "primary" | "also-in"): Meeting["sources"][number] => ({
  file: draft.file,
  start: draft.start,
  end: draft.end,
  role,
});

const toAccount = ({ account }: Draft): Account => account;

function toReadout(id: string, [primary, ...further]: MeetingDrafts): IngestedReadout {
  const meeting: Meeting = {
    id,
    ...primary.meeting,
    sources: [toSourceSpan(primary, "primary"), ...further.map((draft) => toSourceSpan(draft, "also-in"))],
  };
  const text = { ...toAccount(primary), alsoIn: further.map((draft) => ({ file: draft.file, ...toAccount(draft) })) };
  return { meeting, text };
}

/** The ids of the meetings that each file tells of. */
function groupByFile(readouts: readonly IngestedReadout[]): ReadonlyMap<string, string[]> {
  const byFile = new Map<string, string[]>();
  for (const { meeting } of readouts) {
    for (const file of new Set(meeting.sources.map((source) => source.file))) byFile.set(file, [...(byFile.get(file) ?? []), meeting.id]);
  }
  return byFile;
}

function toSource(document: SourceDocument, ingested: IngestedDocument, meetings: readonly string[]): Source {
  const { row } = document;
  return {
    file: document.file,
    sha256: ingested.sha256,
    title: row?.title ?? ingested.title ?? document.file,
    publisher: row?.publisher ?? "",
    address: row?.address ?? null,
    retrieved: row?.retrieved ?? null,
    published: ingested.published,
    licence: row?.licence ?? "",
    notes: row?.notes ?? [],
    meetings: [...meetings],
  };
}

/** What is wrong with a source whatever it says. */
function checkRow({ row }: SourceDocument): Finding[] {
  if (!row) return [warning("source-not-described", null)];
  return row.address === null ? [info("address-unknown", null)] : [];
}

const FACTS = ["mode", "level", "endDate", "startTime", "durationMinutes", "venue"] as const;

/** Facts of a meeting that two accounts both give, and give differently. */
function findDifferences(primary: Draft, further: Draft): IssueParameters<"accounts-differ">[] {
  return FACTS.flatMap((fact) => {
    const [first, second] = [JSON.stringify(primary.meeting[fact]), JSON.stringify(further.meeting[fact])];
    return first === "null" || second === "null" || first === second ? [] : [{ field: fact, here: second, there: first }];
  });
}

/** By file, what is to be said of meetings that another file tells of too. */
function findSecondAccounts(groups: readonly MeetingDrafts[], ids: readonly string[]): ReadonlyMap<string, Finding[]> {
  const byFile = new Map<string, Finding[]>();
  groups.forEach(([primary, ...further], index) => {
    for (const draft of further) {
      const second = info("second-account", draft.line, { meeting: ids[index] ?? "", file: primary.file });
      const differing = findDifferences(primary, draft).map((difference) => info("accounts-differ", draft.line, difference));
      byFile.set(draft.file, [...(byFile.get(draft.file) ?? []), second, ...differing]);
    }
  });
  return byFile;
}

const byLine = (a: Finding, b: Finding): number => (a.line ?? 0) - (b.line ?? 0);

/**
 * Turns source documents into readouts: meetings with their texts, one a meeting however many documents tell of it, and an
 * issue for whatever was inferred, left out or not understood. Documents are taken in the order given, which decides who
 * keeps an id that two meetings would have. Any bytes will do; nothing throws. No documents give empty lists.
 */
export function ingestSources(documents: readonly SourceDocument[], { home }: IngestOptions): IngestedSources {
  const ingested = documents.map((document) => ingestDocument(document, home));
  const groups = mergeAccounts(ingested.flatMap(({ drafts }) => drafts));
  const ids = assignIds(groups);
  const readouts = groups
    .map((group, index) => toReadout(ids[index] ?? "", group))
    .sort((a, b) => compareText(a.meeting.date ?? "~", b.meeting.date ?? "~") || compareText(a.meeting.id, b.meeting.id));
  const described = documents.flatMap((document, index) => {
    const result = ingested[index];
    return result ? [{ document, result }] : [];
  });
  const inOrder = described.toSorted((a, b) => compareText(a.document.file, b.document.file));
  const [meetings, secondAccounts] = [groupByFile(readouts), findSecondAccounts(groups, ids)];
  return {
    readouts,
    sources: inOrder.map(({ document, result }) => toSource(document, result, meetings.get(document.file) ?? [])),
    issues: inOrder.flatMap(({ document, result }) =>
      [...checkRow(document), ...result.findings, ...(secondAccounts.get(document.file) ?? [])]
        .sort(byLine)
        .map((finding) => ({ source: document.file, ...finding })),
    ),
  };
}
