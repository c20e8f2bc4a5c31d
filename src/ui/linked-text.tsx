import { Fragment } from "react";
import { translate } from "#i18n/translate.ts";

/** Only the web's own schemes become links: a source's text is not trusted. A closing bracket or full stop is no part of an address. */
const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>"().,;:]/gu;

/** A text in which addresses of other sites can be followed. Nothing is requested until then, and no referrer goes along. */
export function LinkedText({ text }: { readonly text: string }) {
  const addresses = [...text.matchAll(ADDRESS)];
  return (
    <>
      {addresses.map((match, index) => {
        const before = addresses[index - 1];
        const [address] = match;
        return (
          <Fragment key={match.index}>
            {text.slice(before ? before.index + before[0].length : 0, match.index)}
            <a href={address} rel="noreferrer" target="_blank" aria-label={translate("link.external", { address })}>
              {address}
            </a>
          </Fragment>
        );
      })}
      {text.slice(addresses.length === 0 ? 0 : (addresses.at(-1)?.index ?? 0) + (addresses.at(-1)?.[0].length ?? 0))}
    </>
  );
}
