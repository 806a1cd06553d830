import type { ReactNode } from 'react';
import { t } from '../../../i18n/translate.ts';
import type { ImportSource } from '../../../io/importing/importView.ts';
import { Button } from '../../../ui/Button.tsx';
import { FileButton } from '../../../ui/FileButton.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { fileSource, tableFiles } from '../fileSource.ts';

interface NotReadProps {
  /** Why, and what to do about it. */
  readonly children: ReactNode;
  readonly onSource: (source: ImportSource) => void;
  readonly onBack: () => void;
  /** Where the fault may not be the table's. */
  readonly again?: { readonly label: string; readonly onAgain: () => void };
}

/** A source that could not be read; the plan is as it was. */
export function NotRead({ children, onSource, onBack, again }: NotReadProps) {
  return (
    <div className="import-not-read">
      <Notice kind="problem">
        <p>{children}</p>
      </Notice>
      <div className="import-file">
        {again !== undefined && (
          <Button variant="primary" onClick={again.onAgain}>
            {again.label}
          </Button>
        )}
        <FileButton
          variant={again === undefined ? 'primary' : 'quiet'}
          label={t('import.chooseAnother')}
          accept={tableFiles}
          onFile={(file) => onSource(fileSource(file))}
        />
        <Button variant="link" onClick={onBack}>
          {t('import.back')}
        </Button>
      </div>
    </div>
  );
}
