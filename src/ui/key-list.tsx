import type { MessageId } from "#i18n/messages/en/en.ts";
import { translate } from "#i18n/translate.ts";

export interface KeyHelp {
  readonly keys: readonly string[];
  /** What they do. */
  readonly does: MessageId;
}

/** Keys and what each does. */
export function KeyList({ list }: { readonly list: readonly KeyHelp[] }) {
  return (
    <dl>
      {list.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{translate(does)}</dd>
        </div>
      ))}
    </dl>
  );
}
