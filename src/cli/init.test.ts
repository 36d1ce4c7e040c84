import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemas } from '../develop/schemas.ts';
import { starter } from './init.ts';

describe('the starter file', () => {
  it('sets nothing, and only says what may be set when its examples are taken', () => {
    expect(parse(starter)).toBeNull();
    const taken: unknown = parse(starter.replace(/^# (?=[a-z]\w*:|  )/gm, ''));
    const isValid = new Ajv2020().compile(schemas['config.schema.json'] as object);
    expect([isValid(taken), isValid.errors]).toEqual([true, null]);
    const properties = Object.keys((schemas['config.schema.json'] as { properties: object }).properties);
    expect(Object.keys(taken as object).toSorted()).toEqual(properties.filter((name) => name !== '$schema').toSorted());
  });
});
