import { useRef } from 'react';
import { t } from '../../../../i18n/translate.ts';
import type { CustomerList } from '../../../../store/useBuilding.ts';
import { Button } from '../../../../ui/Button.tsx';

interface FileChooserProps {
  /** The name of the file that was chosen. */
  readonly name: string | null;
  readonly onList: (list: CustomerList) => void;
}

/** Takes a list of customers from the browser's own dialog; the builder takes what is dropped on it. */
export function FileChooser({ name, onList }: FileChooserProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className="builder-drop">
      <Button onClick={() => chooser.current?.click()}>{t('builder.customers.choose')}</Button>
      <span>{name === null ? t('builder.customers.drop') : <bdi>{name}</bdi>}</span>
      <input
        ref={chooser}
        type="file"
        accept=".csv,.tsv,.txt"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again after it was mended.
          target.value = '';
          if (file !== undefined) onList({ name: file.name, content: file });
        }}
      />
    </div>
  );
}
