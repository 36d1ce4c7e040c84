import { describe } from 'vitest';
import { judged } from '../develop/judged.ts';

describe('the diagnosis is no label', () => {
  judged([
    ['The diagnosis of the paedophile is old.', 'fine: clinical “diagnosis”'],
    ['Diagnosis of the paedophile: a diagnosis', 'fine: clinical “Diagnosis”'],
    ['The diagnosis is old; the paedophile is young.', 'use'],
    ['The diagnosis is old. The paedophile is young.', 'use'],
    ['The paedophile is young; the diagnosis is old.', 'use'],
    ['The paedophile is young and the diagnosis is old.', 'fine: clinical “diagnosis”'],
    ['**Diagnosis.** It is old. The paedophile is young.', 'fine: clinical “Diagnosis”'],
    ['It is a **diagnosis.** It is old. The paedophile is young.', 'use'],
    ['*Diagnosis.* It is old. The paedophile is young.', 'use'],
    ['**Lamps.** The diagnosis is old. The paedophile is young.', 'use'],
    ['The diagnosis of the child prostitute is old.', 'use'],
  ]);
});
