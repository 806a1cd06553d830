import type { ReactNode } from 'react';
import { columnName } from '../../../i18n/columnName.ts';
import { t } from '../../../i18n/translate.ts';
import type { ImportNote } from '../../../io/importing/importView.ts';
import { namesText } from './nameText.ts';

/** What was changed, ignored, or is worth a look. */
export function noteText(note: ImportNote): ReactNode {
  switch (note.code) {
    case 'columnsIgnored':
      return namesText('import.note.columnsIgnored', note.names, { count: note.count }, note.count);
    case 'sameNames':
      return namesText('import.note.sameNames', note.names, { count: note.count });
    case 'lookAlikes':
      return namesText('import.note.lookAlikes', note.names, {});
    case 'defaultsTaken':
      return t('import.note.defaultsTaken', { columns: note.columns.map(columnName).join(', ') });
    case 'indianGroups':
    case 'protectionRemoved':
    case 'hiddenRows':
    case 'hiddenColumns':
      return t(`import.note.${note.code}`, { count: note.count });
  }
}
