import type { IsoDate } from '../../shared/iso-date.ts';
import type { Sentence } from '../reading/sentences.ts';
import { amountsIn } from './amounts.ts';
import type { Conclusion } from './conclusion.ts';
import { daysIn } from './dates.ts';
import { formsIn } from './forms.ts';
import { type HelpKind, unknownKind } from './kinds.ts';
import { kindsIn } from './kinds-in.ts';
import { periodMarksIn } from './periods.ts';
import type { AboutSentence, DecisionTopic } from './topics.ts';
import { variantsIn } from './variants.ts';

/** A Beschikking as its rules look at it. */
export interface Looked {
  readonly text: string;
  readonly sentences: readonly AboutSentence[];
  readonly conclusion: Conclusion;
  readonly day: IsoDate | null;
}

/** What a rule found, with the sentence to quote; `why` is Dutch. */
interface Judged {
  readonly present: boolean;
  readonly sentence: Sentence | null;
  readonly why: string;
}

type Rule = (looked: Looked) => Judged;

const yes = (sentence: Sentence, why: string): Judged => ({ present: true, sentence, why });
const no = (why: string, sentence: Sentence | null = null): Judged => ({ present: false, sentence, why });
/** Sentences about what is granted or at least not about something else. */
const granting = ({ sentences }: Looked): readonly Sentence[] =>
  sentences
    .filter(
      ({ topics }) =>
        !['objection', 'contribution', 'greeting', 'refusal'].some((topic) => topics.has(topic as DecisionTopic)),
    )
    .map(({ sentence }) => sentence);
const granted = ({ sentences }: Looked): readonly Sentence[] =>
  sentences
    .filter(
      ({ topics }) =>
        topics.has('grant') && !topics.has('objection') && !topics.has('contribution') && !topics.has('greeting'),
    )
    .map(({ sentence }) => sentence);
const found = (sentences: readonly Sentence[], pattern: RegExp): Sentence | undefined =>
  sentences.find(({ text }) => pattern.test(text));

const startWithoutDate =
  /\b(?:vanaf|met ingang van|ingaande|per|start\p{L}*|begint|ingang\p{L}*) (?:op )?(?:de )?(?:datum|dag|dagtekening|verzenddatum|dagtekening)?\s?(?:van )?(?:vandaag|heden|dit besluit|deze (?:beschikking|brief)|verzending)\b|\bper direct\b|\bdirect in(?:gaand\p{L}*)?\b/iu;
const activities =
  /\b(?:besta(?:at|an)(?:de)? (?:\p{L}+ )?uit|namelijk|gericht op|omvat(?:ten)?|houdt in|inhoud|bedoeld voor|waarbij|zoals|te weten|in de vorm van|activiteiten|werkzaamheden|taken|oefen(?:t|en)|leert|leren|coacht|helpt|helpen|ondersteunt|begeleidt|traint|behandelt|hulp bij|ondersteuning bij|begeleiding bij|bij het|maakt|maken|schoonmaken|stofzuigen|dweilen|verschon\p{L}+|overneemt|neemt over|komt (?:bij|in|thuis)|woont|wonen|logeert|logeren|u gaat|kunt u|een eigen kamer|toezicht|therapie|gesprekken|vaardigheden|dagstructuur|administratie|inclusief|op maat gemaakt|merk|type|uitvoering|uitgevoerd als|plaatsen van|geplaatst|het plaatsen|met (?:zit|armleuning|motor|accu|elektr)\p{L}*|vervangen van|verwijderen)\b/iu;
const bareDescription = /\((?=[^)]{6,})[^)]*\p{L}{4,}[^)]*\)/u;
const result =
  /\b(?:doel|doelen|doelstelling\p{L}*|resultaat|resultaten|bereiken|zodat|beoogd|waarvoor|bedoeld om|streven|hiermee (?:kunt|kan|blijft|wordt)|met als doel|bijdra\p{L}+ aan|wordt verwacht)\b/iu;
const resultLeftOpen =
  /\b(?:doel\p{L}*|resulta\p{L}+)\b[^.]{0,60}\b(?:nader|later|nog|samen met (?:u|de aanbieder)|in overleg|zie|staan in|staat in|worden (?:bepaald|opgesteld|vastgesteld|uitgewerkt)|bepaalt|stelt|maakt|afspraken)\b/iu;
