const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that carry no subject in a question or a text; "niet" and "geen" are kept out of search but not out of quotes. */
export const stopWords = list(`
  aan al alle alleen als alsnog altijd ander andere anders ben bent bij bijv bijvoorbeeld binnen bv d da daar daarbij daardoor
  daarin daarmee daarna daarom daarop daarvan daarvoor dan dat de deze die dit doe doen doet dient dienen door dus echt een eens eerst
  eigenlijk elk elke en enige enkel enz er erbij erg ergens ermee erna ernaar erop eruit ervan ervoor etc ff even gaan gaat geen gewoon
  graag had hadden haar hebben heb hebt heeft heel hem hen het hier hij hoe hoeveel hoelang hun ie ieder iedere iemand iets ik in indien is
  iig ja je jij jou jouw jullie kan kon konden kun kunnen kunt laat laten later liever maar maken maak maakt me mee meer men met mij mijn mits
  moet moeten moest mag mogen mocht na naar nee net niet niets nodig nog nou nu of om omdat omtrent ondanks ons onze ook op over overigens per
  precies qua regel s soms staan staat t te ten tenzij ter terwijl toch toe toen tot u uit uw vaak van vanaf vanuit vanwege veel via
  volgens voor voordat waar waaraan waarbij waardoor waarin waarmee waarom waarop waarvan waarvoor wanneer want waren was wat we wel welk
  welke werd werden wie wij wil willen wilt word worden wordt zal ze zeg zei zelf zeer zich zij zijn zo zodra zoals zonder zou zouden zulke
  bedoeld bedoelde bedoelt betreft betrekking degene desbetreffende diens dergelijk dergelijke daartoe daaraan daaruit daaronder daartegen ervan
  geval gevallen hetgeen hierbij hierna hoeft hoeven hoor hoort iedereen ding dingen soort soorten mee mn ofzo oa ivm mbt obv tbv
  tav vd vh wrs zsm aub svp dank hallo hoi hi hey goedemorgen goedemiddag dag collega vraagje vraag weet weten weer wanneer zit zitten kijk
  kijken komt komen krijg zeggen eraan eruit evt eventueel namelijk snel snap uitleggen vinden vind zoeken zoek
`);
