import { lazy, Suspense, useState } from 'react';
import { AtTextBox } from './AtTextBox.tsx';
import type { Opened } from './opened.ts';

const ImportDialog = lazy(() => import('./importing/ImportDialog.tsx'));
const BuilderDialog = lazy(() => import('./builder/BuilderDialog.tsx'));
const ExportDialog = lazy(() => import('./exporting/ExportDialog.tsx'));
const ColumnsDialog = lazy(() => import('./toolbar/ColumnsDialog.tsx'));
const ChangeManyDialog = lazy(() => import('./changeMany/ChangeManyDialog.tsx'));

interface OpenedDialogProps {
  readonly opened: Opened | null;
  readonly onClose: () => void;
}

/** The dialog that a button has opened; each is loaded when it is first needed. */
export function OpenedDialog({ opened, onClose }: OpenedDialogProps) {
  const generates = opened?.kind === 'generate';
  // What is being built up is not lost by closing: the builder stays until its segments have entered.
  const [begun, setBegun] = useState(false);
  if (generates && !begun) setBegun(true);
  return (
    <Suspense>
      {opened && dialogOf(opened, onClose)}
      {begun && (
        <BuilderDialog
          open={generates}
          onClose={onClose}
          onEntered={() => {
            setBegun(false);
            onClose();
          }}
        />
      )}
    </Suspense>
  );
}

function dialogOf(opened: Opened, onClose: () => void) {
  switch (opened.kind) {
    case 'import':
      return <ImportDialog source={opened.source} onClose={onClose} />;
    case 'paste':
      return (
        <AtTextBox>
          <ImportDialog source={null} onClose={onClose} />
        </AtTextBox>
      );
    case 'generate':
      return null;
    case 'export':
      return <ExportDialog onClose={onClose} />;
    case 'columns':
      return <ColumnsDialog onClose={onClose} />;
    case 'many':
      return <ChangeManyDialog onClose={onClose} />;
  }
}
