import { useRef } from 'react';
import type { ImportSource } from '../../../io/importing/importView.ts';
import { Button, type ButtonProps } from '../../../ui/Button.tsx';
import { fileSource } from './fileSource.ts';

interface FileButtonProps extends Pick<ButtonProps, 'variant'> {
  readonly label: string;
  readonly onSource: (source: ImportSource) => void;
}

/** Chooses a file with a table through the browser's own dialog. */
export function FileButton({ label, onSource, ...button }: FileButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => chooser.current?.click()}>
        {label}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx"
        hidden
        // That no file was chosen is not for the dialog around to hear.
        onCancel={(event) => event.stopPropagation()}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again after it was mended.
          target.value = '';
          if (file !== undefined) onSource(fileSource(file));
        }}
      />
    </>
  );
}
