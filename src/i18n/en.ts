import { answer } from './en/answer.ts';
import { assumptions } from './en/assumptions.ts';
import { builder } from './en/builder.ts';
import { charts } from './en/charts.ts';
import { decide } from './en/decide.ts';
import { importing } from './en/importing.ts';
import { measure } from './en/measure.ts';
import { problems } from './en/problems.ts';
import { risk } from './en/risk.ts';
import { segments } from './en/segments.ts';
import { shell } from './en/shell.ts';

/** Every English message by key, in ICU syntax. English is the language that the others are measured by. */
export const en = {
  ...shell,
  ...answer,
  ...assumptions,
  ...segments,
  ...importing,
  ...builder,
  ...charts,
  ...decide,
  ...risk,
  ...measure,
  ...problems,
} as const;

export type MessageKey = keyof typeof en;
