import { lazy, Suspense } from "react";
import { Opening } from "#app/Opening.tsx";
import { SignIn } from "#features/sign-in/SignIn.tsx";
import { useSessionQuery } from "#lib/sessionQuery";

// Mantine, the router and the screens come only after somebody is signed in: the first page opens on a slow line.
const App = lazy(async () => ({ default: (await import("#app/App.tsx")).App }));
const FirstPassword = lazy(async () => ({
  default: (await import("#features/sign-in/FirstPassword.tsx")).FirstPassword,
}));
const SetPassword = lazy(async () => ({ default: (await import("#features/sign-in/SetPassword.tsx")).SetPassword }));

/** Where links to choose a password lead, whoever is signed in. */
const LINK_PATH = "/sandi";

/** The sign-in page or the application, over whatever address was opened. */
export function Gate() {
  const session = useSessionQuery();
  if (session.data === undefined)
    return <Opening isUnreachable={session.isError} retry={() => void session.refetch()} />;
  if (location.pathname === LINK_PATH)
    return (
      <Suspense fallback={<Opening isUnreachable={false} retry={() => undefined} />}>
        <SetPassword />
      </Suspense>
    );
  if (session.data.actor === null) return <SignIn instance={session.data.instance} />;
  return (
    <Suspense fallback={<Opening isUnreachable={false} retry={() => undefined} />}>
      {session.data.mustChangePassword ? <FirstPassword /> : <App />}
    </Suspense>
  );
}
