import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import * as frame from "@rata/texts/frame/frame";
import { RouterProvider } from "@tanstack/react-router";
import { router } from "#app/routes.tsx";
import { toSurfaces, toTheme } from "#app/theme";
import { useTexts } from "#lib/language.tsx";
import { findStyleNonce } from "#lib/styleNonce";
import "#app/mantine.css";

/** Everything behind the sign-in page. */
export function App() {
  const { close } = useTexts(frame);
  return (
    <MantineProvider
      theme={toTheme(close)}
      cssVariablesResolver={toSurfaces}
      defaultColorScheme="auto"
      getStyleNonce={findStyleNonce}
    >
      <Notifications position="bottom-right" autoClose={6000} />
      <RouterProvider router={router} />
    </MantineProvider>
  );
}
