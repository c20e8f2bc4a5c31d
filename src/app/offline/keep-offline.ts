import { Workbox } from "workbox-window";
import { useOfflineStore } from "#state/offline-store.ts";

let isStarted = false;

/**
 * Keeps the app and its dataset in the browser, for work without a network. Does nothing where the browser gives no service
 * workers, as for a page from a disk, in some private windows and over plain http.
 */
export function keepOffline(): void {
  if (isStarted || !("serviceWorker" in navigator) || !window.location.protocol.startsWith("http")) return;
  isStarted = true;
  const { setStatus, setUpdate } = useOfflineStore.getState();
  const worker = new Workbox("offline-worker.js");
  let isAsked = false;
  worker.addEventListener("activated", () => {
    setStatus("kept");
  });
  worker.addEventListener("waiting", () => {
    setUpdate(() => {
      isAsked = true;
      worker.messageSkipWaiting();
    });
    setStatus("newer");
  });
  worker.addEventListener("controlling", ({ isUpdate }) => {
    // Another tab let the new version in: this one goes on, and says that it is an older one.
    if (isAsked) window.location.reload();
    else if (isUpdate === true) {
      setUpdate(() => {
        window.location.reload();
      });
      setStatus("newer");
    }
  });
  // Where it is refused (a host that gives the file another type, a browser set to keep nothing) the app works as before.
  worker.register().then(
    (registration) => {
      const isActive = registration !== undefined && registration.active !== null;
      if (isActive && useOfflineStore.getState().status === null) setStatus("kept");
    },
    () => undefined,
  );
}
