import { t } from '../../i18n/translate.ts';
import { CanMeasure } from './CanMeasure.tsx';
import './decide.css';
import { HowMany } from './HowMany.tsx';
import { HowSure } from './HowSure.tsx';
import { SameBudgetNote } from './SameBudgetNote.tsx';
import { WhatMatters } from './WhatMatters.tsx';
import { WhatToDo } from './WhatToDo.tsx';
import { WhenFlips } from './WhenFlips.tsx';
import { WhereFrom } from './WhereFrom.tsx';

/** What the verdict leaves open, a section for each question. */
export default function Decisions() {
  return (
    <section className="decisions" aria-labelledby="decisions-title">
      <h2 id="decisions-title" className="visually-hidden">
        {t('decide.title')}
      </h2>
      <SameBudgetNote />
      <WhenFlips />
      <HowSure />
      <WhatMatters />
      <CanMeasure />
      <WhatToDo />
      <HowMany />
      <WhereFrom />
    </section>
  );
}
