import type { QueryClient } from "@tanstack/react-query";

/** Marks the page with `data-loading` while something is asked of the server, so that a look from outside knows when to wait. */
export function tellLoading(queryClient: QueryClient): void {
  queryClient.getQueryCache().subscribe(() => {
    document.documentElement.toggleAttribute("data-loading", queryClient.isFetching() > 0);
  });
}
