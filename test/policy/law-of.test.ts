import { describe, expect, it } from 'vitest';
import { lawOf } from '../../src/policy/law-of.ts';

describe('lawOf', () => {
  it.each([
    ['pgb wmo', 'wmo'],
    ['en bij de WMO?', 'wmo'],
    ['wet maatschappelijke ondersteuning', 'wmo'],
    ['wat zegt de Jeugdwet', 'jeugdwet'],
    ['en voor jeugd?', 'jeugdwet'],
    ['termijn jw', 'jeugdwet'],
    ['jeugd-ggz', 'jeugdwet'],
  ])('hears "%s" name a law', (question, law) => {
    expect(lawOf(question, [])).toEqual({ law, certainty: 'said' });
  });

  it.each([
    ['kind van 9', 'jeugdwet'],
    ['jongen 17 jaar', 'jeugdwet'],
    ['meisje (14)', 'jeugdwet'],
    ['een 16-jarige', 'jeugdwet'],
    ['zij is 12 jaar oud', 'jeugdwet'],
    ['cliënt van 17', 'jeugdwet'],
    ['ouders in een vechtscheiding', 'jeugdwet'],
    ['man van 45', 'wmo'],
    ['vrouw van 83 wil een traplift', 'wmo'],
    ['een 80-jarige', 'wmo'],
    ['haar zoon is 30', 'wmo'],
    ['scootmobiel kapot', 'wmo'],
  ])('concludes from "%s" which law is meant', (question, law) => {
    expect(lawOf(question, [])).toEqual({ law, certainty: 'implied' });
  });

  it.each([
    ['wat is een pgb'],
    ['wmo of jeugdwet'],
    ['geldt dit voor de Wmo en de Jeugdwet'],
    ['iemand van 20'],
    ['binnen een termijn van 8 weken'],
    ['een termijn van 10 werkdagen'],
    ['een termijn van 5 kalenderdagen'],
    ['van 12 tot 14 uur'],
    ['van 8 naar 6 uur'],
    ['een afstand van 5 kilometer'],
    ['een percentage van 10 procent'],
    ['vergoeding van 30 minuten'],
    ['overleg van 2 consulenten'],
    ['budget van 16 euro'],
    ['aanvraag van 3 maart'],
    ['brief van 12-05-2020'],
  ])('leaves open which law "%s" is about', (question) => {
    expect(lawOf(question, [])).toEqual({ law: null, certainty: 'none' });
  });
});
