import { describe } from 'vitest';
import { judged } from '../develop/judged.ts';

describe('what somebody else says is a note', () => {
  judged([
    [
      '“A poor young child prostitute came to us,” she said.',
      'note: quotation ““A poor young child prostitute came to us,””',
    ],
    [
      'It rains: “One ‘very poor young child prostitute’ came.”',
      'note: quotation “‘very poor young child prostitute’”',
    ],
    ['> A child prostitute came.', 'use'],
    ['She wrote this:\n\n> A child prostitute came.', 'note: quotation “She wrote this:”'],
    ['She wrote this.\n\n> A child prostitute came.', 'use'],
    ['> A child prostitute came, she said.', 'note: quotation “said”'],
    ['> A child prostitute came.\n> — Mary', 'note: quotation “A child prostitute came. — Mary”'],
    ['> A child prostitute came.\n> — mary', 'use'],
    ['> It rains.\n>\n> A child prostitute came.', 'use'],
    ['A child prostitute came:\n\n> It rains.', 'use'],
    ['“A sex tourist came to our house,” she said.', 'fine: adult “no sign of child”'],
    [
      'A girl came: “A tall sex tourist came to our house,” she said.',
      'note: quotation ““A tall sex tourist came to our house,””',
    ],
    ['- She said this:\n- A child prostitute came.', 'use'],
  ]);
});
