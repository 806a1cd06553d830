import { t } from '../../../i18n/translate.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';

const keys = [
  ['move', ['← ↑ → ↓', 'Home', 'End', 'Page Up', 'Page Down']],
  ['edges', ['Ctrl+arrow', 'Ctrl+Home', 'Ctrl+End']],
  ['tab', ['Tab', 'Shift+Tab']],
  ['leave', ['Escape, Tab']],
  ['edit', ['Enter', 'F2']],
  ['readings', ['↓']],
  ['select', ['Shift+arrow']],
  ['row', ['Shift+Space', 'Ctrl+A']],
  ['include', ['Space']],
  ['clear', ['Delete']],
  ['clipboard', ['Ctrl+C', 'Ctrl+X', 'Ctrl+V']],
  ['fill', ['Ctrl+D']],
  ['rows', ['Ctrl+Enter', 'Ctrl+Delete']],
  ['duplicate', ['Ctrl+Shift+D']],
  ['moveRows', ['Alt+↑', 'Alt+↓']],
  ['sort', ['Enter']],
  ['undo', ['Ctrl+Z', 'Ctrl+Y']],
] as const;

/** How the grid is used without a mouse: the least always, the rest when asked for. */
export function KeysHint({ id }: { id: string }) {
  return (
    <div className="grid-keys">
      <p id={id} className="grid-how-to">
        {t('grid.howTo')}
      </p>
      <Disclosure title={t('grid.keys')}>
        <dl>
          {keys.map(([act, names]) => (
            <div key={act}>
              <dt>
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{t(`grid.keys.${act}`)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}
