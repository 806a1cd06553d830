import { t } from '../../i18n/translate.ts';
import { useSession, useView } from '../../store/useSession.ts';
import { Notice } from '../../ui/Notice.tsx';
import { MessageActions } from './MessageActions.tsx';
import { messageWords } from './messageWords.ts';

/** What the app says about what just happened. */
export function Messages() {
  const message = useView((view) => view.message);
  const { view } = useSession();
  if (message === null) return null;
  const { kind, text, details } = messageWords(message);
  const dismiss = () => view.getState().say(null);
  return (
    <Notice
      kind={kind}
      dismiss={{ label: t('message.dismiss'), onDismiss: dismiss }}
      actions={<MessageActions message={message} />}
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
