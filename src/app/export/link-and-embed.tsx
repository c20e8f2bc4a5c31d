import "#i18n/parts/embed.ts";
import type { Face } from "#charts/figure.ts";
import { translate } from "#i18n/translate.ts";
import { writeFrameCode } from "#pages/embed/write-frame-code.ts";
import { writeLink } from "#state/write-link.ts";
import type { Address } from "#state/address.ts";
import { PAPERS, writeEmbed } from "#state/embed-address.ts";
import { LONGEST_ADDRESS } from "#state/url-state.ts";
import { useExportSettings } from "#state/export-settings-store.ts";
import { useCopy } from "#ui/use-copy.tsx";
import styles from "#app/export/link-and-embed.module.css";

interface LinkAndEmbedProps {
  readonly address: Address;
  readonly figure: string;
  readonly face: Face;
  /** The figure's title, which names the frame to who cannot see it; empty until it is drawn. */
  readonly title: string;
}

/** What leads to a figure in place of a file of it: the address of the view, code for other pages, and its page in print. */
export function LinkAndEmbed({ address, figure, face, title }: LinkAndEmbedProps) {
  const { copy, note } = useCopy();
  const setPaper = useExportSettings((state) => state.set);
  const link = writeLink(address);
  const alone = writeLink({ pathname: address.pathname, search: writeEmbed(address.search, { figure, face }) });
  const isFromDisk = alone.startsWith("#");
  const print = (paper: (typeof PAPERS)[number]): void => {
    setPaper({ paper });
    window.open(writeLink({ pathname: address.pathname, search: writeEmbed(address.search, { figure, face, print: paper }) }), "_blank", "noopener");
  };
  return (
    <section className={styles.part} aria-label={translate("embed.heading")}>
      <div className={styles.row}>
        <button type="button" className={styles.button} onClick={() => void copy({ text: link }, translate("embed.copied"))}>
          {translate("embed.copyLink")}
        </button>
        <button type="button" className={styles.button} disabled={isFromDisk || title === ""} onClick={() => void copy({ text: writeFrameCode(alone, title) }, translate("embed.copied"))}>
          {translate("embed.copyCode")}
        </button>
        {PAPERS.map((paper) => (
          <button key={paper} type="button" className={styles.button} onClick={() => { print(paper); }}>
            {translate("embed.paper", { paper })}
          </button>
        ))}
      </div>
      {note}
      <p className={styles.about}>
        {translate(isFromDisk ? "embed.codeFromDisk" : "embed.codeNote")} {translate("embed.pdfNote")}
      </p>
      {link.length > LONGEST_ADDRESS && <p className={styles.about}>{translate("embed.tooLong", { length: link.length, most: LONGEST_ADDRESS })}</p>}
    </section>
  );
}
