import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { RouterProvider } from "@tanstack/react-router";
import { router } from "#app/routes.tsx";
import { theme, toSurfaces } from "#app/theme";
import { findStyleNonce } from "#lib/styleNonce";
import "#app/mantine.css";

/** Everything behind the sign-in page. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={toSurfaces}
      defaultColorScheme="auto"
      getStyleNonce={findStyleNonce}
    >
      <Notifications position="bottom-right" autoClose={6000} />
      <RouterProvider router={router} />
    </MantineProvider>
  );
}
