import { t } from '../../../i18n/translate.ts';
import type { PlanPath } from '../../../model/planPath.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import './assumptions.css';
import { CurrencyField } from './CurrencyField.tsx';
import { DiscountFields } from './DiscountFields.tsx';
import { NarrowFields } from './NarrowFields.tsx';
import { PlanField } from './PlanField.tsx';
import { RetentionFields } from './RetentionFields.tsx';
import { SplitField } from './SplitField.tsx';

const marketPaths = [
  'carryOver',
  'attention',
  'reachShape',
  'overlap',
  'macroShare',
  'rest.baseline',
  'rest.value',
  'rest.macroLift',
] as const;
const macroPaths = ['macro.fee', 'macro.addressable', 'macro.offerCost'] as const;
const microPaths = [
  'micro.setupCost',
  'micro.reuse',
  'micro.dataFee',
  'micro.fee',
  'micro.match',
  'micro.minSpend',
] as const;

const uncertaintyPaths = ['correlation', 'seed'] as const;

/** The choices that stand beside the numbers: currency, discount, split, narrow audiences, repeat purchases. */
const choices = 5;

/** Every other parameter of the plan, closed until asked for. */
export function Assumptions() {
  const paths = [...marketPaths, ...macroPaths, ...microPaths, ...uncertaintyPaths];
  const count = paths.length + choices;
  return (
    <Disclosure title={t('assumptions.more')} note={String(count)}>
      <div className="assumptions">
        <h2>{t('assumptions.market')}</h2>
        <CurrencyField />
        <PlanFields paths={marketPaths} />
        <h2>{t('assumptions.macro')}</h2>
        <PlanFields paths={macroPaths} />
        <DiscountFields />
        <h2>{t('assumptions.micro')}</h2>
        <PlanFields paths={microPaths} />
        <SplitField />
        <NarrowFields />
        <h2>{t('assumptions.retention')}</h2>
        <RetentionFields />
        <h2>{t('assumptions.uncertainty')}</h2>
        <PlanFields paths={uncertaintyPaths} />
      </div>
    </Disclosure>
  );
}

function PlanFields({ paths }: { paths: readonly PlanPath[] }) {
  return paths.map((path) => <PlanField key={path} path={path} />);
}
