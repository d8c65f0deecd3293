import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Gate } from "#app/Gate.tsx";
import { queryClient } from "#lib/api";
import { LanguageProvider } from "#lib/language.tsx";
import { offerStyleNonce } from "#lib/styleNonce";
import { tellLoading } from "#lib/tellLoading";
import "#app/tokens.css";

offerStyleNonce();
tellLoading(queryClient);
const root = document.querySelector("#root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <LanguageProvider>
          <Gate />
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
