import { t } from '../../i18n/translate.ts';
import { selectFirstUnread } from '../../store/firstUnread.ts';
import { useSession } from '../../store/useSession.ts';
import type { Message } from '../../store/viewStore.ts';
import { Button } from '../../ui/Button.tsx';

const undoable: ReadonlySet<Message['kind']> = new Set(['opened', 'kept', 'removed', 'removedRows', 'entered']);

/** What can be done about a message. */
export function MessageActions({ message }: { message: Message }) {
  const session = useSession();
  if (undoable.has(message.kind)) return <Button onClick={session.undo}>{t('message.takeBack')}</Button>;
  if ((message.kind === 'pasted' || message.kind === 'filled') && message.unread > 0) {
    return <Button onClick={() => selectFirstUnread(session)}>{t('message.firstUnread')}</Button>;
  }
  if (message.kind !== 'planPasted') return null;
  const { plan, newer } = message;
  const open = () => session.plans.getState().replace({ code: 'openFile', name: plan.name }, plan, { readOnly: newer });
  return <Button onClick={open}>{t('message.openPlan')}</Button>;
}
