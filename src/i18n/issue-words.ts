import type { Issue } from "#core/domain/dataset.ts";
import { DATE_PROBLEMS, type IssueCode, readIssueMessage } from "#core/domain/issue-forms.ts";
import { nameField, nameInference } from "#i18n/names.ts";
import { isMessageId, translate, translateOr } from "#i18n/translate.ts";
import "#i18n/parts/issues.ts";

/** A value of the dataset as JSON: the word or number itself, a venue by its name. */
function nameValue(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === "object" && value !== null && "name" in value) return String(value.name);
    return isMessageId(`mode.${String(value)}`) ? translateOr(`mode.${String(value)}`, json) : String(value);
  } catch {
    return json;
  }
}

const nameReason = (reason: string): string => {
  const id = Object.entries(DATE_PROBLEMS).find(([, words]) => words === reason)?.[0];
  return id === undefined ? reason : translateOr(`dateProblem.${id}`, reason);
};

const namePart = (part: string): string => translateOr(`part.${part}`, part);

/** How a parameter is worded; any other stands as it is. */
const WORDINGS: Readonly<Record<string, (value: string) => string>> = {
  field: nameField,
  source: nameInference,
  part: namePart,
  reason: nameReason,
  here: nameValue,
  there: nameValue,
};

/** What kind of issue it is: "left out", "inferred". */
export const nameIssueCode = (code: string): string => translateOr(`issueCode.${code}`, code);

/** What an issue says, in the words of the interface's language; the dataset's own where its form is not known. */
export function wordIssue(issue: Pick<Issue, "code" | "message">): string {
  const read = readIssueMessage(issue);
  if (!read) return issue.message;
  const values = Object.entries(read.parameters).map(([name, value]) => [name, WORDINGS[name]?.(value) ?? value] as const);
  return translate(`issue.${read.code satisfies IssueCode}`, Object.fromEntries(values));
}
