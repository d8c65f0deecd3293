import { Button, type ButtonProps } from "@mantine/core";
import type { ComponentProps } from "react";

type BusyButtonProps = Omit<ButtonProps, "loading"> &
  Omit<ComponentProps<"button">, keyof ButtonProps> & { busy: boolean };

/**
 * A button whose work takes a while. While it does, nothing can be pressed twice, but the focus stays where it is:
 * a disabled button loses it, and with it every key that the person presses next.
 */
export function BusyButton({ busy, disabled = false, onClick, ...others }: BusyButtonProps) {
  return (
    <Button
      {...others}
      loading={busy}
      renderRoot={(props) => (
        <button
          {...props}
          disabled={disabled}
          aria-disabled={busy}
          onClick={(event) => {
            if (busy) event.preventDefault();
            else onClick?.(event);
          }}
        />
      )}
    />
  );
}