const reason =
  /\b(?:omdat|want|daarom|doordat|aangezien|vanwege|immers|gezien|blijkt|gebleken|reden|motivering|overweg\p{L}+|onderbouwing|ondervindt|kunt u (?:dit |het |deze )?(?:zelf )?(?:dus )?niet|lukt (?:u )?niet|niet zelf|kan niet|niet in staat|beperking\p{L}*|onvoldoende|niet veilig|geen andere oplossing|te zwaar|eigen kracht|op eigen)\b/iu;
const ground =
  /\b(?:artikel|artikelen|art\.?|lid) ?\d|\bverordening\b|\bbeleidsregel\p{L}*|\bnadere regels\b|\b(?:op grond van|gelet op|grondslag|gebaseerd op|ingevolge|krachtens|volgens|conform|rust op)\b[^.]{0,60}\b(?:wmo|jeugdwet|wet|awb)\b|\b(?:wmo|jeugdwet)\b[^.]{0,40}\b(?:grondslag|grond)\b/iu;
const report =
  /\b(?:gespreks?|onderzoeks?|keukentafel|intake|huisbezoek)[- ]?(?:verslag|rapport|rapportage|notitie|formulier|rapportages|verslagen)\p{L}*|\b(?:verslag|verslagen|ondersteuningsverslag|adviesrapport|rapport|rapportage|onderzoeksresultaten|gespreksnotitie)\b|\bverslag(?:legging)?\b/iu;
const notOurReport =
  /\b(?:raadsrapport|school|medisch advies|verslag van (?:de )?(?:huisarts|orthopeed|ergotherapeut|school))\b|\b(?:u (?:ontvangt|krijgt) (?:nog|later)|volgt nog)\b/iu;
const objects = /\bbezwa(?:ar|ren|arschrift\p{L}*)\b|niet (?:mee )?eens|oneens/iu;
const sixWeeks = /\b(?:zes|6) ?(?:weken|wkn|wk)\b|\b42 dagen\b/iu;
const where =
  /\b(?:college|burgemeester|b ?(?:&|en) ?w|postbus|gemeente|adres|e-?mail|digid|website|www|afdeling|commissie|bezwaarschriftencommissie|antwoordnummer|juridische zaken)\b|@|\b\d{4} ?[A-Z]{2}\b/iu;
const tariff = /\b(?:tarief|tarieven|uurtarief|uurloon|€|euro|bedrag|per uur|pgb-?tarief)\b|€/iu;
const spending =
  /\b(?:besteed\p{L}*|besteden|bested\p{L}+|uitgeven|zorgovereenkomst\p{L}*|verantwoord\p{L}*|vrij besteedbaar|niet (?:gebruiken|uitgeven) voor|voorwaarden|alleen (?:gebruiken|inzetten|voor)|uitbetaal\p{L}*|declar\p{L}+|trekkingsrecht)\b/iu;

/** Bare "begeleiding" is a provision too; what the table does not know is not. */
const isNamed = (kind: HelpKind): boolean => kind.id !== unknownKind.id;

const elementB1: Rule = ({ sentences, conclusion }) => {
  const first = conclusion.provisions.find(({ kind }) => isNamed(kind));
  if (first !== undefined) return yes(first.sentence, `De voorziening is genoemd: ${first.kind.label}.`);
  const usable = sentences
    .filter(({ topics }) => !topics.has('objection') && !topics.has('contribution'))
    .map(({ sentence }) => sentence);
  const named = usable.find(({ text }) => kindsIn(text).some(({ kind }) => isNamed(kind)));
  if (conclusion.refusal !== null) {
    const refused =
      kindsIn(conclusion.refusal.text).length > 0
        ? conclusion.refusal
        : (named ??
          found(
            usable,
            /\b(?:maatwerkvoorziening|individuele voorziening|jeugdhulp|aanvraag (?:voor|om)|vervoer\p{L}*|vergoeding|hulpmiddel)\b/iu,
          ));
    return refused === undefined
      ? no('Er staat niet welke voorziening is geweigerd.', conclusion.refusal)
      : yes(refused, 'Er staat welke voorziening is geweigerd.');
  }
  return named === undefined
    ? no('Er staat niet welke voorziening is toegekend; alleen "voorziening", "hulp" of "ondersteuning" zegt dat niet.')
    : yes(named, 'De voorziening is genoemd.');
};

