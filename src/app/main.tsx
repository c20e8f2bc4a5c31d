import "#ui/tokens.css";
import "#ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "#app/app.tsx";
import { openHeldBriefing } from "#app/open-held-briefing.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id \"root\"");
openHeldBriefing();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
