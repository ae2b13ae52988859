import { exitCodes, type Output } from './arguments.ts';
export function runTranslateInterface(_values: object, { err }: Output): number {
  err('later');
  return exitCodes.wrongUse;
}
