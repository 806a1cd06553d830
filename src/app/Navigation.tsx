import { t } from '../i18n/translate.ts';
import { addressOf, type Place, places } from './places.ts';

/** Links to the places; in the header on wide screens, in a bar below on phones. CSS shows one of the two. */
export function Navigation({ place, where }: { place: Place; where: 'above' | 'below' }) {
  return (
    <nav className={`places places-${where}`} aria-label={t('shell.places')}>
      {places.map((id) => (
        <a key={id} href={addressOf(id)} aria-current={id === place ? 'page' : undefined}>
          {t(`${id}.place`)}
        </a>
      ))}
    </nav>
  );
}
