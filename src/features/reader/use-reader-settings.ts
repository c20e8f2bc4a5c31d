import { useMemo } from "react";
import type { WalkTarget } from "#core/views/highlight-stops.ts";
import { LAYERS, type Layer } from "#core/views/readout-highlights.ts";
import { findWrongLayers, isAccount, parseAccount, parseLayers, parseTarget, writeLayers, writeTarget } from "#features/reader/reader-settings.ts";
import { useReportedSetting } from "#state/use-reported-setting.ts";
import { useUrlActions } from "#state/use-url-actions.ts";
import { useUrlStore } from "#state/use-url-store.ts";

export interface ReaderSettings {
  readonly layers: readonly Layer[];
  readonly target: WalkTarget | null;
  /** From 1. */
  readonly account: number;
  /** As in the link that was followed. */
  readonly sentenceRef: string | null;
  readonly showLayers: (layers: readonly Layer[]) => void;
  readonly choose: (target: WalkTarget | null) => void;
  readonly markSentence: (ref: string | null) => void;
}

/** What the address says about the reader, and the ways to change it. */
export function useReaderSettings(accounts: number): ReaderSettings {
  const search = useUrlStore((state) => state.search);
  const { changeSetting, changeSettings } = useUrlActions();
  const settings = useMemo(() => {
    const params = new URLSearchParams(search);
    return {
      layers: parseLayers(params.get("layers")),
      target: parseTarget(params),
      account: parseAccount(params.get("account"), accounts),
      sentenceRef: params.get("s"),
    };
  }, [search, accounts]);
  const params = new URLSearchParams(search);
  const account = params.get("account");
  useReportedSetting("layers", findWrongLayers(params.get("layers")), LAYERS);
  useReportedSetting("account", account === null || isAccount(account, accounts) ? [] : [account], Array.from({ length: accounts }, (_, index) => String(index + 1)));
  // Apart from the settings, so that a change of the address leaves them as they are.
  const actions = useMemo(
    (): Pick<ReaderSettings, "showLayers" | "choose" | "markSentence"> => ({
      showLayers: (layers) => {
        changeSetting("layers", writeLayers(layers));
      },
      choose: (target) => {
        changeSettings(writeTarget(target));
      },
      markSentence: (ref) => {
        changeSetting("s", ref);
      },
    }),
    [changeSetting, changeSettings],
  );
  return { ...settings, ...actions };
}
