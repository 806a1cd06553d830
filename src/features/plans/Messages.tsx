import { t } from '../../i18n/translate.ts';
import { useSession, useView } from '../../store/useSession.ts';
import type { Message } from '../../store/viewStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { messageWords } from './messageWords.ts';

const undoable: ReadonlySet<Message['kind']> = new Set(['opened', 'kept', 'removed', 'imported']);

/** What the app says about what just happened. */
export function Messages() {
  const message = useView((view) => view.message);
  const { undo, view } = useSession();
  if (message === null) return null;
  const { kind, text, details } = messageWords(message);
  const dismiss = () => view.getState().say(null);
  const canUndo = undoable.has(message.kind);
  return (
    <Notice
      kind={kind}
      dismiss={{ label: t('message.dismiss'), onDismiss: dismiss }}
      actions={canUndo && <Button onClick={undo}>{t('message.takeBack')}</Button>}
    >
      <p>{text}</p>
      {details.length > 0 && (
        <ul>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
