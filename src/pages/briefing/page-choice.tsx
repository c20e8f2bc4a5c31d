import "#i18n/parts/briefing-page.ts";
import type { Briefing } from "#core/domain/briefing.ts";
import type { Manifest } from "#core/domain/dataset.ts";
import { downloadBlob } from "#export/download.ts";
import { translate } from "#i18n/translate.ts";
import { nameBriefing } from "#pages/briefing/save-briefing-file.ts";
import { writeBriefingPage } from "#pages/briefing/write-briefing-page.ts";

interface PageChoiceProps {
  readonly briefing: Briefing;
  readonly manifest: Manifest;
  readonly onChoose: () => void;
  readonly onSay: (text: string) => void;
  readonly onFail: (error: unknown) => void;
}

/** Offers the briefing as a page in one file, to be handed over. */
export function PageChoice({ briefing, manifest, onChoose, onSay, onFail }: PageChoiceProps) {
  const save = async (): Promise<void> => {
    const name = `${nameBriefing(briefing)}.html`;
    onSay(translate("builder.writing"));
    downloadBlob(name, await writeBriefingPage(briefing, manifest));
    onSay(translate("builder.exported", { name }));
  };
  return (
    <button
      type="button"
      onClick={() => {
        onChoose();
        save().catch(onFail);
      }}
    >
      <strong>{translate("briefingPage.label")}</strong>
      <span>{translate("briefingPage.about")}</span>
    </button>
  );
}