const elementB2: Rule = (looked) => {
  const about = looked.sentences
    .filter(({ topics }) => topics.has('result') && !topics.has('objection') && !topics.has('refusal'))
    .map(({ sentence }) => sentence);
  const stated = about.find(
    ({ text, heading }) => !resultLeftOpen.test(text) && (result.test(text) || (heading !== null && text.length > 15)),
  );
  if (stated === undefined)
    return no(
      about[0] === undefined
        ? 'Er staat niet welk resultaat beoogd is.'
        : 'Er staat alleen dat het resultaat later komt.',
      about[0] ?? null,
    );
  const measurable = /\d|\b(?:elke|iedere|hooguit|minstens|minimaal|maximaal|geen enkele)\b/iu.test(stated.text);
  return yes(
    stated,
    measurable ? 'Het beoogde resultaat staat erin.' : 'Het beoogde resultaat staat erin, maar is niet meetbaar.',
  );
};

const elementB3: Rule = (looked) => {
  for (const sentence of granting(looked)) {
    const mark = periodMarksIn(sentence.text, looked.day).find(({ kind }) => kind === 'from');
    if (mark !== undefined) return yes(sentence, 'De ingangsdatum staat erin.');
  }
  const spoken = found(granting(looked), startWithoutDate);
  return spoken === undefined
    ? no('Er staat geen ingangsdatum in.')
    : yes(spoken, 'De ingang is de dag van het besluit.');
};

const elementB4: Rule = (looked) => {
  const usable = granting(looked);
  const dated = usable.flatMap((sentence) =>
    periodMarksIn(sentence.text, looked.day).map((mark) => ({ sentence, mark })),
  );
  const lasting = dated.find(
    ({ mark, sentence }) => mark.kind === 'until' || (mark.kind === 'length' && isLength(sentence.text)),
  );
  const indefinite = dated.find(({ mark }) => mark.kind === 'indefinite');
  if (indefinite !== undefined && (lasting === undefined || lasting.mark.kind === 'length')) {
    const reviewed = usable.find(
      ({ text }) =>
        /\b(?:onderzoe\p{L}+|heronderzoek\p{L}*|herbeoord\p{L}+|evalu\p{L}+|herindicatie|opnieuw (?:bekijk\p{L}*|beoord\p{L}+))\b/iu.test(
          text,
        ) && daysIn(text, looked.day).some(({ day }) => day !== null && day > (looked.day ?? '')),
    );
    return reviewed === undefined
      ? no(
          'De voorziening geldt voor onbepaalde tijd, maar de datum van het periodiek onderzoek ontbreekt.',
          indefinite.sentence,
        )
      : yes(reviewed, 'De voorziening geldt voor onbepaalde tijd en het periodiek onderzoek heeft een datum.');
  }
  return lasting === undefined
    ? no('Er staat geen einddatum of duur in.')
    : yes(lasting.sentence, 'De duur of einddatum staat erin.');
};

const isLength = (text: string): boolean => !/\b(?:evalu\p{L}+|tussentijds|bezwaar|binnen)\b/iu.test(text);

const elementB5: Rule = (looked) => {
  const usable = looked.sentences
    .filter(
      ({ topics }) =>
        !['objection', 'contribution', 'greeting', 'result'].some((topic) => topics.has(topic as DecisionTopic)),
    )
    .filter(({ topics }) => topics.has('grant') || topics.has('procedure') || !topics.has('grounds'))
    .map(({ sentence }) => sentence);
  const provision = looked.conclusion.provisions[0];
  const described =
    usable.find(({ text }) => activities.test(text) && !/^(?:aanbieder|uitvoering)\b/i.test(text)) ??
    usable.find(({ text }) => bareDescription.test(text) && kindsIn(text).length > 0);
  if (described !== undefined) return yes(described, 'Er staat waaruit de voorziening bestaat.');
  const varied = usable.find(({ text }) => variantsIn(text).length > 0);
  if (varied !== undefined) return yes(varied, 'De variant van de voorziening is genoemd.');
  return no(
    'Er staat niet waaruit de voorziening bestaat (de variant of de activiteiten).',
    provision?.sentence ?? null,
  );
};

