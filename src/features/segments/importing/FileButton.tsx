import { useEffect, useRef } from 'react';
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
  useEffect(() => {
    const input = chooser.current;
    input?.addEventListener('cancel', keep);
    return () => input?.removeEventListener('cancel', keep);
  }, []);
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

/** That no file was chosen is not for a dialog around the button to hear: its own event of leaving has the same name. */
function keep(event: Event): void {
  event.stopPropagation();
}
