import { wordSet } from './word-set.ts';

/** First names that are everyday Dutch words as well: with a small letter or at the start of a sentence the context decides. */
export const everydayFirstNames = wordSet(
  `ad adem alp aster bao ben beren berk boy can comfort dawn door do don dung eden ernst faith favour fen feng gift grace gul gulden ha hai hale hang hoa hong hope hue hui ion jade job joy jun jung just kai kaan karst keet ken
  lale lam lan lance lei lene lev lieve lin ling long lot lut made mai mala mare maren mark mat max maxim mei mercy mik min mina mine ming minne mus nada nader nadir nam nan nana nok non nova
  paris patience peace peer peng pier ping pol precious prem quan queen rade ram ray rem ren rode roman rong roos rose rover rui ruba rut saba salem santos sef sil sim son song soo stans star ster storm
  sultan sun sunday tam tan tao tara thi thu tien til ting ton toon top tri truc trui tuan urban van victory vos vuk wei wen wil wisse xia yang yen yes ying yong you young zafer zion zonne zus sydney florence madison jordan austin
  virginia carter chelsea mercedes milan kenya china amal aya hind gent besa ates baris ece efe awa esi kofi asha raj tan ot lau august art april june juli juni summer page paige sky skye angel king prince ale rein ab ank linde kick dolf faas zwaan kris lyra peet rinse dani`,
);

/** Everyday words that are borne as a surname: behind a first name in small letters they are the rest of the sentence. */
export const everydaySurnames = wordSet(
  `van do does kort korte lang lange snel dag dagen goed goede klein kleine groot grote voet top put bij elders wild winter zomer zomers lente herfst regen zondag maandag vrijdag noord noorden oosten menig mannen meer os kop
  past pas stel stap speel trap man kamp kampen hoop rond ronde recht verhagen kruis plat mager vroege vroom oud oude ouden jong jonge wijs wit witte zwart zwarte zoet vet vree vrede laat fall tall you young king green law lee park ma su ho du vo vu bui das bas ras les bon spin ree hond vos
  vriend huisman boer post prins rijk rijken sterk streng water wees weg weger wagen winkel winkels zaal zee zon wind winden burger burgers bus bult ten baba han hu li lu fan feng cai dong ding ren jin bai kang lim kim don ba bah kone tan lam lau mak man
  hoog breed smal schoon blank bruin bont loos ruig groen dagdelen kunst meester meesters meiden neef heer buiten hoeven dalen have islam heel kalm loopt schot koers boeren melden helder donker dikken blok tas stoel kas maat tabak bloed overdijk stal slot trip groep haar haal broeders ooms medisch driesen costa`,
);