const elementB6: Rule = (looked) => {
  for (const sentence of granted(looked)) {
    const sizes = amountsIn(sentence.text).filter(
      ({ unit, weeks, isTotal }) => unit !== 'keer' || weeks !== null || isTotal,
    );
    if (sizes.length > 0) return yes(sentence, 'De omvang staat erin.');
  }
  const open = found(
    granting(looked),
    /\b(?:omvang|aantal (?:uren|uur|dagdelen|etmalen|ritten)|hoeveel|frequentie)\b/iu,
  );
  return no('De omvang (uren, dagdelen, etmalen) staat er niet in.', open ?? null);
};

const elementB7: Rule = (looked) => {
  const usable = granting(looked);
  const forms = usable.flatMap((sentence) => formsIn(sentence.text).map(({ form }) => ({ form, sentence })));
  const [first] = forms;
  if (first === undefined)
    return no('Er staat niet of het zorg in natura of een pgb is; de naam van een aanbieder zegt dat niet.');
  const budget = forms.find(({ form }) => form === 'pgb');
  if (budget === undefined) return yes(first.sentence, 'De vorm staat erin.');
  const lacks = [
    ...(usable.some(({ text }) => tariff.test(text)) ? [] : ['het tarief']),
    ...(usable.some(({ text }) => spending.test(text)) ? [] : ['waaraan het besteed mag worden']),
  ];
  return lacks.length === 0
    ? yes(budget.sentence, 'Het is een pgb, met tarief en bestedingsregels.')
    : no(`Het is een pgb, maar ${lacks.join(' en ')} ontbreekt.`, budget.sentence);
};

const elementB8: Rule = (looked) => {
  const usable = looked.sentences.filter(
    ({ topics }) => !topics.has('objection') && !topics.has('contribution') && !topics.has('greeting'),
  );
  const reasoned = usable.find(
    ({ sentence, topics }) =>
      (topics.has('grounds') || topics.has('refusal') || topics.has('grant')) &&
      reason.test(sentence.text) &&
      !/^(?:u heeft|naar aanleiding)/i.test(sentence.text),
  );
  const based = usable.find(({ sentence }) => ground.test(sentence.text));
  const best = reasoned ?? based;
  if (best === undefined) return no('De gronden van het besluit ontbreken: geen reden en geen artikel.');
  return yes(
    best.sentence,
    reasoned === undefined
      ? 'Het besluit noemt een artikel of verordening; waarom dat hier geldt, staat er niet.'
      : 'De gronden van het besluit staan erin.',
  );
};

const elementB9: Rule = (looked) => {
  const referring = looked.sentences.find(
    ({ sentence, topics }) =>
      report.test(sentence.text) && !notOurReport.test(sentence.text) && !topics.has('contribution'),
  );
  return referring === undefined
    ? no('Het besluit verwijst niet naar het gespreksverslag.')
    : yes(referring.sentence, 'Het besluit verwijst naar het verslag.');
};

const elementB10: Rule = (looked) => {
  const about = looked.sentences
    .filter(({ sentence, topics }) => topics.has('objection') || objects.test(sentence.text))
    .map(({ sentence }) => sentence);
  const timed = found(about, sixWeeks);
  const placed = found(about, where);
  if (about.length === 0) return no('De bezwaarclausule ontbreekt.');
  if (timed === undefined) return no('Er staat niet dat bezwaar binnen zes weken moet.', about[0] ?? null);
  return placed === undefined
    ? no('Er staat niet waar het bezwaar heen moet.', timed)
    : yes(timed, 'De bezwaarclausule staat erin, met de termijn en het adres.');
};

/** A rule for each required part of a Beschikking. */
export const elementRules: Readonly<
  Record<'B1' | 'B2' | 'B3' | 'B4' | 'B5' | 'B6' | 'B7' | 'B8' | 'B9' | 'B10', Rule>
> = {
  B1: elementB1,
  B2: elementB2,
  B3: elementB3,
  B4: elementB4,
  B5: elementB5,
  B6: elementB6,
  B7: elementB7,
  B8: elementB8,
  B9: elementB9,
  B10: elementB10,
};
