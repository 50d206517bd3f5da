import { sentencesOf } from '../sentences.ts';

/** Words by which people say what they think, suppose or feel about a matter. */
const opinion =
  /(?<!\p{L})(?:(?:ik|wij|we) (?:vind(?:en)?|denk(?:en)?|geloof|geloven|vermoed(?:en)?|heb(?:ben)? het idee|heb(?:ben)? de indruk|ben(?:t)? het zat|ben er klaar mee|baal|balen|snap|snappen|vrees|vrezen|word(?:en)? er)|vind ik|vinden wij|vinden we|volgens mij|mijns inziens|naar mijn (?:mening|idee|gevoel)|schandalig\p{L}*|schande|belachelijk\p{L}*|waardeloos|waardeloze|onacceptabel\p{L}*|echt niet kunnen|kan (?:toch )?(?:echt )?niet|slaat nergens op|om te huilen|triest|treurig|prutsers|oplichters|zakkenvullers|lachertje|te gek voor woorden|gevoel (?:dat|van)|(?:dit|dat|het) moet (?:echt )?(?:anders|beter)|maar niks|lijkt (?:me|mij|wel)|zonde|jammer|frustrerend\p{L}*|irritant|onbegrijpelijk|bespottelijk|te zot|wat een|hoe dan|om gek van te worden|niet normaal|ben er klaar mee|zit me niet lekker|waarom doen we)(?!\p{L})/iu;
/** Before what somebody else tells: ", moeder zegt dat …". That is no opinion of the reporter. */
const beforeHearsay =
  /,\s(?=(?:\[persoon \d{1,3}\]|\p{L}{1,30}\.?)(?: (?:\[persoon \d{1,3}\]|\p{L}{1,30}\.?)){0,2} (?:zegt|zei|vertelt|vertelde|meldt|meldde|geeft aan|gaf aan)(?!\p{L}))/iu;
/** What is said beside the matter: greetings, thanks, talk about the signal itself. */
const beside =
  /^(?:hoi|hallo|hey|goedemorgen|goedemiddag|dag|beste|hi|moi|ha|yo|collega'?s?|bedankt|dank je?(?: wel)?|alvast bedankt|dankjewel|thanks|groet(?:jes|en)?|gr|mvg|met vriendelijke groet|ok(?:e|é)?|ja|nee|klopt|prima|top|graag|sorry|laat maar|fijn|super)[\s,.!]*(?:allemaal|team|collega'?s?|iedereen|samen|keep)?[\s,.!:]*$/iu;

/** Cuts masked text into what happened and what somebody thinks of it; greetings fall away. */
export function apartOpinion(text: string): { readonly facts: string; readonly opinion: string } {
  const facts: string[] = [];
  const thoughts: string[] = [];
  for (const line of text.split('\n')) {
    for (const sentence of sentencesOf(line)) {
      const trimmed = sentence.trim();
      if (trimmed === '' || beside.test(trimmed)) continue;
      // A sentence that also counts or dates something is a fact with a sigh.
      if (!opinion.test(trimmed) || /\d/.test(trimmed)) {
        facts.push(trimmed);
        continue;
      }
      const [first = '', ...heard] = trimmed.split(beforeHearsay);
      const told = heard.join(', ');
      if (told === '' || opinion.test(told)) thoughts.push(trimmed);
      else {
        thoughts.push(first);
        facts.push(told);
      }
    }
  }
  return { facts: inOneText(facts), opinion: inOneText(thoughts) };
}

/** Joins what was said in several lines, each a sentence of its own. */
const inOneText = (sentences: readonly string[]): string =>
  sentences.reduce((text, one) => (text === '' ? one : `${text}${/[.!?…:;,]$/.test(text) ? '' : '.'} ${one}`), '');
