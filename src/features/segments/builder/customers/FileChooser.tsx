import { type DragEvent, useRef, useState } from 'react';
import { t } from '../../../../i18n/translate.ts';
import { Button } from '../../../../ui/Button.tsx';

interface FileChooserProps {
  readonly file: File | null;
  readonly onFile: (file: File) => void;
}

/** Takes a list of customers from the browser's own dialog, or dropped. */
export function FileChooser({ file, onFile }: FileChooserProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [held, setHeld] = useState(false);

  function hold(event: DragEvent): void {
    event.preventDefault();
    setHeld(true);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setHeld(false);
    take(event.dataTransfer.files);
  }

  function take(files: FileList | null): void {
    const [first] = files ?? [];
    if (first !== undefined) onFile(first);
  }

  return (
    <section
      className="builder-drop"
      aria-label={t('builder.customers.file')}
      data-held={held || undefined}
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={() => setHeld(false)}
      onDrop={drop}
    >
      <Button onClick={() => chooser.current?.click()}>{t('builder.customers.choose')}</Button>
      <span>{file === null ? t('builder.customers.drop') : <bdi>{file.name}</bdi>}</span>
      <input
        ref={chooser}
        type="file"
        accept=".csv,.tsv,.txt"
        hidden
        onChange={({ target }) => {
          take(target.files);
          // The same file can be chosen again after it was mended.
          target.value = '';
        }}
      />
    </section>
  );
}
