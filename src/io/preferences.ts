import { type Basis, bases } from '../model/basis.ts';
import { isDrawCount, usualDraws } from '../model/drawCount.ts';
import { type SegmentColumn, segmentColumns } from '../model/segmentColumns.ts';
import { type ScenarioId, scenarioIds } from './scenarios.ts';

/** Small choices of this device, beside the plan: losing them loses no work. */
const themeKey = 'micromacro.theme';
const scenarioKey = 'micromacro.scenario';
const hiddenColumnsKey = 'micromacro.hiddenColumns';
const numberLanguageKey = 'micromacro.numbers';
const basisKey = 'micromacro.basis';
const drawsKey = 'micromacro.draws';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export function readTheme(): Theme {
  return themes.find((theme) => theme === read(themeKey)) ?? 'system';
}

export function rememberTheme(theme: Theme): void {
  write(themeKey, theme === 'system' ? null : theme);
}

/** The languages that numbers can be read and printed in. */
export const numberLanguages = ['en', 'it', 'pl', 'fr'] as const;
export type NumberLanguage = (typeof numberLanguages)[number];

/** null until one was chosen. */
export function readNumberLanguage(): NumberLanguage | null {
  return numberLanguages.find((language) => language === read(numberLanguageKey)) ?? null;
}

export function rememberNumberLanguage(language: NumberLanguage): void {
  write(numberLanguageKey, language);
}

/** The worked example that the saved plan is, unchanged. */
export function readScenario(): ScenarioId | null {
  return scenarioIds.find((id) => id === read(scenarioKey)) ?? null;
}

export function rememberScenario(scenario: ScenarioId | null): void {
  write(scenarioKey, scenario);
}

/** Columns of the segments that the user does not want to see. */
export function readHiddenColumns(): readonly SegmentColumn[] {
  const hidden = read(hiddenColumnsKey)?.split(' ') ?? [];
  return segmentColumns.filter((column) => hidden.includes(column));
}

export function rememberHiddenColumns(columns: readonly SegmentColumn[]): void {
  write(hiddenColumnsKey, columns.length === 0 ? null : columns.join(' '));
}

/** What macro and micro are compared at, of the plan that is open. */
export function readBasis(): Basis {
  return bases.find((basis) => basis === read(basisKey)) ?? 'sameBudget';
}

export function rememberBasis(basis: Basis): void {
  write(basisKey, basis === 'sameBudget' ? null : basis);
}

/** How many draws a simulation makes. */
export function readDraws(): number {
  const draws = Number(read(drawsKey) ?? usualDraws);
  return isDrawCount(draws) ? draws : usualDraws;
}

export function rememberDraws(draws: number): void {
  write(drawsKey, draws === usualDraws ? null : String(draws));
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is blocked: the choice holds until the page is left.
  }
}
