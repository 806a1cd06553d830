import { type ClipboardEvent, useId } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { ImportSource } from '../../../io/importing/importView.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileButton } from '../../../ui/FileButton.tsx';
import { fileSource, tableFiles } from '../fileSource.ts';

interface ChooseSourceProps {
  /** What has been pasted or typed; it outlives the looks at the table that it makes. */
  readonly pasted: string;
  readonly onPasted: (text: string) => void;
  readonly onSource: (source: ImportSource) => void;
}

/** The beginning: a file, or cells from the clipboard. */
export function ChooseSource({ pasted, onPasted, onSource }: ChooseSourceProps) {
  const id = useId();

  // A table of a document may come as markup only, which a text box would show as nothing.
  function paste(event: ClipboardEvent): void {
    const html = event.clipboardData.getData('text/html');
    if (event.clipboardData.getData('text/plain').trim() !== '' || html === '') return;
    event.preventDefault();
    onSource({ kind: 'html', html });
  }

  return (
    <div className="import-start">
      <p>{t('import.start')}</p>
      <div className="import-file">
        <FileButton
          variant="primary"
          label={t('import.chooseFile')}
          accept={tableFiles}
          onFile={(file) => onSource(fileSource(file))}
        />
        <span className="import-aside">{t('import.orDrop')}</span>
      </div>
      <div className="import-paste">
        <label htmlFor={id}>{t('import.paste')}</label>
        <textarea
          id={id}
          rows={6}
          spellCheck={false}
          wrap="off"
          aria-describedby={`${id}-hint`}
          value={pasted}
          onChange={(event) => onPasted(event.target.value)}
          onPaste={paste}
        />
        <p id={`${id}-hint`} className="import-aside">
          {t('import.pasteHint')}
        </p>
        <Button
          variant="outlined"
          disabled={pasted.trim() === ''}
          onClick={() => onSource({ kind: 'text', text: pasted })}
        >
          {t('import.readPasted')}
        </Button>
      </div>
    </div>
  );
}
