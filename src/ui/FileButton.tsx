import { useRef } from 'react';
import { Button, type ButtonProps } from './Button.tsx';

interface FileButtonProps extends Pick<ButtonProps, 'variant'> {
  readonly label: string;
  /** Endings of the files to choose from, as `.csv,.xlsx`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that chooses a file through the browser's own dialog. */
export function FileButton({ label, accept, onFile, ...button }: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => chooser.current?.click()}>
        {label}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again after it was corrected.
          target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
